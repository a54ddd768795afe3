package org.soundings.ui.report;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.soundings.app.ExportBlock;
import org.soundings.app.Job;
import org.soundings.app.NewAssessment;
import org.soundings.app.TroubleCode;
import org.soundings.app.brand.BrandReader;
import org.soundings.app.export.ExportFormat;
import org.soundings.app.export.ExportableAssessment;
import org.soundings.app.export.Exports;
import org.soundings.app.export.MilestoneComparison;
import org.soundings.app.export.ReportComparisons;
import org.soundings.app.export.ReportExport;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.SavedReport;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.base.Progress;
import org.soundings.report.Disagreement;
import org.soundings.report.FrozenState;
import org.soundings.report.Removed;
import org.soundings.report.Report;
import org.soundings.report.ReportPart;
import org.soundings.report.ReportPlan;
import org.soundings.report.Section;
import org.soundings.report.Since;
import org.soundings.report.brand.Brand;
import org.soundings.report.pdf.PrintedPage;
import org.soundings.report.pdf.ReadBack;
import org.soundings.report.pdf.ReportPdf;
import org.soundings.store.Milestones;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// A report as it would be written now, what it is compared with, and what is worth looking at
/// before it is handed over. None of that stops the export.
public final class ReportViewModel {

  /// A milestone that the report can compare with.
  ///
  /// @param id "" for none
  record Baseline(String id, String name) {
    static Baseline none() {
      return new Baseline("", tr("nothing"));
    }
  }

  /// The report as it would be written now.
  ///
  /// @param pages as they stand in the PDF
  /// @param speaking the parts that have something to say, also those that are switched off
  /// @param removed what its readers are not shown
  /// @param look what could not be used of a look of the team's own
  record Preview(
      List<PrintedPage> pages, Set<ReportPart> speaking, Removed removed, List<Problem> look) {
    static final Preview NONE =
        new Preview(List.of(), EnumSet.allOf(ReportPart.class), Removed.NOTHING, List.of());

    Preview {
      pages = List.copyOf(pages);
      look = List.copyOf(look);
    }
  }

  /// What a job made, and the assessment that it made it of.
  private record Made<T>(Assessment compared, T result) {}

  private final ScreenContext context;
  private final Navigator navigator;
  private final ReportChoices choices;
  private final ReadOnlyObjectWrapper<Baseline> baseline =
      new ReadOnlyObjectWrapper<>(Baseline.none());
  private final ReadOnlyObjectWrapper<List<Baseline>> baselines =
      new ReadOnlyObjectWrapper<>(List.of(Baseline.none()));
  private final ReadOnlyObjectWrapper<List<ReportHints.Hint>> hints =
      new ReadOnlyObjectWrapper<>(List.of());
  private final PageFonts fonts = new PageFonts();
  private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);
  private final ReadOnlyObjectWrapper<Optional<Path>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper look = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper readBack = new ReadOnlyStringWrapper("");
  private Optional<Job> drawing = Optional.empty();
  private boolean offering;

  public ReportViewModel(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
    choices = new ReportChoices(context);
  }

  /// How it is handed over.
  ReportChoices choices() {
    return choices;
  }

  /// What it compares with: the last milestone, unless somebody chose.
  ReadOnlyObjectProperty<Baseline> baselineProperty() {
    return baseline.getReadOnlyProperty();
  }

  void compareWith(Baseline chosen) {
    if (!offering) {
      baseline.set(chosen);
    }
  }

  /// All that it could compare with, the last milestone first.
  ReadOnlyObjectProperty<List<Baseline>> baselinesProperty() {
    return baselines.getReadOnlyProperty();
  }

  /// Why nothing can be exported, and what to do; empty where it can.
  Optional<String> refusal() {
    return ExportBlock.of(context.open().folder()).map(ExportBlock::sentence);
  }

  ReadOnlyObjectProperty<List<ReportHints.Hint>> hintsProperty() {
    return hints.getReadOnlyProperty();
  }

  /// As it was drawn last.
  ReadOnlyObjectProperty<Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /// The fonts of all pages that were drawn.
  PageFonts fonts() {
    return fonts;
  }

  /// The file that was written last.
  ReadOnlyObjectProperty<Optional<Path>> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  /// What was found in that file when it was opened again; "" where it is no PDF.
  ReadOnlyStringProperty readBackProperty() {
    return readBack.getReadOnlyProperty();
  }

  /// What is to be said about the look of a team's own: what could not be used, and that others do
  /// not get it with the assessment; "" where there is nothing to say.
  ReadOnlyStringProperty lookProperty() {
    return look.getReadOnlyProperty();
  }

  /// Takes a look of the team's own, remembered from the assessment's folder where it lies in it.
  void dressIn(Path folder) {
    String remembered = BrandReader.remembered(folder, context.open().folder().path());
    choices.change(tr("look of a report"), report -> report.withBrand(remembered));
  }

  private Loaded<Brand> brand(SavedReport choice) {
    return BrandReader.read(choice.brand(), context.open().folder().path());
  }

  private static String lookWords(String remembered, List<Problem> problems) {
    var sentences = new ArrayList<String>();
    if (!remembered.isBlank() && !BrandReader.isPortable(remembered)) {
      sentences.add(
          tr(
              "This folder lies outside the assessment, so others who get the assessment do not get"
                  + " the look. Copy it into the assessment's folder."));
    }
    problems.forEach(problem -> sentences.add(problem.message() + " " + problem.hint()));
    return String.join("\n", sentences);
  }

  void go(Place place) {
    navigator.go(place);
  }

  /// How it may be passed on where the choices do not say.
  String classification() {
    return context.assessment().profile().classification();
  }

  /// Where a report is proposed to be written.
  Path folder() {
    Path parent = context.open().folder().path().getParent();
    return parent == null ? context.open().folder().path() : parent;
  }

  String fileName() {
    return fileName("pdf");
  }

  String fileName(ExportFormat format) {
    return fileName(format.extension());
  }

  private String fileName(String extension) {
    return NewAssessment.slug(context.assessment().profile().title(), context.today())
        + "."
        + extension;
  }

  public void refresh() {
    choices.refresh();
    hints.set(ReportHints.of(context));
    context
        .work()
        .quietly(
            tr("Looking for milestones"),
            tr("Nothing was written."),
            _ -> context.open().folder().milestones().list().value(),
            this::offer);
  }

  /// Offers what there is to compare with. A choice stays; a milestone that is new is chosen.
  private void offer(List<Milestones.Line> lines) {
    var offered = new ArrayList<Baseline>();
    lines.stream()
        .filter(line -> line.at().isBefore(context.now()))
        .forEach(line -> offered.add(new Baseline(line.id(), line.name())));
    offered.add(Baseline.none());
    if (!offered.equals(baselines.get())) {
      // What a list says about its choice while it is filled is nobody's choice.
      offering = true;
      baselines.set(List.copyOf(offered));
      offering = false;
      baseline.set(offered.getFirst());
    }
  }

  // The preview.

  /// Draws the report as it would be written now. What was being drawn before is given up.
  void draw() {
    drawing.ifPresent(Job::drop);
    Assessment assessment = context.assessment();
    SavedReport choice = choices.choice();
    String id = baseline.get().id();
    drawing =
        Optional.of(
            context
                .work()
                .quietly(
                    tr("Drawing the report"),
                    tr("No file was changed. Open the report again to draw it again."),
                    progress -> {
                      Assessment compared = context.compared(assessment, progress);
                      Preview drawn = drawn(choice, compared, id, progress);
                      fonts.read(drawn.pages(), progress);
                      return new Made<>(compared, drawn);
                    },
                    made -> {
                      look.set(lookWords(choice.brand(), made.result().look()));
                      preview.set(made.result());
                      context.noteFiles(made.compared());
                    }));
  }

  private Preview drawn(
      SavedReport choice, Assessment assessment, String milestone, Progress progress)
      throws IOException {
    Loaded<Brand> brand = brand(choice);
    ReportExport complete =
        ReportExport.of(choice)
            .withBrand(brand.value())
            .withSince(since(assessment, milestone))
            .withMilestones(milestones())
            .withUnread(context.open().folder().unread().paths())
            .withDisagreement(disagreement(assessment, progress));
    Report everything =
        complete
            .withPlan(ReportPlan.FULL)
            .report(context.library(), assessment, context.now(), progress);
    Report report = complete.report(context.library(), assessment, context.now(), progress);
    return new Preview(
        new ReportPdf().pages(report, progress),
        speaking(everything),
        complete.redacted(assessment).removed(),
        brand.problems());
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

  /// What changed since a milestone; null for none.
  private @Nullable Since since(Assessment assessment, String id) throws IOException {
    return id.isEmpty()
        ? null
        : MilestoneComparison.with(
            context.open().folder().milestones(), id, context.library(), assessment, context.now());
  }

  private List<FrozenState> milestones() throws IOException {
    return MilestoneComparison.frozen(context.open().folder().milestones(), context.now());
  }

  private Disagreement disagreement(Assessment assessment, Progress progress) {
    return ReportComparisons.read(assessment, context.open().folder()::file, progress);
  }

  // Writing.

  /// Writes the report to a file, as a job.
  void export(Path target) {
    if (!mayExport()) {
      return;
    }
    Assessment assessment = context.assessment();
    String id = baseline.get().id();
    SavedReport choice = choices.choice();
    ReportExport export = ReportExport.of(choice);
    context
        .work()
        .start(
            tr("Writing the report"),
            tr("No file was changed. Choose a folder that can be written and try again."),
            progress -> {
              Assessment compared = context.compared(assessment, progress);
              return new Made<>(
                  compared,
                  export
                      .withBrand(brand(choice).value())
                      .withSince(since(compared, id))
                      .withMilestones(milestones())
                      .withUnread(context.open().folder().unread().paths())
                      .withDisagreement(disagreement(compared, progress))
                      .writeAndRead(
                          context.library(),
                          ExportableAssessment.of(context.open().folder(), compared),
                          context.now(),
                          target,
                          progress));
            },
            made -> {
              ReadBack found = made.result();
              context.noteFiles(made.compared());
              readBack.set(found.sentence());
              tell(target);
              if (!found.isWhole()) {
                trouble(
                    TroubleCode.NOT_WHOLE,
                    found.sentence(),
                    tr("Export it again, or to another disk."));
              }
            });
  }

  /// Whether anything is written from the folder as it was read; if not, why is told.
  boolean mayExport() {
    return context.mayWriteOut();
  }

  /// Whether a form is written for the chosen readers; if not, why is told.
  boolean mayExport(ExportFormat format) {
    if (!mayExport()) {
      return false;
    }
    Optional<String> refusal =
        exports(context.assessment(), ReportExport.of(choices.choice())).refusal(format);
    context.work().notices().withdraw(TroubleCode.FORM_REFUSED);
    refusal.ifPresent(
        sentence ->
            trouble(
                TroubleCode.FORM_REFUSED, sentence, tr("Choose other readers, or another form.")));
    return refusal.isEmpty();
  }

  private void trouble(TroubleCode code, String sentence, String detail) {
    context.work().notices().say(Notice.trouble(code, sentence, detail));
  }

  /// Writes the assessment in another form, as a job.
  void exportAs(ExportFormat format, Path target) {
    if (!mayExport(format)) {
      return;
    }
    SavedReport choice = choices.choice();
    Assessment assessment = context.assessment();
    String id = baseline.get().id();
    var remarks = new ArrayList<String>();
    context
        .work()
        .start(
            tr("Writing the %s", format.title()),
            tr("No file was changed. Choose a folder that can be written and try again."),
            progress -> {
              Assessment compared = context.compared(assessment, progress);
              ReportExport export =
                  ReportExport.of(choice)
                      .withBrand(brand(choice).value())
                      .withMilestones(milestones())
                      .withSince(format.isReport() ? since(compared, id) : null);
              remarks.addAll(exports(compared, export).write(format, target, progress));
              return compared;
            },
            compared -> {
              readBack.set("");
              context.noteFiles(compared);
              tell(target);
              remarks.forEach(
                  remark -> trouble(TroubleCode.NOT_WHOLE, remark, tr("The rest was written.")));
            });
  }

  private Exports exports(Assessment assessment, ReportExport export) {
    return Exports.of(
        context.library(), assessment, context.open().folder(), context.now(), export);
  }

  private void tell(Path target) {
    written.set(Optional.of(target));
    context.work().notices().say(Notice.news(tr("It is written: %s", target.getFileName())));
  }
}
