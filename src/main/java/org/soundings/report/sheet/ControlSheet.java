package org.soundings.report.sheet;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;
import org.soundings.pack.Question;

/// Every control of every available framework, with the questions that are mapped to it.
final class ControlSheet {

  private final Library library;
  private final Assessment assessment;
  private final List<Question> questions;

  ControlSheet(Library library, Assessment assessment) {
    this.library = library;
    this.assessment = assessment;
    questions = QuestionOrder.questions(library, assessment);
  }

  SheetTable sheet() {
    var rows = new ArrayList<List<Value>>();
    for (Framework framework : library.frameworks()) {
      framework.controls().forEach(control -> rows.add(row(framework, control)));
    }
    return new SheetTable(
        tr("Controls"),
        List.of(
            SheetTable.column(tr("Framework"), 28),
            SheetTable.column(tr("In reports"), 10),
            SheetTable.column(tr("Control"), 14),
            SheetTable.column(tr("Subject (paraphrased)"), 40),
            SheetTable.column(tr("ID verified"), 10),
            SheetTable.column(tr("Questions"), 34),
            SheetTable.column(tr("Status"), 24),
            SheetTable.column(tr("Evidence"), 24)),
        rows);
  }

  private List<Value> row(Framework framework, Framework.Control control) {
    var mapped = new ArrayList<String>();
    var states = new ArrayList<String>();
    var evidence = new ArrayList<String>();
    for (Question question : questions) {
      for (Question.ControlMapping mapping : question.mappings()) {
        if (mapping.framework().equals(framework.id()) && mapping.control().equals(control.id())) {
          mapped.add("%s (%s)".formatted(question.id(), mapping.fit().words()));
          states.add(state(question));
          assessment
              .evidenceOn(question.id())
              .map(Evidence::id)
              .filter(id -> !evidence.contains(id))
              .forEach(evidence::add);
        }
      }
    }
    boolean isChosen = assessment.profile().frameworks().contains(framework.id());
    return List.of(
        Value.of(framework.name()),
        Value.of(yesNo(isChosen)),
        Value.of(control.id()),
        Value.of(control.title()),
        Value.of(yesNo(framework.verified() && control.verified())),
        Value.of(mapped),
        Value.of(states),
        Value.of(String.join(", ", evidence)));
  }

  private String state(Question question) {
    AnswerState state = assessment.answer(question.pack(), question.id()).state();
    return state instanceof AnswerState.Answered(var rating, var _)
        ? rating.words()
        : state.words();
  }

  private static String yesNo(boolean is) {
    return is ? tr("yes") : tr("no");
  }
}
