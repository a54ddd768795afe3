package org.soundings.report.section;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.profile.Scope;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.ReportPart;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.Section;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Numbering;
import org.soundings.report.section.material.Phrases;
import org.soundings.report.section.material.SectionMaker;

/// What was looked at and what was not, in which surroundings, how, and with which limits.
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
                    ? tr("The team has not said yet what is in scope.")
                    : counted(scope))));
    addSaid(blocks, tr("What it does"), scope.purpose());
    addSaid(blocks, tr("Its data"), scope.data());
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
    long explained = scope.excluded().stream().filter(each -> !each.because().isBlank()).count();
    String included = trn("1 thing is", "%s things are", in, in);
    return explained == out
        ? tr("%s in scope, %d left out with a reason.", included, out)
        : tr("%s in scope, %d left out, %d of them with a reason.", included, out, explained);
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
            List.of(Column.words(tr("What"), 170), Column.words(tr("Because"), 311)),
            scope.excluded().stream()
                .map(each -> Row.of(Cell.of(each.what()), Cell.said(Phrases.said(each.because()))))
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
                Column.words(tr("Threats that rest on it"), 100)),
            profile.assumptions().stream()
                .map(
                    each ->
                        Row.of(
                            Cell.said(Phrases.said(each.text())),
                            Cell.of(
                                each.confirmedBy().isBlank()
                                    ? tr("nobody yet")
                                    : each.confirmedBy()),
                            Cell.of(Phrases.threatIds(material, each.threats()))))
                .toList(),
            Block.Density.NORMAL));
  }

  private static void addMethod(Material material, List<Block> blocks) {
    blocks.add(new Block.Heading(2, "", tr("Method and its limits"), ""));
    blocks.add(
        new Block.Paragraph(
            RichText.of(
                tr(
                        "The method: to talk about open questions, each from the perspectives of"
                            + " those who develop, operate and secure the system, and to agree on a"
                            + " conclusion and on how well things hold. There is no score. What was"
                            + " shown stands beside what was said and never answers a question by"
                            + " itself.")
                    + followed(material))));
    blocks.add(
        new Block.Paragraph(
            RichText.of(
                tr(
                    "Threats are derived from the packs' templates, the context and the answers by"
                        + " fixed rules%s. A step down needs an answer that holds and fresh evidence"
                        + " that supports it; not knowing withholds the step.",
                    material.see(ReportPart.SCALES)))));
    addUntranslated(material, blocks);
    blocks.add(
        new Block.Paragraph(
            RichText.of(
                tr(
                    "Limits: the report shows what this team knew and showed on %s. Questions that "
                        + "nobody asked are not in it. A fingerprint proves that a file is unchanged "
                        + "since it was added, not that it was true. It is no audit, no penetration test "
                        + "and no certificate.",
                    Phrases.day(material.options().at())))));
  }

  /// How far the method was followed: how many answers have words from all perspectives.
  private static String followed(Material material) {
    List<Sounding> answered =
        material.coverage().soundings().stream()
            .filter(each -> each.answer().state() instanceof AnswerState.Answered)
            .toList();
    if (answered.isEmpty()) {
      return "";
    }
    long whole = answered.stream().filter(ScopeSection::isFromAllPerspectives).count();
    String answers = trn("%,d answer", "%,d answers", answered.size(), answered.size());
    return whole == 0
        ? tr(" Of %s, none has words from all perspectives of its question.", answers)
        : trn(
            " Of %s, %,d has words from all perspectives of its question.",
            " Of %s, %,d have words from all perspectives of their questions.",
            whole,
            answers,
            whole);
  }

  private static boolean isFromAllPerspectives(Sounding sounding) {
    return sounding.question().perspectives().keySet().stream()
        .noneMatch(role -> sounding.answer().laneText(role).isBlank());
  }

  /// Says what is shown in English in a report that is in another language.
  private static void addUntranslated(Material material, List<Block> blocks) {
    long count = material.untranslated();
    if (count > 0) {
      blocks.add(
          new Block.Paragraph(
              RichText.of(
                  tr(
                      "Not all of the questions are translated: %s shown in English, in whole or in part.",
                      trn("1 question is", "%s questions are", count, count)))));
    }
  }
}
