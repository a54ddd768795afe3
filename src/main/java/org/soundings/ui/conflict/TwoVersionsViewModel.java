package org.soundings.ui.conflict;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.Autosave;
import org.soundings.app.TroubleCode;
import org.soundings.assessment.Answer;
import org.soundings.base.Progress;
import org.soundings.pack.Question;
import org.soundings.store.BothVersions;
import org.soundings.store.Saved;
import org.soundings.threat.change.FieldChange;
import org.soundings.ui.Desk;
import org.soundings.ui.Notice;

/// A file that others changed while it was changed here, and what can be done about it.
public final class TwoVersionsViewModel {

  private static final String SESSIONS = "sessions/";

  private final Desk desk;
  private final Saved.Conflict conflict;
  private final Runnable takeTheirs;
  private final ReadOnlyObjectWrapper<List<FieldChange>> differences =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(tr("Reading both …"));
  private final ReadOnlyStringWrapper title;
  private final ReadOnlyBooleanWrapper canKeepBoth = new ReadOnlyBooleanWrapper();
  private Optional<BothVersions> compared = Optional.empty();
  private boolean isChosen;

  /// @param takeTheirs goes on with all that others changed in the folder
  public TwoVersionsViewModel(Desk desk, Saved.Conflict conflict, Runnable takeTheirs) {
    this.desk = desk;
    this.conflict = conflict;
    this.takeTheirs = takeTheirs;
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

  /// Whether each changed something else, so that both can be kept.
  ReadOnlyBooleanProperty canKeepBothProperty() {
    return canKeepBoth.getReadOnlyProperty();
  }

  /// What is said above the differences or in place of them, "" where nothing is.
  ReadOnlyStringProperty stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// What becomes of the version that is not kept.
  String whatStays() {
    return conflict.isAnswer()
        ? tr("What you do not keep stays in the history of the answer, to be brought back.")
        : tr("What you do not keep stays in the history of the folder.");
  }

  /// What else taking theirs over does: it is done for the whole folder.
  String ofTaking() {
    // Asked of what was told, not of the folder: that may be writing.
    List<Saved.Conflict> known =
        desk.open().autosave().state() instanceof Autosave.State.Conflicting(var all)
            ? all
            : List.of();
    String others =
        known.stream()
            .map(Saved.Conflict::path)
            .filter(path -> !path.equals(conflict.path()))
            .collect(Collectors.joining(", "));
    String all =
        tr(
            "Taking theirs takes all that others changed in this folder; undo begins anew"
                + " then.");
    return others.isEmpty()
        ? all
        : all + " " + tr("What you wrote in %s gives way too, and stays in the history.", others);
  }

  /// Writes both in one in the place of theirs.
  void keepBoth() {
    compared.ifPresent(both -> together(both).ifPresent(one -> keepBoth(both, one)));
  }

  private void keepBoth(BothVersions seen, Answer one) {
    desk.library()
        .question(one.question())
        .ifPresent(
            question -> {
              desk.open().answer(tr("putting two versions together"), question, _ -> one);
              keep(() -> requireTheSame(seen));
            });
  }

  /// Others may have gone on while somebody read.
  private void requireTheSame(BothVersions seen) throws IOException {
    String now = desk.open().bothVersions(conflict.path(), Progress.unwatched()).theirText();
    if (!now.equals(seen.theirText())) {
      throw new IOException(tr("Others changed it again meanwhile. Compare the two anew."));
    }
  }

  private Optional<Answer> together(BothVersions both) {
    return both.ours() instanceof Answer ours
        ? both.together(desk.assessment().answer(ours.pack(), ours.question()))
        : Optional.empty();
  }

  private interface Check {
    void run() throws IOException;
  }

  /// Writes ours in the place of theirs.
  void keepOurs() {
    keep(() -> {});
  }

  /// @param check refuses by what it throws
  private void keep(Check check) {
    isChosen = true;
    String file = conflict.path();
    desk.work()
        .change(
            tr("Keeping your version of %s", file),
            tr("Neither version was changed."),
            progress -> {
              progress.passPointOfNoReturn();
              check.run();
              return desk.open().keepOurs(file);
            },
            theirs -> theirs.ifPresent(copy -> tellKept(file, copy)));
  }

  /// Goes on with theirs, also in the other files that they changed.
  void takeTheirs() {
    isChosen = true;
    takeTheirs.run();
  }

  private void tellKept(String file, String copy) {
    desk.work()
        .notices()
        .say(
            Notice.trouble(
                TroubleCode.CONFLICT,
                tr("%s is yours now. What stood there could not be read in whole.", file),
                tr("It is kept as %s. Copy what is missing from there.", copy)));
  }

  private void read() {
    desk.work()
        .quietly(
            tr("Comparing two versions"),
            tr("Neither of them was changed."),
            progress -> desk.open().bothVersions(conflict.path(), progress),
            this::show,
            () -> state.set(tr("The two could not be read to be compared.")));
  }

  private void show(BothVersions both) {
    title.set(title(both));
    differences.set(differences(both));
    compared = Optional.of(both);
    canKeepBoth.set(together(both).isPresent());
    state.set(words(both));
  }

  private String title(BothVersions both) {
    return both.ours() instanceof Answer answer
        ? desk.library().question(answer.question()).map(Question::title).orElse(conflict.path())
        : conflict.path();
  }

  /// Field by field; text against text where theirs cannot be read.
  private List<FieldChange> differences(BothVersions both) {
    if (both.whyUnreadable().isEmpty()) {
      return FieldChange.between(both.theirs(), both.ours());
    }
    // A meeting may hold what nobody may read yet.
    return conflict.path().startsWith(SESSIONS)
        ? List.of()
        : List.of(new FieldChange("text", both.theirText(), both.ourText()));
  }

  private String words(BothVersions both) {
    if (both.isDeleted()) {
      return tr("Others deleted it.");
    }
    Optional<String> unread =
        both.whyUnreadable()
            .map(
                problem ->
                    tr(
                        "What others wrote cannot be read (%s: %s). If you keep yours, theirs is"
                            + " copied to conflicts/ first.",
                        problem.place(), problem.message()));
    return unread.orElse(
        differences.get().isEmpty()
            ? tr(
                "Both say the same. Only what stands beside the words differs, such as a comment or"
                    + " who wrote last.")
            : "");
  }
}
