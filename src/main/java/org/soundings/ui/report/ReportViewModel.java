package org.soundings.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.soundings.assessment.AnswerState;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.Sounding;
import org.soundings.report.Identity;
import org.soundings.report.ReportOptions;
import org.soundings.report.Section;
import org.soundings.report.Since;
import org.soundings.report.section.Reports;
import org.soundings.store.AssessmentExport;
import org.soundings.store.Milestones;
import org.soundings.threat.Threat;
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
  static final List<Chapter> NUMBERED =
      List.of(
          left("1", "Summary"),
          left("2", "Dashboard"),
          left("3", "Risk overview"),
          left("4", "Actions"),
          left("5", "Change since the last milestone"),
          left("6", "Scope, context and method"),
          left("7", "People and sessions"),
          left("8", "System picture"),
          left("9", "Threat register"),
          left("10", "Answers by chapter"),
          left("11", "What we do not know"),
          left("12", "What does not apply"),
          left("13", "Contradictions between people and evidence"),
          left("14", "Scanner disagreement and CVSS differences"),
          left("15", "Traceability to controls"),
          left("16", "Evidence index"),
          left("18", "Document control"),
          left("A", "Rating scales and rules"),
          left("B", "Concepts"),
          left("C", "Glossary and notices"));

  private static Chapter left(String number, String title) {
    return new Chapter(number, title, true);
  }

  private final Desk desk;
  private final Navigator navigator;
  private final ObjectProperty<Identity.Paper> paper =
      new SimpleObjectProperty<>(Identity.Paper.A4);
  private final StringProperty classification = new SimpleStringProperty("");
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
    desk.work()
        .start(
            "Looking what will be in the report",
            "Nothing was written.",
            _ -> chapters(sections(assessment, id)),
            chapters::set);
  }

  /// What changed since a milestone; null for none.
  private @Nullable Since since(Assessment assessment, String id) throws IOException {
    return id.isEmpty()
        ? null
        : Comparing.with(
            desk.open().folder().milestones(), id, desk.library(), assessment, desk.now());
  }

  private static List<Chapter> chapters(List<Section> sections) {
    var chapters = new ArrayList<Chapter>();
    chapters.add(new Chapter("", "Cover and contents", false));
    for (Chapter numbered : NUMBERED) {
      chapters.add(
          sections.stream()
              .filter(section -> section.number().equals(numbered.number()))
              .findFirst()
              .map(section -> new Chapter(section.number(), section.title(), false))
              .orElse(numbered));
    }
    return chapters;
  }

  private List<Section> sections(Assessment assessment, String id) throws IOException {
    var threats = ThreatModel.derive(desk.library(), assessment, desk.now());
    var options =
        ReportOptions.of(desk.now(), "Soundings", AssessmentExport.digest(assessment))
            .withSince(since(assessment, id));
    return Reports.full(desk.library(), assessment, threats, options).sections();
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
    return new ReportExport(paper.get(), classification.get().strip(), withData.get());
  }

  private void tell(Path target) {
    written.set(Optional.of(target));
    desk.work().notices().say(Notice.news("It is written: " + target.getFileName()));
  }

  private List<Hint> read() {
    Assessment assessment = desk.assessment();
    var coverage = Coverage.of(desk.library(), assessment, desk.now());
    var found = new ArrayList<Hint>();
    undecided(assessment, found);
    questions(
        found,
        Mark.CONTRADICTS,
        "answer is contradicted",
        "answers are contradicted",
        coverage.with(Sounding.Depth.CONTRADICTED));
    questions(
        found,
        Mark.DONT_KNOW,
        "unknown has nobody who finds out",
        "unknowns have nobody who finds out",
        coverage.with(Sounding.Depth.NOT_KNOWN).stream()
            .filter(
                s ->
                    s.answer().state() instanceof AnswerState.DontKnow(var who, var _)
                        && who.isEmpty())
            .toList());
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
    old(assessment, found);
    return found;
  }

  private void undecided(Assessment assessment, List<Hint> found) {
    List<Threat> undecided =
        ThreatModel.derive(desk.library(), assessment, desk.now()).lookedInto().stream()
            .filter(threat -> assessment.decision(threat.id()).treatment() == null)
            .toList();
    if (!undecided.isEmpty()) {
      found.add(
          new Hint(
              Mark.DONT_KNOW,
              count(undecided.size(), "threat has no decision", "threats have no decision"),
              names(undecided.stream().map(t -> t.template().title()).toList()),
              new Place.Threats(Optional.of(undecided.getFirst().id()))));
    }
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

  private void old(Assessment assessment, List<Hint> found) {
    var old =
        assessment.evidence().values().stream()
            .filter(e -> assessment.isStale(e, desk.now()))
            .toList();
    if (!old.isEmpty()) {
      found.add(
          new Hint(
              Mark.SILENT,
              count(old.size(), "piece of old evidence", "pieces of old evidence"),
              names(old.stream().map(e -> e.title()).toList()),
              new Place.EvidenceList(Optional.of(old.getFirst().id()))));
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
