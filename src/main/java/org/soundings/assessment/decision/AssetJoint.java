package org.soundings.assessment.decision;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trc;

import java.util.Locale;

/// How the sentence of a team's own threat goes on from what it leads to, to what that is about:
/// disclosure *of* something, tampering *with* it, code execution *on* it.
public enum AssetJoint {
  OF,
  WITH,
  TO,
  OVER,
  ON,
  /// Where nobody said what it leads to.
  TOUCHING;

  /// @param impact what a threat leads to, in anybody's words; they are joined by *on* where they
  ///   are none that are known to want another word
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

  /// A sentence that goes on with what its impact is about.
  String join(String sentence, String asset) {
    return switch (this) {
      case OF -> trc("a threat’s impact", "%s of %s").formatted(sentence, asset);
      case WITH -> trc("a threat’s impact", "%s with %s").formatted(sentence, asset);
      case TO -> trc("a threat’s impact", "%s to %s").formatted(sentence, asset);
      case OVER -> trc("a threat’s impact", "%s over %s").formatted(sentence, asset);
      case ON -> trc("a threat’s impact", "%s on %s").formatted(sentence, asset);
      case TOUCHING -> tr("%s, touching %s", sentence, asset);
    };
  }

  /// The word that stands beside the field for what it is about.
  public String word() {
    return switch (this) {
      case OF -> trc("what a threat is about", "of");
      case WITH -> trc("what a threat is about", "with");
      case TO -> trc("what a threat is about", "to");
      case OVER -> trc("what a threat is about", "over");
      case ON -> trc("what a threat is about", "on");
      case TOUCHING -> trc("what a threat is about", "touching");
    };
  }
}
