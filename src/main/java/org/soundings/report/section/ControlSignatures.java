package org.soundings.report.section;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.decision.Decision;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;

/// The reviewers who sign the report: the people that the assessment names, by what they confirm.
final class ControlSignatures {

  private ControlSignatures() {}

  static Block table(Assessment assessment) {
    Stream<String> team =
        assessment.sessions().stream().map(Session::participants).flatMap(List::stream);
    Stream<String> riskOwners = assessment.decisions().values().stream().map(Decision::owner);
    return new Block.Table(
        List.of(
            Column.words(tr("Reviewers"), 180),
            Column.words(tr("Confirm"), 130),
            Column.words(tr("Decision"), 50),
            Column.words(tr("Date and signature"), 121)),
        List.of(
            row(tr("For the team"), team, tr("The content is complete and correct.")),
            row(
                tr("For the system owner"),
                Stream.empty(),
                tr("Action owners and due dates are correct.")),
            row(tr("For the risk owners"), riskOwners, tr("The risk decisions are approved."))),
        Block.Density.NORMAL);
  }

  private static Row row(String role, Stream<String> names, String confirms) {
    String named =
        String.join(", ", names.filter(name -> !name.isBlank()).distinct().sorted().toList());
    return Row.of(
        Cell.of(RichText.strongly(role).newLine().quiet(named.isEmpty() ? "\u00A0" : named)),
        Cell.of(confirms),
        Cell.of(tr("open")),
        Cell.of("\u00A0"));
  }
}
