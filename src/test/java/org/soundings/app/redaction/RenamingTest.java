package org.soundings.app.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.FilledAssessment;
import org.soundings.assessment.Person;
import org.soundings.report.ReportSamples;
import org.soundings.store.AssessmentTexts;
import org.soundings.yaml.Node;

class RenamingTest {

  /// Passes every value on, as somebody wants it.
  private interface Each extends AssessmentTexts.Change {
    @Override
    default boolean leavesOut(String field, Node value) {
      return false;
    }
  }

  @Test
  void everyFieldThatNamesSomebodyHasTheNewNameAndNothingElseIsOther() {
    Assessment filled = new FilledAssessment(ReportSamples.library()).assessment();
    Assessment ada = everywhere(filled, "Ada");
    Person known = ada.profile().people().getFirst();
    var renamed = new Person("Eve", known.role(), known.perspective());
    assertThat(Renaming.of(ada, known, renamed)).isEqualTo(everywhere(filled, "Eve"));
    assertThat(names(ada)).hasSizeGreaterThan(20).containsOnly("Ada");
  }

  @Test
  void whoOnlyCameToAMeetingBecomesKnown() {
    Assessment filled = new FilledAssessment(ReportSamples.library()).assessment();
    var guest = new Person("Nobody knows them", "", "");
    var named = new Person("Kim", "keeps the books", "compliance");
    assertThat(Renaming.of(filled, guest, named).profile().people()).endsWith(named);
  }

  private static Assessment everywhere(Assessment assessment, String name) {
    return AssessmentTexts.changed(
        assessment, (Each) (field, value) -> FieldKinds.isPerson(field) ? name : value);
  }

  private static List<String> names(Assessment assessment) {
    var names = new ArrayList<String>();
    AssessmentTexts.changed(
        assessment,
        (Each)
            (field, value) -> {
              if (FieldKinds.isPerson(field)) {
                names.add(value);
              }
              return value;
            });
    return names;
  }
}
