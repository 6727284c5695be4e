package org.dateline.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes to text. UTF-8 unless a byte order mark says UTF-16; nothing is guessed or replaced, since
/// a guess would shift every offset.
final class Decoding {

  private Decoding() {}

  /// @throws UnreadableArticle when the bytes are not text in UTF-8 or marked UTF-16
  static String text(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableArticle("this is no text but binary data; save the article as text");
      }
    }
    return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
  }

  private static String decode(byte[] bytes, int from, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var input = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      CharBuffer text = decoder.decode(input);
      return text.toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableArticle(
          "byte 0x%02X at offset %d is not %s; save the text as UTF-8"
              .formatted(bytes[input.position()] & 0xFF, input.position(), charset));
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
