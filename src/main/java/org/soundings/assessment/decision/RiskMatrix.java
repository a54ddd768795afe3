package org.soundings.assessment.decision;

import static org.soundings.assessment.decision.Level.CRITICAL;
import static org.soundings.assessment.decision.Level.HIGH;
import static org.soundings.assessment.decision.Level.LOW;
import static org.soundings.assessment.decision.Level.MEDIUM;
import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.soundings.language.Messages;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// The risk matrix: the level for each likelihood and impact, and the meaning of each step of the
/// two scales. Every report contains it.
///
/// @param source where it is from, one sentence
/// @param likelihoods five steps from the least likely
/// @param impacts five steps from the least severe
/// @param rows a level for each likelihood and, inside, each impact
public record RiskMatrix(
    String source, List<Step> likelihoods, List<Step> impacts, List<List<Level>> rows) {

  /// How many steps each of the two scales has.
  public static final int STEPS = 5;

  /// The default, if the team has no matrix of its own.
  public static final RiskMatrix STANDARD =
      new RiskMatrix(
          mark("Defined for Soundings and not taken from a standard."),
          List.of(
              new Step(
                  mark("Remote"),
                  mark("Would require several rare events at once. No case is known.")),
              new Step(
                  mark("Unlikely"),
                  mark("Has occurred elsewhere, but strong safeguards are in place here.")),
              new Step(
                  mark("Possible"),
                  mark("A capable and patient attacker could succeed within the next few years.")),
              new Step(
                  mark("Likely"),
                  mark("Should be anticipated within a year. The means are publicly available.")),
              new Step(
                  mark("Expected"),
                  mark("Attempted constantly, or no significant obstacle exists."))),
          List.of(
              new Step(mark("Minor"), mark("Resolved within a day. Not noticed externally.")),
              new Step(
                  mark("Noticeable"),
                  mark(
                      "Some users or one team are disrupted for hours. No third-party data is lost.")),
              new Step(
                  mark("Serious"),
                  mark(
                      "A service fails, or some third-party data is lost or disclosed. Reporting is mandatory.")),
              new Step(
                  mark("Severe"),
                  mark(
                      "Much of the platform or its most valuable data is compromised. Recovery takes months.")),
              new Step(
                  mark("Existential"),
                  mark("The organisation may not survive, or people may be harmed."))),
          List.of(
              List.of(LOW, LOW, LOW, MEDIUM, MEDIUM),
              List.of(LOW, LOW, MEDIUM, MEDIUM, HIGH),
              List.of(LOW, MEDIUM, MEDIUM, HIGH, HIGH),
              List.of(LOW, MEDIUM, HIGH, HIGH, CRITICAL),
              List.of(MEDIUM, MEDIUM, HIGH, CRITICAL, CRITICAL)));

  public RiskMatrix {
    likelihoods = List.copyOf(likelihoods);
    impacts = List.copyOf(impacts);
    rows = rows.stream().map(List::copyOf).toList();
    if (likelihoods.size() != STEPS || impacts.size() != STEPS || rows.size() != STEPS) {
      throw new IllegalArgumentException("a risk matrix has five steps in each direction");
    }
    if (rows.stream().anyMatch(row -> row.size() != STEPS)) {
      throw new IllegalArgumentException("each row has five levels");
    }
  }

  /// Where the matrix is from. The default matrix is described in the current language.
  @Override
  public String source() {
    return said(source);
  }

  @Override
  public List<Step> likelihoods() {
    return isStandard() ? spoken(likelihoods) : likelihoods;
  }

  @Override
  public List<Step> impacts() {
    return isStandard() ? spoken(impacts) : impacts;
  }

  /// The team's own text is not translated.
  private String said(String words) {
    return isStandard() ? tr(words) : words;
  }

  /// Whether it is the default and not the team's own.
  private boolean isStandard() {
    return equals(STANDARD);
  }

  private static List<Step> spoken(List<Step> steps) {
    return steps.stream().map(step -> new Step(tr(step.title()), tr(step.meaning()))).toList();
  }

  /// One step of a scale.
  ///
  /// @param meaning one sentence
  public record Step(String title, String meaning) {}

  public Level level(Likelihood likelihood, Impact impact) {
    return rows.get(likelihood.ordinal()).get(impact.ordinal());
  }

  public String title(Likelihood likelihood) {
    return said(likelihoods.get(likelihood.ordinal()).title());
  }

  /// The title inside a sentence.
  public String inSentence(Likelihood likelihood) {
    return inSentence(title(likelihood));
  }

  /// The title inside a sentence.
  public String inSentence(Impact impact) {
    return inSentence(title(impact));
  }

  /// The titles of the default matrix are adjectives. A team may use nouns, which some languages
  /// capitalise.
  private String inSentence(String title) {
    return isStandard() ? title.toLowerCase(Locale.ROOT) : Messages.inSentence(title);
  }

  public String meaning(Likelihood likelihood) {
    return said(likelihoods.get(likelihood.ordinal()).meaning());
  }

  public String title(Impact impact) {
    return said(impacts.get(impact.ordinal()).title());
  }

  public String meaning(Impact impact) {
    return said(impacts.get(impact.ordinal()).meaning());
  }

  /// The cells in which a higher likelihood or impact gives a lower level, each as a sentence. Such
  /// a matrix is an error.
  public List<String> descents() {
    var sentences = new ArrayList<String>();
    for (Likelihood likelihood : Likelihood.values()) {
      for (Impact impact : Impact.values()) {
        Level here = level(likelihood, impact);
        if (likelihood.ordinal() > 0) {
          Likelihood below = Likelihood.values()[likelihood.ordinal() - 1];
          addDescent(
              sentences,
              title(impact),
              title(below),
              title(likelihood),
              level(below, impact),
              here);
        }
        if (impact.ordinal() > 0) {
          Impact below = Impact.values()[impact.ordinal() - 1];
          addDescent(
              sentences,
              title(likelihood),
              title(below),
              title(impact),
              level(likelihood, below),
              here);
        }
      }
    }
    return List.copyOf(sentences);
  }

  private static void addDescent(
      List<String> sentences,
      String at,
      String less,
      String more,
      Level lessLevel,
      Level moreLevel) {
    if (moreLevel.compareTo(lessLevel) < 0) {
      sentences.add(
          tr(
              "For “%s”, “%s” results in the level %s, but “%s” only in %s.",
              at, less, lessLevel.title(), more, moreLevel.title()));
    }
  }
}
