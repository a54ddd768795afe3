package org.soundings.assessment.decision;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.stream.Stream;
import org.soundings.base.FieldGroup;
import org.soundings.base.Withers;

/// The sentence of a custom threat: *an actor with a position can do something because of a
/// weakness, leading to an impact on an asset*. A part that is not filled in is "".
///
/// @param attack what the actor can do
/// @param consequence what the attack leads to
@Withers
public record ThreatSentence(
    String actor,
    String position,
    String attack,
    String vulnerability,
    String consequence,
    String asset)
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
      case DOES -> attack;
      case WEAKNESS -> vulnerability;
      case LEADS_TO -> consequence;
      case ASSET -> asset;
    };
  }

  public ThreatSentence with(Part part, String text) {
    return switch (part) {
      case ACTOR -> withActor(text);
      case POSITION -> withPosition(text);
      case DOES -> withAttack(text);
      case WEAKNESS -> withVulnerability(text);
      case LEADS_TO -> withConsequence(text);
      case ASSET -> withAsset(text);
    };
  }

  /// The sentence made of its parts, "" if all are empty. It contains every part that was entered.
  /// In languages with declension, each part follows its label and a colon, because it stays as it
  /// was typed.
  public String words() {
    String who =
        (actor.isBlank() ? tr("an attacker") : bare(actor))
            + (position.isBlank() ? "" : tr(" with %s", bare(position)));
    String words = tr("%s can %s", who, attack.isBlank() ? tr("do harm") : bare(attack));
    if (!vulnerability.isBlank()) {
      words = tr("%s because %s", words, bare(vulnerability));
    }
    if (!consequence.isBlank()) {
      words = tr("%s, leading to %s", words, bare(consequence));
    }
    if (!asset.isBlank()) {
      words = assetJoint().join(words, bare(asset));
    }
    boolean isSaid =
        Stream.of(actor, position, attack, vulnerability, consequence, asset)
            .anyMatch(part -> !part.isBlank());
    return isSaid ? capital(words + ".") : "";
  }

  /// The preposition between consequence and asset.
  public AssetJoint assetJoint() {
    return AssetJoint.behind(consequence);
  }

  private static String bare(String text) {
    return text.strip().replaceFirst("\\.$", "");
  }
}
