package org.soundings.report.section.change;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soundings.change.Changes;
import org.soundings.change.FieldChange;
import org.soundings.change.QuestionChange;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// Which answers were given, changed or removed, and by whom.
final class ChangedQuestions {

  /// Kinds of changes that say everything with the question.
  private static final Set<QuestionChange.Kind> LISTED =
      EnumSet.of(QuestionChange.Kind.ASKED, QuestionChange.Kind.NOT_ASKED);

  private ChangedQuestions() {}

  static void add(Material material, Changes changes, List<Block> blocks) {
    List<QuestionChange> questions =
        changes.questions().stream()
            .filter(change -> change.kind() != QuestionChange.Kind.REWORDED)
            .toList();
    if (questions.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Questions"), ""));
    boolean isFull = material.isFull(ReportPart.CHANGE);
    var rows = new ArrayList<Row>();
    var lists = new ArrayList<Block>();
    for (QuestionChange.Kind kind :
        List.of(
            QuestionChange.Kind.CHANGED,
            QuestionChange.Kind.WITHDRAWN,
            QuestionChange.Kind.ASKED,
            QuestionChange.Kind.NOT_ASKED)) {
      List<QuestionChange> these = questions.stream().filter(q -> q.kind() == kind).toList();
      if (!these.isEmpty() && !isFull && LISTED.contains(kind)) {
        lists.add(list(kind, these));
      } else if (!these.isEmpty()) {
        rows.add(new Row.Group("%s, %s".formatted(capital(kind.words()), these.size())));
        these.forEach(change -> rows.add(row(change)));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(table(rows));
    }
    blocks.addAll(lists);
    FirstAnswers.add(material, changes.questions(QuestionChange.Kind.GIVEN), blocks);
  }

  private static Block list(QuestionChange.Kind kind, List<QuestionChange> these) {
    List<RichText> named =
        these.stream()
            .map(change -> RichText.NONE.to(change.title(), Anchors.question(change.id())))
            .toList();
    return new Block.Labelled(
        RichText.quietly("%s, %s".formatted(capital(kind.words()), these.size())),
        List.of(new Block.Fine(RichText.joined(" · ", named))));
  }

  private static Block table(List<Row> rows) {
    return new Block.Table(
        List.of(
            Column.words(tr("Question"), 170),
            Column.words(tr("Before › now"), 130),
            Column.words(tr("Differences"), 111),
            Column.words(tr("Changed by"), 70)),
        rows,
        Block.Density.DENSE);
  }

  private static Row row(QuestionChange change) {
    return Row.of(
        Cell.of(RichText.of(change.title()).newLine().and(Phrases.question(change.id()))),
        Cell.of(change.stateChange().orElseGet(() -> QuestionChange.state(change.after()))),
        Cell.of(fields(change)),
        Cell.of(change.after().by()));
  }

  private static String fields(QuestionChange change) {
    return switch (change.kind()) {
      case CHANGED, REWORDED ->
          change.fields().stream()
              .filter(field -> !field.isBookkeeping() && !field.field().startsWith("state"))
              .map(FieldChange::words)
              .distinct()
              .collect(Collectors.joining(", "));
      case GIVEN, WITHDRAWN, ASKED, NOT_ASKED -> "";
    };
  }
}
