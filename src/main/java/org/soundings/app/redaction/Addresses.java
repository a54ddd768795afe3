package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds addresses, and paths through users' folders, in free text by their form.
final class Addresses {

  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|\\d{1,2})";
  private static final String HEX = "[0-9a-f]{1,4}";
  private static final String NO_HEX_BEFORE = "(?:(?<![\\w:])|(?<=v6:))";
  private static final String BEHIND_IPV6 = "(?:%\\w+)?(?:/\\d{1,3})?(?![\\w:])";

  private static final String PORT_AND_PATH = "(?::\\d+)?(?:/[\\w./~%-]*[\\w/])?";

  /// Top-level domains of public hosts. Domains that are also file extensions (`sh`, `rs`, `py`) or
  /// field names (`app`, `group`) are not included.
  private static final String PUBLIC_END =
      "(?:com|net|org|info|biz|edu|gov|mil|io|dev|cloud|xyz|ai|eu|de|at|ch|li|fr|it|es|pt|nl|be|lu"
          + "|dk|se|no|fi|is|ie|uk|pl|cz|sk|si|hr|hu|ro|bg|gr|lt|lv|ee|us|ca|mx|br|au|nz|jp|cn|kr|in"
          + "|sg|hk|tw|za|tr|ru|ua|il|ae|co|me|tv)";

  /// API groups and labels of Kubernetes look like hosts.
  private static final String NO_KUBERNETES =
      "(?!(?:[\\w-]+\\.)*(?:k8s|kubernetes)\\.io(?![\\w-]))";

  /// `checkout@v4`, `lodash@latest`, `image@sha256:…` and the ids of threats are not hosts.
  private static final String USER_AT_HOST =
      "(?<![\\w@/.+-])(?!thr-|T-\\d)[a-z_][\\w.+-]*@"
          + "(?!(?:latest|main|master|next|head|stable|edge)\\b|v?\\d|sha\\d)[a-z][\\w-]{2,}"
          + "(?:\\.[\\w-]+)*(?::[\\w.~-]*/[\\w./~-]+)?";

  /// Links of every scheme, e-mail, telephone and repository addresses, IPv4 and IPv6 addresses,
  /// addresses of network cards and shares, and hosts with a public or internal domain. Adjacent
  /// letters do not hide an address, but `v1.2.3.4` is a version.
  private static final Pattern ADDRESS =
      Pattern.compile(
          String.join(
              "|",
              "(?:jdbc:)?[a-z][a-z0-9+.-]{1,30}(?::[a-z0-9]+)?://[^\\s<>\"'\\])]*[^\\s<>\"'\\]).,;:]",
              "jdbc:[a-z0-9]+:[^\\s<>\"'\\]]*[^\\s<>\"'\\].,;:]",
              "(?:tel|fax|sms|callto):\\s?\\+?[\\d(][\\d ()./-]{4,}\\d",
              "arn:[\\w-]+:[\\w-]*:[^\\s<>\"'\\])]*[^\\s<>\"'\\]).,;:]",
              "[\\w.+-]+@(?:[\\w-]+\\.)+[a-z]{2,}(?::[\\w.~-]*/[\\w./~-]+)?",
              "(?<![\\w:-])(?:[0-9a-f]{2}[:-]){5}(?:[0-9a-f]{2}[:-][0-9a-f]{2}[:-])?[0-9a-f]{2}(?![\\w:-])",
              "(?<![\\w.])[0-9a-f]{4}\\.[0-9a-f]{4}\\.[0-9a-f]{4}(?![\\w.]*\\w)",
              NO_HEX_BEFORE
                  + "(?=[0-9a-f:]*::|(?:"
                  + HEX
                  + ":){6})[0-9a-f:]*:(?:"
                  + BYTE
                  + "\\.){3}"
                  + BYTE
                  + "(?!\\d|\\.\\d)(?:/\\d{1,3})?",
              "(?<![\\d.])(?<!(?<![\\w])v)(?:"
                  + BYTE
                  + "\\.){3}"
                  + BYTE
                  + "(?!\\d|\\.\\d)(?:/\\d{1,2})?",
              "(?<![\\w.])ip(?:-" + BYTE + "){4}(?![\\w-])(?:\\.[\\w-]+)*",
              NO_HEX_BEFORE + "(?:" + HEX + ":){7}" + HEX + BEHIND_IPV6,
              NO_HEX_BEFORE + "(?:" + HEX + ":)+(?::" + HEX + ")+" + BEHIND_IPV6,
              NO_HEX_BEFORE + "(?:" + HEX + ":)+:" + BEHIND_IPV6,
              NO_HEX_BEFORE + "::" + HEX + "(?::" + HEX + ")*" + BEHIND_IPV6,
              "(?<![\\w-])(?-i:(?=[0-9A-F]*\\d)(?=[0-9A-F]*[A-F])[0-9A-F]{12})(?![\\w-])",
              USER_AT_HOST,
              "\\\\\\\\[\\w.-]+\\\\[\\w$.-]+",
              "(?<![\\w.-])(?:[\\w-]+\\.)+(?:internal|local|lan|corp|intra|localdomain|arpa)"
                  + "(?![\\w-])(?:\\.[\\w-]+)*"
                  + PORT_AND_PATH,
              "(?<![\\w.-])"
                  + NO_KUBERNETES
                  + "(?:(?:[\\w-]+\\.){2,}"
                  + PUBLIC_END
                  + "|[\\w-]{2,}\\.(?:com|org|de|eu|ch|uk|fr|nl|cloud))(?![\\w-]|\\.\\w)"
                  + PORT_AND_PATH),
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

  /// A path through a user's folder, which contains the user's name.
  private static final Pattern USERS_PATH =
      Pattern.compile(
          "(?<![\\w.~])(?:(?:/[\\w.-]+)*/(?:home|Users)/|~[a-z_][\\w-]*/"
              + "|[A-Za-z]:\\\\(?:Users|Documents and Settings)\\\\)[^\\s<>\"'`,;)\\]]*[\\w/]",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

  private final Map<String, Integer> numbers = new HashMap<>();

  /// Replaces every address with a number.
  ///
  /// @param found called once for each
  String withoutAddresses(String text, Runnable found) {
    return RedactionList.replaced(
        ADDRESS,
        text,
        address -> {
          found.run();
          return numbered(address.group());
        });
  }

  /// The same number for the same address.
  String numbered(String address) {
    String key = address.toLowerCase(Locale.ROOT);
    return tr("[address %d]", numbers.computeIfAbsent(key, _ -> numbers.size() + 1));
  }

  /// @param found called once for each path
  static String withoutUsersPaths(String text, Runnable found) {
    return RedactionList.replaced(
        USERS_PATH,
        text,
        _ -> {
          found.run();
          return tr("[file]");
        });
  }
}
