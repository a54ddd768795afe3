package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.RandomAssessments;
import org.soundings.yaml.YamlEditor;
import org.soundings.yaml.YamlReader;

class AssessmentExportTest {

  @Test
  void theJsonSaysEverythingThatTheFilesSay() {
    for (int seed = 0; seed < 100; seed++) {
      Assessment assessment = new RandomAssessments(new Random(seed)).after(40);
      String json = AssessmentExport.json(assessment);
      var read = YamlReader.read(json, "export");
      assertThat(read.problems()).as("seed %d", seed).isEmpty();
      assertThat(YamlEditor.says(read.value(), AssessmentExport.tree(assessment)))
          .as("seed %d:%n%s", seed, json)
          .isTrue();
    }
  }

  @Test
  void isOrdinaryJson() {
    String json = AssessmentExport.json(RandomAssessments.empty());
    assertThat(json)
        .startsWith(
            """
            {
              "schema" : "soundings-assessment/1",
              "assessment" : {
                "format" : 1,
                "id" : "random-system",
            """);
  }
}
