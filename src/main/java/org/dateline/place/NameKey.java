package org.dateline.place;

import java.text.Normalizer;

/// What two spellings of a name have in common: small letters without accents, apostrophes and full
/// stops, other punctuation as one space. "Côte d'Ivoire" and "COTE DIVOIRE" have the same key.
final class NameKey {

  private NameKey() {}

  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    if (isAscii(name)) {
      append(name, key);
    } else {
      append(Normalizer.normalize(name, Normalizer.Form.NFKD), key);
    }
    int end = key.length();
    if (end > 0 && key.charAt(end - 1) == ' ') {
      key.setLength(end - 1);
    }
    return key.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static void append(String name, StringBuilder key) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < 128) {
        appendAscii(c, key);
      } else {
        appendOther(Character.toLowerCase(c), key);
      }
    }
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
    switch (c) {
      case 'ß' -> key.append("ss");
      case 'ø' -> key.append('o');
      case 'ł' -> key.append('l');
      case 'đ', 'ð' -> key.append('d');
      case 'þ' -> key.append("th");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'ı' -> key.append('i');
      case 'ħ' -> key.append('h');
      case '’', '‘', '´' -> {}
      default -> {
        int type = Character.getType(c);
        if (Character.isLetterOrDigit(c) && type != Character.MODIFIER_LETTER) {
          key.append(c);
        } else if (type != Character.NON_SPACING_MARK
            && type != Character.COMBINING_SPACING_MARK
            && type != Character.ENCLOSING_MARK
            && type != Character.MODIFIER_LETTER) {
          appendSpace(key);
        }
      }
    }
  }

  private static void appendSpace(StringBuilder key) {
    if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }
}
