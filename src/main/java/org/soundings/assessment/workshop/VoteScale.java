package org.soundings.assessment.workshop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.soundings.assessment.answer.AnswerState.Rating;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// The values that people vote on, from lowest to highest. A value is a place in an order and not a
/// number to calculate with.
public enum VoteScale {
  RATING(
      mark("How effective is the control?"),
      List.of(Rating.MISSING, Rating.WEAK, Rating.MOSTLY_EFFECTIVE, Rating.EFFECTIVE)),
  LIKELIHOOD(mark("How likely is the threat?"), List.of(Likelihood.values())),
  IMPACT(mark("How severe would the impact be?"), List.of(Impact.values()));

  private final String question;
  private final List<? extends Enum<?>> options;

  VoteScale(String question, List<? extends Enum<?>> options) {
    this.question = question;
    this.options = options;
  }

  /// The question to the voters.
  public String question() {
    return tr(question);
  }

  public int size() {
    return options.size();
  }

  /// The values in reading order, for votes, decisions, projector view and reports.
  public List<Integer> shown() {
    return isDownwards() ? upwards().reversed() : upwards();
  }

  /// Whether the highest value is read first. Ratings are read like on the question screen, the
  /// best first. Levels are read from the lowest.
  public boolean isDownwards() {
    return this == RATING;
  }

  /// The values from lowest to highest.
  public List<Integer> upwards() {
    return IntStream.range(0, size()).boxed().toList();
  }

  /// The constant of a value: a [Rating], [Likelihood] or [Impact].
  public Enum<?> option(int at) {
    return options.get(at);
  }

  public int optionOf(Enum<?> constant) {
    return options.indexOf(constant);
  }

  /// The rating of an option of [#RATING].
  public static Rating rating(int option) {
    return (Rating) RATING.option(option);
  }

  public static Likelihood likelihood(int option) {
    return Arrays.asList(Likelihood.values()).get(option);
  }

  public static Impact impact(int option) {
    return Arrays.asList(Impact.values()).get(option);
  }
}
