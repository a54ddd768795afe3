package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.ErrorCode;
import org.soundings.app.FileError;
import org.soundings.app.Workbench;
import org.soundings.app.save.SaveState;
import org.soundings.language.DayForms;
import org.soundings.pack.Library;
import org.soundings.store.conflict.FileConflict;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// The save status, and what can be undone.
public final class StatusViewModel {

  /// How much of the changes is saved.
  public enum SaveStatus {
    SAVED,
    SAVING,
    FAILED,
    READ_ONLY
  }

  private final ScreenContext context;
  private final BiConsumer<FileConflict, Runnable> compare;
  private final Runnable saveCopy;
  private final ReadOnlyStringWrapper saving = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<SaveStatus> saveStatus =
      new ReadOnlyObjectWrapper<>(SaveStatus.SAVED);
  private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper undone = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("");

  /// Why the last changes are not saved, as it was reported; "" if they are.
  private String told = "";

  /// The conflicts that were reported, so that each is reported once.
  private List<FileConflict> conflicts = List.of();

  /// @param compare shows two versions of a file side by side to choose from; runs the callback if
  ///   neither was chosen
  /// @param saveCopy saves a copy of the assessment in another place
  public StatusViewModel(
      ScreenContext context, BiConsumer<FileConflict, Runnable> compare, Runnable saveCopy) {
    this.context = context;
    this.compare = compare;
    this.saveCopy = saveCopy;
    show(context.open().autosave().state());
    context.open().autosave().observe(this::show);
    refresh();
  }

  /// "Saved at 14:03", "Saving …", or why saving failed.
  public ReadOnlyStringProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /// The same as an enum.
  public ReadOnlyObjectProperty<SaveStatus> saveStatusProperty() {
    return saveStatus.getReadOnlyProperty();
  }

  /// "Undone: conclusion changed at “Which user?”": what was undone last, perhaps on another
  /// screen, and can be redone; "" if nothing was undone since the last change.
  public ReadOnlyStringProperty undoneProperty() {
    return undone.getReadOnlyProperty();
  }

  /// "Undo: rating changed at “Which user?”", "" if there is nothing to undo.
  public ReadOnlyStringProperty undoProperty() {
    return undo.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty redoProperty() {
    return redo.getReadOnlyProperty();
  }

  /// Reads again what can be undone.
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
    saveStatus.set(
        switch (state) {
          case SaveState.IsSaved _ -> SaveStatus.SAVED;
          case SaveState.Waiting _ -> SaveStatus.SAVING;
          case SaveState.Conflicting _, SaveState.Unrecorded _, SaveState.Failed _ ->
              SaveStatus.FAILED;
          case SaveState.ReadOnly _ -> SaveStatus.READ_ONLY;
        });
    saving.set(
        switch (state) {
          case SaveState.IsSaved(var at) ->
              tr("Saved at %s", DayForms.time().format(at.atZone(context.zone())));
          case SaveState.Waiting _ -> tr("Saving …");
          case SaveState.Conflicting _ -> tr("Saved as conflict copy");
          case SaveState.Unrecorded _ -> tr("Saved, but not in the history");
          case SaveState.Failed _ -> tr("Not saved yet, but safe in this window");
          case SaveState.ReadOnly _ -> tr("Read-only");
        });
    switch (state) {
      case SaveState.IsSaved _, SaveState.Conflicting _ -> withdraw();
      default -> {}
    }
    tell(state);
  }

  /// Shows again why saving failed, if the user closed the notice.
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
    return conflict.copy().isEmpty()
        ? tr("%s was not deleted. %s", conflict.path(), conflict.reason())
        : tr("%s was not overwritten. %s", conflict.path(), conflict.reason());
  }

  /// The conflict of the file is resolved.
  private void withdraw(FileConflict conflict) {
    context.work().notices().withdraw(words(conflict));
  }

  private void tell(FileConflict conflict) {
    Notice notice =
        conflict.copy().isEmpty()
            ? Notice.trouble(
                ErrorCode.CONFLICT,
                words(conflict),
                tr("The file is unchanged. Use their version, or delete the file yourself."))
            : Notice.trouble(
                    ErrorCode.CONFLICT,
                    words(conflict),
                    tr(
                        "Both versions are kept. Yours is %s. Compare them and choose one.",
                        conflict.copy()))
                .offering(tr("Compare versions"), () -> compare.accept(conflict, this::tellAgain));
    context.work().notices().say(notice);
  }

  /// Saving is retried every two seconds. A user who closed the notice sees it again only if the
  /// reason changes.
  private void tell(Notice notice) {
    if (!notice.text().equals(told)) {
      withdraw();
      told = notice.text();
      context.work().notices().say(notice);
    }
  }

  private Notice notOnDisk(IOException failure) {
    return Notice.trouble(
            ErrorCode.NOT_SAVED,
            tr("Your latest changes were not saved: %s", FileError.sentence(failure)),
            tr(
                "Your changes are safe in this window. Saving resumes once the problem is solved. A copy saved elsewhere includes these changes."))
        .causedBy(failure)
        .offering(tr("Save a copy …"), saveCopy);
  }

  private static Notice unrecorded(String why) {
    return Notice.trouble(
        ErrorCode.UNRECORDED,
        tr("Your latest changes are saved, but not in the history. %s", why),
        tr("Fix the problem. The history is updated with your next change."));
  }

  private static Notice mistaken(Exception error) {
    return Notice.error(
        error,
        tr("Internal error while saving: your latest changes are not saved yet."),
        tr(
            "Your changes are safe in this window, and saving is retried automatically. Please report the error with the code below."));
  }

  /// Everything is saved, so the notice is out of date.
  private void withdraw() {
    context.work().notices().withdraw(told);
    told = "";
  }
}
