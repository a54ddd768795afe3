package org.soundings.report.section.answer;

import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.Sounding.Depth;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.evidence.Evidence;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;

/// How far the questions about one control were answered, and how what they ask for stands.
///
/// @param soundings the questions that ask about it
record MetControl(List<Sounding> soundings) {

  /// One word for it; the first that fits.
  enum State {
    WEAK,
    CONTRADICTED,
    PARTLY,
    HOLDS,
    NONE
  }

  MetControl {
    soundings = List.copyOf(soundings);
  }

  State state() {
    Optional<Standing> weakest = weakest();
    if (weakest.isEmpty()) {
      return State.NONE;
    }
    if (weakest.get() == Standing.WEAK || weakest.get() == Standing.MISSING) {
      return State.WEAK;
    }
    if (isContradicted()) {
      return State.CONTRADICTED;
    }
    return answered() < applying() ? State.PARTLY : State.HOLDS;
  }

  /// Whether fresh evidence bears out at least one of its answers and contradicts none of those.
  boolean isShown() {
    return soundings.stream().anyMatch(each -> each.depth() == Depth.SHOWN);
  }

  /// The state in words. What holds so far has no boxes while a question is open or contradicted.
  RichText words() {
    return switch (state()) {
      case HOLDS -> standing();
      case WEAK -> standing().and(rest());
      case CONTRADICTED ->
          RichText.strongly(tr("contradicted"))
              .newLine()
              .quiet(tr("said: %s", weakest().orElseThrow().words()))
              .and(rest());
      case PARTLY ->
          RichText.of(howMany()).newLine().quiet(tr("so far: %s", weakest().orElseThrow().words()));
      case NONE -> RichText.quietly(applying() == 0 ? tr("does not apply") : tr("no answer"));
    };
  }

  private RichText standing() {
    Standing standing = weakest().orElseThrow();
    return RichText.NONE.standing(standing).and(standing.words());
  }

  /// What else is to be known of it beside its weakest answer.
  private RichText rest() {
    RichText words = RichText.NONE;
    if (answered() < applying()) {
      words = words.newLine().quiet(howMany());
    }
    return state() == State.WEAK && isContradicted()
        ? words.newLine().quiet(tr("contradicted"))
        : words;
  }

  private String howMany() {
    return tr("%,d of %,d answered", answered(), applying());
  }

  private int answered() {
    return (int) soundings.stream().filter(MetControl::isAnswered).count();
  }

  private int applying() {
    return (int) soundings.stream().filter(each -> each.depth() != Depth.NOT_APPLYING).count();
  }

  private boolean isContradicted() {
    return soundings.stream().anyMatch(each -> isAnswered(each) && each.isContradicted());
  }

  private static boolean isAnswered(Sounding sounding) {
    return sounding.answer().state() instanceof AnswerState.Answered;
  }

  private Optional<Standing> weakest() {
    return soundings.stream()
        .flatMap(each -> each.answer().standing().stream())
        .max(Comparator.naturalOrder());
  }

  // What was shown.

  /// The evidence about it, each item with its sign: what it says about the answers, not about the
  /// control.
  RichText evidence(Material material) {
    return RichText.joined(
        ", ",
        soundings.stream()
            .flatMap(each -> material.assessment().evidenceOn(each.question().id()))
            .distinct()
            .sorted()
            .map(item -> signed(material, item))
            .toList());
  }

  private RichText signed(Material material, Evidence item) {
    String doubt =
        material
            .assessment()
            .doubt(item, material.options().at())
            .map(why -> why.words() + "\u00A0")
            .orElse("");
    return RichText.of(sign(item) + "\u00A0")
        .quiet(doubt)
        .to(item.id(), Anchors.evidence(item.id()));
  }

  private String sign(Evidence item) {
    if (soundings.stream().anyMatch(each -> each.contradicting().contains(item))) {
      return "×";
    }
    boolean bearsOut =
        soundings.stream()
            .anyMatch(each -> each.supporting().contains(item) || each.uncounted().contains(item));
    return bearsOut ? "+" : "–";
  }
}
