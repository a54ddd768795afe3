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

/// The table that turns likelihood and impact into a level, and what each step of the two scales
/// means. It is printed in every report.
///
/// @param source whose judgement it is, one sentence
/// @param likelihoods five steps from the least likely
/// @param impacts five steps from the least grave
/// @param rows a level for each likelihood and, inside, each impact
public record RiskTable(
    String source, List<Step> likelihoods, List<Step> impacts, List<List<Level>> rows) {

  /// How many steps each of the two scales has.
  public static final int STEPS = 5;

  /// Used where a team brings no table of its own.
  public static final RiskTable STANDARD =
      new RiskTable(
          mark("It is this program's own judgement, not a standard's."),
          List.of(
              new Step(
                  mark("Remote"),
                  mark("It would take several rare things at once; nobody we know has seen it.")),
              new Step(
                  mark("Unlikely"),
                  mark("It is known to happen elsewhere, but here much stands in its way.")),
              new Step(
                  mark("Possible"),
                  mark("A capable attacker with some patience could do it in the next years.")),
              new Step(
                  mark("Likely"),
                  mark("It should be planned for within a year; the means are public.")),
              new Step(
                  mark("Expected"),
                  mark("It is tried all the time, or nothing worth naming stands in its way."))),
          List.of(
              new Step(
                  mark("Minor"), mark("Handled in the course of the day; nobody outside notices.")),
              new Step(
                  mark("Noticeable"),
                  mark(
                      "Some users or one team are disturbed for hours; no data of others is lost.")),
              new Step(
                  mark("Serious"),
                  mark(
                      "A service or some data of others is lost or disclosed; it must be reported.")),
              new Step(
                  mark("Severe"),
                  mark("Much of the platform or its most valuable data falls; months of repair.")),
              new Step(
                  mark("Existential"),
                  mark("The organisation may not survive it, or people come to harm."))),
          List.of(
              List.of(LOW, LOW, LOW, MEDIUM, MEDIUM),
              List.of(LOW, LOW, MEDIUM, MEDIUM, HIGH),
              List.of(LOW, MEDIUM, MEDIUM, HIGH, HIGH),
              List.of(LOW, MEDIUM, HIGH, HIGH, CRITICAL),
              List.of(MEDIUM, MEDIUM, HIGH, CRITICAL, CRITICAL)));

  public RiskTable {
    likelihoods = List.copyOf(likelihoods);
    impacts = List.copyOf(impacts);
    rows = rows.stream().map(List::copyOf).toList();
    if (likelihoods.size() != STEPS || impacts.size() != STEPS || rows.size() != STEPS) {
      throw new IllegalArgumentException("a table has five steps each way");
    }
    if (rows.stream().anyMatch(row -> row.size() != STEPS)) {
      throw new IllegalArgumentException("each row has five levels");
    }
  }

  /// Where the table is from. The standard one says it in the language that is spoken.
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

  /// The team's own words stay as they are.
  private String said(String words) {
    return isStandard() ? tr(words) : words;
  }

  /// Whether it is not one that a team brought.
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

  /// The words of the standard table are adjectives; a team may have written nouns, which some
  /// languages begin with a capital.
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

  /// Where more of something gives a lower level: a table like that would reward bad news. Each in
  /// a sentence.
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
              "At “%s”, “%s” is %s but “%s” is only %s.",
              at, less, lessLevel.title(), more, moreLevel.title()));
    }
  }
}
