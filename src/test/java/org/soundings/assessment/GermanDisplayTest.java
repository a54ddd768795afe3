package org.soundings.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.assessment.decision.ThreatSentence;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;

/// What people typed stands in sentences of the program without being declined or written small.
class GermanDisplayTest {

  @BeforeEach
  void speakGerman() {
    Messages.speak(Language.of("de").orElseThrow());
  }

  @AfterEach
  void englishAgain() {
    Messages.speak(Language.ENGLISH);
  }

  @Test
  void threatSentencePartsAreUsedAsTyped() {
    CustomThreat threat =
        CustomThreat.begin("own-1", 1, "Fremde Sendungen")
            .with(ThreatSentence.Part.ACTOR, "ein Fahrer")
            .with(ThreatSentence.Part.POSITION, "ein gültiges Konto")
            .with(ThreatSentence.Part.DOES, "fremde Sendungen abrufen")
            .with(ThreatSentence.Part.WEAKNESS, "die API prüft nur die Anmeldung")
            .with(ThreatSentence.Part.LEADS_TO, "Offenlegung")
            .with(ThreatSentence.Part.ASSET, "die Empfängerdaten");
    assertThat(threat.sentence())
        .isEqualTo(
            "Akteur: ein Fahrer (Position: ein gültiges Konto). Angriff: fremde Sendungen abrufen. Schwachstelle: die API prüft nur die Anmeldung. Folge: Offenlegung. Betrifft: die Empfängerdaten.");
    assertThat(threat.with(ThreatSentence.Part.ACTOR, "").sentence())
        .startsWith("Akteur: ein Angreifer (Position: ein gültiges Konto). Angriff:");
  }

  @Test
  void theLetterOfALevelIsTheInitialOfItsGermanName() {
    assertThat(letters()).containsExactly('N', 'M', 'H', 'K');
    assertThat(Messages.in(Language.ENGLISH, GermanDisplayTest::letters))
        .containsExactly('L', 'M', 'H', 'C');
  }

  private static List<Character> letters() {
    return Arrays.stream(Level.values()).map(Level::letter).toList();
  }

  @Test
  void nounsOfACustomRiskMatrixKeepTheirCapital() {
    RiskMatrix standard = RiskMatrix.STANDARD;
    assertThat(standard.inSentence(Likelihood.LIKELY)).isEqualTo("wahrscheinlich");
    var impacts = new ArrayList<>(standard.impacts());
    impacts.set(Impact.SEVERE.ordinal(), new RiskMatrix.Step("Ausfall der Bank", "Tage."));
    var own =
        new RiskMatrix(
            "Konzern",
            standard.likelihoods(),
            impacts,
            Arrays.stream(Likelihood.values())
                .map(
                    likelihood ->
                        Arrays.stream(Impact.values())
                            .map(impact -> standard.level(likelihood, impact))
                            .toList())
                .toList());
    assertThat(own.inSentence(Impact.SEVERE)).isEqualTo("Ausfall der Bank");
  }
}
