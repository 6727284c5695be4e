package org.dateline.browser;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// A picture of the page at half its size, and how much of it differs from another one. Small
/// blocks are compared by their mean colours, so that a glyph or a line that lies a fraction of a
/// pixel elsewhere makes no difference, and a mark, a label or a panel that is missing does.
record Screen(BufferedImage picture) {

  private static final int BLOCK = 6;

  /// Of 255, in any of red, green and blue.
  private static final int SEEN = 28;

  /// @param png of the page at its full size
  static Screen of(byte[] png) {
    try {
      var full = ImageIO.read(new ByteArrayInputStream(png));
      int width = full.getWidth() / 2;
      int height = full.getHeight() / 2;
      var half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D pen = half.createGraphics();
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      pen.drawImage(full, 0, 0, width, height, null);
      pen.dispose();
      return new Screen(half);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Screen in(Path file) {
    try {
      return new Screen(ImageIO.read(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("no picture in " + file, e);
    }
  }

  void save(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("no picture could be written to " + file, e);
    }
  }

  /// The share of blocks, 0 to 1, that look different; 1 when the sizes differ.
  double differenceFrom(Screen other) {
    if (picture.getWidth() != other.picture.getWidth()
        || picture.getHeight() != other.picture.getHeight()) {
      return 1;
    }
    int different = 0;
    int blocks = 0;
    for (int y = 0; y + BLOCK <= picture.getHeight(); y += BLOCK) {
      for (int x = 0; x + BLOCK <= picture.getWidth(); x += BLOCK, blocks++) {
        if (differs(mean(picture, x, y), mean(other.picture, x, y))) {
          different++;
        }
      }
    }
    return (double) different / blocks;
  }

  private static boolean differs(int[] one, int[] other) {
    for (int channel = 0; channel < one.length; channel++) {
      if (Math.abs(one[channel] - other[channel]) > SEEN) {
        return true;
      }
    }
    return false;
  }

  private static int[] mean(BufferedImage picture, int left, int top) {
    var sums = new int[3];
    for (int y = top; y < top + BLOCK; y++) {
      for (int x = left; x < left + BLOCK; x++) {
        int color = picture.getRGB(x, y);
        sums[0] += color >> 16 & 255;
        sums[1] += color >> 8 & 255;
        sums[2] += color & 255;
      }
    }
    for (int channel = 0; channel < sums.length; channel++) {
      sums[channel] /= BLOCK * BLOCK;
    }
    return sums;
  }
}
