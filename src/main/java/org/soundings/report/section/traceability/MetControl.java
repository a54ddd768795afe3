package org.soundings.report.section.traceability;

import static org.soundings.language.Messages.tr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.assessment.QuestionCoverage.CoverageState;
import org.soundings.assessment.answer.AnswerState;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.evidence.Evidence;
import org.soundings.report.RichText;
import org.soundings.report.section.material.Anchors;
import org.soundings.report.section.material.Material;
import org.soundings.report.section.material.Phrases;

/// How far the questions on one control are answered, and how effective it is.
///
/// @param soundings the questions that are mapped to it
/// @param isDisputable whether every one of these mappings is disputable
record MetControl(List<QuestionCoverage> soundings, boolean isDisputable) {

  /// The overall status; the first that applies.
  enum State {
    WEAK,
    CONTRADICTED,
    PARTLY,
    EFFECTIVE,
    NONE,
    NOT_APPLICABLE
  }

  MetControl {
    soundings = List.copyOf(soundings);
  }

  State state() {
    Optional<Rating> weakest = weakest();
    if (weakest.isEmpty()) {
      return applying() == 0 ? State.NOT_APPLICABLE : State.NONE;
    }
    if (weakest.get() == Rating.WEAK || weakest.get() == Rating.MISSING) {
      return State.WEAK;
    }
    if (isContradicted()) {
      return State.CONTRADICTED;
    }
    return isDisputable || answered() < applying() ? State.PARTLY : State.EFFECTIVE;
  }

  /// Whether it is effective, and valid evidence confirms each of its answers and contradicts none.
  boolean isShown() {
    return state() == State.EFFECTIVE
        && soundings.stream().filter(MetControl::isAnswered).allMatch(MetControl::isSupported);
  }

  private static boolean isSupported(QuestionCoverage questionCoverage) {
    return questionCoverage.state() == CoverageState.SUPPORTED;
  }

  /// The status in words. An effective control has no boxes while a question is open or
  /// contradicted.
  RichText words() {
    return switch (state()) {
      case EFFECTIVE -> rating().and(unsupported());
      case WEAK -> rating().and(rest());
      case CONTRADICTED ->
          RichText.strongly(tr("contradicted"))
              .newLine()
              .quiet(tr("rated: %s", weakest().orElseThrow().words()))
              .and(rest());
      case PARTLY ->
          RichText.of(answered() < applying() ? howMany() : tr("mapping disputable"))
              .newLine()
              .quiet(tr("so far: %s", weakest().orElseThrow().words()));
      case NONE -> RichText.quietly(tr("no answer"));
      case NOT_APPLICABLE -> notApplicable();
    };
  }

  /// How much of an effective control rests on the word of the team only.
  private RichText unsupported() {
    if (isShown()) {
      return RichText.NONE;
    }
    return RichText.NONE
        .newLine()
        .quiet(
            soundings.stream().anyMatch(MetControl::isSupported)
                ? tr("partly supported by evidence")
                : tr("no supporting evidence"));
  }

  private RichText notApplicable() {
    List<String> reasons =
        soundings.stream()
            .flatMap(
                each ->
                    each.answer().state() instanceof AnswerState.NotApplicable(var reason)
                        ? Stream.of(Phrases.inOneLine(reason))
                        : Stream.empty())
            .filter(reason -> !reason.isBlank())
            .distinct()
            .toList();
    return reasons.isEmpty()
        ? RichText.quietly(tr("not applicable"))
        : RichText.quietly(tr("not applicable: ")).and(String.join(" ", reasons));
  }

  private RichText rating() {
    Rating rating = weakest().orElseThrow();
    return RichText.NONE.rating(rating).and(rating.words());
  }

  /// Further details in addition to its weakest answer.
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
    return (int)
        soundings.stream().filter(each -> each.state() != CoverageState.NOT_APPLICABLE).count();
  }

  private boolean isContradicted() {
    return soundings.stream().anyMatch(each -> isAnswered(each) && each.isContradicted());
  }

  private static boolean isAnswered(QuestionCoverage questionCoverage) {
    return questionCoverage.answer().state() instanceof AnswerState.Answered;
  }

  private Optional<Rating> weakest() {
    return soundings.stream()
        .flatMap(each -> each.answer().rating().stream())
        .max(Comparator.naturalOrder());
  }

  // Evidence.

  /// The evidence about it, each item with its sign, which refers to the answers and not to the
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
    String issue =
        material
            .assessment()
            .issue(item, material.options().at())
            .map(why -> why.words() + "\u00A0")
            .orElse("");
    return RichText.of(sign(item) + "\u00A0")
        .quiet(issue)
        .to(item.id(), Anchors.evidence(item.id()));
  }

  private String sign(Evidence item) {
    return sign(soundings, item);
  }

  /// What an item says about the answers to some questions.
  static String sign(List<QuestionCoverage> soundings, Evidence item) {
    if (soundings.stream().anyMatch(each -> each.contradicting().contains(item))) {
      return "×";
    }
    boolean bearsOut =
        soundings.stream()
            .anyMatch(each -> each.supporting().contains(item) || each.uncounted().contains(item));
    return bearsOut ? "+" : "–";
  }
}
