package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.FileTrouble;
import org.soundings.app.TroubleCode;
import org.soundings.app.Workbench;
import org.soundings.app.save.SaveState;
import org.soundings.language.DayForms;
import org.soundings.pack.Library;
import org.soundings.store.conflict.FileConflict;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// Whether everything is on disk, and what can be taken back.
public final class StatusViewModel {

  /// How much of what was changed is on disk.
  public enum OnDisk {
    ALL,
    NOT_YET,
    TROUBLED,
    NOTHING_GOES_THERE
  }

  private final ScreenContext context;
  private final BiConsumer<FileConflict, Runnable> compare;
  private final Runnable saveCopy;
  private final ReadOnlyStringWrapper saving = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<OnDisk> onDisk = new ReadOnlyObjectWrapper<>(OnDisk.ALL);
  private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper undone = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("");

  /// Why the last changes are not on disk, as it was told; "" where they are.
  private String told = "";

  /// The files of which two versions were told, so that each is told once.
  private List<FileConflict> conflicts = List.of();

  /// @param compare shows two versions of a file beside each other, to choose between them; runs
  ///   what it is given where neither was chosen
  /// @param saveCopy copies all of it to another place
  public StatusViewModel(
      ScreenContext context, BiConsumer<FileConflict, Runnable> compare, Runnable saveCopy) {
    this.context = context;
    this.compare = compare;
    this.saveCopy = saveCopy;
    show(context.open().autosave().state());
    context.open().autosave().observe(this::show);
    refresh();
  }

  /// "Saved 14:03", tr("Saving …"), or what keeps it from being saved.
  public ReadOnlyStringProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /// The same at a glance.
  public ReadOnlyObjectProperty<OnDisk> onDiskProperty() {
    return onDisk.getReadOnlyProperty();
  }

  /// "Undone: conclusion at “Which user?”": what was taken back last, perhaps on a screen that is
  /// not in front, and waits to be done again; "" where nothing was since the last change.
  public ReadOnlyStringProperty undoneProperty() {
    return undone.getReadOnlyProperty();
  }

  /// "Undo: change of standing at “Which user?”", "" where there is nothing to take back.
  public ReadOnlyStringProperty undoProperty() {
    return undo.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty redoProperty() {
    return redo.getReadOnlyProperty();
  }

  /// Looks again at what can be taken back.
  public void refresh() {
    Workbench workbench = context.workbench();
    Library library = context.library();
    String back =
        workbench.lastDone().map(done -> done.takenBack(library).named(done.name())).orElse("");
    String again =
        workbench.lastUndone().map(done -> done.madeAgain(library).named(done.name())).orElse("");
    undo.set(back.isEmpty() ? "" : tr("Undo: %s", back));
    undone.set(again.isEmpty() ? "" : tr("Undone: %s", again));
    redo.set(again.isEmpty() ? "" : tr("Redo: %s", again));
  }

  private void show(SaveState state) {
    onDisk.set(
        switch (state) {
          case SaveState.IsSaved _ -> OnDisk.ALL;
          case SaveState.Waiting _ -> OnDisk.NOT_YET;
          case SaveState.Conflicting _, SaveState.Unrecorded _, SaveState.Failed _ ->
              OnDisk.TROUBLED;
          case SaveState.ReadOnly _ -> OnDisk.NOTHING_GOES_THERE;
        });
    saving.set(
        switch (state) {
          case SaveState.IsSaved(var at) ->
              tr("Saved %s", DayForms.time().format(at.atZone(context.zone())));
          case SaveState.Waiting _ -> tr("Saving …");
          case SaveState.Conflicting _ -> tr("Saved beside a newer file");
          case SaveState.Unrecorded _ -> tr("Saved, but not in the history");
          case SaveState.Failed _ -> tr("Not saved yet; your text is safe in this window");
          case SaveState.ReadOnly _ -> tr("Open for reading only");
        });
    switch (state) {
      case SaveState.IsSaved _, SaveState.Conflicting _ -> withdraw();
      default -> {}
    }
    tell(state);
  }

  /// Says once more what keeps everything from being saved, for whoever closed that.
  void tellAgain() {
    told = "";
    conflicts = List.of();
    tell(context.open().autosave().state());
  }

  private void tell(SaveState state) {
    switch (state) {
      case SaveState.Failed(var cause) ->
          tell(cause instanceof IOException io ? notOnDisk(io) : mistaken(cause));
      case SaveState.Unrecorded(var why) -> tell(unrecorded(why));
      case SaveState.Conflicting(var now) -> {
        List<FileConflict> before = conflicts;
        conflicts = now;
        before.stream().filter(each -> !now.contains(each)).forEach(this::withdraw);
        now.stream().filter(each -> !before.contains(each)).forEach(this::tell);
      }
      case SaveState.IsSaved _ -> {
        conflicts.forEach(this::withdraw);
        conflicts = List.of();
      }
      default -> {}
    }
  }

  private static String words(FileConflict conflict) {
    return conflict.ours().isEmpty()
        ? tr("%s was not deleted. %s", conflict.path(), conflict.reason())
        : tr("%s was not written over. %s", conflict.path(), conflict.reason());
  }

  /// There is one version of the file again.
  private void withdraw(FileConflict conflict) {
    context.work().notices().withdraw(words(conflict));
  }

  private void tell(FileConflict conflict) {
    Notice notice =
        conflict.ours().isEmpty()
            ? Notice.trouble(
                TroubleCode.CONFLICT,
                words(conflict),
                tr("It stays as others left it. Use their version, or delete the file yourself."))
            : Notice.trouble(
                    TroubleCode.CONFLICT,
                    words(conflict),
                    tr(
                        "Neither version was lost: yours is %s. Compare the two and keep what is right.",
                        conflict.ours()))
                .offering(tr("Compare the two"), () -> compare.accept(conflict, this::tellAgain));
    context.work().notices().say(notice);
  }

  /// It is tried again every two seconds; whoever read why it failed and closed that is told again
  /// only once there is another reason.
  private void tell(Notice notice) {
    if (!notice.text().equals(told)) {
      withdraw();
      told = notice.text();
      context.work().notices().say(notice);
    }
  }

  private Notice notOnDisk(IOException failure) {
    return Notice.trouble(
            TroubleCode.NOT_ON_DISK,
            tr("Your last changes are not on disk: %s", FileTrouble.sentence(failure)),
            tr(
                "They are safe in this window; saving goes on by itself once that is mended. A copy"
                    + " in another place takes them with it."))
        .causedBy(failure)
        .offering(tr("Save a copy …"), saveCopy);
  }

  private static Notice unrecorded(String why) {
    return Notice.trouble(
        TroubleCode.UNRECORDED,
        tr("Your last changes are saved, but not in the history. %s", why),
        tr("Correct what is in the way. The history is written with the next change."));
  }

  private static Notice mistaken(Exception mistake) {
    return Notice.mistake(
        mistake,
        tr("The program made a mistake while it saved: your last changes are not on disk."),
        tr(
            "They are safe in this window, and saving is tried again by itself. Please report it"
                + " with the code below."));
  }

  /// Everything is on disk: that it was not is true no more.
  private void withdraw() {
    context.work().notices().withdraw(told);
    told = "";
  }
}
