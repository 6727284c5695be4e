package org.dateline.place;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// What two spellings of a name have in common: small letters without accents, apostrophes and full
/// stops, other punctuation as one space, "Saint" as "St". "Côte d'Ivoire" and "COTE DIVOIRE" have
/// the same key.
final class NameKey {

  /// What is left of the letters up to U+1EFF, which hold all accented Latin ones; null where a
  /// letter is left as it is.
  private static final @Nullable String[] PLAIN = plainLetters(0x1F00);

  private NameKey() {}

  static String of(String name) {
    return append(name, 0, name.length(), new StringBuilder(name.length())).toString();
  }

  /// Appends the key of a part of a text to an empty builder.
  static StringBuilder append(CharSequence text, int start, int end, StringBuilder key) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isGenitive(text, i, end) && !key.isEmpty()) {
        key.setLength(key.length() - (key.charAt(key.length() - 1) == ' ' ? 1 : 0));
      } else if (c < 128) {
        appendAscii(c, key);
      } else {
        appendOther(c, key);
      }
    }
    int last = key.length() - 1;
    if (last >= 0 && key.charAt(last) == ' ') {
      key.setLength(last);
    }
    return shortened(key);
  }

  /// Words that are often shortened are short in a key. One pass, as every name comes through here.
  private static StringBuilder shortened(StringBuilder key) {
    for (int end = key.length(), i = end - 1; i >= 0; i--) {
      if (key.charAt(i) == ' ') {
        end = i;
      } else if (i == 0 || key.charAt(i - 1) == ' ') {
        shorten(key, i, end);
      }
    }
    return key;
  }

  private static void shorten(StringBuilder key, int start, int end) {
    char first = key.charAt(start);
    if (end - start < 4 || first != 's' && first != 'm' && first != 'f') {
      return;
    }
    switch (key.substring(start, end)) {
      case "saint" -> key.replace(start, end, "st");
      case "sainte" -> key.replace(start, end, "ste");
      case "mount" -> key.replace(start, end, "mt");
      case "fort" -> key.replace(start, end, "ft");
      default -> {}
    }
  }

  /// Whether an apostrophe and an "s" end a word here, which a tokeniser may have cut off.
  private static boolean isGenitive(CharSequence text, int i, int end) {
    return (text.charAt(i) == '\'' || text.charAt(i) == '’')
        && i + 1 < end
        && text.charAt(i + 1) == 's'
        && (i + 2 == end || text.charAt(i + 2) == ' ');
  }

  private static void appendAscii(char c, StringBuilder key) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      key.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      key.append((char) (c + 32));
    } else if (c != '\'' && c != '.' && c != '`') {
      appendSpace(key);
    }
  }

  private static void appendOther(char c, StringBuilder key) {
    String plain = c < PLAIN.length ? PLAIN[c] : plain(c);
    if (plain == null) {
      key.append(c);
    } else if (plain.equals(" ")) {
      appendSpace(key);
    } else {
      key.append(plain);
    }
  }

  private static void appendSpace(StringBuilder key) {
    if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }

  private static @Nullable String[] plainLetters(int length) {
    @Nullable String[] plain = new String[length];
    for (char c = 128; c < length; c++) {
      plain[c] = plain(c);
    }
    return plain;
  }

  private static @Nullable String plain(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'þ', 'Þ' -> "th";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'ı' -> "i";
      case 'ħ', 'Ħ' -> "h";
      case '’', '‘', '´' -> "";
      default -> {
        String plain = decomposed(c);
        yield plain.equals(String.valueOf(c)) ? null : plain;
      }
    };
  }

  private static String decomposed(char c) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
        .chars()
        .map(Character::toLowerCase)
        .forEach(part -> appendPart((char) part, plain));
    return plain.toString();
  }

  private static void appendPart(char part, StringBuilder plain) {
    switch (Character.getType(part)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.MODIFIER_LETTER -> {}
      default -> plain.append(Character.isLetterOrDigit(part) ? part : ' ');
    }
  }
}
