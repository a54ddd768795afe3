package org.soundings.evidence.secret;

import java.util.List;
import java.util.regex.Pattern;

/// Names under which secrets stand, such as `DB_PASSWORD`.
public final class SecretName {

  /// Parts of names that tell, in lower case. One that begins with `_` or `-` must end the name.
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
          "account_key",
          "accountkey",
          "private_key",
          "private-key",
          "privatekey",
          "auth_key",
          "auth-key",
          "authkey",
          "master_key",
          "master-key",
          "masterkey",
          "signing_key",
          "signing-key",
          "signingkey",
          "shared_key",
          "batch_key",
          "cli_key",
          "license_key",
          "ssh_key",
          "storage_key",
          "encryption_key",
          "encryption-key",
          "encryptionkey",
          "credential",
          "connection_string",
          "connectionstring",
          "_pass",
          "-pass",
          "_psk");

  /// Names that speak about a secret without holding one: by their last word, or as a whole.
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i).*[_.-](?:names?|refs?|ids?|urls?|uri|files?|paths?|dir|policy|length|expir[a-z]*|ttl"
              + "|type|class|count|enabled|disabled|providers?|hash|version|format|issuer|audience"
              + "|algorithm|lifetime|rotation|min|max|age|size|seconds|minutes|stores?|mount|header"
              + "|endpoint|host|port|timeout|duration|stdin)|(?:secret|token|password|credential)s"
              + "|imagepullsecrets?|.*automount.*|secrets?_?manager|.*tokeniz.*|.*publickeytoken|.*jsonwebtoken"
              + "|.*tokenreviews?|.*secret_?key_?ref|allow_empty_.*|no[_-].*|.*initial[_-]cluster[_-]token");

  private static final Pattern ABOUT_IN_CAMEL_CASE =
      Pattern.compile(
          ".*[a-z](?:Names?|Refs?|Ids?|Urls?|Uri|Files?|Paths?|Dir|Policy|Length|Expir[a-z]*|Type|Class"
              + "|Enabled|Providers?|Hash|Version|Format|Seconds|Minutes|Stores?|Mounts?|Header"
              + "|Endpoint|Lifetime|Age|Min|Max)");

  private SecretName() {}

  /// Whether a part that tells begins at a place in a text.
  static boolean tellsAt(String text, int at) {
    char first = lower(text.charAt(at));
    for (String word : TELLING) {
      if (word.charAt(0) == first && text.regionMatches(true, at, word, 0, word.length())) {
        boolean mustEnd = first == '_' || first == '-';
        int behind = at + word.length();
        if (!mustEnd
            || behind >= text.length()
            || !Character.isLetterOrDigit(text.charAt(behind))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a part that tells can begin with a character.
  static boolean mayBegin(char c) {
    return switch (lower(c)) {
      case 'p', 's', 't', 'a', 'b', 'e', 'c', 'l', 'm', '_', '-' -> true;
      default -> false;
    };
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  /// Whether a name says that its value is a secret.
  public static boolean tells(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (mayBegin(name.charAt(i)) && tellsAt(name, i)) {
        return !isAbout(name);
      }
    }
    return false;
  }

  static boolean isAbout(String name) {
    return ABOUT.matcher(name).matches() || ABOUT_IN_CAMEL_CASE.matcher(name).matches();
  }
}
