package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.soundings.assessment.answer.AnswerState.Standing;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// The rungs among which people choose, from the lowest to the highest. A rung is a place in an
/// order and no number to reckon with.
public enum VoteScale {
  STANDING(
      mark("How well does our answer hold?"),
      List.of(Standing.MISSING, Standing.WEAK, Standing.MOSTLY_HOLDS, Standing.HOLDS)),
  LIKELIHOOD(mark("How likely is it?"), List.of(Likelihood.values())),
  IMPACT(mark("How bad would it be?"), List.of(Impact.values()));

  private final String question;
  private final List<? extends Enum<?>> rungs;

  VoteScale(String question, List<? extends Enum<?>> rungs) {
    this.question = question;
    this.rungs = rungs;
  }

  /// What is asked.
  public String question() {
    return tr(question);
  }

  public int size() {
    return rungs.size();
  }

  /// The rungs in the order in which they are read, wherever people vote and decide, on the wall
  /// and in every report.
  public List<Integer> shown() {
    return isDownwards() ? upwards().reversed() : upwards();
  }

  /// Whether the highest rung is read first: standings are read as at a question, the best first,
  /// levels from the lowest up.
  public boolean isDownwards() {
    return this == STANDING;
  }

  /// The rungs from the lowest to the highest.
  public List<Integer> upwards() {
    return IntStream.range(0, size()).boxed().toList();
  }

  /// The constant of a rung: a [Standing], [Likelihood] or [Impact].
  public Enum<?> rung(int at) {
    return rungs.get(at);
  }

  public int rungOf(Enum<?> constant) {
    return rungs.indexOf(constant);
  }

  /// The standing of a rung of [#STANDING].
  public static Standing standing(int rung) {
    return (Standing) STANDING.rung(rung);
  }

  public static Likelihood likelihood(int rung) {
    return Arrays.asList(Likelihood.values()).get(rung);
  }

  public static Impact impact(int rung) {
    return Arrays.asList(Impact.values()).get(rung);
  }
}
