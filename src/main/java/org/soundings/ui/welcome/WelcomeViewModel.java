package org.soundings.ui.welcome;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.soundings.app.Dates;
import org.soundings.app.FileError;
import org.soundings.app.settings.NewAssessmentDraft;
import org.soundings.app.settings.Recent;
import org.soundings.app.settings.Settings;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.QuestionCoverage;
import org.soundings.base.Progress;
import org.soundings.language.SpelledNumber;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.Marks;
import org.soundings.ui.control.text.UniquePathLabels;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.FirstStep;

/// The content of the welcome screen.
public final class WelcomeViewModel {

  /// What can be started from here.
  public interface Choices {
    void trySample();

    void newAssessment();

    void openFolder();

    void open(Path folder);

    /// Pins a folder to the top of the list, or unpins it.
    void pin(Path folder, boolean pinned);

    /// Removes a folder from the list; nothing on disk changes.
    void forget(Path folder);
  }

  private final Work work;
  private final Clock clock;
  private final Choices choices;
  private NewAssessmentDraft draft = NewAssessmentDraft.NONE;
  private final ObservableList<RecentLine> recent = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Question>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public WelcomeViewModel(Work work, Clock clock, Choices choices) {
    this.work = work;
    this.clock = clock;
    this.choices = choices;
  }

  /// Describes the steps of a new assessment, or that there is a draft.
  String steps() {
    if (!draft.equals(NewAssessmentDraft.NONE)) {
      return draft.title().isBlank()
          ? tr("Resumes your draft")
          : tr("Resumes your draft “%s”", draft.title().strip());
    }
    int count = FirstStep.values().length;
    return trn(
        "%s short step, which you can do later",
        "%s short steps, which you can do later", count, capital(SpelledNumber.of(count)));
  }

  ObservableList<RecentLine> recent() {
    return recent;
  }

  /// A question of the day.
  ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  Choices choices() {
    return choices;
  }

  /// Shows the recent assessments of the settings; whether their folders exist is checked in the
  /// background.
  public void show(Settings settings, Library library) {
    draft = settings.draft();
    question.set(ofToday(library.questions().toList()));
    List<Recent> remembered = settings.recent();
    work.start(
        tr("Searching for your assessments"),
        tr("The list of recent assessments may be incomplete. You can still open a folder."),
        _ -> lines(remembered, library),
        lines -> {
          recent.setAll(lines);
          lines.stream().filter(RecentLine::there).forEach(line -> lookInto(line, library));
        });
  }

  /// Reads the folder of a line in the background and adds its marks; if that fails, only the line
  /// says why, because the user has not asked for that folder.
  private void lookInto(RecentLine line, Library library) {
    work.quietly(
        tr("Reading %s", line.folder().getFileName()),
        tr("The folder can still be opened. The list shows it without status marks."),
        progress -> assessed(line, library, progress),
        seen -> {
          int at = recent.indexOf(line);
          if (at >= 0) {
            recent.set(at, seen);
          }
        });
  }

  private RecentLine assessed(RecentLine line, Library library, Progress progress) {
    try {
      return line.withMarks(marks(library, AssessmentFolder.read(line.folder(), progress).value()));
    } catch (NoSuchFileException _) {
      return line.gone(tr("The folder no longer contains an assessment"));
    } catch (IOException e) {
      return line.unread(FileError.sentence(e));
    }
  }

  private List<Mark> marks(Library library, Assessment assessment) {
    return Coverage.of(library, assessment, clock.instant()).byLayer().values().stream()
        .filter(layer -> !layer.soundings().isEmpty())
        .map(WelcomeViewModel::mark)
        .toList();
  }

  private static Mark mark(Coverage layer) {
    return layer
        .worst()
        .flatMap(questionCoverage -> questionCoverage.answer().rating())
        .map(Marks::of)
        .orElse(
            layer.count(QuestionCoverage.CoverageState.DONT_KNOW) > 0 ? Mark.DONT_KNOW : Mark.OPEN);
  }

  private List<RecentLine> lines(List<Recent> remembered, Library library) {
    var lines = new ArrayList<RecentLine>();
    for (Recent each : remembered) {
      boolean there = Files.isDirectory(each.folder());
      String detail = there ? whereOneWas(each, library) : tr("Folder not found");
      lines.add(
          new RecentLine(
              each.folder(),
              each.title(),
              apart(each, remembered),
              detail,
              there,
              each.isPinned(),
              List.of()));
    }
    return lines;
  }

  private static String apart(Recent recent, List<Recent> all) {
    List<Path> others =
        all.stream()
            .filter(other -> other.title().equals(recent.title()))
            .map(Recent::folder)
            .filter(folder -> !folder.equals(recent.folder()))
            .toList();
    return others.isEmpty() ? "" : UniquePathLabels.from(others, recent.folder());
  }

  private String whereOneWas(Recent recent, Library library) {
    String when = Dates.moment(recent.at(), clock.instant(), clock.getZone());
    return library
        .question(recent.place().question())
        .map(q -> tr("Last question: “%s”, %s", q.title(), when))
        .orElse(tr("Last opened: %s", when));
  }

  private Optional<Question> ofToday(List<Question> questions) {
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    long day = clock.instant().getEpochSecond() / 86_400;
    return Optional.of(questions.get((int) (day % questions.size())));
  }
}
