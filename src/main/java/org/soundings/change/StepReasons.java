package org.soundings.change;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soundings.change.PrintedThreat.PrintedStep;
import org.soundings.change.ThreatChange.Reason;
import org.soundings.threat.RiskStep;

/// Finds the steps of a level that differ between two moments, those that move it first.
record StepReasons(TranslatedSteps spoken) {

  List<Reason> between(List<PrintedStep> before, List<PrintedStep> after) {
    Map<String, PrintedStep> old = byKey(before);
    Map<String, PrintedStep> current = byKey(after);
    var keys = new LinkedHashSet<>(current.keySet());
    keys.addAll(old.keySet());
    var moved = new ArrayList<Reason>();
    var others = new ArrayList<Reason>();
    for (String key : keys) {
      PrintedStep was = old.get(key);
      PrintedStep is = current.get(key);
      if (!says(was).equals(says(is))) {
        (direction(was) == direction(is) ? others : moved).add(reason(was, is));
      }
    }
    moved.addAll(others);
    return List.copyOf(moved);
  }

  private static Map<String, PrintedStep> byKey(List<PrintedStep> steps) {
    var byKey = new LinkedHashMap<String, PrintedStep>();
    for (PrintedStep step : steps) {
      String key = step.kind() + " " + step.source();
      for (int more = 2; byKey.containsKey(key); more++) {
        key = step.kind() + " " + step.source() + " " + more;
      }
      byKey.put(key, step);
    }
    return byKey;
  }

  private static String says(@Nullable PrintedStep step) {
    return step == null ? "" : step.reason() + " " + step.rule();
  }

  private static RiskStep.Direction direction(@Nullable PrintedStep step) {
    return step == null ? RiskStep.Direction.UNCHANGED : step.direction();
  }

  private Reason reason(@Nullable PrintedStep printedThen, @Nullable PrintedStep printedNow) {
    PrintedStep was = printedThen == null ? null : spoken.of(printedThen);
    PrintedStep is = printedNow == null ? null : spoken.of(printedNow);
    PrintedStep any = is != null ? is : was;
    if (any == null) {
      throw new IllegalArgumentException("one of the two reasons must be there");
    }
    boolean moves = direction(was) != direction(is);
    return new Reason(any.kind(), any.source(), sentence(was, is, any), moves);
  }

  private static String sentence(
      @Nullable PrintedStep was, @Nullable PrintedStep is, PrintedStep any) {
    if (was == null) {
      return tr("Newly counted: %s (%s).", any.reason(), any.rule());
    }
    if (is == null) {
      return tr("No longer counted: %s (%s).", was.reason(), was.rule());
    }
    String subject = subject(was.reason(), is.reason());
    return tr(
        "%s. Before: %s.",
        subject + said(is.reason().substring(subject.length()), is.rule()),
        said(was.reason().substring(subject.length()), was.rule()));
  }

  /// The value with the effect that the rule gives it, without repeating a word: "weak (no step
  /// down)".
  private static String said(String said, String rule) {
    int colon = rule.indexOf(": ");
    boolean again = colon > 0 && said.startsWith(rule.substring(0, colon));
    return "%s (%s)".formatted(said, again ? rule.substring(colon + 2) : rule);
  }

  /// The common subject of both reasons, up to the colon; "" if they begin differently.
  private static String subject(String was, String is) {
    int colon = is.indexOf(": ");
    String subject = colon < 0 ? "" : is.substring(0, colon + 2);
    return was.startsWith(subject) ? subject : "";
  }
}
