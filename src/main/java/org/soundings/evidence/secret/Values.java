package org.soundings.evidence.secret;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells possible secrets from placeholders, references, versions and plain words.
public final class Values {

  private static final int LOOKED_AT = 256;

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?i)\\$[A-Z_][A-Z0-9_.:]*|\\$\\(.*|\\$\\{.*|\\$\\$?|%.*%|<[^>]*>|@[A-Z].*|file:.*|https?:.*"
              + "|vault:.*|arn:.*|ref\\+.*|sha(?:1|256|384|512)[:-].*|.*\\$\\{[^}]*}.*|.*\\{\\{.*}}.*"
              + "|projects/.*|env:.*|secretsmanager:.*|op:.*|!(?:vault|encrypted|reference|ref|sub|getatt|importvalue|env|secret|file|include)[a-z/:]*|pkg:.*|cpe:.*|urn:.*|oci:.*|docker:.*");

  /// A path on a disk, or of a secret in a store.
  private static final Pattern PATH =
      Pattern.compile(
          "/(?:run|var|etc|mnt|vault|secrets?|opt|usr|home|root|tmp|srv|app|data|config|proc)\\b.*"
              + "|\\.{0,2}/[a-z0-9_.-]+(?:/[a-z0-9_.-]+)*/?|[\\w.-]+(?:/[\\w.-]+)*\\.[a-z]{2,5}"
              + "|[A-Za-z]:\\\\.*|secrets?/.*");

  /// A call, or an identifier with the name of its content.
  private static final Pattern CODE =
      Pattern.compile(
          "[\\w.$]+\\([^()]*\\)|\\+[\\w.$()]+\\+|require|[a-z_][A-Za-z_]*(?:\\.[A-Za-z_]+)+"
              + "|[a-z]*(?:[A-Z][a-z]+)*(?:Password|Secret|Token|Key)(?:[A-Z][a-z]+)*"
              + "|[A-Z]+(?:_[A-Z]+)*_(?:PASSWORD|SECRET|TOKEN|KEY|PASS)");

  /// `1:4.13+dfsg1-1`, `^9.0.0`, `v2.3-rc1`, `0.20.4-1.el9.x86_64`.
  private static final Pattern VERSION =
      Pattern.compile(
          "[\\^~=v><! ]{0,3}(?:\\d{1,4}:)?\\d{1,8}(?:\\.[0-9A-Za-z]{1,12})+(?:[-+~:_.][0-9A-Za-z]+)*(?:[-+~:_.@].*)?"
              + "|\\d{1,3}:\\d.*");

  /// Names of objects with a secret: `my-app-db-secret`, `default-token-x7k2p`.
  private static final Pattern NAME_OF_SECRET =
      Pattern.compile(
          "(?=.*[-_./]|.{1,12}$)(?:[a-z0-9]+[-_./])*[a-z0-9]*(?:secret|token|password|passwd|credential|creds|cert|tls|key|auth)s?"
              + "(?:[-_./][a-z0-9]{1,12})*");

  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:[T ].*)?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}|0x[0-9a-fA-F]{1,8}");
  private static final Pattern MASK =
      Pattern.compile("[*xX.#•_?-]+|.*\\*{3,}.*|.*x{6,}.*|.*\\.\\.\\.|(?i).*redacted.*");
  private static final Pattern WORD =
      Pattern.compile("[\"'(]*[\\p{L}\\x80-\\xFF'’-]+[\"').,:;!?]*");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\x80-\\xFF]+");
  private static final Pattern WORDS_JOINED =
      Pattern.compile("[a-z\\x80-\\xFF]+(?:[-_. /:,]+[a-z\\x80-\\xFF]+)*[.!?]?");
  private static final Pattern BRACKET = Pattern.compile("[(\\[{]");
  private static final Pattern BRACKET_OF_CODE = Pattern.compile("^[\\w.$]*[(\\[{]");
  private static final Pattern LINE_END = Pattern.compile("[,;]?(?:\\\\[nrt])*$");

  /// Words about a secret, or placeholders for one.
  private static final Set<String> WORDS =
      Set.of(
          ("true false null none nil yes string object array boolean integer required optional"
                  + " enabled disabled default opaque redacted masked hidden removed unset empty"
                  + " undefined placeholder value valuefrom secretkeyref generic file password passwd"
                  + " secret token expired expires changed valid invalid missing mandatory plain"
                  + " plaintext encrypted hashed rotated unknown incorrect correct wrong weak strong"
                  + " present absent stored static dynamic bearer basic digest oauth oauth2 kerberos"
                  + " jwt text number str bytes char varchar readonly latest public private external"
                  + " internal manual automatic username user https http yourpassword your-password"
                  + " mypassword my-password yourtoken your-token passphrase credentials example pass base64")
              .split(" "));

  private Values() {}

  /// Whether a word after a telling name looks real, in text that may be code. A bracket means a
  /// call or an index there.
  ///
  /// @param quoted whether it is between quotes, so that a strong name leaves no doubt
  /// @param tight whether it is between quotes or right after `=`, so that a bracket means code
  ///   only after a name
  static boolean isSecretInText(String name, String word, boolean quoted, boolean tight) {
    String start = word.length() > LOOKED_AT ? word.substring(0, LOOKED_AT) : word;
    String bare = LINE_END.matcher(start).replaceFirst("");
    if (!isSecret(name, bare)) {
      return false;
    }
    boolean isStrong = SecretName.isStrong(name);
    if (isStrong && quoted) {
      return true;
    }
    boolean mayBeCode = isStrong && !SecretName.isOfEnvironment(name);
    return !(tight ? BRACKET_OF_CODE : BRACKET).matcher(bare).find()
        && !(mayBeCode && CODE.matcher(bare).matches());
  }

  /// Whether a whole value looks real for this name. For a strong name every value does that is not
  /// a placeholder.
  static boolean isSecret(String name, String value) {
    return SecretName.isStrong(name) ? Password.isPassword(name, value) : isSecret(value);
  }

  /// Whether a whole value of a telling name looks real.
  public static boolean isSecret(String whole) {
    // The beginning is enough to recognise it.
    String value = whole.length() > LOOKED_AT ? whole.substring(0, LOOKED_AT) : whole;
    String lower = value.toLowerCase(Locale.ROOT);
    if (value.length() < 4 || isPlaceholder(value)) {
      return false;
    }
    if (isElsewhere(value) || isNumber(value) || isProse(value)) {
      return false;
    }
    return !WORDS_JOINED.matcher(lower).matches() || !isWords(lower);
  }

  /// Whether it is a placeholder for a secret, or masked.
  static boolean isPlaceholder(String whole) {
    String value = whole.length() > LOOKED_AT ? whole.substring(0, LOOKED_AT) : whole;
    return isPlaceholderWord(value) || MASK.matcher(value).matches() || isReference(value);
  }

  static boolean isPlaceholderWord(String value) {
    return WORDS.contains(value.toLowerCase(Locale.ROOT));
  }

  static boolean isReference(String value) {
    return REFERENCE.matcher(value).matches();
  }

  /// Whether it is a name, or the location of the secret.
  private static boolean isElsewhere(String value) {
    return isReference(value)
        || PATH.matcher(value).matches()
        || CODE.matcher(value).matches()
        || NAME_OF_SECRET.matcher(value).matches();
  }

  private static boolean isNumber(String value) {
    return NUMBER.matcher(value).matches()
        || VERSION.matcher(value).matches()
        || MOMENT.matcher(value).matches();
  }

  /// Whether most of it is words with spaces between them.
  private static boolean isProse(String value) {
    String[] parts = value.strip().split("\\s+");
    if (parts.length < 3) {
      return false;
    }
    int words = 0;
    for (String part : parts) {
      words += WORD.matcher(part).matches() ? 1 : 0;
    }
    return words * 10 >= parts.length * 6;
  }

  /// A long sequence of words with hyphens or dots is a name, not a secret: `my-app-db-secret`.
  private static boolean isWords(String lower) {
    return lower.matches(".*[-_. /:].*") || lower.length() > 24 || entropy(lower) < 2.0;
  }

  /// Whether it has only letters, like a word.
  static boolean isWord(String value) {
    return LETTERS.matcher(value).matches();
  }

  /// Whether it looks random: long, with letters and digits, and few repeated characters.
  static boolean isRandom(String value) {
    boolean digit = false;
    boolean letter = false;
    for (char c : value.toCharArray()) {
      digit |= c >= '0' && c <= '9';
      letter |= Character.isLetter(c);
      if (Character.isWhitespace(c)) {
        return false;
      }
    }
    return value.length() >= 16 && digit && letter && entropy(value) >= 3.0;
  }

  /// Whether it is masked already.
  static boolean isMasked(String value) {
    return value
        .lines()
        .map(String::strip)
        .allMatch(line -> line.isEmpty() || MASK.matcher(line).matches());
  }

  /// Shannon entropy in bits per character.
  static double entropy(String text) {
    Map<Character, Integer> counts = new HashMap<>();
    for (char c : text.toCharArray()) {
      counts.merge(c, 1, Integer::sum);
    }
    double sum = 0;
    for (int count : counts.values()) {
      double share = (double) count / text.length();
      sum -= share * Math.log(share) / Math.log(2);
    }
    return sum;
  }

  /// Whether a value has a digit and is not an address.
  static boolean hasDigit(String value) {
    return value.chars().anyMatch(Character::isDigit) && !value.contains("://");
  }
}
