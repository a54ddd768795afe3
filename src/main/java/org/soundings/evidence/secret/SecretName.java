package org.soundings.evidence.secret;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of secrets, such as `DB_PASSWORD`.
public final class SecretName {

  /// Parts of telling names, in lower case. One that begins with `_` or `-` must end the name.
  static final List<String> TELLING =
      List.of(
          ("passw passphrase passcode pwd pass keypass storepass dbpass userpass rootpass adminpass"
                  + " smtppass mailpass secret token credential apikey api_key api-key api.key"
                  + " appkey app_key app-key application_key access_key access-key accesskey"
                  + " account_key accountkey private_key private-key privatekey auth_key auth-key"
                  + " authkey master_key master-key masterkey signing_key signing-key signingkey"
                  + " shared_key batch_key cli_key license_key license-key ssh_key storage_key"
                  + " encryption_key encryption-key encryptionkey crypt_key session_key jwt_key"
                  + " hmac_key subscription-key subscription_key functions-key client-key-data"
                  + " psk presharedkey pre-shared-key pre_shared_key preshared_key fernet_key kennwort _pw rootpw bindpw _salt"
                  + " _key authorization cookie")
              .split(" "));

  /// Parts that must be a whole word. The others may be inside a word.
  private static final Set<String> WHOLE = Set.of("pass", "psk", "authorization", "cookie");

  /// Names that consist only of a telling word.
  private static final Set<String> EXACT = Set.of("pass", "pw", "psk", "auth_pass", "pswd");

  private static final Landmarks WORDS = new Landmarks(TELLING);

  /// Names about a secret that do not contain one: by their last word, or as a whole.
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i).*[_.-](?:names?|refs?|ids?|urls?|uri|files?|paths?|dir|policy|policies|length|expir[a-z]*|ttl"
              + "|type|class|count|enabled|disabled|providers?|hash|version|format|issuer|audience"
              + "|algorithm|lifetime|rotation|min|max|age|size|seconds|minutes|stores?|mount|header"
              + "|endpoint|host|port|timeout|duration|stdin|string|check|checks|rule|strength|reset"
              + "|changed|required|option|flag|argument|param|field|label|prompt|hint|complexity"
              + "|history|scanner|detect[a-z]*|leak|exposure|usage|manager|management|plugin|helper"
              + "|service|controller|operator|namespace|resource|api|server|client|command|cmd|mode|fingerprint"
              + "|scope|scopes|limit|limits|budget|based|protected)"
              + "|(?:.*[_.-])?(?:secret|token|password|credential)s"
              + "|imagepullsecrets?|.*automount.*|secrets?_?manager|.*tokeni[sz].*|.*publickeytoken|.*jsonwebtoken"
              + "|.*tokenreviews?|.*secret_?key_?ref|allow_empty_.*|no[_-].*|.*initial[_-]cluster[_-]token"
              + "|.*secretar.*|.*passwordless.*|.*secretless.*|.*public[_.-]?key.*|is[_-].*|has[_-].*"
              + "|.*existingsecret");

  private static final Pattern ABOUT_IN_CAMEL_CASE =
      Pattern.compile(
          ".*[a-z](?:Fingerprint|Names?|Refs?|Ids?|Urls?|Uri|Files?|Paths?|Dir|Policy|Policies|Length|Expir[a-z]*|Type|Class"
              + "|Enabled|Disabled|Providers?|Hash|Version|Format|Seconds|Minutes|Stores?|Mounts?|Header"
              + "|Endpoint|Lifetime|Age|Min|Max|Manager|Service|Client|Server|Required|Count|Limit|Secrets"
              + "|Tokens|Passwords|Credentials|Label|Field|Hint|Strength|Policy|Rule|Check|Scope|Reviews?)"
              + "|(?:is|has)[A-Z].*");

  /// Names that often have another meaning. Their values must look random.
  private static final Pattern WEAK =
      Pattern.compile(
          "(?i)(?:.*[_.-])?(?:authorization|cookie|set-cookie)|(?:[A-Z0-9]+_)+(?:KEY|SALT)");

  /// The suffix of the name of a fingerprint in SARIF.
  private static final Pattern VERSION = Pattern.compile("/v\\d+$");

  private static final Pattern PASSWORD =
      Pattern.compile(
          "(?i).*(?:passwo?r?[dt]|kennwort|passphrase|pwd|pass|psk|_pw|rootpw|bindpw)_?[0-9]*");

  /// Other names whose values are always secrets.
  private static final Pattern CLIENT_SECRET =
      Pattern.compile(
          "(?i).*(?:client|app|api|consumer|shared)[_.-]?secret|.*secret[_.-]?access[_.-]?key");

  private static final Pattern ENVIRONMENT = Pattern.compile("[A-Z0-9]+(?:_[A-Z0-9]+)+");

  private static final Pattern WEAK_KEY = Pattern.compile("[A-Z0-9_]+_(?:KEY|SALT)");

  private SecretName() {}

  /// Whether a telling part at a place is a whole word, if that is required.
  ///
  /// @param word its index in [#TELLING]
  static boolean isWhole(int word, String text, int place) {
    String telling = TELLING.get(word);
    int behind = place + telling.length();
    boolean ends = behind >= text.length() || !Character.isLetterOrDigit(text.charAt(behind));
    if (WHOLE.contains(telling)) {
      boolean begins =
          place == 0
              || !Character.isLetterOrDigit(text.charAt(place - 1))
              || Character.isLowerCase(text.charAt(place - 1))
                  && Character.isUpperCase(text.charAt(place));
      return begins && ends;
    }
    boolean mustEnd = telling.charAt(0) == '_' || telling.charAt(0) == '-';
    return !mustEnd || ends;
  }

  /// Whether a name means that its value is a secret.
  public static boolean tells(String name) {
    return isTelling(name) && !isWeak(name);
  }

  /// Whether a name means that its value may be a secret. The value of a weak one must look random.
  static boolean isTelling(String name) {
    boolean[] told = {false};
    WORDS.find(name, (word, place) -> told[0] |= isWhole(word, name, place));
    return (told[0] || EXACT.contains(name.toLowerCase(Locale.ROOT))) && !isAbout(name);
  }

  static boolean isWeak(String name) {
    return WEAK.matcher(name).matches() && !tellsWithoutKey(name);
  }

  /// Whether the name ends in a word that always means a password, and never the name of one.
  static boolean isOfPassword(String name) {
    return PASSWORD.matcher(name).matches();
  }

  /// Whether the name leaves no doubt, so that its value is a secret unless it is a placeholder.
  static boolean isStrong(String name) {
    return isOfPassword(name) || CLIENT_SECRET.matcher(name).matches();
  }

  /// Whether the name has the form of an environment variable.
  static boolean isOfEnvironment(String name) {
    return ENVIRONMENT.matcher(name).matches();
  }

  private static boolean tellsWithoutKey(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return TELLING.stream()
        .filter(telling -> telling.length() > 4 && !WHOLE.contains(telling))
        .filter(telling -> !telling.equals("_salt"))
        .anyMatch(lower::contains);
  }

  private static boolean isAbout(String written) {
    String name = VERSION.matcher(written).replaceFirst("");
    boolean lowerKey =
        name.toLowerCase(Locale.ROOT).endsWith("_key")
            && !tellsWithoutKey(name)
            && !WEAK_KEY.matcher(name).matches();
    return lowerKey || ABOUT.matcher(name).matches() || ABOUT_IN_CAMEL_CASE.matcher(name).matches();
  }
}
