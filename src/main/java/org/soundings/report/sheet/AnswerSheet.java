package org.soundings.report.sheet;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.QuestionOrder;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.Library;
import org.soundings.pack.Perspectives;
import org.soundings.pack.Question;

/// The answers to all questions, including unanswered ones.
final class AnswerSheet {

  private final Assessment assessment;
  private final List<Question> questions;
  private final List<String> roles;

  AnswerSheet(Library library, Assessment assessment) {
    this.assessment = assessment;
    questions = QuestionOrder.questions(library, assessment);
    var found = new java.util.LinkedHashSet<String>();
    questions.forEach(question -> found.addAll(question.perspectives().keySet()));
    assessment
        .answers()
        .values()
        .forEach(
            answer -> answer.perspectives().forEach(perspective -> found.add(perspective.role())));
    roles = List.copyOf(found);
  }

  SheetTable sheet() {
    var columns = new ArrayList<SheetTable.Heading>();
    columns.add(SheetTable.column(tr("Question"), 24));
    columns.add(SheetTable.column(tr("Pack"), 12));
    columns.add(SheetTable.column(tr("Title"), 28));
    columns.add(SheetTable.column(tr("Wording"), 44));
    columns.add(SheetTable.column(tr("Status"), 14));
    columns.add(SheetTable.column(tr("Rating"), 12));
    columns.add(SheetTable.column(tr("Confidence"), 11));
    columns.add(SheetTable.column(tr("Conclusion"), 56));
    roles.forEach(role -> columns.add(SheetTable.column(upper(Perspectives.title(role)), 50)));
    columns.add(SheetTable.column(tr("Perspectives entered by"), 40));
    columns.add(SheetTable.column(tr("Disagreement"), 40));
    columns.add(SheetTable.column(tr("Dissent"), 40));
    columns.add(SheetTable.column(tr("Dissent, no reason given"), 20));
    columns.add(SheetTable.column(tr("Reason"), 40));
    columns.add(SheetTable.column(tr("Owner"), 20));
    columns.add(SheetTable.column(tr("Due date"), 12));
    columns.add(SheetTable.column(tr("Supporting evidence"), 18));
    columns.add(SheetTable.column(tr("Contradicting evidence"), 18));
    columns.add(SheetTable.column(tr("Neutral evidence"), 18));
    columns.add(SheetTable.column(tr("Changed by"), 20));
    columns.add(SheetTable.column(tr("Changed on"), 22));
    columns.add(SheetTable.column(tr("Wording hash"), 20));
    var rows = new ArrayList<List<Value>>();
    for (Question question : questions) {
      Answer answer = assessment.answer(question.pack(), question.id());
      rows.add(row(answer, question.title(), question.question()));
    }
    Set<String> asked =
        questions.stream().map(Question::id).collect(java.util.stream.Collectors.toSet());
    for (Answer answer : assessment.answers().values()) {
      if (!asked.contains(answer.question())) {
        rows.add(row(answer, "", tr("The question wording is not available.")));
      }
    }
    return new SheetTable(tr("Answers"), columns, rows).printedUpTo(tr("Conclusion"));
  }

  private List<Value> row(Answer answer, String title, String asked) {
    var row = new ArrayList<Value>();
    row.add(Value.of(answer.question()));
    row.add(Value.of(answer.pack()));
    row.add(Value.of(title));
    row.add(Value.of(asked));
    row.add(Value.of(answer.state().words()));
    row.add(Value.of(answer.rating().map(AnswerState.Rating::words).orElse("")));
    row.add(Value.of(sure(answer.state())));
    row.add(Value.of(answer.conclusion().strip()));
    roles.forEach(role -> row.add(Value.of(answer.perspectiveText(role).strip())));
    row.add(Value.of(answer.perspectives().stream().map(AnswerSheet::author).toList()));
    row.add(Value.of(answer.disagreement().strip()));
    row.add(dissents(answer, Answer.Dissent::isReasoned));
    row.add(dissents(answer, each -> !each.isReasoned()));
    row.add(Value.of(reason(answer.state())));
    if (answer.state() instanceof AnswerState.DontKnow(var who, var by)) {
      row.add(Value.of(who));
      row.add(Value.of(by));
    } else {
      row.add(Value.Text.NONE);
      row.add(Value.Text.NONE);
    }
    row.add(evidence(answer, EvidenceMapping.Relation.SUPPORTS));
    row.add(evidence(answer, EvidenceMapping.Relation.CONTRADICTS));
    row.add(evidence(answer, EvidenceMapping.Relation.NEUTRAL));
    row.add(Value.of(answer.by()));
    row.add(Value.of(answer.at()));
    row.add(Value.of(answer.wording() == null ? "" : answer.wording().hex()));
    return row;
  }

  private Value evidence(Answer answer, EvidenceMapping.Relation relation) {
    return Value.of(assessment.evidenceOn(answer.question(), relation).map(Evidence::id).toList());
  }

  private static String author(Answer.Perspective perspective) {
    String at = Value.of(perspective.at()).text();
    return "%s: %s".formatted(perspective.role(), (perspective.by() + " " + at).strip());
  }

  private static String sure(AnswerState state) {
    return state instanceof AnswerState.Answered(var _, var confidence) ? confidence.words() : "";
  }

  private static String reason(AnswerState state) {
    return switch (state) {
      case AnswerState.NotApplicable(var reason) -> reason.strip();
      case AnswerState.Deferred(var reason) -> reason.strip();
      case AnswerState.Open _, AnswerState.Answered _, AnswerState.DontKnow _ -> "";
    };
  }

  private static Value dissents(Answer answer, Predicate<Answer.Dissent> which) {
    return Value.of(answer.dissents().stream().filter(which).map(AnswerSheet::dissent).toList());
  }

  private static String dissent(Answer.Dissent dissent) {
    String reason = dissent.isReasoned() ? ": " + dissent.reason().strip() : "";
    return dissent.whoHolds() + reason;
  }

  static String upper(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
            + words.substring(words.offsetByCodePoints(0, 1));
  }
}
