package org.soundings.evidence.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The forms of secrets: those that their issuers publish, keys, password hashes, addresses and
/// headers with a password, and command options that take one.
///
/// Each begins with a fixed text that [Landmarks] finds. A pattern is tried only at such a place.
final class Shapes {

  private static final int WINDOW = 20 * 1024;

  private static final Pattern PRIVATE_KEY = Pattern.compile("-{3,5} ?BEGIN [A-Z0-9 ]*PRIVATE KEY");

  /// A line break in a key, as it is written in a file or in a JSON text.
  private static final String BREAK = "(?:\\s|\\\\+[nrt]|\\\\$|[\"'+,|>#])";

  /// The lines of a key, with headers about its encryption before them. Its end may be missing.
  private static final String KEY =
      "(%s*+(?:[A-Za-z-]{3,20}: [^\\r\\n\\\\]{1,80}%s++){0,8}+(?:[A-Za-z0-9+/=]{16,}+%s*+)++(?:[A-Za-z0-9+/=]{1,64})?+)"
          .replace("%s", BREAK);

  private static final List<Shape> OTHERS =
      List.of(
          Shape.of(
              "private key", "-----BEGIN ", "[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----" + KEY),
          Shape.of("private key", "---- BEGIN ", "[A-Z0-9 ]{0,40}PRIVATE KEY ----" + KEY),
          Shape.of("private key", "Private-Lines: ", "\\d+" + KEY),
          Shape.of("private key", "LS0tLS1CRUdJTi", "([A-Za-z0-9+/]{24,}={0,2})", Shapes::isKey),
          Shape.of(
              "Slack webhook",
              "hooks.slack.com/",
              "(?:services|workflows|triggers)/([A-Za-z0-9/]{20,})"),
          Shape.of("Discord webhook", "discord.com/api/webhooks/", "\\d+/([A-Za-z0-9_-]{40,})"),
          Shape.of("Teams webhook", ".webhook.office.com/", "webhookb2/([A-Za-z0-9@/-]{40,})"),
          Shape.token(
              "JSON Web Token", "eyJ", "[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*"),
          Shape.token(
              "JSON Web Token",
              "eyJ",
              "[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*){2}(?:\\.[A-Za-z0-9_-]{8,}){2}"),
          Shape.of("Azure storage key", "AccountKey=", "([A-Za-z0-9+/]{40,}={0,2})"),
          Shape.of("Azure signature", "sig=", "(?<=[?&;]sig=)([A-Za-z0-9%+/_-]{30,}={0,2})"),
          Shape.of("signature", "Signature=", "(?<=[?&]X-(?:Amz|Goog)-Signature=)([a-f0-9]{64,})"),
          Shape.of(
              "password in an address",
              "://",
              "[^\\s/:@\"'<>]{0,64}:([^\\s/@\"'<>${}*]{3,128})@",
              Shapes::isInAddress),
          Shape.of(
              "token in an address", "://", "([A-Za-z0-9_.-]{20,128})@[a-z]", Values::isRandom),
          Shape.of(
              "password in an address", "jdbc:oracle:", "\\w+:[^\\s/@:]{1,64}/([^\\s@]{3,64})@"),
          Shape.of(
              "authorization header", "earer ", "\\s*([A-Za-z0-9._~+/-]{20,}=*)", Values::hasDigit),
          Shape.of(
              "authorization header",
              "asic ",
              "\\s*([A-Za-z0-9+/]{6,}={0,2})",
              PartSearch::isUserAndPassword),
          Shape.of(
              "authorization header",
              "uthorization: ",
              "[A-Za-z-]{3,20}\\s+(?:[a-z]+=)?[\"']?([A-Za-z0-9._~+/-]{16,}=*)",
              Values::isRandom),
          hash("$1$", "[^$\\s:]{0,16}\\$[A-Za-z0-9./]{22}"),
          hash("$5$", "[^$\\s:]{0,40}(?:\\$[^$\\s:]{1,40})?\\$[A-Za-z0-9./]{43}"),
          hash("$6$", "[^$\\s:]{0,40}(?:\\$[^$\\s:]{1,40})?\\$[A-Za-z0-9./]{60,90}"),
          hash("$y$", "[A-Za-z0-9./$]{20,}"),
          hash("$gy$", "[A-Za-z0-9./$]{20,}"),
          hash("$7$", "[A-Za-z0-9./$]{20,}"),
          hash("$2a$", "\\d\\d\\$[A-Za-z0-9./]{53}"),
          hash("$2b$", "\\d\\d\\$[A-Za-z0-9./]{53}"),
          hash("$2y$", "\\d\\d\\$[A-Za-z0-9./]{53}"),
          hash("$apr1$", "[A-Za-z0-9./]{1,8}\\$[A-Za-z0-9./]{22}"),
          hash("$argon2", "id?\\$[A-Za-z0-9.,=/+$]{30,}"),
          hash("$pbkdf2", "[A-Za-z0-9.,=/+$-]{30,}"),
          hash("$scrypt$", "[A-Za-z0-9.,=/+$-]{30,}"),
          hash("pbkdf2_sha", "\\d+\\$\\d+\\$[^$\\s]+\\$[A-Za-z0-9+/=]{20,}"),
          hash("SCRAM-SHA-", "\\d+\\$\\d+:[A-Za-z0-9+/=$:]{40,}"),
          hash("{SHA}", "[A-Za-z0-9+/]{27}="),
          hash("{SSHA", "\\d{0,3}}[A-Za-z0-9+/]{28,}={0,2}"));

  private static final List<Shape> ALL =
      Stream.of(OTHERS, PasswordShapes.list(), IssuedTokens.list()).flatMap(List::stream).toList();

  private Shapes() {}

  private static Shape hash(String start, String behind) {
    return Shape.of("hash of a password", start, "(" + behind + ")");
  }

  private static boolean isInAddress(String value) {
    return !value.matches("\\d{1,5}") && !Values.isPlaceholder(value);
  }

  /// Whether base64 text begins like a private key, and not like a certificate.
  private static boolean isKey(String behindStart) {
    String whole = "LS0tLS1CRUdJTi" + behindStart;
    String begin = whole.substring(0, Math.min(64, whole.length() / 4 * 4));
    byte[] bytes = Base64.getDecoder().decode(begin.replace("=", "A"));
    return new String(bytes, StandardCharsets.ISO_8859_1).contains("PRIVATE KEY");
  }

  /// The fixed texts of the forms, in their order.
  static List<String> starts() {
    return ALL.stream().map(Shape::start).toList();
  }

  /// Finds every secret of a published form in one text.
  static final class Search {

    private final String text;
    private final List<Secret> found;
    private final Map<Integer, Matcher> matchers = new HashMap<>();
    private final Map<Integer, Integer> next = new HashMap<>();

    Search(String text, List<Secret> found) {
      this.text = text;
      this.found = found;
    }

    /// Tries the form at the place of its fixed text.
    ///
    /// @param number the index of the form in [#starts]
    void at(int number, int place) {
      Shape shape = ALL.get(number);
      boolean mayBegin = text.startsWith(shape.start(), place) && shape.mayBegin(text, place);
      if (!mayBegin || place < next.getOrDefault(number, 0)) {
        return;
      }
      Matcher match = matchers.computeIfAbsent(number, _ -> shape.at(text, 0, text.length()));
      match.region(place, Math.min(text.length(), place + WINDOW));
      if (match.lookingAt()) {
        String secret = match.group(1);
        next.put(number, match.end());
        if (!Values.isMasked(secret) && shape.check().test(secret)) {
          found.add(new Secret(shape.kind(), match.start(), match.start(1), match.end(1), 0));
        }
      }
    }
  }

  /// Whether one occurs in a text, masked or not. The beginning of a private key is enough.
  static boolean isIn(String text) {
    return PRIVATE_KEY.matcher(text).find() || ALL.stream().anyMatch(shape -> shape.isIn(text));
  }
}
