package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.QuestionWording;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// Answers with contradicting evidence. Neither side is assumed to be right.
public final class ContradictionSection implements SectionMaker {

  /// An answer with what contradicts it.
  private record Dispute(String title, Answer answer, List<Evidence> against) {}

  @Override
  public Optional<Section> of(Material material) {
    List<Dispute> disputes = disputes(material);
    if (disputes.isEmpty()) {
      return Optional.empty();
    }
    int untouched =
        (int)
            disputes.stream()
                .filter(each -> !QuestionCoverage.isTalkedAbout(each.answer(), each.against()))
                .count();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                tr(
                    "Evidence contradicts %s. %s Risk levels are not reduced until each contradiction is resolved. The report does not judge which is correct.",
                    trn("%d answer", "%d answers", disputes.size(), disputes.size()),
                    untouched == 0
                        ? tr("Each answer was changed after the evidence was added.")
                        : untouched == disputes.size()
                            ? tr("No answer has been changed since the evidence was added.")
                            : trn(
                                "%d answer has not been changed since the evidence was added.",
                                "%d answers have not been changed since the evidence was added.",
                                untouched,
                                untouched)))));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Question, rating"), 152),
                Column.words(tr("Team's position"), 152),
                Column.words(tr("Contradicting evidence"), 177)),
            disputes.stream().map(dispute -> row(material, dispute)).toList(),
            Block.Density.DENSE));
    mappingOut(material).ifPresent(blocks::add);
    return Optional.of(
        Section.chapter(
            "13",
            tr("Contradictions between answers and evidence"),
            Anchors.section("contradictions"),
            blocks));
  }

  private static List<Dispute> disputes(Material material) {
    Stream<Dispute> asked =
        material.coverage().soundings().stream()
            .map(s -> new Dispute(s.question().title(), s.answer(), s.contradicting()));
    Stream<Dispute> notAsked =
        material.orphans().stream()
            .map(
                answer ->
                    new Dispute(
                        title(answer),
                        answer,
                        material
                            .assessment()
                            .evidenceOn(answer.question())
                            .filter(
                                item ->
                                    QuestionCoverage.contradicts(
                                        item,
                                        answer,
                                        material
                                            .assessment()
                                            .issue(item, material.options().at())
                                            .isPresent()))
                            .toList()));
    return Stream.concat(asked, notAsked)
        .filter(each -> !each.against().isEmpty())
        .filter(each -> each.answer().state().isDisputable())
        .toList();
  }

  /// Evidence with the sign of a contradiction that confirms the answer, so that readers do not
  /// search for it above.
  private static Optional<Block> mappingOut(Material material) {
    var words = new ArrayList<RichText>();
    for (QuestionCoverage questionCoverage : material.coverage().soundings()) {
      List<Evidence> items =
          Stream.concat(
                  questionCoverage.supporting().stream(), questionCoverage.uncounted().stream())
              .filter(item -> speaksAgainstTheControl(item, questionCoverage.question().id()))
              .toList();
      if (!items.isEmpty()) {
        words.add(
            Phrases.evidence(items)
                .and(" (")
                .and(Phrases.question(questionCoverage.question().id()))
                .and(")"));
      }
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Note(
                RichText.of(
                        tr(
                            "Marked × elsewhere, but not a contradiction because the team rates the control as weak or missing: "))
                    .and(RichText.joined(", ", words))
                    .and(".")));
  }

  private static boolean speaksAgainstTheControl(Evidence item, String question) {
    return item.mappingOn(question)
        .filter(mapping -> mapping.relation() == EvidenceMapping.Relation.CONTRADICTS)
        .isPresent();
  }

  private static String title(Answer answer) {
    QuestionWording asked = answer.asked();
    return asked == null ? answer.question() : asked.title();
  }

  private static Row row(Material material, Dispute dispute) {
    Answer answer = dispute.answer();
    RichText head =
        RichText.strongly(dispute.title())
            .newLine()
            .and(Phrases.questionPage(answer.question()))
            .newLine()
            .and(rating(answer.state()));
    RichText threats = Phrases.threats(material.threats().about(answer.question()));
    if (!threats.isEmpty()) {
      head = head.newLine().quiet(tr("relates to ")).and(threats);
    }
    return Row.of(
        Cell.of(head),
        Cell.teamText(Phrases.said(said(answer))),
        Cell.of(against(material, dispute)));
  }

  /// The conclusion, or the reason why there is no answer.
  private static String said(Answer answer) {
    return switch (answer.state()) {
      case AnswerState.NotApplicable(var reason) -> reason;
      case AnswerState.Deferred(var reason) -> reason;
      case AnswerState.Open _, AnswerState.Answered _, AnswerState.DontKnow _ ->
          answer.conclusion();
    };
  }

  private static RichText rating(AnswerState state) {
    return switch (state) {
      case AnswerState.Answered(var rating, var confidence) ->
          RichText.NONE.rating(rating).strong(rating.words()).and(", " + confidence.words());
      case AnswerState.Open _,
          AnswerState.DontKnow _,
          AnswerState.NotApplicable _,
          AnswerState.Deferred _ ->
          RichText.strongly(state.words());
    };
  }

  private static RichText against(Material material, Dispute dispute) {
    RichText words = RichText.NONE;
    for (Evidence item : dispute.against()) {
      EvidenceMapping mapping = item.mappingOn(dispute.answer().question()).orElseThrow();
      words =
          (words.isEmpty() ? words : words.newLine())
              .to(item.id(), Anchors.evidence(item.id()))
              .and("\u00A0× " + item.title())
              .quiet(", " + age(material, item) + ".");
      if (!mapping.sentence().isBlank()) {
        words = words.and(" " + material.sentence(mapping));
      }
    }
    return QuestionCoverage.isTalkedAbout(dispute.answer(), dispute.against())
        ? words
        : words
            .newLine()
            .strong(tr("The answer has not been changed since the evidence was added."));
  }

  private static String age(Material material, Evidence item) {
    String age =
        item.ageInDays(material.options().at())
            .map(days -> tr("%s old", trn("%d day", "%d days", days, days)))
            .orElse(tr("age unknown"));
    return material
        .assessment()
        .issue(item, material.options().at())
        .map(issue -> issue == EvidenceIssue.EXPIRED ? tr("%s, expired", age) : issue.words())
        .orElse(age);
  }
}
