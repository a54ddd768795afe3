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
import org.soundings.app.FileTrouble;
import org.soundings.app.settings.BegunAssessment;
import org.soundings.app.settings.Recent;
import org.soundings.app.settings.Settings;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Coverage;
import org.soundings.assessment.Sounding;
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

/// What the welcome screen offers.
public final class WelcomeViewModel {

  /// What can be begun from here.
  public interface Choices {
    void trySample();

    void newAssessment();

    void openFolder();

    void open(Path folder);

    /// Keeps a folder at the top of the list, or lets it go from there.
    void pin(Path folder, boolean pinned);

    /// Takes a folder out of the list; nothing on disk changes.
    void forget(Path folder);
  }

  private final Work work;
  private final Clock clock;
  private final Choices choices;
  private BegunAssessment begun = BegunAssessment.NONE;
  private final ObservableList<RecentLine> recent = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Question>> question =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public WelcomeViewModel(Work work, Clock clock, Choices choices) {
    this.work = work;
    this.clock = clock;
    this.choices = choices;
  }

  /// How much a new assessment asks before its first question, or that one was begun.
  String steps() {
    if (!begun.equals(BegunAssessment.NONE)) {
      return begun.title().isBlank()
          ? tr("Goes on with what you began")
          : tr("Goes on with “%s”, which you began", begun.title().strip());
    }
    int count = FirstStep.values().length;
    return trn(
        "%s short step, which can be left for later",
        "%s short steps; each can be left for later", count, capital(SpelledNumber.of(count)));
  }

  ObservableList<RecentLine> recent() {
    return recent;
  }

  /// A question to think about while one is here; a different one each day.
  ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
    return question.getReadOnlyProperty();
  }

  Choices choices() {
    return choices;
  }

  /// Shows what the settings remember; whether the folders are still there is found out aside.
  public void show(Settings settings, Library library) {
    begun = settings.begun();
    question.set(ofToday(library.questions().toList()));
    List<Recent> remembered = settings.recent();
    work.start(
        tr("Looking for your assessments"),
        tr("The list of recent assessments may be incomplete; open a folder by its name."),
        _ -> lines(remembered, library),
        lines -> {
          recent.setAll(lines);
          lines.stream().filter(RecentLine::there).forEach(line -> lookInto(line, library));
        });
  }

  /// Adds its marks to a line once its folder was read, aside; or why there are none, which is said
  /// there and nowhere else: nobody asked for that folder yet.
  private void lookInto(RecentLine line, Library library) {
    work.quietly(
        tr("Looking into %s", line.folder().getFileName()),
        tr("The folder can still be opened; the list shows it without its marks."),
        progress -> lookedInto(line, library, progress),
        seen -> {
          int at = recent.indexOf(line);
          if (at >= 0) {
            recent.set(at, seen);
          }
        });
  }

  private RecentLine lookedInto(RecentLine line, Library library, Progress progress) {
    try {
      return line.withMarks(marks(library, AssessmentFolder.read(line.folder(), progress).value()));
    } catch (NoSuchFileException _) {
      return line.gone(tr("There is no assessment in the folder now"));
    } catch (IOException e) {
      return line.unread(FileTrouble.sentence(e));
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
        .flatMap(sounding -> sounding.answer().standing())
        .map(Marks::of)
        .orElse(layer.count(Sounding.Depth.NOT_KNOWN) > 0 ? Mark.DONT_KNOW : Mark.OPEN);
  }

  private List<RecentLine> lines(List<Recent> remembered, Library library) {
    var lines = new ArrayList<RecentLine>();
    for (Recent each : remembered) {
      boolean there = Files.isDirectory(each.folder());
      String detail = there ? whereOneWas(each, library) : tr("The folder is not where it was");
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
        .map(q -> tr("You were at “%s”, %s", q.title(), when))
        .orElse(tr("Opened %s", when));
  }

  private Optional<Question> ofToday(List<Question> questions) {
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    long day = clock.instant().getEpochSecond() / 86_400;
    return Optional.of(questions.get((int) (day % questions.size())));
  }
}
