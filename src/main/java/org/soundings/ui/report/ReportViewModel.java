package org.soundings.ui.report;

import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.ExportBlock;
import org.soundings.app.Job;
import org.soundings.app.brand.BrandReader;
import org.soundings.app.export.ExportFormat;
import org.soundings.assessment.Assessment;
import org.soundings.store.Milestones;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The preview of the report, its milestone to compare with, and the hints. Hints do not prevent
/// the export.
public final class ReportViewModel {

  /// A milestone that the report can be compared with.
  ///
  /// @param id "" for none
  record Baseline(String id, String name) {
    static Baseline none() {
      return new Baseline("", tr("no milestone"));
    }
  }

  /// The preview that a job drew, and the assessment it was drawn from.
  private record Drawn(Assessment compared, ReportPreview preview) {}

  private final ScreenContext context;
  private final Navigator navigator;
  private final ReportChoices choices;
  private final ReportMaker maker;
  private final ReportFiles files;
  private final ReadOnlyObjectWrapper<Baseline> baseline =
      new ReadOnlyObjectWrapper<>(Baseline.none());
  private final ReadOnlyObjectWrapper<List<Baseline>> baselines =
      new ReadOnlyObjectWrapper<>(List.of(Baseline.none()));
  private final ReadOnlyObjectWrapper<List<ReportHints.Hint>> hints =
      new ReadOnlyObjectWrapper<>(List.of());
  private final PageFonts fonts = new PageFonts();
  private final ReadOnlyObjectWrapper<ReportPreview> preview =
      new ReadOnlyObjectWrapper<>(ReportPreview.NONE);
  private final ReadOnlyObjectWrapper<List<String>> words = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper brandingMessage = new ReadOnlyStringWrapper("");
  private Optional<Job> drawing = Optional.empty();
  private boolean offering;

  public ReportViewModel(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
    choices = new ReportChoices(context);
    maker = new ReportMaker(context);
    files = new ReportFiles(context, maker);
  }

  /// The options of the report.
  ReportChoices choices() {
    return choices;
  }

  /// The milestone it is compared with: the last one, unless the user chose another.
  ReadOnlyObjectProperty<Baseline> baselineProperty() {
    return baseline.getReadOnlyProperty();
  }

  void compareWith(Baseline chosen) {
    if (!offering) {
      baseline.set(chosen);
    }
  }

  /// All milestones it can be compared with, the last one first.
  ReadOnlyObjectProperty<List<Baseline>> baselinesProperty() {
    return baselines.getReadOnlyProperty();
  }

  /// Why exports are not possible, and what to do; empty if they are.
  Optional<String> refusal() {
    return ExportBlock.of(context.open().folder()).map(ExportBlock::sentence);
  }

  ReadOnlyObjectProperty<List<ReportHints.Hint>> hintsProperty() {
    return hints.getReadOnlyProperty();
  }

  /// The latest preview.
  ReadOnlyObjectProperty<ReportPreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /// The fonts of the pages.
  PageFonts fonts() {
    return fonts;
  }

  /// Additional words to replace for the public audience, until the assessment is closed.
  ReadOnlyObjectProperty<List<String>> wordsProperty() {
    return words.getReadOnlyProperty();
  }

  void addWord(String text) {
    String word = text.strip();
    if (!word.isEmpty() && words.get().stream().noneMatch(word::equalsIgnoreCase)) {
      words.set(Stream.concat(words.get().stream(), Stream.of(word)).toList());
    }
  }

  void removeWord(String word) {
    words.set(words.get().stream().filter(each -> !each.equals(word)).toList());
  }

  /// Writes files and reports the results.
  ReportFiles files() {
    return files;
  }

  /// A message about a custom branding: what could not be used, and that it is not stored in the
  /// assessment; "" if there is none.
  ReadOnlyStringProperty brandingMessageProperty() {
    return brandingMessage.getReadOnlyProperty();
  }

  /// Uses a custom branding. Its path is stored relative to the assessment's folder if it is inside
  /// it.
  void dressIn(Path folder) {
    String remembered = BrandReader.remembered(folder, context.open().folder().path());
    choices.change(tr("report branding changed"), report -> report.withBranding(remembered));
  }

  void go(Place place) {
    navigator.go(place);
  }

  /// The classification if the options set none.
  String classification() {
    return context.assessment().profile().classification();
  }

  public void refresh() {
    choices.refresh();
    hints.set(ReportHints.of(context));
    context
        .work()
        .quietly(
            tr("Loading milestones"),
            tr("Nothing was written."),
            _ -> context.open().folder().milestones().list().value(),
            this::offer);
  }

  /// Updates the list of milestones. The choice is kept; a new milestone is selected.
  private void offer(List<Milestones.Line> lines) {
    var offered = new ArrayList<Baseline>();
    lines.stream()
        .filter(line -> line.at().isBefore(context.now()))
        .forEach(line -> offered.add(new Baseline(line.id(), line.name())));
    offered.add(Baseline.none());
    if (!offered.equals(baselines.get())) {
      // Events of a list while it is being filled are not choices of the user.
      offering = true;
      baselines.set(List.copyOf(offered));
      offering = false;
      baseline.set(offered.getFirst());
    }
  }

  private ReportRequest request() {
    return new ReportRequest(choices.choice(), baseline.get().id(), words.get());
  }

  /// Draws the report as it would be written now. A drawing in progress is cancelled.
  void draw() {
    drawing.ifPresent(Job::drop);
    Assessment assessment = context.assessment();
    ReportRequest request = request();
    drawing =
        Optional.of(
            context
                .work()
                .quietly(
                    tr("Creating the report preview"),
                    tr("No file was changed. Reopen the report to create the preview again."),
                    progress -> {
                      Assessment compared = context.compared(assessment, progress);
                      ReportPreview drawn = maker.preview(request, compared, progress);
                      fonts.read(drawn.pages(), progress);
                      return new Drawn(compared, drawn);
                    },
                    this::show));
  }

  private void show(Drawn drawn) {
    brandingMessage.set(drawn.preview().messages());
    preview.set(drawn.preview());
    context.noteFiles(drawn.compared());
  }

  /// Whether an export is possible for the audience; if not, a notice says why.
  boolean mayExport(ExportFormat format) {
    return files.mayExport(format, request());
  }

  /// Writes the report to a file in a job.
  void export(Path target) {
    files.export(request(), target);
  }

  /// Writes the assessment in another format in a job.
  void exportAs(ExportFormat format, Path target) {
    files.exportAs(format, request(), target);
  }
}
