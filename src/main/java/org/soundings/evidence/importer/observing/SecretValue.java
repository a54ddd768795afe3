package org.soundings.evidence.importer.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.soundings.evidence.secret.SecretDetector;
import org.soundings.evidence.secret.SecretName;

/// Recognises whether a named value looks like a secret, and describes it without revealing it.
public final class SecretValue {

  /// Values that are not secrets: switches, numbers of seconds, a reference, a path.
  private static final Pattern NO_VALUE =
      Pattern.compile(
          "(?i)true|false|yes|no|none|null|\\d{1,3}|[/.~][\\w./-]+|\\$.*|<.*>|\\{\\{.*");

  /// Values in a Secret that are not secret themselves: an encrypted value, the address of a vault,
  /// an unset variable, or a placeholder of a template.
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "ENC\\[.*|(vault|op|ref\\+\\w+):.*"
              + "|\\$[A-Z_][A-Z0-9_]*|\\$\\(\\w+\\)|\\$\\{\\w+(:?\\?[^}]*)?}"
              + "|<.*>|\\$?\\{\\{.*}}",
          Pattern.DOTALL);

  private static final Pattern LONE_OPTION = Pattern.compile("--?[A-Za-z][\\w.-]*");
  private static final Pattern OPTION =
      Pattern.compile("(?<![\\w.-])--?([A-Za-z][\\w.-]*)(?:=|\\s+(?!-))[\"']?([^\\s\"'`;|&]+)");

  /// A detected secret, without its value.
  ///
  /// @param path its place
  /// @param hint replaces the value
  public record Shown(String path, String hint) {}

  private SecretValue() {}

  /// The hint that replaces the value; empty if it does not look like a secret.
  public static Optional<String> masked(String name, String value) {
    boolean said = SecretName.tells(name);
    boolean shaped = SecretDetector.hasShape(value);
    boolean any = !value.isBlank() && !NO_VALUE.matcher(value.strip()).matches();
    return any && (said || shaped) ? Optional.of(mask(name, value)) : Optional.empty();
  }

  /// The hint that replaces a value of a Secret object. Empty for a public certificate, a
  /// placeholder or a reference to another place. Here a password may have few digits, or look like
  /// a path or a word.
  public static Optional<String> declared(String name, String value) {
    boolean none =
        value.isBlank() || name.endsWith(".crt") || ELSEWHERE.matcher(value.strip()).matches();
    return none ? Optional.empty() : Optional.of(mask(name, value));
  }

  /// The secrets in the arguments of a command: `--password=…`, `--password …` in one text or in
  /// two, and within the script of a shell.
  public static List<Shown> inArguments(FieldValue arguments) {
    var shown = new ArrayList<Shown>();
    List<FieldValue> items = arguments.items();
    for (int i = 0; i < items.size(); i++) {
      FieldValue item = items.get(i);
      String value = item.text();
      boolean isName = i + 1 < items.size() && LONE_OPTION.matcher(value).matches();
      Optional<String> ofNext =
          isName ? optionIn(value + "=" + items.get(i + 1).text()) : Optional.empty();
      if (ofNext.isPresent()) {
        i++;
        shown.add(new Shown(items.get(i).path(), ofNext.get()));
      } else {
        inOneText(value).ifPresent(hint -> shown.add(new Shown(item.path(), hint)));
      }
    }
    return shown;
  }

  private static Optional<String> inOneText(String text) {
    return optionIn(text)
        .or(
            () ->
                SecretDetector.hasShape(text)
                    ? Optional.of("••• (%s characters)".formatted(text.strip().length()))
                    : Optional.empty());
  }

  private static Optional<String> optionIn(String text) {
    return OPTION
        .matcher(text)
        .results()
        .flatMap(option -> masked(option.group(1), option.group(2)).stream())
        .findFirst();
  }

  private static String mask(String name, String value) {
    return "%s=••• (%s characters)".formatted(name, value.strip().length());
  }
}
