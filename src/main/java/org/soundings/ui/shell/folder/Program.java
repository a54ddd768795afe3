package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.soundings.app.ErrorCode;
import org.soundings.app.Job;
import org.soundings.app.OpenAssessment;
import org.soundings.app.UserFolders;
import org.soundings.app.copy.AssessmentCopy;
import org.soundings.app.settings.NewAssessmentDraft;
import org.soundings.app.settings.Recent;
import org.soundings.app.settings.Settings;
import org.soundings.app.settings.WindowPlace;
import org.soundings.assessment.Assessment;
import org.soundings.base.Loaded;
import org.soundings.base.Problem;
import org.soundings.language.Messages;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Work;
import org.soundings.ui.screen.Place;
import org.soundings.ui.start.StartViewModel;
import org.soundings.ui.welcome.WelcomeViewModel;

/// What outlives one assessment: the packs, the settings, and the open folder.
///
/// Every use of a file is a job; the stage is called on the window's thread.
public final class Program implements WelcomeViewModel.Choices {

  private static final String LEAVE_ANYWAY = mark("Close anyway");

  /// Where the program shows its results.
  public interface Stage {
    /// Commits pending input to the workbench.
    void commit();

    /// Stops background activity such as the time of a session, so that nothing changes during the
    /// save.
    void rest();

    /// Commits only text, and leaves the screen as it is.
    void commitText();

    /// What only the window holds and no file has, such as submitted votes, as a sentence that says
    /// it would be lost; empty if there is nothing.
    Optional<String> wouldBeLost();

    /// Closes overlays so that notices are visible.
    void uncover();

    /// Disables input until something else is shown, because nothing would save it.
    void shut();

    void showWelcome(Settings settings, Library library);

    void showStart(Library library);

    /// Shows the frame of an assessment while it is read.
    ///
    /// @param name the name of its folder
    void showOpening(String name);

    void showAssessment(OpenAssessment open, boolean isNew);

    /// Shows the history, to restore a version.
    ///
    /// @param place a question, or a threat with a decision
    void showHistory(Place place);

    /// Shows whether a read-only assessment can now be opened for editing.
    void showWritable(boolean isWritable);

    /// Shows closed notices about open conflicts again.
    void askToChoose();

    /// Asks for an existing folder.
    Optional<Path> askFolder();
  }

  /// Reads the packs in a language.
  @FunctionalInterface
  public interface Packs {
    /// @param language a language tag such as `de`
    Loaded<Library> in(String language) throws IOException;
  }

  private final UserFolders folders;
  private final Packs packs;
  private final Clock clock;
  private final Work work;
  private final Executor windowThread;
  private final Stage stage;
  private final AssessmentCloser closer;
  private Library library = Library.EMPTY;
  private final SettingsMemory memory;
  private final OutsideChanges outside;
  private final AssessmentOpener opener;
  private Optional<OpenAssessment> open = Optional.empty();

  /// Reads the assessment whose frame is shown.
  private Optional<Job> awaited = Optional.empty();

  /// Whether the first step of a new assessment is shown while no assessment is open.
  private boolean isStarting;

  /// @param windowThread runs tasks on the window's thread
  /// @param inAMoment the same, after a delay
  public Program(
      UserFolders folders,
      Packs packs,
      Clock clock,
      Work work,
      Executor windowThread,
      Executor inAMoment,
      Stage stage) {
    this.folders = folders;
    this.packs = packs;
    this.clock = clock;
    this.work = work;
    this.windowThread = windowThread;
    this.stage = stage;
    this.closer = new AssessmentCloser(work, stage, () -> open = Optional.empty());
    this.memory = new SettingsMemory(folders, work, inAMoment);
    this.outside = new OutsideChanges(work, stage, this::tellFiles);
    this.opener = new AssessmentOpener(folders, work, new Arrived());
  }

  public Library library() {
    return library;
  }

  public Settings settings() {
    return memory.settings();
  }

  public UserFolders folders() {
    return folders;
  }

  /// Reads the settings, then the packs.
  ///
  /// @param dressed runs once theme and position of the window are known
  /// @param then runs once everything is read
  public void begin(Runnable dressed, Runnable then) {
    memory.read(
        () -> {
          dressed.run();
          readPacks(then);
        });
  }

  private void readPacks(Runnable then) {
    work.start(
        tr("Reading the questions"),
        tr("Without questions, Soundings can only show your files. Reinstall the program."),
        _ -> packs.in(Messages.language().tag()),
        read -> {
          library = read.value();
          tell(read.problems());
          then.run();
        });
  }

  private void tell(List<Problem> problems) {
    work.notices().withdraw(ErrorCode.PACK_ERROR);
    problems.stream()
        .filter(Problem::isError)
        .limit(2)
        .forEach(
            problem ->
                work.notices()
                    .say(
                        Notice.trouble(
                                ErrorCode.PACK_ERROR,
                                tr("A question pack contains an error: %s", problem.message()),
                                problem.file() + ". " + problem.hint())
                            .about(problem)));
  }

  /// Saves a change of the settings.
  public void remember(Settings changed) {
    memory.remember(changed);
  }

  public void welcome() {
    leave(new AssessmentCloser.Wish(tr(LEAVE_ANYWAY), () -> elsewhere(this::showWelcome)));
  }

  /// Opens a folder while no assessment is open, or shows the welcome screen if it cannot be opened
  /// or was cancelled.
  public void beginWith(Path folder) {
    Path whole = AssessmentOpener.whole(folder);
    stage.showOpening(
        Optional.ofNullable(whole.getFileName()).map(Path::toString).orElse(whole.toString()));
    Job job = opener.open(folder);
    awaited = Optional.of(job);
    job.observe(this::welcomeInstead);
  }

  /// A cancelled job can hang in a folder on a network share that does not respond.
  private void welcomeInstead(Job job) {
    boolean isOver = job.isFinished() || job.isCancelled();
    if (isOver && awaited.filter(job::equals).isPresent()) {
      awaited = Optional.empty();
      welcome();
    }
  }

  @Override
  public void trySample() {
    opener.sample();
  }

  @Override
  public void newAssessment() {
    // A folder that is still being opened must not replace what the user started.
    awaited = Optional.empty();
    isStarting = open.isEmpty();
    opener.overtake();
    stage.commitText();
    stage.showStart(library);
  }

  /// Creates an assessment; the current one stays open until it exists.
  public void create(StartViewModel.NewAssessmentRequest request) {
    opener.make(
        request,
        () -> remember(settings().withAuthor(request.author()).withDraft(NewAssessmentDraft.NONE)));
  }

  @Override
  public void openFolder() {
    stage.askFolder().ifPresent(this::open);
  }

  /// Reopens a read-only assessment for editing.
  public void openForWriting() {
    open.ifPresent(now -> opener.open(now.folder().path()));
  }

  /// Opens a folder; the current one stays open until then. The same folder is read again only if
  /// it was read-only.
  @Override
  public void open(Path folder) {
    Path wanted = AssessmentOpener.whole(folder);
    if (open.filter(now -> AssessmentOpener.whole(now.folder().path()).equals(wanted))
        .filter(now -> now.folder().whyReadOnly().isEmpty())
        .isPresent()) {
      opener.overtake();
    } else if (open.isEmpty() && !isStarting) {
      beginWith(folder);
    } else {
      opener.open(folder);
    }
  }

  /// Handles the folders that were requested.
  private final class Arrived implements AssessmentOpener.Arrival {
    @Override
    public void isWanted(Loaded<AssessmentFolder> loaded, boolean isNew) {
      leave(instead(loaded, isNew));
    }

    @Override
    public void isLeft(AssessmentFolder folder) {
      found(folder);
    }
  }

  /// Switches to a locked folder. It is released if the current assessment stays open, and
  /// requested again if the user then closes that one anyway.
  private AssessmentCloser.Wish instead(Loaded<AssessmentFolder> loaded, boolean isNew) {
    return new AssessmentCloser.Wish(
        tr(LEAVE_ANYWAY),
        () -> opened(loaded, isNew),
        () -> {
          elsewhere(this::showWelcome);
          open(loaded.value().path());
        },
        () -> {
          found(loaded.value());
          opener.release(loaded.value());
        });
  }

  /// Adds a folder that was not opened to the recent ones, so that the user finds it again.
  private void found(AssessmentFolder folder) {
    Recent.Spot spot = lastSpot(folder.path());
    remember(settings().withRecent(recent(folder.path(), folder.assessment(), spot)));
  }

  private void showWelcome() {
    isStarting = false;
    stage.showWelcome(settings(), library);
  }

  /// Continues with no assessment open; the last question is remembered.
  private void elsewhere(Runnable show) {
    remember(settings());
    show.run();
  }

  /// Copies the open folder with the latest input to another place. The user stays in the original,
  /// or continues in the copy if the original is read-only, because that is what the copy was made
  /// for.
  public void saveCopy() {
    open.ifPresent(source -> stage.askFolder().ifPresent(parent -> copy(source, parent)));
  }

  private void copy(OpenAssessment source, Path parent) {
    stage.commitText();
    opener.copy(source, parent, copy -> copied(source, copy));
  }

  private void copied(OpenAssessment source, AssessmentCopy copy) {
    Notice told = Notice.news(CopySentences.of(copy));
    boolean isInSource = open.filter(source::equals).isPresent();
    boolean isGoingElsewhere = closer.hasStarted() || opener.isUnderWay();
    if (isInSource && !isGoingElsewhere && source.folder().whyReadOnly().isPresent()) {
      work.notices().say(told);
      open(copy.folder());
    } else {
      work.notices().say(told.offering(tr("Open copy"), () -> open(copy.folder())));
    }
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
    awaited = Optional.empty();
    isStarting = false;
    remember(settings().withRecent(recent(assessment, lastSpot(folder.path()))));
    stage.showAssessment(assessment, isNew);
    tellFiles(loaded.problems());
    outside.tellLeftAside(assessment, () -> open.filter(assessment::equals).isPresent());
  }

  private void tellFiles(List<Problem> problems) {
    work.notices().withdraw(ErrorCode.FILE_UNREADABLE);
    problems.stream()
        .limit(3)
        .forEach(
            problem ->
                work.notices()
                    .say(
                        Notice.trouble(
                                ErrorCode.FILE_UNREADABLE,
                                problem.message(),
                                tr(
                                    "%s. The file is unchanged. Everything else can be used. %s",
                                    problem.place(), problem.hint()))
                            .about(problem)));
  }

  private Recent recent(OpenAssessment assessment, Recent.Spot spot) {
    return recent(assessment.folder().path(), assessment.workbench().current(), spot);
  }

  private Recent recent(Path folder, Assessment assessment, Recent.Spot spot) {
    return new Recent(
        folder,
        assessment.profile().title(),
        spot,
        clock.instant(),
        settings().recent(folder).map(Recent::isPinned).orElse(false));
  }

  /// The last place of the user in a folder.
  public Recent.Spot lastSpot(Path folder) {
    return settings().recent(folder).map(Recent::place).orElse(Recent.Spot.BEGIN);
  }

  /// Notes the current place; it is saved after a delay.
  public void stands(UnaryOperator<Recent.Spot> moved) {
    open.ifPresent(
        assessment -> {
          Recent.Spot spot = moved.apply(lastSpot(assessment.folder().path()));
          memory.hold(settings().withRecent(recent(assessment, spot)));
        });
  }

  /// Notes the draft of a new assessment; it is saved after a delay.
  public void begins(NewAssessmentDraft draft) {
    memory.hold(settings().withDraft(draft));
  }

  /// Notes the position of the window.
  public void standsAt(WindowPlace place) {
    memory.hold(settings().withWindow(place));
  }

  @Override
  public void pin(Path folder, boolean pinned) {
    remember(settings().withPinned(folder, pinned));
    showWelcome();
  }

  /// Closes the current assessment and continues, or stays if something could not be saved.
  private void leave(AssessmentCloser.Wish wish) {
    if (open.isEmpty()) {
      wish.left().run();
    } else {
      closer.leave(open.get(), wish);
    }
  }

  /// Checks for changes by others, for example when the window gets the focus again.
  public void lookOutside() {
    open.ifPresent(
        assessment -> outside.look(assessment, () -> open.filter(assessment::equals).isPresent()));
  }

  /// The same, but without notices that were shown before, for checks every few seconds.
  ///
  /// @param over runs in any case
  public void glanceOutside(Runnable over) {
    open.ifPresentOrElse(
        assessment ->
            outside.glance(assessment, () -> open.filter(assessment::equals).isPresent(), over),
        over);
  }

  /// Loads the changes of others in the folder.
  public void loadOthersChanges() {
    open.ifPresent(
        assessment ->
            outside.takeOver(assessment, () -> open.filter(assessment::equals).isPresent()));
  }

  /// Ends the program once everything is saved; if that fails, asks the user.
  ///
  /// @param close closes the window
  public void end(Runnable close) {
    leave(new AssessmentCloser.Wish(tr("Close without saving"), () -> memory.writeLast(close)));
  }
}
