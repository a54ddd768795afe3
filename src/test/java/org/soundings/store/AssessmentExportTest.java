package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.RandomAssessments;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.base.Sha256;
import org.soundings.language.Language;
import org.soundings.language.Messages;
import org.soundings.yaml.YamlEditor;
import org.soundings.yaml.YamlReader;

class AssessmentExportTest {

  @Test
  void theJsonContainsEverythingInTheFiles() {
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
  void theHashIsTheSameInEveryLanguage() {
    Assessment assessment = new RandomAssessments(new Random(4)).after(40);
    Assessment standard = assessment.withRiskMatrix(RiskMatrix.STANDARD);
    Sha256 english = AssessmentExport.digest(standard);
    Language german = Language.of("de").orElseThrow();
    for (Language language : List.of(german, Language.PSEUDO, Language.PSEUDO_RIGHT_TO_LEFT)) {
      assertThat(Messages.in(language, () -> AssessmentExport.digest(standard))).isEqualTo(english);
    }
  }

  @Test
  void theExportIsPlainJson() {
    String json = AssessmentExport.json(RandomAssessments.empty());
    assertThat(json)
        .startsWith(
            """
            {
              "schema" : "soundings-assessment/2",
              "assessment" : {
                "format" : 2,
                "id" : "random-system",
            """);
  }
}
