package org.soundings.assessment.decision;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.util.Locale;

/// The preposition between the consequence and the asset in the sentence of a custom threat:
/// disclosure *of* something, tampering *with* it, code execution *on* it.
public enum AssetJoint {
  OF,
  WITH,
  TO,
  OVER,
  ON,
  /// For an empty consequence.
  TOUCHING;

  /// @param impact the consequence of a threat as typed; the default is *on*, unless it is known to
  ///   need another preposition
  public static AssetJoint behind(String impact) {
    String words = impact.strip().replaceFirst("\\.$", "").toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return TOUCHING;
    }
    return switch (words.substring(words.lastIndexOf(' ') + 1)) {
      case "disclosure",
          "exposure",
          "leak",
          "leakage",
          "loss",
          "theft",
          "exfiltration",
          "destruction",
          "deletion",
          "removal",
          "corruption",
          "encryption",
          "manipulation",
          "modification",
          "alteration",
          "falsification",
          "forgery",
          "poisoning",
          "replacement",
          "compromise",
          "takeover",
          "abuse",
          "misuse",
          "disruption",
          "interruption",
          "outage",
          "failure",
          "unavailability",
          "exhaustion",
          "denial",
          "repudiation",
          "spoofing",
          "impersonation",
          "confidentiality",
          "integrity",
          "availability" ->
          OF;
      case "tampering", "interference", "meddling" -> WITH;
      case "access", "damage", "harm", "change", "changes" -> TO;
      case "control" -> OVER;
      default -> ON;
    };
  }

  /// A sentence continued with the asset.
  String join(String sentence, String asset) {
    return switch (this) {
      case OF -> trc("a threat’s impact", "%s of %s").formatted(sentence, asset);
      case WITH -> trc("a threat’s impact", "%s with %s").formatted(sentence, asset);
      case TO -> trc("a threat’s impact", "%s to %s").formatted(sentence, asset);
      case OVER -> trc("a threat’s impact", "%s over %s").formatted(sentence, asset);
      case ON -> trc("a threat’s impact", "%s on %s").formatted(sentence, asset);
      case TOUCHING -> tr("%s, affecting %s", sentence, asset);
    };
  }

  /// The preposition as it is displayed next to the field of the asset.
  public String word() {
    return switch (this) {
      case OF -> trc("what a threat is about", "of");
      case WITH -> trc("what a threat is about", "with");
      case TO -> trc("what a threat is about", "to");
      case OVER -> trc("what a threat is about", "over");
      case ON -> trc("what a threat is about", "on");
      case TOUCHING -> trc("what a threat is about", "affecting");
    };
  }
}
