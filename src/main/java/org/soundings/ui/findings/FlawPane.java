package org.soundings.ui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.soundings.evidence.Assertion;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.Observation;
import org.soundings.evidence.cvss.Ladder;
import org.soundings.ui.control.Words;

/// All that reports say about what is chosen: where it is, what somebody says about it, and every
/// rating.
final class FlawPane extends VBox {

  private static final int MOST_PLACES = 3;

  FlawPane() {
    super(12);
    getStyleClass().add("flaw-pane");
  }

  void showNothing() {
    getChildren().setAll(Words.wrapped("Choose a line to see every rating of it.", "muted"));
  }

  /// @param lines every line that reports the flaw
  void show(String id, List<Finding> lines, Ladder ladder) {
    Finding first = lines.getFirst();
    var parts = new ArrayList<Node>();
    String ratings = ladder.rungs().size() == 1 ? "one rating" : ladder.rungs().size() + " ratings";
    parts.add(
        Words.column(
            2,
            Words.wrapped("%s, %s".formatted(id, ratings), "title-small"),
            Words.wrapped(
                first.title().equals(id) ? first.kind().words() : first.title(), "muted")));
    parts.add(places(lines));
    lines.stream()
        .flatMap(line -> line.asserted().stream())
        .distinct()
        .limit(MOST_PLACES)
        .forEach(said -> parts.add(said(said)));
    if (ladder.rungs().isEmpty()) {
      parts.addAll(LadderPane.nothing());
    } else {
      parts.add(new LadderPane(ladder));
    }
    getChildren().setAll(parts);
  }

  void show(Observation observation) {
    String value = observation.value().isEmpty() ? "not set" : observation.value();
    getChildren()
        .setAll(
            Words.wrapped(observation.fact().words(), "title-small"),
            Words.wrapped(
                observation.isViolated()
                    ? "%s %s.".formatted(observation.subject(), observation.fact().violation())
                    : "It holds for %s.".formatted(observation.subject())),
            Words.wrapped("%s: %s".formatted(observation.field(), value), "mono"));
  }

  private static Node places(List<Finding> lines) {
    var places = Words.column(2);
    lines.stream()
        .map(FlawPane::place)
        .filter(words -> !words.isEmpty())
        .distinct()
        .limit(MOST_PLACES)
        .forEach(words -> places.getChildren().add(Words.wrapped(words, "meta")));
    if (lines.size() > MOST_PLACES) {
      places
          .getChildren()
          .add(Words.wrapped("%,d lines of the report in all".formatted(lines.size()), "meta"));
    }
    return places;
  }

  private static String place(Finding finding) {
    Location where = finding.where();
    var parts = new ArrayList<String>();
    parts.add((where.item().name() + " " + where.item().version()).strip());
    parts.add(where.image());
    parts.add(where.resource());
    parts.add(where.line() > 0 ? where.file() + ", line " + where.line() : where.file());
    if (!finding.fix().versions().isEmpty()) {
      parts.add("fixed in " + String.join(", ", finding.fix().versions()));
    }
    parts.removeIf(String::isEmpty);
    return String.join(" · ", parts);
  }

  private static Node said(Assertion said) {
    var parts = new ArrayList<String>();
    parts.add(said.justification().replace('_', ' '));
    parts.add(said.words());
    parts.removeIf(String::isEmpty);
    String who = said.source().isEmpty() ? "Somebody" : said.source();
    return Words.wrapped(
        "%s says: %s%s"
            .formatted(
                who,
                said.state().replace('_', ' '),
                parts.isEmpty() ? "." : " (" + String.join("; ", parts) + ")."));
  }
}
