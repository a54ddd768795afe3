package org.soundings.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.soundings.app.Comparing;
import org.soundings.app.ExportFormat;
import org.soundings.app.Exports;
import org.soundings.app.NewAssessment;
import org.soundings.app.ReportExport;
import org.soundings.app.SideBySide;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.Sounding;
import org.soundings.assessment.ThreatId;
import org.soundings.report.Identity;
import org.soundings.report.ReportCheck;
import org.soundings.report.ReportOptions;
import org.soundings.report.ReportPart;
import org.soundings.report.ReportPlan;
import org.soundings.report.Section;
import org.soundings.report.Since;
import org.soundings.report.section.Reports;
import org.soundings.store.AssessmentExport;
import org.soundings.store.Milestones;
import org.soundings.threat.ThreatModel;
import org.soundings.ui.Desk;
import org.soundings.ui.Navigator;
import org.soundings.ui.Notice;
import org.soundings.ui.Place;
import org.soundings.ui.control.Mark;
import org.soundings.ui.control.Strip;

/// The choices of a report, what it will hold, and what is worth looking at before it is handed
/// over. None of that stops the export.
public final class ReportViewModel {

  /// How many names a hint lists.
  private static final int NAMED = 3;

  /// Something a reader will stumble over.
  ///
  /// @param detail which ones
  record Hint(Mark mark, String text, String detail, Place place) {}

  /// A chapter of the report.
  ///
  /// @param leftOut whether it is left out because there is nothing to say in it yet
  record Chapter(String number, String title, boolean leftOut) {}

  /// The chapters that are numbered, so that what is left out can be named: a chapter keeps its
  /// number when others are left out.
  static final List<Chapter> NUMBERED = numbered(ReportPlan.FULL);

  private static List<Chapter> numbered(ReportPlan plan) {
    return Arrays.stream(ReportPart.values())
        .filter(part -> !part.number().isEmpty() && plan.has(part))
        .map(part -> new Chapter(part.number(), part.title(), true))
        .toList();
  }

  private final Desk desk;
  private final Navigator navigator;
  private final ObjectProperty<Identity.Paper> paper =
      new SimpleObjectProperty<>(Identity.Paper.A4);
  private final StringProperty classification = new SimpleStringProperty("");
  private final ObjectProperty<ReportPlan> plan = new SimpleObjectProperty<>(ReportPlan.FULL);
  private final BooleanProperty withData = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Baseline> baseline =
      new ReadOnlyObjectWrapper<>(Baseline.NONE);
  private final ReadOnlyObjectWrapper<List<Baseline>> baselines =
      new ReadOnlyObjectWrapper<>(List.of(Baseline.NONE));
  private final ReadOnlyObjectWrapper<List<Hint>> hints = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Chapter>> chapters =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Path>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// A milestone that the report can compare with.
  ///
  /// @param id "" for none
  record Baseline(String id, String name) {
    static final Baseline NONE = new Baseline("", "nothing");
  }

  private boolean offering;

  public ReportViewModel(Desk desk, Navigator navigator) {
    this.desk = desk;
    this.navigator = navigator;
    baseline.addListener((_, _, _) -> lookAtChapters());
    plan.addListener((_, _, _) -> lookAtChapters());
    classification.set(desk.assessment().profile().classification());
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

  ObjectProperty<Identity.Paper> paperProperty() {
    return paper;
  }

  /// Which parts it has.
  ObjectProperty<ReportPlan> planProperty() {
    return plan;
  }

  StringProperty classificationProperty() {
    return classification;
  }

  /// Whether the machine-readable assessment is attached.
  BooleanProperty withDataProperty() {
    return withData;
  }

  ReadOnlyObjectProperty<List<Hint>> hintsProperty() {
    return hints.getReadOnlyProperty();
  }

  /// What will be in it, in order, with what is left out.
  ReadOnlyObjectProperty<List<Chapter>> chaptersProperty() {
    return chapters.getReadOnlyProperty();
  }

  /// The file that was written last.
  ReadOnlyObjectProperty<Optional<Path>> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  void go(Place place) {
    navigator.go(place);
  }

  /// Where a report is proposed to be written.
  Path folder() {
    Path parent = desk.open().folder().path().getParent();
    return parent == null ? desk.open().folder().path() : parent;
  }

  String fileName() {
    return fileName("pdf");
  }

  String fileName(ExportFormat format) {
    return fileName(format.extension());
  }

  private String fileName(String extension) {
    return NewAssessment.slug(desk.assessment().profile().title(), desk.today()) + "." + extension;
  }

  public void refresh() {
    hints.set(read());
    desk.work()
        .quietly(
            "Looking for milestones",
            "Nothing was written.",
            _ -> desk.open().folder().milestones().list().value(),
            this::offer);
  }

  /// Offers what there is to compare with. A choice stays; a milestone that is new is chosen.
  private void offer(List<Milestones.Line> lines) {
    var offered = new ArrayList<Baseline>();
    lines.stream()
        .filter(line -> line.at().isBefore(desk.now()))
        .forEach(line -> offered.add(new Baseline(line.id(), line.name())));
    offered.add(Baseline.NONE);
    boolean isNew = !offered.equals(baselines.get());
    Baseline chosen = baseline.get();
    if (isNew) {
      // What a list says about its choice while it is filled is nobody's choice.
      offering = true;
      baselines.set(List.copyOf(offered));
      offering = false;
    }
    Baseline wanted = isNew ? offered.getFirst() : chosen;
    if (wanted.equals(chosen)) {
      lookAtChapters();
    } else {
      baseline.set(wanted);
    }
  }

  private void lookAtChapters() {
    Assessment assessment = desk.assessment();
    String id = baseline.get().id();
    ReportPlan chosen = plan.get();
    desk.work()
        .start(
            "Looking what will be in the report",
            "Nothing was written.",
            _ -> chapters(chosen, sections(chosen, assessment, id)),
            chapters::set);
  }

  /// What changed since a milestone; null for none.
  private @Nullable Since since(Assessment assessment, String id) throws IOException {
    return id.isEmpty()
        ? null
        : Comparing.with(
            desk.open().folder().milestones(), id, desk.library(), assessment, desk.now());
  }

  private static List<Chapter> chapters(ReportPlan plan, List<Section> sections) {
    var chapters = new ArrayList<Chapter>();
    chapters.add(
        new Chapter("", plan.has(ReportPart.CONTENTS) ? "Cover and contents" : "Cover", false));
    for (Chapter numbered : numbered(plan)) {
      chapters.add(
          sections.stream()
              .filter(section -> section.number().equals(numbered.number()))
              .findFirst()
              .map(section -> new Chapter(section.number(), section.title(), false))
              .orElse(numbered));
    }
    return chapters;
  }

  private List<Section> sections(ReportPlan chosen, Assessment assessment, String id)
      throws IOException {
    var threats = ThreatModel.derive(desk.library(), assessment, desk.now());
    var options =
        ReportOptions.of(desk.now(), "Soundings", AssessmentExport.digest(assessment))
            .withSince(since(assessment, id))
            .withPlan(chosen);
    return Reports.of(desk.library(), assessment, threats, options).sections();
  }

  /// Writes the report to a file, as a job.
  void export(Path target) {
    Assessment assessment = desk.assessment();
    String id = baseline.get().id();
    ReportExport export = choices();
    desk.work()
        .start(
            "Writing the report",
            "No file was changed. Choose a folder that can be written and try again.",
            progress -> {
              export
                  .withSince(since(assessment, id))
                  .withDisagreement(
                      SideBySide.read(assessment, desk.open().folder()::file, progress))
                  .write(desk.library(), assessment, desk.now(), target, progress);
              return target;
            },
            this::tell);
  }

  /// Writes the assessment in another form, as a job.
  void exportAs(ExportFormat format, Path target) {
    var exports =
        Exports.of(desk.library(), desk.assessment(), desk.open().folder(), desk.now(), choices());
    var remarks = new ArrayList<String>();
    desk.work()
        .start(
            "Writing the " + format.title(),
            "No file was changed. Choose a folder that can be written and try again.",
            progress -> {
              remarks.addAll(exports.write(format, target, progress));
              return target;
            },
            done -> {
              tell(done);
              remarks.forEach(
                  remark ->
                      desk.work().notices().say(Notice.trouble(remark, "The rest was written.")));
            });
  }

  private ReportExport choices() {
    return new ReportExport(paper.get(), classification.get().strip(), withData.get())
        .withPlan(plan.get());
  }

  private void tell(Path target) {
    written.set(Optional.of(target));
    desk.work().notices().say(Notice.news("It is written: " + target.getFileName()));
  }

  private List<Hint> read() {
    Assessment assessment = desk.assessment();
    var coverage = Coverage.of(desk.library(), assessment, desk.now());
    var found = new ArrayList<Hint>();
    var threats = ThreatModel.derive(desk.library(), assessment, desk.now());
    ReportCheck.of(desk.library(), assessment, threats, desk.now())
        .forEach(check -> found.add(hint(check)));
    questions(
        found,
        Mark.CONTRADICTS,
        "answer is contradicted",
        "answers are contradicted",
        coverage.with(Sounding.Depth.CONTRADICTED));
    questions(
        found,
        Mark.ANSWERED,
        "answer rests on words alone",
        "answers rest on words alone",
        coverage.with(Sounding.Depth.IN_WORDS));
    questions(
        found,
        Mark.OPEN,
        "question is open",
        "questions are open",
        coverage.with(Sounding.Depth.OPEN));
    return found;
  }

  private static Hint hint(ReportCheck check) {
    int count = check.things().size();
    String first = check.things().getFirst().id();
    return new Hint(
        mark(check.kind()),
        count(count, check.kind().words(1), check.kind().words(count)),
        names(check.things().stream().map(ReportCheck.Thing::title).toList()),
        switch (check.kind()) {
          case UNDECIDED, EXPIRED -> new Place.Threats(Optional.of(ThreatId.parse(first)));
          case NO_OWNER, NO_DATE -> new Place.Actions();
          case NOT_TALKED_ABOUT, NOBODY_FINDS_OUT, THIN -> new Place.Question(first);
          case STALE -> new Place.EvidenceList(Optional.of(first));
        });
  }

  private static Mark mark(ReportCheck.Kind kind) {
    return switch (kind) {
      case UNDECIDED, EXPIRED, NO_OWNER, NO_DATE, NOBODY_FINDS_OUT -> Mark.DONT_KNOW;
      case NOT_TALKED_ABOUT -> Mark.CONTRADICTS;
      case THIN -> Mark.ANSWERED;
      case STALE -> Mark.SILENT;
    };
  }

  private static void questions(
      List<Hint> found, Mark mark, String one, String many, List<Sounding> soundings) {
    if (!soundings.isEmpty()) {
      found.add(
          new Hint(
              mark,
              count(soundings.size(), one, many),
              names(soundings.stream().map(s -> s.question().title()).toList()),
              new Place.Question(soundings.getFirst().question().id())));
    }
  }

  private static String count(int count, String one, String many) {
    String number = Strip.number(count);
    String words = count == 1 ? one : many;
    return number.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + number.substring(1)
        + " "
        + words;
  }

  private static String names(List<String> titles) {
    String named = titles.stream().limit(NAMED).collect(Collectors.joining("; "));
    return titles.size() > NAMED ? named + "; and more" : named;
  }
}
