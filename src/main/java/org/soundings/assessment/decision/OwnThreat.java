package org.soundings.assessment.decision;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Stream;
import org.soundings.base.Withers;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate;
import org.soundings.pack.ThreatTemplate.Dimension;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// A threat that the team put into words itself, because no pack knows it.
///
/// Its parts make one sentence: *an actor with a position can do something because of a weakness,
/// leading to an impact on an asset*. Parts that nobody filled in are left out of it.
///
/// @param id begins with `own-`; never reused
/// @param number for people and paper, such as 2 for `T-X02`; never reused
/// @param title a few words, never blank: a stored threat without one could not be read again
/// @param does what the actor can do
/// @param leadsTo what it leads to
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
    String actor,
    String position,
    String does,
    String weakness,
    String leadsTo,
    String asset,
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

  /// One part of the sentence.
  public enum Part {
    ACTOR,
    POSITION,
    DOES,
    WEAKNESS,
    LEADS_TO,
    ASSET
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
        "",
        "",
        "",
        "",
        "",
        "",
        Likelihood.POSSIBLE,
        Impact.SERIOUS,
        List.of(),
        List.of(),
        "");
  }

  public String part(Part part) {
    return switch (part) {
      case ACTOR -> actor;
      case POSITION -> position;
      case DOES -> does;
      case WEAKNESS -> weakness;
      case LEADS_TO -> leadsTo;
      case ASSET -> asset;
    };
  }

  public OwnThreat with(Part part, String text) {
    return switch (part) {
      case ACTOR -> withActor(text);
      case POSITION -> withPosition(text);
      case DOES -> withDoes(text);
      case WEAKNESS -> withWeakness(text);
      case LEADS_TO -> withLeadsTo(text);
      case ASSET -> withAsset(text);
    };
  }

  /// The same threat under another id and number.
  public OwnThreat numbered(String newId, int newNumber) {
    return with().id(newId).number(newNumber).build();
  }

  public OwnThreat withStart(Likelihood newLikelihood, Impact newImpact) {
    return with().likelihood(newLikelihood).impact(newImpact).build();
  }

  /// The sentence that its parts make, "" where there are none. No part that somebody wrote is left
  /// out of it. Languages that decline their words name each part and put it behind a colon, since
  /// it stands as it was typed.
  public String sentence() {
    String who =
        (actor.isBlank() ? tr("somebody") : bare(actor))
            + (position.isBlank() ? "" : tr(" with %s", bare(position)));
    String words = tr("%s can %s", who, does.isBlank() ? tr("do harm") : bare(does));
    if (!weakness.isBlank()) {
      words = tr("%s because %s", words, bare(weakness));
    }
    if (!leadsTo.isBlank()) {
      words = tr("%s, leading to %s", words, bare(leadsTo));
    }
    if (!asset.isBlank()) {
      words = assetJoint().join(words, bare(asset));
    }
    boolean isSaid =
        Stream.of(actor, position, does, weakness, leadsTo, asset)
            .anyMatch(part -> !part.isBlank());
    return isSaid ? capital(words + ".") : "";
  }

  /// How what it is about is joined to what it leads to.
  public AssetJoint assetJoint() {
    return AssetJoint.behind(leadsTo);
  }

  /// The same as a template, so that it is derived like all others.
  public ThreatTemplate template() {
    return new ThreatTemplate(
        id,
        title,
        layer,
        List.of(),
        sentence().isBlank() ? note : sentence(),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        leadsTo,
        likelihood,
        impact,
        List.of(),
        questions.stream()
            .map(question -> new ThreatTemplate.Lowering(question, Dimension.LIKELIHOOD))
            .toList(),
        List.of(),
        List.of());
  }

  private static String bare(String text) {
    return text.strip().replaceFirst("\\.$", "");
  }
}
