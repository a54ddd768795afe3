package org.soundings.evidence.secret;

import java.util.List;
import java.util.regex.Pattern;

/// Names under which secrets stand, such as `DB_PASSWORD`.
public final class SecretName {

  /// Parts of names that tell, in lower case. One that begins with `_` or `-` must end the name.
  static final List<String> TELLING =
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

  private static final Landmarks WORDS = new Landmarks(TELLING);

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

  /// Whether a telling part that was found at a place stands there as it must.
  ///
  /// @param word its number in [#TELLING]
  static boolean isWhole(int word, String text, int place) {
    String telling = TELLING.get(word);
    boolean mustEnd = telling.charAt(0) == '_' || telling.charAt(0) == '-';
    int behind = place + telling.length();
    return !mustEnd || behind >= text.length() || !Character.isLetterOrDigit(text.charAt(behind));
  }

  /// Whether a name says that its value is a secret.
  public static boolean tells(String name) {
    boolean[] told = {false};
    WORDS.find(name, (word, place) -> told[0] |= isWhole(word, name, place));
    return told[0] && !isAbout(name);
  }

  static boolean isAbout(String name) {
    return ABOUT.matcher(name).matches() || ABOUT_IN_CAMEL_CASE.matcher(name).matches();
  }
}
