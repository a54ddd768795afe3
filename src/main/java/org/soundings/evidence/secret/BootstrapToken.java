package org.soundings.evidence.secret;

import java.util.List;

/// The tokens with which nodes join a Kubernetes cluster: six characters, a dot and sixteen more,
/// all of them digits or lower-case letters. They have no other distinctive feature.
final class BootstrapToken {

  private static final int ID = 6;
  private static final int SECRET = 16;
  private static final int DIGITS = 2;

  private BootstrapToken() {}

  static void find(String text, List<Secret> found) {
    for (int dot = text.indexOf('.', ID); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      if (isAt(text, dot)) {
        found.add(new Secret("Kubernetes bootstrap token", dot - ID, dot + 1, dot + 1 + SECRET, 0));
      }
    }
  }

  private static boolean isAt(String text, int dot) {
    int end = dot + 1 + SECRET;
    if (end > text.length() || isPart(text, dot - ID - 1) || isPart(text, end)) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    for (int i = dot - ID; i < end; i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean letter = c >= 'a' && c <= 'z';
      if (i != dot && !digit && !letter) {
        return false;
      }
      digits += digit && i > dot ? 1 : 0;
      letters += letter ? 1 : 0;
    }
    return digits >= DIGITS && letters > 0;
  }

  private static boolean isPart(String text, int place) {
    char c = place < 0 || place >= text.length() ? ' ' : text.charAt(place);
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '/' || c == '@';
  }
}
