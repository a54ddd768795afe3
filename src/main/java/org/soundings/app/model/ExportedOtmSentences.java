package org.soundings.app.model;

import java.util.Arrays;
import java.util.List;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.ThreatSentence;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.report.exchange.OtmAttributes;
import org.soundings.yaml.foreign.ForeignPart;

/// Reads the texts that Soundings writes for a threat into an Open Threat Model.
final class ExportedOtmSentences {

  private ExportedOtmSentences() {}

  /// Its displayed number without the component, such as `T-X02`.
  static String number(ForeignPart more) {
    return more.text(OtmAttributes.NUMBER).replaceFirst("-C[0-9]+$", "");
  }

  static boolean isDecided(ForeignPart more) {
    return more.has(OtmAttributes.TREATMENT)
        || more.has(OtmAttributes.DECISION)
        || more.has(OtmAttributes.EXPIRES);
  }

  /// All texts of the threat, with a placeholder id, number and title.
  static CustomThreat words(ForeignPart more) {
    return new CustomThreat(
        CustomThreat.PREFIX + "x0",
        0,
        "-",
        named(Layer.values(), more.text(OtmAttributes.LAYER), Layer.CONTAINER),
        new ThreatSentence(
            more.text(OtmAttributes.ACTOR),
            more.text(OtmAttributes.POSITION),
            more.text(OtmAttributes.ATTACK),
            more.text(OtmAttributes.VULNERABILITY),
            more.text(OtmAttributes.CONSEQUENCE),
            more.text(OtmAttributes.ASSET)),
        named(
            Likelihood.values(), more.text(OtmAttributes.INITIAL_LIKELIHOOD), Likelihood.POSSIBLE),
        named(Impact.values(), more.text(OtmAttributes.INITIAL_IMPACT), Impact.SERIOUS),
        List.of(),
        more.get(OtmAttributes.QUESTIONS).texts(),
        more.text(OtmAttributes.NOTE));
  }

  private static <E extends Enum<E>> E named(E[] all, String name, E otherwise) {
    return Arrays.stream(all)
        .filter(each -> each.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(otherwise);
  }
}
