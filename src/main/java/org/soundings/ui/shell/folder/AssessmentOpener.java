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

/// Opens, creates and copies folders on request. However long each takes, the program continues
/// with the latest request. If that fails or is cancelled, it continues with the one before.
final class AssessmentOpener {

  private static final String SAMPLE = mark("Kittiwake sample");

  /// Called when a folder is read. It is locked, so that no other program writes in it.
  interface Arrival {
    /// The folder is the one that the user waits for.
    ///
    /// @param isNew whether it was created just now
    void isWanted(Loaded<AssessmentFolder> loaded, boolean isNew);

    /// A folder that was created for the user, who no longer waits for it.
    void isLeft(AssessmentFolder folder);
  }

  private enum Kind {
    FOUND,
    SAMPLE,
    NEW
  }

  /// A folder that was requested and not reported yet.
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

    /// Whether the user still waits for it and did not cancel it.
    private boolean counts() {
      return isWanted && job.filter(Job::isCancelled).isEmpty();
    }
  }

  private final UserFolders folders;
  private final Work work;
  private final Arrival arrival;

  /// In the order of the requests.
  private final List<Wish> wishes = new ArrayList<>();

  /// An assessment that is being copied, and its target.
  private record Copying(OpenAssessment source, Path parent) {}

  private final Set<Copying> copies = new HashSet<>();

  AssessmentOpener(UserFolders folders, Work work, Arrival arrival) {
    this.folders = folders;
    this.work = work;
    this.arrival = arrival;
  }

  /// Copies the sample and opens it. A second request in the meantime makes no second copy.
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
                    "Nothing else was changed. Check that the folder is writable: %s",
                    folders.documents()),
                progress -> {
                  progress.passPointOfNoReturn();
                  Path target = free(wanted);
                  SampleCopy.into(target);
                  return AssessmentFolder.openUncompared(target, progress);
                },
                loaded -> arrive(wish, loaded)));
  }

  /// Creates an assessment. A second request in the meantime creates no second one.
  ///
  /// @param made runs after the folder was created
  void make(StartViewModel.NewAssessmentRequest request, Runnable made) {
    Path wanted = whole(request.folder());
    if (again(wanted, Kind.NEW).isPresent()) {
      return;
    }
    var wish = new Wish(wanted, Kind.NEW);
    begin(
        wish,
        () ->
            work.start(
                tr("Creating the folder"),
                tr("No file was changed. Choose an empty, writable folder."),
                progress -> {
                  progress.passPointOfNoReturn();
                  return Loaded.clean(
                      AssessmentFolder.create(request.folder(), request.assessment()));
                },
                loaded -> {
                  made.run();
                  arrive(wish, loaded);
                }));
  }

  /// Opens a folder.
  ///
  /// @return the job, which may already be running after an earlier request
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
                tr("No file was changed. Choose a folder that contains assessment.yaml."),
                progress -> new LockedFolder(AssessmentFolder.openUncompared(folder, progress)),
                held -> arrive(wish, held.loaded())));
  }

  /// Copies an assessment into another folder, including the latest input, even if that could not
  /// be saved in its own folder. A second request in the meantime makes no second copy, and a
  /// notice says that later input may be missing. The assessment is not closed before the copy ends
  /// or is cancelled, because an interrupted copy is useless.
  ///
  /// @param parent the chosen folder, see [CopyPlace#nextTo]
  /// @param then receives the place of the copy
  void copy(OpenAssessment source, Path parent, Consumer<AssessmentCopy> then) {
    var copying = new Copying(source, whole(parent));
    if (copies.add(copying)) {
      startCopy(source, parent, then, () -> copies.remove(copying));
    } else {
      work.notices()
          .say(
              Notice.news(
                  tr(
                      "A copy of %s is already being saved in the selected folder. Save another copy afterwards to include your latest text.",
                      CopyPlace.name(source))));
    }
  }

  private void startCopy(
      OpenAssessment source, Path parent, Consumer<AssessmentCopy> then, Runnable over) {
    String name = CopyPlace.name(source);
    List<FormDraft> drafts = source.drafts().all();
    var signature = new Signature(source.author(), source.now());
    work.change(
        tr("Saving a copy of %s", name),
        tr("No file was changed. Choose a writable folder."),
        progress -> {
          Path place = CopyPlace.nextTo(whole(source.folder().path()), whole(parent));
          // A copy does not depend on whether this save succeeds.
          var _ = source.saveNow();
          return AssessmentCopy.of(
              source.folder(),
              place.resolve(name),
              () -> new AssessmentCopy.InWindow(source.workbench().current(), drafts, signature),
              progress);
        },
        then,
        over);
  }

  /// Whether the user waits for a folder that is not read yet.
  boolean isUnderWay() {
    return wishes.stream().anyMatch(Wish::counts);
  }

  /// Ignores the results of all earlier requests.
  void overtake() {
    wishes.forEach(wish -> wish.isWanted = false);
    settle();
  }

  /// Releases a folder that is not open.
  void release(AssessmentFolder folder) {
    work.quietly(
        tr("Closing %s", folder.path().getFileName()),
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

  /// Makes a running job the latest request. If a job hangs and was cancelled, the user can try
  /// again.
  ///
  /// @return the running job; empty if there is none
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

  /// A request that failed no longer blocks the one before it.
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

  /// Continues with the latest request if its folder is read, and drops the others.
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
