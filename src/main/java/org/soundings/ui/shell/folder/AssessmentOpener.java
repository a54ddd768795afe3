package org.soundings.ui.shell.folder;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.soundings.app.Job;
import org.soundings.app.OpenAssessment;
import org.soundings.app.UserFolders;
import org.soundings.app.copy.AssessmentCopy;
import org.soundings.app.copy.SampleCopy;
import org.soundings.base.Loaded;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.draft.FormDraft;
import org.soundings.store.history.Signature;
import org.soundings.ui.job.Notice;
import org.soundings.ui.job.Work;
import org.soundings.ui.start.StartViewModel;

/// Opens, makes and copies the folders that people ask for. However long each of them takes, the
/// one that was asked for last is gone on to; where that fails or is cancelled, the one that was
/// asked for before it.
final class AssessmentOpener {

  private static final String SAMPLE = mark("Kittiwake sample");

  /// What is told of a folder that is there. It is held, so that nobody else writes in it.
  interface Arrival {
    /// It is the one that people wait for.
    ///
    /// @param isNew whether it was made just now
    void isWanted(Loaded<AssessmentFolder> loaded, boolean isNew);

    /// Nobody waits for it any more, yet it was made for them.
    void isLeft(AssessmentFolder folder);
  }

  private enum Kind {
    FOUND,
    SAMPLE,
    NEW
  }

  /// A folder that was asked for and that nobody was told of.
  private static final class Wish {
    private final Path folder;
    private final Kind kind;
    private Optional<Job> job = Optional.empty();
    private Optional<Loaded<AssessmentFolder>> arrived = Optional.empty();
    private boolean isWanted = true;

    private Wish(Path folder, Kind kind) {
      this.folder = folder;
      this.kind = kind;
    }

    /// Whether somebody waits for it who did not stop it.
    private boolean counts() {
      return isWanted && job.filter(Job::isCancelled).isEmpty();
    }
  }

  private final UserFolders folders;
  private final Work work;
  private final Arrival arrival;

  /// In the order in which they were asked for.
  private final List<Wish> wishes = new ArrayList<>();

  /// An assessment that is copied, and where to.
  private record Copying(OpenAssessment source, Path parent) {}

  private final Set<Copying> copies = new HashSet<>();

  AssessmentOpener(UserFolders folders, Work work, Arrival arrival) {
    this.folders = folders;
    this.work = work;
    this.arrival = arrival;
  }

  /// Copies the sample and opens it; whoever asks twice gets one.
  void sample() {
    Path wanted = folders.documents().resolve(tr(SAMPLE));
    if (again(wanted, Kind.SAMPLE).isPresent()) {
      return;
    }
    var wish = new Wish(wanted, Kind.SAMPLE);
    begin(
        wish,
        () ->
            work.start(
                tr("Copying the sample"),
                tr(
                    "Nothing else was changed. Check that the folder can be written: %s",
                    folders.documents()),
                progress -> {
                  progress.passPointOfNoReturn();
                  Path target = free(wanted);
                  SampleCopy.into(target);
                  return AssessmentFolder.openUncompared(target, progress);
                },
                loaded -> arrive(wish, loaded)));
  }

  /// Makes a new assessment; whoever asks twice gets one.
  ///
  /// @param made goes on with a folder that was made
  void make(StartViewModel.Begun begun, Runnable made) {
    Path wanted = whole(begun.folder());
    if (again(wanted, Kind.NEW).isPresent()) {
      return;
    }
    var wish = new Wish(wanted, Kind.NEW);
    begin(
        wish,
        () ->
            work.start(
                tr("Making the folder"),
                tr("No file was changed. Choose an empty folder that can be written."),
                progress -> {
                  progress.passPointOfNoReturn();
                  return Loaded.clean(AssessmentFolder.create(begun.folder(), begun.assessment()));
                },
                loaded -> {
                  made.run();
                  arrive(wish, loaded);
                }));
  }

  /// Opens a folder.
  ///
  /// @return the work that does so, which ran already where it was asked for before
  Job open(Path folder) {
    Path wanted = whole(folder);
    Optional<Job> running = again(wanted, Kind.FOUND);
    if (running.isPresent()) {
      return running.get();
    }
    var wish = new Wish(wanted, Kind.FOUND);
    return begin(
        wish,
        () ->
            work.start(
                tr("Opening “%s”", folder.getFileName()),
                tr("No file was changed. Choose a folder that holds an assessment.yaml."),
                progress -> new HeldFolder(AssessmentFolder.openUncompared(folder, progress)),
                held -> arrive(wish, held.loaded())));
  }

  /// Copies an assessment into another folder, with what was typed last, whether or not that could
  /// be written where it belongs. Whoever asks for it again meanwhile gets one copy, and is told
  /// that it may not have what was typed since. The assessment is not let go before it ends or is
  /// cancelled: a copy that was broken off is none.
  ///
  /// @param parent the folder that was chosen, see [CopyPlace#beside]
  /// @param then told where the copy is
  void copy(OpenAssessment source, Path parent, Consumer<AssessmentCopy> then) {
    var copying = new Copying(source, whole(parent));
    if (copies.add(copying)) {
      startCopy(source, parent, then, () -> copies.remove(copying));
    } else {
      work.notices()
          .say(
              Notice.news(
                  tr(
                      "A copy of %s is being saved there already. Save one more once it is there: it"
                          + " may not have what you typed meanwhile.",
                      CopyPlace.name(source))));
    }
  }

  private void startCopy(
      OpenAssessment source, Path parent, Consumer<AssessmentCopy> then, Runnable over) {
    String name = CopyPlace.name(source);
    List<FormDraft> begun = source.drafts().all();
    var signature = new Signature(source.author(), source.now());
    work.change(
        tr("Saving a copy of %s", name),
        tr("No file was changed. Choose a folder that can be written."),
        progress -> {
          Path place = CopyPlace.beside(whole(source.folder().path()), whole(parent));
          // What keeps it from being written keeps it from no copy.
          var _ = source.saveNow();
          return AssessmentCopy.of(
              source.folder(),
              place.resolve(name),
              () -> new AssessmentCopy.InWindow(source.workbench().current(), begun, signature),
              progress);
        },
        then,
        over);
  }

  /// Whether people wait for a folder that is not there yet.
  boolean isUnderWay() {
    return wishes.stream().anyMatch(Wish::counts);
  }

  /// Goes on to nothing of what was asked for until now.
  void overtake() {
    wishes.forEach(wish -> wish.isWanted = false);
    settle();
  }

  /// Lets go of a folder that nobody has open.
  void release(AssessmentFolder folder) {
    work.quietly(
        tr("Letting go of %s", folder.path().getFileName()),
        tr("No file was changed."),
        _ -> {
          folder.close();
          return folder;
        },
        _ -> {});
  }

  static Path whole(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  private static Path free(Path wanted) {
    Path target = wanted;
    for (int number = 2; Files.exists(target); number++) {
      target = wanted.resolveSibling(wanted.getFileName() + " " + number);
    }
    return target;
  }

  /// Makes what is under way already the last that was asked for. Who cancelled one that hangs may
  /// try again.
  ///
  /// @return the work that does it; empty where none does
  private Optional<Job> again(Path wanted, Kind kind) {
    Optional<Wish> same =
        wishes.stream()
            .filter(wish -> wish.kind == kind && wish.folder.equals(wanted))
            .filter(wish -> wish.job.filter(Job::isCancelled).isEmpty())
            .findFirst();
    same.ifPresent(
        wish -> {
          wish.isWanted = true;
          wishes.remove(wish);
          wishes.add(wish);
          settle();
        });
    return same.flatMap(wish -> wish.job);
  }

  private Job begin(Wish wish, Supplier<Job> start) {
    wishes.add(wish);
    Job job = start.get();
    wish.job = Optional.of(job);
    job.observe(now -> look(wish, now));
    return job;
  }

  /// What ended and brought nothing keeps nobody from what was asked for before it.
  private void look(Wish wish, Job job) {
    if (job.isFinished() && wish.arrived.isEmpty()) {
      wishes.remove(wish);
    }
    if (job.isFinished() || job.isCancelled()) {
      settle();
    }
  }

  private void arrive(Wish wish, Loaded<AssessmentFolder> loaded) {
    wish.arrived = Optional.of(loaded);
    settle();
  }

  /// Goes on to the last that people wait for, where it is there; then they wait for no other.
  private void settle() {
    Optional<Wish> last = wishes.reversed().stream().filter(Wish::counts).findFirst();
    Optional<Loaded<AssessmentFolder>> there = last.flatMap(wish -> wish.arrived);
    if (there.isPresent()) {
      wishes.forEach(wish -> wish.isWanted = false);
      last.ifPresent(wishes::remove);
    }
    List<Wish> left =
        wishes.stream().filter(wish -> wish.arrived.isPresent() && !wish.counts()).toList();
    wishes.removeAll(left);
    left.forEach(this::leave);
    there.ifPresent(loaded -> arrival.isWanted(loaded, last.orElseThrow().kind == Kind.NEW));
  }

  private void leave(Wish wish) {
    wish.arrived.ifPresent(
        loaded -> {
          if (wish.kind != Kind.FOUND) {
            arrival.isLeft(loaded.value());
          }
          release(loaded.value());
        });
  }
}
