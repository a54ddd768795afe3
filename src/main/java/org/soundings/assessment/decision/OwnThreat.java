package org.soundings.assessment.decision;

import java.util.List;
import org.soundings.base.Withers;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.ThreatTemplate.Dimension;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// A threat that the team put into words itself, because no pack knows it.
///
/// @param id begins with `own-`; never reused
/// @param number for people and paper, such as 2 for `T-X02`; never reused
/// @param title a few words, never blank: a stored threat without one could not be read again
/// @param likelihood where the likelihood starts, before context and controls
/// @param impact where the impact starts, before context and controls
/// @param components ids of the components it is about; none where it is about the whole system
/// @param questions ids of the questions whose answers take its likelihood down
/// @param note anything else, Markdown
@Withers
public record OwnThreat(
    String id,
    int number,
    String title,
    Layer layer,
    ThreatSentence said,
    Likelihood likelihood,
    Impact impact,
    List<String> components,
    List<String> questions,
    String note)
    implements OwnThreatBuilder.With {

  public static final String PREFIX = "own-";

  public OwnThreat {
    if (!isId(id)) {
      throw new IllegalArgumentException("not the id of a team's own threat: " + id);
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

  /// A threat of which only the title is known.
  public static OwnThreat begin(String id, int number, String title) {
    return new OwnThreat(
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

  public OwnThreat with(ThreatSentence.Part part, String text) {
    return withSaid(said.with(part, text));
  }

  /// The same threat under another id and number.
  public OwnThreat numbered(String newId, int newNumber) {
    return with().id(newId).number(newNumber).build();
  }

  public OwnThreat withStart(Likelihood newLikelihood, Impact newImpact) {
    return with().likelihood(newLikelihood).impact(newImpact).build();
  }

  /// Its sentence, "" where nothing was said.
  public String sentence() {
    return said.words();
  }

  /// The same as a template, so that it is derived like all others.
  public ThreatTemplate template() {
    String scenario = sentence().isBlank() ? note : sentence();
    return ThreatTemplate.begin(
            id,
            title,
            layer,
            ThreatTemplate.Attack.said(scenario),
            new ThreatTemplate.Harm(List.of(), said.leadsTo()),
            new ThreatTemplate.Start(likelihood, impact))
        .withLoweredBy(
            questions.stream()
                .map(question -> new ThreatTemplate.Lowering(question, Dimension.LIKELIHOOD))
                .toList());
  }
}
