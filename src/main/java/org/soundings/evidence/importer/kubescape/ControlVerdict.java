package org.soundings.evidence.importer.kubescape;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.Outcome;
import org.soundings.yaml.foreign.ForeignPart;

/// The result of a control for one resource.
///
/// Versions of 2022 wrote a status for each rule of a control and none for the control itself. The
/// worst rule decides then, as in `GetStatus` of Kubescape's opa-utils. A rule with an exception
/// failed and was excluded. Some versions call that `excluded`.
///
/// @param assertion the exceptions, if nothing else contradicts the control; null if there is more
record ControlVerdict(Outcome outcome, @Nullable Assertion assertion) {

  private static final List<Outcome> WORST_FIRST =
      List.of(
          Outcome.FAILED,
          Outcome.INFORMATION,
          Outcome.SKIPPED,
          Outcome.PASSED,
          Outcome.NOT_APPLICABLE);

  static ControlVerdict of(ForeignPart control) {
    String inside = control.at("status", "status").text();
    String status = inside.isEmpty() ? control.text("status") : inside;
    return status.isEmpty()
        ? ofRules(control.get("rules").items())
        : new ControlVerdict(
            outcome(status), status.equals("excluded") ? setAside(List.of()) : null);
  }

  private static ControlVerdict ofRules(List<ForeignPart> rules) {
    List<ControlVerdict> all = rules.stream().map(ControlVerdict::ofRule).toList();
    return all.stream()
        .min(Comparator.comparingInt(ControlVerdict::weight))
        .orElse(new ControlVerdict(Outcome.INFORMATION, null));
  }

  private static ControlVerdict ofRule(ForeignPart rule) {
    List<ForeignPart> exceptions = rule.get("exception").items();
    Outcome outcome = outcome(rule.text("status"));
    boolean excepted = !exceptions.isEmpty() || rule.text("status").equals("excluded");
    return outcome == Outcome.FAILED && excepted
        ? new ControlVerdict(outcome, setAside(exceptions))
        : new ControlVerdict(outcome, null);
  }

  private static Assertion setAside(List<ForeignPart> exceptions) {
    String names =
        exceptions.stream()
            .map(exception -> exception.text("name"))
            .filter(name -> !name.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return new Assertion("ignored", "", names, Assertion.IGNORE_RULE);
  }

  /// Failures without an exception come first.
  private int weight() {
    return 2 * WORST_FIRST.indexOf(outcome) + (assertion == null ? 0 : 1);
  }

  private static Outcome outcome(String status) {
    return switch (status) {
      case "failed", "excluded" -> Outcome.FAILED;
      case "passed" -> Outcome.PASSED;
      case "skipped" -> Outcome.SKIPPED;
      case "irrelevant" -> Outcome.NOT_APPLICABLE;
      default -> Outcome.INFORMATION;
    };
  }
}
