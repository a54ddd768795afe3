package org.soundings.report.section;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.profile.Scope;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Numbering;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// Scope, exclusions, context, method and limits.
final class ScopeSection implements SectionMaker {

  @Override
  public Optional<Section> of(Material material) {
    Profile profile = material.assessment().profile();
    Scope scope = profile.scope();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Statement(
            RichText.of(
                scope.equals(Scope.EMPTY)
                    ? tr("The scope has not been defined yet.")
                    : counted(scope))));
    addSaid(blocks, tr("Purpose"), scope.purpose());
    addSaid(blocks, tr("Data"), scope.data());
    addIncluded(blocks, scope);
    addExcluded(blocks, scope);
    ContextTable.addContext(material, profile.context(), blocks);
    addAssumptions(material, profile, blocks);
    addMethod(material, blocks);
    return Optional.of(
        Section.chapter(
            "6",
            tr("Scope, context and method"),
            Anchors.section("scope"),
            Numbering.of("6", blocks)));
  }

  private static String counted(Scope scope) {
    int in = scope.included().size();
    int out = scope.excluded().size();
    long explained = scope.excluded().stream().filter(each -> !each.reason().isBlank()).count();
    String included = trn("1 item is", "%s items are", in, in);
    return explained == out
        ? tr("%s in scope, %d excluded with a reason.", included, out)
        : tr("%s in scope, %d excluded (%d with a reason).", included, out, explained);
  }

  private static void addSaid(List<Block> blocks, String label, String text) {
    if (!text.isBlank()) {
      blocks.add(Block.Labelled.said(label, Phrases.said(text)));
    }
  }

  private static void addIncluded(List<Block> blocks, Scope scope) {
    if (!scope.included().isEmpty()) {
      var lines =
          scope.included().stream()
              .<Block>map(line -> new Block.Prose(Phrases.said(line)))
              .toList();
      blocks.add(new Block.Labelled(RichText.quietly(tr("In scope")), lines));
    }
  }

  private static void addExcluded(List<Block> blocks, Scope scope) {
    if (scope.excluded().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Out of scope"), ""));
    blocks.add(
        new Block.Table(
            List.of(Column.words(tr("Item"), 170), Column.words(tr("Reason"), 311)),
            scope.excluded().stream()
                .map(
                    each ->
                        Row.of(Cell.of(each.what()), Cell.teamText(Phrases.said(each.reason()))))
                .toList(),
            Block.Density.NORMAL));
  }

  private static void addAssumptions(Material material, Profile profile, List<Block> blocks) {
    if (profile.assumptions().isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(2, "", tr("Assumptions"), ""));
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Assumption"), 281),
                Column.words(tr("Confirmed by"), 100),
                Column.words(tr("Dependent threats"), 100)),
            profile.assumptions().stream()
                .map(
                    each ->
                        Row.of(
                            Cell.teamText(Phrases.said(each.text())),
                            Cell.of(
                                each.confirmedBy().isBlank()
                                    ? tr("not confirmed")
                                    : each.confirmedBy()),
                            Cell.of(Phrases.threatIds(material, each.threats()))))
                .toList(),
            Block.Density.NORMAL));
  }

  private static void addMethod(Material material, List<Block> blocks) {
    blocks.add(new Block.Heading(2, "", tr("Method and limitations"), ""));
    blocks.add(
        new Block.Paragraph(
            RichText.of(
                tr(
                        "The team discusses open questions from the perspectives of development, operations and security. For each question, it agrees on a conclusion and rates the effectiveness of the control. No scores are calculated. Evidence is recorded with the answers and never answers a question by itself.")
                    + followed(material))));
    blocks.add(
        new Block.Paragraph(
            RichText.of(
                tr(
                    "Threats are derived by fixed rules from pack templates, context and answers%s. A level is reduced only if an answer rates the control as effective and valid evidence supports it. Unanswered questions never reduce a level.",
                    material.see(ReportPart.SCALES)))));
    addUntranslated(material, blocks);
    blocks.add(
        new Block.Paragraph(
            RichText.of(
                tr(
                    "Limitations: The report reflects what the team knew and documented on %s. It does not cover questions that were not asked. A hash shows that a file has not changed since it was added, not that its content is correct. The report is not an audit, a penetration test or a certificate.",
                    Phrases.day(material.options().at())))));
  }

  /// How far the method was followed: how many answers have text from all perspectives.
  private static String followed(Material material) {
    List<QuestionCoverage> answered =
        material.coverage().soundings().stream()
            .filter(each -> each.answer().state() instanceof AnswerState.Answered)
            .toList();
    if (answered.isEmpty()) {
      return "";
    }
    long whole = answered.stream().filter(ScopeSection::isFromAllPerspectives).count();
    String answers = trn("%,d answer", "%,d answers", answered.size(), answered.size());
    return whole == 0
        ? tr(" Of %s, none covers all perspectives of its question.", answers)
        : trn(
            " Of %s, %,d covers all perspectives of its question.",
            " Of %s, %,d cover all perspectives of their questions.", whole, answers, whole);
  }

  private static boolean isFromAllPerspectives(QuestionCoverage questionCoverage) {
    return questionCoverage.question().perspectives().keySet().stream()
        .noneMatch(role -> questionCoverage.answer().perspectiveText(role).isBlank());
  }

  /// Lists the texts that are in English in a report in another language.
  private static void addUntranslated(Material material, List<Block> blocks) {
    long count = material.untranslated();
    if (count > 0) {
      blocks.add(
          new Block.Paragraph(
              RichText.of(
                  tr(
                      "Incomplete translation: %s shown partly or entirely in English.",
                      trn("1 question is", "%s questions are", count, count)))));
    }
  }
}
