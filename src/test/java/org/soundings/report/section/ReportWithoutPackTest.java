package org.soundings.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.profile.PackUse;
import org.soundings.pack.Library;
import org.soundings.report.Report;
import org.soundings.report.ReportSamples;
import org.soundings.report.ReportText;

/// A report without a pack of its assessment states this next to the number of questions.
class ReportWithoutPackTest {

  private static final Library LIBRARY = ReportSamples.library();

  @Test
  void theCoverAndTheSummaryNameTheMissingPack() {
    Assessment empty = ReportSamples.empty(LIBRARY);
    var packs = new ArrayList<>(empty.profile().packs());
    packs.add(new PackUse("harbour", "1.2.0", null));
    Assessment assessment =
        empty
            .changing(profile -> profile.withPacks(packs))
            .withAnswer(Answer.open("harbour", "harbour-release").withConclusion("Ada does."));
    Report report = ReportSamples.report(LIBRARY, assessment);
    assertThat(
            ReportText.of(report.sections())
                .split("The question pack “harbour” is not available\\.", -1))
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(ReportText.of(report.sections()))
        .contains("1 answer is shown without its question and is not counted.");
  }

  @Test
  void availablePacksAreNotReportedAsMissing() {
    Report report = ReportSamples.report(LIBRARY, ReportSamples.empty(LIBRARY));
    assertThat(ReportText.of(report.sections())).doesNotContain("is not available");
  }
}
