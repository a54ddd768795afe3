package org.soundings.evidence.secret;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values that stand under a name such as `DB_PASSWORD`, in the ways in which environments, YAML,
/// JSON and command lines write them.
///
/// A text is gone through once for the telling words; only around each of them is looked closer.
final class NamedValues {

  private static final int LONGEST_NAME = 80;
  private static final int WINDOW = 700;

  /// Parts of names that tell, in lower case, by their first letter.
  private static final List<String> TELLING =
      List.of(
          "passw",
          "passphrase",
          "pwd",
          "secret",
          "token",
          "apikey",
          "api_key",
          "api-key",
          "access_key",
          "access-key",
          "accesskey",
          "private_key",
          "private-key",
          "privatekey",
          "auth_key",
          "auth-key",
          "authkey",
          "encryption_key",
          "encryption-key",
          "encryptionkey",
          "credential");

  /// `NAME=value`, `"NAME": "value"`, `NAME: value`, and `name: NAME` with `value: …` behind it, on
  /// the same line or the next.
  private static final Pattern ASSIGNMENT =
      Pattern.compile(
          "([A-Za-z0-9_.-]{1,80})(?:[\"']?\\s{0,3}(?::=|=>|[:=])\\s{0,3}"
              + "|[\"']?\\s{0,3},?\\s{0,40}[\"']?value[\"']?\\s{0,3}[:=]\\s{0,3})"
              + "[\"']?([^\\s\"',;&<>|\\\\]{4,512})");

  private static final Pattern OPTION =
      Pattern.compile("--?([A-Za-z0-9_.-]{1,80})[ =]([^\\s\"',;-][^\\s\"',;]{3,255})");

  private static final Pattern NOT_A_SECRET_NAME =
      Pattern.compile(
          "(?i).*(?:secret_?name|secret[_-]?ref|secretkeyref|secret[_-]?store|key[_-]?ref|_file|_path"
              + "|file$|path$|token_?name|tokenreview|automount.*|mount.*|.*policy|.*length|.*expir.*"
              + "|.*ttl|.*url|.*uri|.*enabled|.*type|.*count|.*provider|.*class|.*id|.*name|.*hash"
              + "|imagepullsecrets?|secrets|tokens|passwords|credentials|.*lifetime.*|.*rotation.*"
              + "|.*min.*|.*max.*|.*age.*|.*version|.*format|.*issuer|.*audience|.*algorithm.*|.*tokeniz.*|.*publickeytoken|.*jsonwebtoken|.*-dir|.*_dir)");

  private NamedValues() {}

  /// Finds every such value.
  ///
  /// @param found told the name, and the match whose second group is the value
  static void find(String text, BiConsumer<String, Matcher> found) {
    Matcher assignment = ASSIGNMENT.matcher(text);
    Matcher option = OPTION.matcher(text);
    int at = nextTelling(text, 0);
    while (at >= 0) {
      int start = nameStart(text, at);
      int end = Math.min(text.length(), at + WINDOW);
      boolean isOption = text.charAt(start) == '-';
      Matcher match = isOption ? option : assignment;
      match.region(start, end);
      boolean secret = match.lookingAt() && isSecret(match);
      if (secret) {
        found.accept(match.group(1), match);
      }
      at = nextTelling(text, secret ? match.end() : nameEnd(text, at));
    }
  }

  private static int nextTelling(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      switch (text.charAt(i) | 0x20) {
        case 'p', 's', 't', 'a', 'e', 'c' -> {
          if (tells(text, i)) {
            return i;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  private static boolean tells(String text, int at) {
    int first = text.charAt(at) | 0x20;
    for (String word : TELLING) {
      if (word.charAt(0) == first && text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static int nameStart(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_NAME && isName(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int nameEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isName(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '_'
        || c == '.'
        || c == '-';
  }

  /// Whether a match is a secret and not the name of one, a reference, a placeholder or a word.
  private static boolean isSecret(Matcher match) {
    return !NOT_A_SECRET_NAME.matcher(match.group(1)).matches() && Values.isSecret(match.group(2));
  }
}
