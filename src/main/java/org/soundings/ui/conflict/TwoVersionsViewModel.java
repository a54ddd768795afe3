package org.soundings.ui.conflict;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.save.SaveState;
import org.soundings.change.FieldChange;
import org.soundings.merge.BothVersions;
import org.soundings.store.conflict.FileConflict;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// A file that was changed both here and on disk, and the possible resolutions.
public final class TwoVersionsViewModel {

  private final ScreenContext context;
  private final FileConflict conflict;
  private final Runnable loadOthersChanges;
  private final Runnable again;
  private final ReadOnlyObjectWrapper<List<FieldChange>> differences =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper state =
      new ReadOnlyStringWrapper(tr("Reading both versions …"));
  private final ReadOnlyStringWrapper title;
  private final ReadOnlyStringWrapper ofBoth = new ReadOnlyStringWrapper("");
  private Optional<BothVersions> compared = Optional.empty();
  private boolean isChosen;

  /// @param loadOthersChanges loads all changes of others in the folder
  /// @param again shows the conflict again if no conflict copy could be kept
  public TwoVersionsViewModel(
      ScreenContext context, FileConflict conflict, Runnable loadOthersChanges, Runnable again) {
    this.context = context;
    this.conflict = conflict;
    this.loadOthersChanges = loadOthersChanges;
    this.again = again;
    title = new ReadOnlyStringWrapper(conflict.path());
    read();
  }

  /// Whether a version was chosen.
  public boolean isChosen() {
    return isChosen;
  }

  /// The displayed subject of the file.
  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// The file.
  String file() {
    return conflict.path();
  }

  /// The differences: the version on disk counts as before, the local version as after.
  ReadOnlyObjectProperty<List<FieldChange>> differencesProperty() {
    return differences.getReadOnlyProperty();
  }

  /// What the merged version would contain, if both changed different parts; "" if they cannot be
  /// merged.
  ReadOnlyStringProperty ofBothProperty() {
    return ofBoth.getReadOnlyProperty();
  }

  /// The message above the differences or instead of them, "" if there is none.
  ReadOnlyStringProperty stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Says that using the version on disk applies to the whole folder.
  String ofTaking() {
    // Based on the reported conflicts, not on the folder, which may be saving now.
    List<FileConflict> known =
        context.open().autosave().state() instanceof SaveState.Conflicting(var all)
            ? all
            : List.of();
    String others =
        known.stream()
            .map(FileConflict::path)
            .filter(path -> !path.equals(conflict.path()))
            .collect(Collectors.joining(", "));
    String all =
        tr(
            "“Use their version” applies to all files that others changed in this folder. This command clears the undo history.");
    return others.isEmpty()
        ? all
        : all + " " + tr("Your version of %s is also stored in conflicts/.", others);
  }

  /// Uses the version on disk, also of the other files that others changed.
  void loadOthersChanges() {
    isChosen = true;
    loadOthersChanges.run();
  }

  /// Replaces the version on disk by the local one.
  void keepLocal() {
    isChosen = true;
    Optional<String> seen = compared.map(BothVersions::theirText);
    keep(() -> context.open().others().keepLocal(conflict.path(), seen), this::tellKept);
  }

  /// Replaces the version on disk by the merged one. The conflict copy is written before anything
  /// changes here.
  void keepBoth() {
    isChosen = true;
    BothVersions seen = compared.orElseThrow();
    if (MergedVersions.of(context, conflict, seen).isEmpty()) {
      say(
          tr(
              "The versions could not be merged because you edited the file in the meantime. Both versions are unchanged. Compare the versions again."));
      again.run();
      return;
    }
    keep(
        () -> context.open().others().giveWay(conflict.path(), seen.theirText()),
        copy ->
            MergedVersions.of(context, conflict, seen)
                .ifPresentOrElse(both -> both.take().run(), () -> keepTyped(copy)));
  }

  /// The user typed while the conflict copy was written, so the two can no longer be merged.
  private void keepTyped(Optional<String> copy) {
    keep(
        () -> {
          var _ = context.open().others().keepLocal(conflict.path(), Optional.empty());
          return copy;
        },
        this::tellKept);
  }

  private void tellKept(Optional<String> copy) {
    copy.ifPresent(
        onDisk ->
            say(
                tr(
                    "Your version of %s is saved. The other version is stored as %s.",
                    conflict.path(), onDisk)));
  }

  private void say(String news) {
    context.work().notices().say(Notice.news(news));
  }

  private interface Choice {
    Optional<String> carryOut() throws IOException;
  }

  /// @param choice runs in the background; if it fails, the conflict is shown again
  /// @param done receives the place of the conflict copy
  private void keep(Choice choice, Consumer<Optional<String>> done) {
    var isDone = new AtomicBoolean();
    context
        .work()
        .<Optional<String>>change(
            tr("Saving your version of %s", conflict.path()),
            tr("Neither version was changed. Compare the versions again."),
            progress -> {
              progress.passPointOfNoReturn();
              return choice.carryOut();
            },
            copy -> {
              isDone.set(true);
              done.accept(copy);
            },
            () -> {
              if (!isDone.get()) {
                again.run();
              }
            });
  }

  private void read() {
    context
        .work()
        .quietly(
            tr("Comparing two versions"),
            tr("Neither version was changed. Compare the versions again."),
            progress -> context.open().others().bothVersions(conflict.path(), progress),
            this::show,
            () ->
                state.set(
                    tr(
                        "The versions could not be read for comparison. Choose “Decide later”, then compare the versions again.")));
  }

  private void show(BothVersions both) {
    var words = new ComparisonWords(context, conflict, both);
    compared = Optional.of(both);
    title.set(words.title());
    differences.set(words.differences());
    ofBoth.set(MergedVersions.of(context, conflict, both).map(MergedVersions::sentence).orElse(""));
    state.set(words.state());
  }
}
