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
import org.soundings.app.Job;
import org.soundings.app.OpenAssessment;
import org.soundings.app.TroubleCode;
import org.soundings.app.UserFolders;
import org.soundings.app.copy.AssessmentCopy;
import org.soundings.app.settings.BegunAssessment;
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

/// What outlives one assessment: the packs, the settings, and what is open.
///
/// Every use of a file runs as a job; the stage is told on the window's thread.
public final class Program implements WelcomeViewModel.Choices {

  private static final String LEAVE_ANYWAY = mark("Leave it anyway");

  /// What the program shows its results on.
  public interface Stage {
    /// Hands over what is typed and not yet on the workbench.
    void commit();

    /// Stops what runs by itself, such as the time of a meeting: what is left stands still while it
    /// is written.
    void rest();

    /// Hands over text alone, and leaves the screen as it is.
    void commitText();

    /// What this window alone holds and no file does, such as votes that were sealed: a sentence
    /// that says that it would be lost; empty where nothing would be.
    Optional<String> wouldBeLost();

    /// Takes away what lies over the window, so that what is said is seen.
    void uncover();

    /// Takes no more words until it shows something else, because nothing would write them.
    void shut();

    void showWelcome(Settings settings, Library library);

    void showStart(Library library);

    void showAssessment(OpenAssessment open, boolean isNew);

    /// Shows what was said before, to be brought back.
    ///
    /// @param place a question, or a threat that is decided
    void showHistory(Place place);

    /// Says of what is open for reading only whether it could be opened for writing by now.
    void showWritable(boolean isWritable);

    /// Says again of which files there are two versions to choose from, for whoever closed that.
    void askToChoose();

    /// Asks for a folder that exists.
    Optional<Path> askFolder();
  }

  /// Reads the questions in a language.
  @FunctionalInterface
  public interface Packs {
    /// @param language its tag, such as `de`
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

  /// @param windowThread runs what it is given on the thread of the window
  /// @param inAMoment the same, some time later
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
  /// @param dressed goes on when it is known how the window looks and where it stands
  /// @param then goes on when everything is read
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
        tr("Without its questions the program can only show your files. Install it again."),
        _ -> packs.in(Messages.language().tag()),
        read -> {
          library = read.value();
          tell(read.problems());
          then.run();
        });
  }

  private void tell(List<Problem> problems) {
    work.notices().withdraw(TroubleCode.PACK_MISTAKE);
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
  public void remember(Settings changed) {
    memory.remember(changed);
  }

  public void welcome() {
    leave(new AssessmentCloser.Wish(tr(LEAVE_ANYWAY), () -> elsewhere(this::showWelcome)));
  }

  /// Opens the folder that was named at the start; the welcome screen where it cannot be opened.
  public void beginWith(Path folder) {
    opener.open(folder).observe(this::welcomeInstead);
  }

  /// Shows the welcome where what was named at the start could not be opened or was cancelled.
  private void welcomeInstead(Job job) {
    if (job.isFinished() && open.isEmpty()) {
      welcome();
    }
  }

  @Override
  public void trySample() {
    opener.sample();
  }

  @Override
  public void newAssessment() {
    // What is still being opened does not take the place of what is begun.
    opener.overtake();
    stage.commitText();
    stage.showStart(library);
  }

  /// Makes a new assessment; what is open now stays open until it is there.
  public void create(StartViewModel.Begun begun) {
    opener.make(
        begun,
        () -> remember(settings().withAuthor(begun.author()).withBegun(BegunAssessment.NONE)));
  }

  @Override
  public void openFolder() {
    stage.askFolder().ifPresent(this::open);
  }

  /// Opens what can only be read anew, to be written.
  public void openForWriting() {
    open.ifPresent(now -> opener.open(now.folder().path()));
  }

  /// Opens a folder; what is open now stays open until the other one is. Where that is the same
  /// folder, it is read anew only if it could not be written.
  @Override
  public void open(Path folder) {
    Path wanted = AssessmentOpener.whole(folder);
    if (open.filter(now -> AssessmentOpener.whole(now.folder().path()).equals(wanted))
        .filter(now -> now.folder().whyReadOnly().isEmpty())
        .isPresent()) {
      opener.overtake();
    } else {
      opener.open(folder);
    }
  }

  /// What is done with the folders that were asked for.
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

  /// Goes on to a folder that is held already. It is let go where the one before stays open, and
  /// asked for anew where people then leave that anyway.
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

  /// Lists a folder that was not gone on to among the recent ones, so that it is found again.
  private void found(AssessmentFolder folder) {
    Recent.Spot spot = lastSpot(folder.path());
    remember(settings().withRecent(recent(folder.path(), folder.assessment(), spot)));
  }

  private void showWelcome() {
    stage.showWelcome(settings(), library);
  }

  /// Goes on where nothing is open; the question that was looked at last is remembered.
  private void elsewhere(Runnable show) {
    remember(settings());
    show.run();
  }

  /// Copies the folder that is open, with what was typed last, to another place. People stay where
  /// they are; from a folder that cannot be written they go on in the copy, which is what they made
  /// it for.
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
    boolean isGoingElsewhere = closer.hasBegun() || opener.isUnderWay();
    if (isInSource && !isGoingElsewhere && source.folder().whyReadOnly().isPresent()) {
      work.notices().say(told);
      open(copy.folder());
    } else {
      work.notices().say(told.offering(tr("Go on in the copy"), () -> open(copy.folder())));
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
    remember(settings().withRecent(recent(assessment, lastSpot(folder.path()))));
    stage.showAssessment(assessment, isNew);
    tellFiles(loaded.problems());
    outside.tellLeftAside(assessment, () -> open.filter(assessment::equals).isPresent());
  }

  private void tellFiles(List<Problem> problems) {
    work.notices().withdraw(TroubleCode.FILE_UNREADABLE);
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

  /// Where one stood in a folder when it was left.
  public Recent.Spot lastSpot(Path folder) {
    return settings().recent(folder).map(Recent::place).orElse(Recent.Spot.BEGIN);
  }

  /// Notes where one stands in what is open; it is written in a moment.
  public void stands(UnaryOperator<Recent.Spot> moved) {
    open.ifPresent(
        assessment -> {
          Recent.Spot spot = moved.apply(lastSpot(assessment.folder().path()));
          memory.hold(settings().withRecent(recent(assessment, spot)));
        });
  }

  /// Notes what is begun of a new assessment; it is written in a moment.
  public void begins(BegunAssessment begun) {
    memory.hold(settings().withBegun(begun));
  }

  /// Notes where the window stands.
  public void standsAt(WindowPlace place) {
    memory.hold(settings().withWindow(place));
  }

  @Override
  public void pin(Path folder, boolean pinned) {
    remember(settings().withPinned(folder, pinned));
    showWelcome();
  }

  /// Leaves what is open, then goes on; or stays where something could not be written.
  private void leave(AssessmentCloser.Wish wish) {
    if (open.isEmpty()) {
      wish.left().run();
    } else {
      closer.leave(open.get(), wish);
    }
  }

  /// Looks whether others changed the folder, as when the window gets the focus again.
  public void lookOutside() {
    open.ifPresent(
        assessment -> outside.look(assessment, () -> open.filter(assessment::equals).isPresent()));
  }

  /// Looks likewise, but says nothing that was said before: for looking every few seconds.
  ///
  /// @param over goes on in any case
  public void glanceOutside(Runnable over) {
    open.ifPresentOrElse(
        assessment ->
            outside.glance(assessment, () -> open.filter(assessment::equals).isPresent(), over),
        over);
  }

  /// Goes on with what others changed in the folder.
  public void takeTheirs() {
    open.ifPresent(
        assessment ->
            outside.takeOver(assessment, () -> open.filter(assessment::equals).isPresent()));
  }

  /// Ends the program once everything is on disk; where that cannot be, people are told and asked.
  ///
  /// @param close closes the window
  public void end(Runnable close) {
    leave(new AssessmentCloser.Wish(tr("Close and lose them"), () -> memory.writeLast(close)));
  }
}
