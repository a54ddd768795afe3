package org.soundings.report.sheet;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;
import org.soundings.pack.Question;

/// Every control of every available framework, with the questions that are mapped to it. Chosen
/// frameworks come first, and only they are printed. Those that are not available are rows without
/// a control.
final class ControlSheet {

  private final Library library;
  private final Assessment assessment;
  private final Map<String, List<Mapped>> mapped = new HashMap<>();

  private record Mapped(QuestionCoverage coverage, Question.Fit fit) {}

  ControlSheet(Library library, Assessment assessment, Instant at) {
    this.library = library;
    this.assessment = assessment;
    List<Question> questions = QuestionOrder.questions(library, assessment);
    for (QuestionCoverage coverage : QuestionCoverage.all(questions, assessment, at)) {
      for (Question.ControlMapping mapping : coverage.question().mappings()) {
        mapped
            .computeIfAbsent(key(mapping.framework(), mapping.control()), _ -> new ArrayList<>())
            .add(new Mapped(coverage, mapping.fit()));
      }
    }
  }

  private static String key(String framework, String control) {
    return framework + "\n" + control;
  }

  SheetTable sheet() {
    var rows = new ArrayList<List<Value>>();
    add(rows, true);
    assessment.profile().frameworks().stream()
        .filter(id -> library.framework(id).isEmpty())
        .forEach(id -> rows.add(missing(id)));
    int chosen = rows.size();
    add(rows, false);
    return new SheetTable(
            tr("Controls"),
            List.of(
                SheetTable.column(tr("Framework"), 32),
                SheetTable.column(tr("In reports"), 10),
                SheetTable.column(tr("Control"), 14),
                SheetTable.column(tr("Subject (paraphrased)"), 40),
                SheetTable.column(tr("ID verified"), 10),
                SheetTable.column(tr("Questions"), 34),
                SheetTable.column(tr("Status"), 34),
                SheetTable.column(tr("Supporting evidence"), 18),
                SheetTable.column(tr("Contradicting evidence"), 18)),
            rows)
        .withPrintedRows(chosen > 0 ? chosen : rows.size());
  }

  private void add(List<List<Value>> rows, boolean areChosen) {
    for (Framework framework : library.frameworks()) {
      if (isChosen(framework) == areChosen) {
        framework.controls().forEach(control -> rows.add(row(framework, control)));
      }
    }
  }

  private boolean isChosen(Framework framework) {
    return assessment.profile().frameworks().contains(framework.id());
  }

  private List<Value> row(Framework framework, Framework.Control control) {
    List<Mapped> here = mapped.getOrDefault(key(framework.id(), control.id()), List.of());
    return List.of(
        Value.of(framework.name()),
        Value.of(yesNo(isChosen(framework))),
        Value.of(control.id()),
        Value.of(control.title()),
        Value.of(yesNo(framework.verified() && control.verified())),
        Value.of(here.stream().map(ControlSheet::question).toList()),
        Value.of(here.stream().map(each -> status(each.coverage())).toList()),
        evidence(here, QuestionCoverage::supporting),
        evidence(here, QuestionCoverage::contradicting));
  }

  private static List<Value> missing(String id) {
    return List.of(
        Value.of(id),
        Value.of(yesNo(true)),
        Value.Text.NONE,
        Value.of(tr("not available")),
        Value.Text.NONE,
        Value.Text.NONE,
        Value.Text.NONE,
        Value.Text.NONE,
        Value.Text.NONE);
  }

  private static String question(Mapped each) {
    return "%s (%s)".formatted(each.coverage().question().id(), each.fit().words());
  }

  /// The rating or state of the answer, and what the evidence makes of it.
  private static String status(QuestionCoverage coverage) {
    String rating =
        coverage
            .answer()
            .rating()
            .map(AnswerState.Rating::words)
            .orElse(coverage.answer().state().words());
    return coverage.answer().state().words().equals(coverage.state().words())
        ? rating
        : rating + ", " + coverage.state().words();
  }

  private static Value evidence(
      List<Mapped> here, Function<QuestionCoverage, List<Evidence>> which) {
    return Value.of(
        here.stream()
            .flatMap(each -> which.apply(each.coverage()).stream())
            .map(Evidence::id)
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  private static String yesNo(boolean is) {
    return is ? tr("yes") : trc("an answer", "no");
  }
}
