package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
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

/// What the team says beside the evidence that says something else. Neither is taken for right.
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
                .filter(each -> !Sounding.isTalkedAbout(each.answer(), each.against()))
                .count();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                tr(
                    "Evidence speaks against %s. %s The program takes neither for right: it keeps the threats up until people and evidence agree.",
                    trn("%d answer", "%d answers", disputes.size(), disputes.size()),
                    untouched == 0
                        ? tr("Every one was changed after the evidence came.")
                        : untouched == disputes.size()
                            ? tr("None was changed after the evidence came.")
                            : trn(
                                "%d was not changed after the evidence came.",
                                "%d were not changed after the evidence came.",
                                untouched,
                                untouched)))));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Question, standing"), 152),
                Column.words(tr("What the team says"), 152),
                Column.words(tr("What contradicts it"), 177)),
            disputes.stream().map(dispute -> row(material, dispute)).toList(),
            Block.Density.DENSE));
    bearingOut(material).ifPresent(blocks::add);
    return Optional.of(
        Section.chapter(
            "13",
            tr("Contradictions between people and evidence"),
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
                                    Sounding.contradicts(
                                        item,
                                        answer,
                                        material
                                            .assessment()
                                            .doubt(item, material.options().at())
                                            .isPresent()))
                            .toList()));
    return Stream.concat(asked, notAsked)
        .filter(each -> !each.against().isEmpty())
        .filter(each -> each.answer().state().isDisputable())
        .toList();
  }

  /// What has the sign of a contradiction and is none, so that nobody looks for it above.
  private static Optional<Block> bearingOut(Material material) {
    var words = new ArrayList<RichText>();
    for (Sounding sounding : material.coverage().soundings()) {
      List<Evidence> items =
          Stream.concat(sounding.supporting().stream(), sounding.uncounted().stream())
              .filter(item -> speaksAgainstTheControl(item, sounding.question().id()))
              .toList();
      if (!items.isEmpty()) {
        words.add(
            Phrases.evidence(items)
                .and(" (")
                .and(Phrases.question(sounding.question().id()))
                .and(")"));
      }
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Note(
                RichText.of(
                        tr(
                            "Marked × elsewhere, and no contradiction, because the team itself calls it"
                                + " weak or missing: "))
                    .and(RichText.joined(", ", words))
                    .and(".")));
  }

  private static boolean speaksAgainstTheControl(Evidence item, String question) {
    return item.bearingOn(question)
        .filter(bearing -> bearing.relation() == Bearing.Relation.CONTRADICTS)
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
            .and(standing(answer.state()));
    RichText threats = Phrases.threats(material.threats().about(answer.question()));
    if (!threats.isEmpty()) {
      head = head.newLine().quiet(tr("bears on ")).and(threats);
    }
    return Row.of(
        Cell.of(head), Cell.said(Phrases.said(said(answer))), Cell.of(against(material, dispute)));
  }

  /// What was concluded, or the reason for not answering.
  private static String said(Answer answer) {
    return switch (answer.state()) {
      case AnswerState.DoesNotApply(var because) -> because;
      case AnswerState.Later(var because) -> because;
      case AnswerState.Open _, AnswerState.Answered _, AnswerState.DontKnow _ ->
          answer.conclusion();
    };
  }

  private static RichText standing(AnswerState state) {
    return switch (state) {
      case AnswerState.Answered(var standing, var confidence) ->
          RichText.NONE.standing(standing).strong(standing.words()).and(", " + confidence.words());
      case AnswerState.Open _,
          AnswerState.DontKnow _,
          AnswerState.DoesNotApply _,
          AnswerState.Later _ ->
          RichText.strongly(state.words());
    };
  }

  private static RichText against(Material material, Dispute dispute) {
    RichText words = RichText.NONE;
    for (Evidence item : dispute.against()) {
      Bearing bearing = item.bearingOn(dispute.answer().question()).orElseThrow();
      words =
          (words.isEmpty() ? words : words.newLine())
              .to(item.id(), Anchors.evidence(item.id()))
              .and("\u00A0× " + item.title())
              .quiet(", " + age(material, item) + ".");
      if (!bearing.sentence().isBlank()) {
        words = words.and(" " + material.sentence(bearing));
      }
    }
    return Sounding.isTalkedAbout(dispute.answer(), dispute.against())
        ? words
        : words.newLine().strong(tr("The answer was not changed since."));
  }

  private static String age(Material material, Evidence item) {
    String age =
        item.ageInDays(material.options().at())
            .map(days -> tr("%s old", trn("%d day", "%d days", days, days)))
            .orElse(tr("of unknown age"));
    return material
        .assessment()
        .doubt(item, material.options().at())
        .map(
            doubt ->
                doubt == Doubt.EXPIRED
                    ? tr("%s, longer than it stays credible", age)
                    : doubt.words())
        .orElse(age);
  }
}
