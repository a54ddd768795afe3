package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Doubt;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Question;
import org.soundings.pack.WithoutCommand;
import org.soundings.report.Block;
import org.soundings.report.Cell;
import org.soundings.report.Column;
import org.soundings.report.RichText;
import org.soundings.report.Row;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// What was shown to a question, and how to find out.
record AnswerEvidence(Material material) {

  private static final int MOST_HINTS = 2;

  void add(Answer answer, List<Block> blocks) {
    List<Evidence> items = material.assessment().evidenceOn(answer.question()).toList();
    if (items.isEmpty()) {
      return;
    }
    blocks.add(
        new Block.Table(
            List.of(
                Column.words(tr("Evidence"), 50),
                Column.words(tr("Relation"), 66),
                Column.words(tr("What it shows"), 192),
                Column.words(tr("Captured (UTC)"), 94),
                Column.number(tr("Age"), 34),
                Column.words("SHA-256", 45)),
            items.stream().map(item -> row(item, answer)).toList(),
            Block.Density.NORMAL));
  }

  private Row row(Evidence item, Answer answer) {
    Bearing bearing = item.bearingOn(answer.question()).orElseThrow();
    String sign =
        switch (bearing.relation()) {
          case SUPPORTS -> "+";
          case CONTRADICTS -> "×";
          case SILENT -> "–";
        };
    RichText relation =
        RichText.of(sign + "\u00A0" + bearing.relation().words())
            .and(toAnswer(item, bearing, answer));
    RichText shows = RichText.of(item.title());
    Optional<Doubt> doubt = material.assessment().doubt(item, material.options().at());
    if (doubt.isPresent()) {
      shows = shows.newLine().strong(tr("Does not count: %s", doubt.get().words()));
    }
    if (!bearing.sentence().isBlank()) {
      shows = shows.newLine().quiet(material.sentence(bearing));
    }
    String age =
        item.ageInDays(material.options().at()).map(days -> tr("%s\u00A0d", days)).orElse("?");
    return Row.of(
        Cell.of(RichText.NONE.to(item.id(), Anchors.evidence(item.id()))),
        Cell.of(relation),
        Cell.of(shows),
        Cell.of(item.capturedAt() == null ? tr("not said") : Phrases.minute(item.capturedAt())),
        Cell.of(doubt.isPresent() ? RichText.strongly(age) : RichText.of(age)),
        Cell.of(
            item.file()
                .map(file -> RichText.NONE.code(file.digest().brief()))
                .orElse(RichText.NONE)));
  }

  /// What it means for an answer that itself calls the control weak or missing, which the sign does
  /// not tell.
  private RichText toAnswer(Evidence item, Bearing bearing, Answer answer) {
    boolean isDoubted = material.assessment().doubt(item, material.options().at()).isPresent();
    if (!answer.state().saysLacking() || bearing.relation() == Bearing.Relation.SILENT) {
      return RichText.NONE;
    }
    if (Sounding.contradicts(item, answer, isDoubted)) {
      return RichText.NONE.newLine().quiet(tr("against the answer"));
    }
    return answer.state().isContradictedBy(bearing)
        ? RichText.NONE
        : RichText.NONE.newLine().quiet(tr("bears the answer out"));
  }

  /// How to find out, where nothing bears the answer out yet: commands that the pack names.
  static void addHints(Sounding sounding, List<Block> blocks) {
    boolean isBorneOut =
        sounding.answer().state() instanceof AnswerState.Answered
            && !sounding.supporting().isEmpty();
    if (isBorneOut || sounding.depth() == Sounding.Depth.NOT_APPLYING) {
      return;
    }
    List<Block> lines =
        sounding.question().evidence().stream()
            .filter(hint -> !hint.command().isBlank())
            .limit(MOST_HINTS)
            .<Block>map(hint -> new Block.Fine(hint(hint)))
            .toList();
    if (!lines.isEmpty()) {
      blocks.add(new Block.Labelled(RichText.quietly(tr("How to find out")), lines));
    }
  }

  private static RichText hint(Question.EvidenceHint hint) {
    String command = hint.command().strip();
    String what = Phrases.bare(hint.what());
    RichText words =
        WithoutCommand.isSaid(command)
            ? RichText.of(what + ". ").and(Phrases.bare(WithoutCommand.words(command)))
            : RichText.of(what + ": ").code(command);
    return hint.good().isBlank()
        ? words
        : words.and(" · ").quiet(tr("good: %s", Phrases.bare(hint.good())));
  }
}
