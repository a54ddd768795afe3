package org.soundings.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.base.Problem;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlReader;

class OwnThreatsFileTest {

  @Test
  void aThreatWithoutATitleIsAProblemAndTheOthersAreRead() {
    var problems = new ArrayList<Problem>();
    String yaml =
        "threats: [{id: own-a, number: 1, title: \" \"}, {id: own-b, number: 2, title: B}]";
    var loaded = YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8), "threats.yaml");
    assertThat(OwnThreatsFile.read(new Fields(loaded.value(), "threats.yaml", problems)))
        .extracting(OwnThreat::id)
        .containsExactly("own-b");
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("\"title\" is missing or empty.");
  }

  @Test
  void noThreatIsMadeThatCouldNotBeReadAgain() {
    assertThatThrownBy(() -> OwnThreat.begin("own-a", 1, "A").withTitle(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
