package org.soundings.evidence.importer.observing;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.soundings.evidence.Observation.Verdict;

/// A text in which variables may stand, as Compose and Dockerfiles write them: `${TAG:-latest}`.
public record VariableText(String written) {

  /// A variable with the value it has if nothing sets it.
  private static final Pattern DEFAULT = Pattern.compile("\\$\\{\\w+:?-([^}]*)}");

  /// A dollar sign that stands for itself.
  private static final String ESCAPED = "$$";

  /// With the values that variables have by default.
  public String filled() {
    return DEFAULT.matcher(written).replaceAll("$1");
  }

  /// Whether a variable stands in it, so that another place decides.
  public boolean isOpen() {
    return written.replace(ESCAPED, "").contains("$");
  }

  /// What offends by default is violated. What does not is only known to hold without a variable.
  public Verdict unless(Predicate<String> offends) {
    if (offends.test(filled())) {
      return Verdict.VIOLATED;
    }
    return isOpen() ? Verdict.NOT_KNOWN : Verdict.HOLDS;
  }
}
