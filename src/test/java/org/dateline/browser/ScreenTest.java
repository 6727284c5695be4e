package org.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ScreenTest {

  @Test
  void theSameDoesNotDiffer() throws IOException {
    assertThat(screen(0, 40).differenceFrom(screen(0, 40))).isZero();
  }

  @Test
  void aPixelMoreDoesNotDiffer() throws IOException {
    assertThat(screen(0, 40).differenceFrom(screen(0, 41))).isZero();
  }

  @Test
  void aMissingMarkDiffersByItsShare() throws IOException {
    assertThat(screen(0, 48).differenceFrom(screen(0, 0))).isCloseTo(0.04, within(0.002));
  }

  @Test
  void anotherSizeIsAnotherPicture() throws IOException {
    var narrow = Screen.of(png(new BufferedImage(120, 240, BufferedImage.TYPE_INT_RGB)));
    assertThat(screen(0, 40).differenceFrom(narrow)).isEqualTo(1);
  }

  /// White, with a black square in its corner.
  private static Screen screen(int from, int to) throws IOException {
    var picture = new BufferedImage(240, 240, BufferedImage.TYPE_INT_RGB);
    var pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 240, 240);
    pen.setColor(Color.BLACK);
    pen.fillRect(from, from, to - from, to - from);
    pen.dispose();
    return Screen.of(png(picture));
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }
}
