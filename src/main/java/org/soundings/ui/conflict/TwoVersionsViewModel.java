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

/// A file that others changed while it was changed here, and what can be done about it.
public final class TwoVersionsViewModel {

  private final ScreenContext context;
  private final FileConflict conflict;
  private final Runnable takeTheirs;
  private final Runnable again;
  private final ReadOnlyObjectWrapper<List<FieldChange>> differences =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(tr("Reading both …"));
  private final ReadOnlyStringWrapper title;
  private final ReadOnlyStringWrapper ofBoth = new ReadOnlyStringWrapper("");
  private Optional<BothVersions> compared = Optional.empty();
  private boolean isChosen;

  /// @param takeTheirs goes on with all that others changed in the folder
  /// @param again tells of the two versions once more, where none could be kept
  public TwoVersionsViewModel(
      ScreenContext context, FileConflict conflict, Runnable takeTheirs, Runnable again) {
    this.context = context;
    this.conflict = conflict;
    this.takeTheirs = takeTheirs;
    this.again = again;
    title = new ReadOnlyStringWrapper(conflict.path());
    read();
  }

  /// Whether somebody chose one of the two.
  public boolean isChosen() {
    return isChosen;
  }

  /// What the file is about, as people call it.
  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// The file.
  String file() {
    return conflict.path();
  }

  /// What differs: theirs is what was before, ours what is after.
  ReadOnlyObjectProperty<List<FieldChange>> differencesProperty() {
    return differences.getReadOnlyProperty();
  }

  /// What both in one would be made of, where each changed something else so that both can be kept;
  /// "" where they cannot.
  ReadOnlyStringProperty ofBothProperty() {
    return ofBoth.getReadOnlyProperty();
  }

  /// What is said above the differences or in place of them, "" where nothing is.
  ReadOnlyStringProperty stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// What else using theirs does: it is done for the whole folder.
  String ofTaking() {
    // Asked of what was told, not of the folder: that may be writing.
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
        tr("“Use theirs” is for all files that others changed in this folder. Undo begins anew.");
    return others.isEmpty()
        ? all
        : all + " " + tr("Your version of %s becomes a copy in conflicts/ too.", others);
  }

  /// Goes on with theirs, also in the other files that they changed.
  void takeTheirs() {
    isChosen = true;
    takeTheirs.run();
  }

  /// Writes ours in the place of theirs.
  void keepOurs() {
    isChosen = true;
    Optional<String> seen = compared.map(BothVersions::theirText);
    keep(() -> context.open().others().keepOurs(conflict.path(), seen), this::tellKept);
  }

  /// Puts both in one into the place of theirs, which give way before anything is changed here.
  void keepBoth() {
    isChosen = true;
    BothVersions seen = compared.orElseThrow();
    if (BothInOne.of(context, conflict, seen).isEmpty()) {
      say(
          tr(
              "You wrote in it meanwhile, so that both could not be put together. Neither version"
                  + " was changed."));
      again.run();
      return;
    }
    keep(
        () -> context.open().others().giveWay(conflict.path(), seen.theirText()),
        copy ->
            BothInOne.of(context, conflict, seen)
                .ifPresentOrElse(both -> both.take().run(), () -> keepTyped(copy)));
  }

  /// Somebody typed on while theirs gave way, so that the two cannot be merged any more.
  private void keepTyped(Optional<String> copy) {
    keep(
        () -> {
          var _ = context.open().others().keepOurs(conflict.path(), Optional.empty());
          return copy;
        },
        this::tellKept);
  }

  private void tellKept(Optional<String> copy) {
    copy.ifPresent(
        theirs ->
            say(
                tr(
                    "Your version of %s is saved. The other version is kept as %s.",
                    conflict.path(), theirs)));
  }

  private void say(String news) {
    context.work().notices().say(Notice.news(news));
  }

  private interface Choice {
    Optional<String> carryOut() throws IOException;
  }

  /// @param choice in the background; if it fails, both are told again
  /// @param done given the place of the copy of theirs
  private void keep(Choice choice, Consumer<Optional<String>> done) {
    var isDone = new AtomicBoolean();
    context
        .work()
        .<Optional<String>>change(
            tr("Keeping your version of %s", conflict.path()),
            tr("Neither version was changed."),
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
            tr("Neither of them was changed."),
            progress -> context.open().others().bothVersions(conflict.path(), progress),
            this::show,
            () -> state.set(tr("The two could not be read to be compared.")));
  }

  private void show(BothVersions both) {
    var words = new ComparisonWords(context, conflict, both);
    compared = Optional.of(both);
    title.set(words.title());
    differences.set(words.differences());
    ofBoth.set(BothInOne.of(context, conflict, both).map(BothInOne::sentence).orElse(""));
    state.set(words.state());
  }
}
