package org.soundings.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.base.Problem;
import org.soundings.yaml.Fields;
import org.soundings.yaml.YamlReader;

class CustomThreatsFileTest {

  @Test
  void aThreatWithoutATitleIsReportedAndOthersAreRead() {
    var problems = new ArrayList<Problem>();
    String yaml =
        "threats: [{id: own-a, number: 1, title: \" \"}, {id: own-b, number: 2, title: B}]";
    var loaded = YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8), "threats.yaml");
    assertThat(CustomThreatsFile.read(new Fields(loaded.value(), "threats.yaml", problems)))
        .extracting(CustomThreat::id)
        .containsExactly("own-b");
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("\"title\" is missing or empty.");
  }

  @Test
  void aThreatWithABlankTitleCannotBeCreated() {
    assertThatThrownBy(() -> CustomThreat.begin("own-a", 1, "A").withTitle(" "))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
