package org.soundings.report.section.summary;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.Sounding.Depth;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.report.Block;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// What the team does not know yet, and who finds it out.
final class SummaryUnknown {

  private SummaryUnknown() {}

  static void addUnknown(Material material, List<Block> blocks) {
    List<Sounding> unknown = material.coverage().with(Depth.NOT_KNOWN);
    if (unknown.isEmpty()) {
      return;
    }
    Sounding first =
        material.order().placed().stream()
            .flatMap(placed -> unknown.stream().filter(u -> u.question().equals(placed.question())))
            .findFirst()
            .orElse(unknown.getFirst());
    RichText words =
        RichText.of(first.question().title())
            .and(" (")
            .and(Phrases.question(first.question().id()))
            .and(").");
    if (first.answer().state() instanceof AnswerState.DontKnow state) {
      words = words.and(findsOut(material, state));
    }
    blocks.add(
        new Block.Labelled(
            RichText.strongly(tr("Biggest unknown")).newLine().quiet(unknown(material, unknown)),
            List.of(new Block.Paragraph(words))));
  }

  private static String findsOut(Material material, AnswerState.DontKnow unknown) {
    if (unknown.whoFindsOut().isBlank()) {
      return "";
    }
    if (unknown.by() == null) {
      return tr(" %s finds out.", unknown.whoFindsOut());
    }
    return unknown.isOverdue(material.today())
        ? tr(" %s was to find out by %s.", unknown.whoFindsOut(), Phrases.day(unknown.by()))
        : tr(" %s finds out by %s.", unknown.whoFindsOut(), Phrases.day(unknown.by()));
  }

  private static String unknown(Material material, List<Sounding> unknown) {
    long late =
        unknown.stream()
            .filter(
                sounding ->
                    sounding.answer().state() instanceof AnswerState.DontKnow state
                        && state.isOverdue(material.today()))
            .count();
    return late == 0 ? tr("of %s", unknown.size()) : tr("of %,d, %,d late", unknown.size(), late);
  }
}
