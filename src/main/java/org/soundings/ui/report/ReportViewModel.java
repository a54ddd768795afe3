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

  /// What a job drew, and the assessment that it drew it of.
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
  private final ReadOnlyStringWrapper look = new ReadOnlyStringWrapper("");
  private Optional<Job> drawing = Optional.empty();
  private boolean offering;

  public ReportViewModel(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
    choices = new ReportChoices(context);
    maker = new ReportMaker(context);
    files = new ReportFiles(context, maker);
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
  ReadOnlyObjectProperty<ReportPreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /// The fonts of all pages that were drawn.
  PageFonts fonts() {
    return fonts;
  }

  /// What is replaced for public readers too, until the assessment is closed.
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

  /// What is written to files, and what became of it.
  ReportFiles files() {
    return files;
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

  void go(Place place) {
    navigator.go(place);
  }

  /// How it may be passed on where the choices do not say.
  String classification() {
    return context.assessment().profile().classification();
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

  private ReportRequest request() {
    return new ReportRequest(choices.choice(), baseline.get().id(), words.get());
  }

  /// Draws the report as it would be written now. What was being drawn before is given up.
  void draw() {
    drawing.ifPresent(Job::drop);
    Assessment assessment = context.assessment();
    ReportRequest request = request();
    drawing =
        Optional.of(
            context
                .work()
                .quietly(
                    tr("Drawing the report"),
                    tr("No file was changed. Open the report again to draw it again."),
                    progress -> {
                      Assessment compared = context.compared(assessment, progress);
                      ReportPreview drawn = maker.preview(request, compared, progress);
                      fonts.read(drawn.pages(), progress);
                      return new Drawn(compared, drawn);
                    },
                    this::show));
  }

  private void show(Drawn drawn) {
    look.set(drawn.preview().look());
    preview.set(drawn.preview());
    context.noteFiles(drawn.compared());
  }

  /// Whether a form is written for the chosen readers; if not, why is told.
  boolean mayExport(ExportFormat format) {
    return files.mayExport(format, request());
  }

  /// Writes the report to a file, as a job.
  void export(Path target) {
    files.export(request(), target);
  }

  /// Writes the assessment in another form, as a job.
  void exportAs(ExportFormat format, Path target) {
    files.exportAs(format, request(), target);
  }
}
