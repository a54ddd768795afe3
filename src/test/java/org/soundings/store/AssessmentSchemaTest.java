package org.soundings.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.FilledAssessment;
import org.soundings.assessment.RandomAssessments;
import org.soundings.report.ReportSamples;

/// Exported data conforms to its published schema.
class AssessmentSchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(AssessmentExport.schema(), InputFormat.JSON);

  @Test
  void theSampleMatchesTheSchema() throws IOException {
    assertThat(errors(ReportSamples.sample())).isEmpty();
  }

  @Test
  void aFullyFilledAssessmentMatchesTheSchema() {
    assertThat(errors(new FilledAssessment(ReportSamples.library()).assessment())).isEmpty();
  }

  @Test
  void anyAssessmentMatchesTheSchema() {
    for (int seed = 0; seed < 100; seed++) {
      Assessment assessment = new RandomAssessments(new Random(seed)).after(60);
      assertThat(errors(assessment)).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void anUnknownKeyIsRejectedEverywhere() {
    String json = AssessmentExport.json(new FilledAssessment(ReportSamples.library()).assessment());
    Matcher object = Pattern.compile("\\{(?=\\s*\")").matcher(json);
    var accepted = new ArrayList<String>();
    int objects = 0;
    while (object.find()) {
      objects++;
      String planted =
          json.substring(0, object.end()) + " \"planted\" : [ ]," + json.substring(object.end());
      if (errors(planted).isEmpty()) {
        accepted.add(json.substring(object.start(), Math.min(json.length(), object.end() + 80)));
      }
    }
    assertThat(objects).isGreaterThan(60);
    assertThat(accepted).isEmpty();
  }

  private static List<String> errors(Assessment assessment) {
    return errors(AssessmentExport.json(assessment));
  }

  private static List<String> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
