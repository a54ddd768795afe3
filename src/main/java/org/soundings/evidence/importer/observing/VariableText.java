package org.soundings.evidence.importer.observing;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.soundings.evidence.Observation.Verdict;

/// A text with variables in the syntax of Compose and Dockerfiles: `${TAG:-latest}`.
public record VariableText(String written) {

  /// A variable with the value it has if nothing sets it.
  private static final Pattern DEFAULT = Pattern.compile("\\$\\{\\w+:?-([^}]*)}");

  /// An escaped dollar sign.
  private static final String ESCAPED = "$$";

  /// With the default values of variables.
  public String filled() {
    return DEFAULT.matcher(written).replaceAll("$1");
  }

  /// Whether it has a variable, which another place can set.
  public boolean isOpen() {
    return written.replace(ESCAPED, "").contains("$");
  }

  /// A violation in the default value fails. Without a violation it passes only if there is no
  /// variable.
  public Verdict unless(Predicate<String> offends) {
    if (offends.test(filled())) {
      return Verdict.FAILED;
    }
    return isOpen() ? Verdict.NOT_KNOWN : Verdict.PASSED;
  }
}
