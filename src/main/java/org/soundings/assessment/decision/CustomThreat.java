package org.soundings.assessment.decision;

import java.util.List;
import org.soundings.base.Withers;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.ThreatTemplate.Dimension;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// A threat that the team added because no pack has it.
///
/// @param id begins with `own-`; never reused
/// @param number for people and paper, such as 2 for `T-X02`; never reused
/// @param title a few words, never blank, because a stored threat without a title cannot be read
/// @param likelihood the inherent likelihood, before context and controls
/// @param impact the inherent impact, before context and controls
/// @param components ids of the components that it applies to; empty for the whole system
/// @param questions ids of the questions whose answers reduce its likelihood
/// @param note anything else, Markdown
@Withers
public record CustomThreat(
    String id,
    int number,
    String title,
    Layer layer,
    ThreatSentence parts,
    Likelihood likelihood,
    Impact impact,
    List<String> components,
    List<String> questions,
    String note)
    implements CustomThreatBuilder.With {

  public static final String PREFIX = "own-";

  public CustomThreat {
    if (!isId(id)) {
      throw new IllegalArgumentException("not the id of a custom threat: " + id);
    }
    if (title.isBlank()) {
      throw new IllegalArgumentException("a threat without a title: " + id);
    }
    components = List.copyOf(components);
    questions = List.copyOf(questions);
  }

  public static boolean isId(String text) {
    return text.matches("own-[a-z0-9]+(-[a-z0-9]+)*") && text.length() <= 100;
  }

  /// A threat with only a title.
  public static CustomThreat begin(String id, int number, String title) {
    return new CustomThreat(
        id,
        number,
        title,
        Layer.CONTAINER,
        ThreatSentence.NONE,
        Likelihood.POSSIBLE,
        Impact.SERIOUS,
        List.of(),
        List.of(),
        "");
  }

  public CustomThreat with(ThreatSentence.Part part, String text) {
    return withParts(parts.with(part, text));
  }

  /// The same threat with another id and number.
  public CustomThreat numbered(String newId, int newNumber) {
    return with().id(newId).number(newNumber).build();
  }

  public CustomThreat withStart(Likelihood newLikelihood, Impact newImpact) {
    return with().likelihood(newLikelihood).impact(newImpact).build();
  }

  /// Its sentence, "" if it is empty.
  public String sentence() {
    return parts.words();
  }

  /// The same as a template, so that it is derived like all others.
  public ThreatTemplate template() {
    String scenario = sentence().isBlank() ? note : sentence();
    return ThreatTemplate.begin(
            id,
            title,
            layer,
            ThreatTemplate.Attack.said(scenario),
            new ThreatTemplate.Harm(List.of(), parts.consequence()),
            new ThreatTemplate.Start(likelihood, impact))
        .withReducedBy(
            questions.stream()
                .map(question -> new ThreatTemplate.Lowering(question, Dimension.LIKELIHOOD))
                .toList());
  }
}
