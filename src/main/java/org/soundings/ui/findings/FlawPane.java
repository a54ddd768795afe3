package org.soundings.ui.findings;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.Finding;
import org.soundings.evidence.FindingLabels;
import org.soundings.evidence.Location;
import org.soundings.evidence.Observation;
import org.soundings.evidence.cvss.Ladder;
import org.soundings.ui.control.text.Labels;

/// All that reports say about what is chosen: where it is, what somebody says about it, and every
/// rating.
final class FlawPane extends VBox {

  private static final int MOST_PLACES = 3;

  FlawPane() {
    super(12);
    getStyleClass().add("flaw-pane");
  }

  void showNothing() {
    getChildren().setAll(Labels.wrapped(tr("Choose a line to see every rating of it."), "muted"));
  }

  /// @param lines every line that reports the flaw
  void show(String id, List<Finding> lines, Ladder ladder) {
    Finding first = lines.getFirst();
    var parts = new ArrayList<Node>();
    // Nobody rates the checks of a benchmark.
    boolean isCheck = first.kind() == Finding.Kind.BENCHMARK && ladder.rungs().isEmpty();
    String ratings = trn("one rating", "%s ratings", ladder.rungs().size(), ladder.rungs().size());
    parts.add(
        Labels.column(
            2,
            Labels.wrapped(isCheck ? id : "%s, %s".formatted(id, ratings), "title-small"),
            Labels.wrapped(
                first.title().equals(id)
                    ? capital(FindingLabels.said(first.kind().words()))
                    : first.title(),
                "muted")));
    parts.add(places(lines));
    lines.stream()
        .flatMap(line -> line.asserted().stream())
        .distinct()
        .limit(MOST_PLACES)
        .forEach(said -> parts.add(said(said)));
    if (!ladder.rungs().isEmpty()) {
      parts.add(new LadderPane(ladder));
    } else if (!isCheck) {
      parts.addAll(LadderPane.nothing());
    }
    getChildren().setAll(parts);
  }

  void show(Observation observation) {
    String value = observation.value().isEmpty() ? tr("not set") : observation.value();
    getChildren()
        .setAll(
            Labels.wrapped(observation.fact().words(), "title-small"),
            Labels.wrapped(stands(observation)),
            Labels.wrapped("%s: %s".formatted(observation.field(), value), "mono"));
  }

  private static String stands(Observation observation) {
    return switch (observation.verdict()) {
      case HOLDS -> tr("It holds for %s.", observation.subject());
      case VIOLATED -> "%s %s.".formatted(observation.subject(), observation.fact().violation());
      case NOT_KNOWN ->
          tr(
              "Not known for %s: what is written is not a valid value, or a variable decides it.",
              observation.subject());
    };
  }

  private static Node places(List<Finding> lines) {
    var places = Labels.column(2);
    lines.stream()
        .map(FlawPane::place)
        .filter(words -> !words.isEmpty())
        .distinct()
        .limit(MOST_PLACES)
        .forEach(words -> places.getChildren().add(Labels.wrapped(words, "meta")));
    if (lines.size() > MOST_PLACES) {
      places
          .getChildren()
          .add(Labels.wrapped(tr("%,d lines of the report in all", lines.size()), "meta"));
    }
    return places;
  }

  private static String place(Finding finding) {
    Location where = finding.where();
    var parts = new ArrayList<String>();
    parts.add((where.item().name() + " " + where.item().version()).strip());
    parts.add(where.image());
    parts.add(where.resource());
    parts.add(where.line() > 0 ? tr("%s, line %s", where.file(), where.line()) : where.file());
    if (!finding.fix().versions().isEmpty()) {
      parts.add(tr("fixed in %s", String.join(", ", finding.fix().versions())));
    }
    parts.removeIf(String::isEmpty);
    return String.join(" · ", parts);
  }

  private static Node said(Assertion said) {
    var parts = new ArrayList<String>();
    parts.add(said.justification().replace('_', ' '));
    parts.add(said.words());
    parts.removeIf(String::isEmpty);
    String reasons = parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    if (said.source().equals(Assertion.IGNORE_RULE)) {
      return Labels.wrapped(
          tr("An ignore rule of the tool hides it%s. Here it is shown all the same.", reasons));
    }
    String who = said.source().isEmpty() ? tr("Somebody") : capital(said.source());
    return Labels.wrapped(tr("%s says: %s%s", who, said.state().replace('_', ' '), reasons + "."));
  }
}
