package org.soundings.assessment.decision;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.stream.Stream;
import org.soundings.base.FieldGroup;
import org.soundings.base.Withers;

/// What a threat of the team's own says: *an actor with a position can do something because of a
/// weakness, leading to an impact on an asset*. A part that nobody filled in is "".
///
/// @param does what the actor can do
/// @param leadsTo what it leads to
@Withers
public record ThreatSentence(
    String actor, String position, String does, String weakness, String leadsTo, String asset)
    implements ThreatSentenceBuilder.With, FieldGroup {

  public static final ThreatSentence NONE = new ThreatSentence("", "", "", "", "", "");

  /// One part of the sentence.
  public enum Part {
    ACTOR,
    POSITION,
    DOES,
    WEAKNESS,
    LEADS_TO,
    ASSET
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

  public ThreatSentence with(Part part, String text) {
    return switch (part) {
      case ACTOR -> withActor(text);
      case POSITION -> withPosition(text);
      case DOES -> withDoes(text);
      case WEAKNESS -> withWeakness(text);
      case LEADS_TO -> withLeadsTo(text);
      case ASSET -> withAsset(text);
    };
  }

  /// The sentence that its parts make, "" where there are none. No part that somebody wrote is left
  /// out of it. Languages that decline their words name each part and put it behind a colon, since
  /// it stands as it was typed.
  public String words() {
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

  private static String bare(String text) {
    return text.strip().replaceFirst("\\.$", "");
  }
}
