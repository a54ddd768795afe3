package org.soundings.ui.shell;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.soundings.app.FolderCopy;
import org.soundings.app.Job;
import org.soundings.app.Libraries;
import org.soundings.app.OpenAssessment;
import org.soundings.app.SampleCopy;
import org.soundings.app.TroubleCode;
import org.soundings.app.UserFolders;
import org.soundings.app.settings.Recent;
import org.soundings.app.settings.Settings;
import org.soundings.app.settings.WindowPlace;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.Notice;
import org.soundings.ui.Work;
import org.soundings.ui.start.StartViewModel;
import org.soundings.ui.welcome.WelcomeViewModel;

/// What outlives one assessment: the packs, the settings, and what is open.
///
/// Every use of a file runs as a job; the stage is told on the window's thread.
final class Program implements WelcomeViewModel.Choices {

  private static final String SAMPLE = mark("Kittiwake sample");
  private static final String LEAVE_ANYWAY = mark("Leave it anyway");

  /// What the program shows its results on.
  interface Stage {
    /// Hands over what is typed and not yet on the workbench.
    void commit();

    /// Stops what runs by itself, such as the time of a meeting: what is left stands still while it
    /// is written.
    void rest();

    /// Hands over text alone, and leaves the screen as it is.
    void commitText();

    /// Takes no more words until it shows something else, because nothing would write them.
    void shut();

    void showWelcome(Settings settings, Library library);

    void showStart(Library library);

    void showAssessment(OpenAssessment open, boolean isNew);

    /// Asks for a folder that exists.
    Optional<Path> askFolder();
  }

  private final UserFolders folders;
  private final Clock clock;
  private final Work work;
  private final Executor windowThread;
  private final Stage stage;
  private final Leaving leaving;
  private Library library = Library.EMPTY;
  private final SettingsMemory memory;
  private final OutsideChanges outside;
  private Optional<OpenAssessment> open = Optional.empty();

  /// The copying of the sample that was begun last.
  private Optional<Job> copying = Optional.empty();

  /// The making of a new assessment that was begun last.
  private Optional<Job> making = Optional.empty();

  /// What is being opened, by its folder: two folders may have the same name.
  private final Map<Path, Job> opening = new HashMap<>();

  /// The folder that somebody chose last, or that is made for them.
  private @Nullable Path lastWanted;

  /// @param windowThread runs what it is given on the thread of the window
  /// @param inAMoment the same, some time later
  Program(
      UserFolders folders,
      Clock clock,
      Work work,
      Executor windowThread,
      Executor inAMoment,
      Stage stage) {
    this.folders = folders;
    this.clock = clock;
    this.work = work;
    this.windowThread = windowThread;
    this.stage = stage;
    this.leaving = new Leaving(work, stage, () -> open = Optional.empty());
    this.memory = new SettingsMemory(folders, work, inAMoment);
    this.outside = new OutsideChanges(work, stage, this::tellFiles);
  }

  Library library() {
    return library;
  }

  Settings settings() {
    return memory.settings();
  }

  UserFolders folders() {
    return folders;
  }

  /// Reads the settings, then the packs.
  ///
  /// @param dressed goes on when it is known how the window looks and where it stands
  /// @param then goes on when everything is read
  void begin(Runnable dressed, Runnable then) {
    memory.read(
        () -> {
          dressed.run();
          readPacks(then);
        });
  }

  private void readPacks(Runnable then) {
    work.start(
        tr("Reading the questions"),
        tr("Without its questions the program can only show your files. Install it again."),
        _ -> Libraries.load(folders, List.of(), Messages.language().tag()),
        read -> {
          library = read.value();
          tell(read.problems());
          then.run();
        });
  }

  private void tell(List<Problem> problems) {
    problems.stream()
        .filter(Problem::isError)
        .limit(2)
        .forEach(
            problem ->
                work.notices()
                    .say(
                        Notice.trouble(
                                TroubleCode.PACK_MISTAKE,
                                tr("A question pack has a mistake: %s", problem.message()),
                                problem.file() + ". " + problem.hint())
                            .about(problem)));
  }

  /// Remembers a change of the settings.
  void remember(Settings changed) {
    memory.remember(changed);
  }

  void welcome() {
    leave(new Leaving.Wish(tr(LEAVE_ANYWAY), () -> elsewhere(this::showWelcome)));
  }

  /// Opens the folder that was named at the start; the welcome screen where it cannot be opened.
  void beginWith(Path folder) {
    open(folder);
    Optional.ofNullable(opening.get(whole(folder)))
        .ifPresent(job -> job.observe(this::welcomeInstead));
  }

  /// Shows the welcome where what was named at the start could not be opened or was cancelled.
  private void welcomeInstead(Job job) {
    if (job.isFinished() && open.isEmpty()) {
      welcome();
    }
  }

  /// Copies the sample and opens it; whoever presses twice gets one.
  @Override
  public void trySample() {
    Path wanted = folders.documents().resolve(tr(SAMPLE));
    lastWanted = wanted;
    if (copying.filter(job -> !job.isFinished()).isPresent()) {
      return;
    }
    copying =
        Optional.of(
            work.start(
                tr("Copying the sample"),
                tr(
                    "Nothing else was changed. Check that the folder can be written: %s",
                    folders.documents()),
                progress -> {
                  progress.passPointOfNoReturn();
                  Path target = free(wanted);
                  SampleCopy.into(target);
                  return AssessmentFolder.open(target, progress);
                },
                loaded -> goOnTo(wanted, loaded, false)));
  }

  private static Path free(Path wanted) {
    Path target = wanted;
    for (int number = 2; Files.exists(target); number++) {
      target = wanted.resolveSibling(wanted.getFileName() + " " + number);
    }
    return target;
  }

  @Override
  public void newAssessment() {
    // What is still being opened does not take the place of what is begun.
    lastWanted = null;
    stage.commitText();
    stage.showStart(library);
  }

  /// Makes a new assessment; what is open now stays open until it is there.
  void create(StartViewModel.Begun begun) {
    Path wanted = whole(begun.folder());
    lastWanted = wanted;
    if (making.filter(job -> !job.isFinished()).isPresent()) {
      return;
    }
    making =
        Optional.of(
            work.start(
                tr("Making the folder"),
                tr("No file was changed. Choose an empty folder that can be written."),
                progress -> {
                  progress.passPointOfNoReturn();
                  return Loaded.clean(AssessmentFolder.create(begun.folder(), begun.assessment()));
                },
                loaded -> {
                  remember(settings().withAuthor(begun.author()));
                  goOnTo(wanted, loaded, true);
                }));
  }

  private static Path whole(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  /// Opens what was read, unless somebody chose something else meanwhile.
  private void goOnTo(Path wanted, Loaded<AssessmentFolder> loaded, boolean isNew) {
    if (wanted.equals(lastWanted)) {
      leave(instead(loaded, isNew));
    } else {
      release(loaded.value());
    }
  }

  @Override
  public void openFolder() {
    stage.askFolder().ifPresent(this::open);
  }

  /// Opens a folder; what is open now stays open until the other one is.
  @Override
  public void open(Path folder) {
    Path wanted = whole(folder);
    lastWanted = wanted;
    // Who cancelled one that hangs may try again.
    opening.values().removeIf(job -> job.isFinished() || job.isCancelled());
    if (opening.containsKey(wanted)
        || open.filter(now -> whole(now.folder().path()).equals(wanted)).isPresent()) {
      return;
    }
    opening.put(
        wanted,
        work.start(
            tr("Opening %s", folder.getFileName()),
            tr("No file was changed. Choose a folder that holds an assessment.yaml."),
            progress -> new HeldFolder(AssessmentFolder.open(folder, progress)),
            held -> goOnTo(wanted, held.loaded(), false)));
  }

  /// Goes on to a folder that is held already. It is let go where the one before stays open, and
  /// asked for anew where people then leave that anyway.
  private Leaving.Wish instead(Loaded<AssessmentFolder> loaded, boolean isNew) {
    return new Leaving.Wish(
        tr(LEAVE_ANYWAY),
        () -> opened(loaded, isNew),
        () -> {
          elsewhere(this::showWelcome);
          open(loaded.value().path());
        },
        () -> release(loaded.value()));
  }

  private void showWelcome() {
    stage.showWelcome(settings(), library);
  }

  /// Goes on where nothing is open; the question that was looked at last is remembered.
  private void elsewhere(Runnable show) {
    remember(settings());
    show.run();
  }

  /// Copies the folder that is open to where it can be written, and opens the copy.
  void saveCopy() {
    if (open.isEmpty()) {
      return;
    }
    Path source = open.get().folder().path();
    stage
        .askFolder()
        .ifPresent(
            parent ->
                work.start(
                    tr("Saving a copy of %s", source.getFileName()),
                    tr("No file was changed. Choose a folder that can be written."),
                    progress -> {
                      progress.passPointOfNoReturn();
                      Path target = free(parent.resolve(source.getFileName()));
                      FolderCopy.of(source, target);
                      return target;
                    },
                    this::open));
  }

  private void release(AssessmentFolder folder) {
    work.quietly(
        tr("Letting go of %s", folder.path().getFileName()),
        tr("No file was changed."),
        _ -> {
          folder.close();
          return folder;
        },
        _ -> {});
  }

  @Override
  public void forget(Path folder) {
    remember(settings().withoutRecent(folder));
    showWelcome();
  }

  private void opened(Loaded<AssessmentFolder> loaded, boolean isNew) {
    AssessmentFolder folder = loaded.value();
    var assessment = new OpenAssessment(library, folder, clock, windowThread);
    assessment.setAuthor(settings().author());
    open = Optional.of(assessment);
    remember(settings().withRecent(recent(assessment, lastSpot(folder.path()))));
    stage.showAssessment(assessment, isNew);
    tellFiles(loaded.problems());
  }

  private void tellFiles(List<Problem> problems) {
    problems.stream()
        .limit(3)
        .forEach(
            problem ->
                work.notices()
                    .say(
                        Notice.trouble(
                                TroubleCode.FILE_UNREADABLE,
                                problem.message(),
                                tr(
                                    "%s. The file is left as it is; everything else is usable. %s",
                                    problem.place(), problem.hint()))
                            .about(problem)));
  }

  private Recent recent(OpenAssessment assessment, Recent.Spot spot) {
    Path folder = assessment.folder().path();
    return new Recent(
        folder,
        assessment.workbench().current().profile().title(),
        spot,
        clock.instant(),
        settings().recent(folder).map(Recent::isPinned).orElse(false));
  }

  /// Where one stood in a folder when it was left.
  Recent.Spot lastSpot(Path folder) {
    return settings().recent(folder).map(Recent::place).orElse(Recent.Spot.BEGIN);
  }

  /// Notes where one stands in what is open; it is written in a moment.
  void stands(UnaryOperator<Recent.Spot> moved) {
    open.ifPresent(
        assessment -> {
          Recent.Spot spot = moved.apply(lastSpot(assessment.folder().path()));
          memory.hold(settings().withRecent(recent(assessment, spot)));
        });
  }

  /// Notes where the window stands.
  void standsAt(WindowPlace place) {
    memory.hold(settings().withWindow(place));
  }

  @Override
  public void pin(Path folder, boolean pinned) {
    remember(settings().withPinned(folder, pinned));
    showWelcome();
  }

  /// Leaves what is open, then goes on; or stays where something could not be written.
  private void leave(Leaving.Wish wish) {
    if (open.isEmpty()) {
      wish.left().run();
    } else {
      leaving.leave(open.get(), wish);
    }
  }

  /// Looks whether others changed the folder, as when the window gets the focus again.
  void lookOutside() {
    open.ifPresent(
        assessment -> outside.look(assessment, () -> open.filter(assessment::equals).isPresent()));
  }

  /// Ends the program once everything is on disk; where that cannot be, people are told and asked.
  ///
  /// @param close closes the window
  void end(Runnable close) {
    leave(new Leaving.Wish(tr("Close and lose them"), () -> memory.writeLast(close)));
  }
}
