package org.soundings.ui.report;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soundings.app.brand.BrandReader;
import org.soundings.app.export.MilestoneComparison;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ReportPreset;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.report.Report;
import org.soundings.report.Section;
import org.soundings.report.SinceMilestone;
import org.soundings.report.brand.Brand;
import org.soundings.report.pdf.ReportPdf;
import org.soundings.report.plan.ReportPart;
import org.soundings.report.plan.ReportPlan;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.screen.ScreenContext;

/// Creates reports from the chosen options. It reads files, so it is used in jobs.
final class ReportMaker {

  private final ScreenContext context;

  ReportMaker(ScreenContext context) {
    this.context = context;
  }

  private AssessmentFolder folder() {
    return context.open().folder();
  }

  private Loaded<Brand> brand(ReportPreset choice) {
    return BrandReader.read(choice.branding(), folder().path());
  }

  /// A report with all possible content.
  ReportExport report(ReportRequest request, Assessment compared, Progress progress)
      throws IOException {
    return newExport(request, since(request, compared))
        .withUnread(folder().unread().paths())
        .withFiles(compared, folder().evidence()::file, progress);
  }

  /// The input for every other format.
  ///
  /// @param isReport whether the format includes the changes
  ReportExport otherForm(ReportRequest request, Assessment compared, boolean isReport)
      throws IOException {
    return newExport(request, isReport ? since(request, compared) : null);
  }

  private ReportExport newExport(ReportRequest request, @Nullable SinceMilestone since)
      throws IOException {
    ReportExport chosen = ReportExport.of(request.choice());
    SinceMilestone counted = chosen.plan().has(ReportPart.CHANGE) ? since : null;
    return chosen
        .withWords(request.words())
        .withBrand(brand(request.choice()).value())
        .withMilestones(
            MilestoneComparison.snapshot(
                folder().milestones(), context.library(), context.now(), counted))
        .withSince(since);
  }

  /// The changes since a milestone; null for none.
  private @Nullable SinceMilestone since(ReportRequest request, Assessment compared)
      throws IOException {
    return request.milestone().isEmpty()
        ? null
        : MilestoneComparison.with(
            folder().milestones(), request.milestone(), context.library(), compared, context.now());
  }

  ReportPreview preview(ReportRequest request, Assessment compared, Progress progress)
      throws IOException {
    ReportExport chosen = report(request, compared, progress);
    Report everything =
        chosen
            .withPlan(ReportPlan.ALL)
            .report(context.library(), compared, context.now(), progress);
    Report report = chosen.report(context.library(), compared, context.now(), progress);
    return new ReportPreview(
        new ReportPdf().pages(report, progress),
        speaking(everything),
        chosen.redacted(compared).removed(),
        chosen.redactions(compared),
        messages(
            request.choice().branding(),
            brand(request.choice()).problems(),
            chosen.unshown(compared)));
  }

  /// Says what of a branding could not be used, that it is not stored in the assessment, and which
  /// characters have no font.
  private static String messages(
      String remembered, List<Problem> problems, Optional<String> unshown) {
    var sentences = new ArrayList<String>();
    if (!remembered.isBlank() && !BrandReader.isPortable(remembered)) {
      sentences.add(
          tr(
              "This folder is outside the assessment, so recipients of the assessment do not get the branding. Copy the branding folder into the assessment folder."));
    }
    problems.forEach(problem -> sentences.add(problem.message() + " " + problem.hint()));
    unshown.ifPresent(sentences::add);
    return String.join("\n", sentences);
  }

  private static Set<ReportPart> speaking(Report everything) {
    Set<String> numbers =
        everything.sections().stream().map(Section::number).collect(Collectors.toSet());
    var speaking = EnumSet.of(ReportPart.COVER, ReportPart.CONTENTS);
    for (ReportPart part : ReportPart.values()) {
      if (numbers.contains(part.number())) {
        speaking.add(part);
      }
    }
    return speaking;
  }
}
