package org.soundings.ui.conflict;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.TroubleCode;
import org.soundings.app.save.SaveState;
import org.soundings.assessment.Action;
import org.soundings.assessment.ActionsMerge;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.base.Progress;
import org.soundings.change.FieldChange;
import org.soundings.pack.Question;
import org.soundings.store.BothVersions;
import org.soundings.store.conflict.FileConflict;
import org.soundings.threat.ThreatNames;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// A file that others changed while it was changed here, and what can be done about it.
public final class TwoVersionsViewModel {

  private static final String SESSIONS = "sessions/";
  private static final String UNCHANGED = mark("Neither version was changed.");
  private static final String TOGETHER = mark("putting two versions together");

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

  /// What becomes of the version that is not kept.
  String whatStays() {
    if (conflict.isAnswer()) {
      return tr("What you do not keep stays in the history of the answer, to be brought back.");
    }
    if (conflict.isOfActions()) {
      return tr(
          "What you do not keep of an action stays in its history, to be brought back; an action that"
              + " you do not keep stays in the history of the folder.");
    }
    return conflict.threat().isPresent()
        ? tr("What you do not keep stays in the history of the decision, to be brought back.")
        : tr("What you do not keep stays in the history of the folder.");
  }

  /// What else taking theirs over does: it is done for the whole folder.
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
        tr(
            "Taking theirs takes all that others changed in this folder; undo begins anew"
                + " then.");
    return others.isEmpty()
        ? all
        : all + " " + tr("What you wrote in %s gives way too, and stays in the history.", others);
  }

  /// Writes both in one in the place of theirs. Nothing is changed here before it is known that
  /// theirs is still what was read.
  void keepBoth() {
    isChosen = true;
    compared.ifPresent(
        seen -> keep(tr(UNCHANGED), () -> requireTheSame(seen), () -> putTogether(seen)));
  }

  /// Somebody may have typed on here, too, while theirs was read again.
  private void putTogether(BothVersions seen) {
    both(seen)
        .ifPresentOrElse(
            both -> {
              both.take().run();
              keepOurs(
                  seen, tr("Both are together in this window; the file is as others left it."));
            },
            () -> {
              context
                  .work()
                  .notices()
                  .say(
                      Notice.news(
                          tr(
                              "You wrote in it meanwhile, so that both could not be put together."
                                  + " Neither version was changed.")));
              again.run();
            });
  }

  /// Others may have gone on while somebody read.
  private void requireTheSame(BothVersions seen) throws IOException {
    String now = context.open().bothVersions(conflict.path(), Progress.unwatched()).theirText();
    if (!now.equals(seen.theirText())) {
      throw new IOException(tr("Others changed it again meanwhile. Compare the two anew."));
    }
  }

  /// Both in one.
  ///
  /// @param theirs what of it is theirs
  /// @param ours what of it is ours
  /// @param alone where ours stands alone because both changed the same; "" where nothing does
  /// @param take puts it in the place of what is here
  private record Both(String theirs, String ours, String alone, Runnable take) {}

  private Optional<Both> both(BothVersions seen) {
    if (conflict.isOfActions()) {
      return actions(seen);
    }
    return seen.ours() instanceof Answer ours ? answer(seen, ours) : Optional.empty();
  }

  /// Empty also where nobody has the question at hand.
  private Optional<Both> answer(BothVersions seen, Answer ours) {
    return context
        .library()
        .question(ours.question())
        .flatMap(
            question ->
                seen.together(context.assessment().answer(ours.pack(), ours.question()))
                    .map(
                        one ->
                            new Both(
                                names(FieldChange.between(seen.ours(), one)),
                                names(FieldChange.between(seen.theirs(), one)),
                                "",
                                () -> context.open().answer(tr(TOGETHER), question, _ -> one))));
  }

  private Optional<Both> actions(BothVersions seen) {
    return seen.actions(context.assessment().actions())
        .flatMap(
            merge ->
                merge
                    .together()
                    .map(
                        one ->
                            new Both(
                                changes(merge.ours(), one),
                                changes(merge.theirs(), one),
                                titles(merge.contested()),
                                () -> context.workbench().edit(tr(TOGETHER), a -> with(a, one)))));
  }

  /// What is put into a list and what is taken out of it, by the titles of the actions.
  private static String changes(List<Action> from, List<Action> to) {
    return Stream.concat(
            ActionsMerge.said(from, to).stream().map(action -> quoted(action.title())),
            ActionsMerge.gone(from, to).stream()
                .map(action -> tr("%s is taken away", quoted(action.title()))))
        .collect(Collectors.joining(", "));
  }

  private static String titles(List<Action> actions) {
    return actions.stream().map(action -> quoted(action.title())).collect(Collectors.joining(", "));
  }

  private static Assessment with(Assessment assessment, List<Action> actions) {
    List<String> stay = actions.stream().map(Action::id).toList();
    Assessment with = assessment;
    for (Action each : assessment.actions()) {
      with = stay.contains(each.id()) ? with : with.withoutAction(each.id());
    }
    for (Action each : actions) {
      with = with.withAction(each);
    }
    return with;
  }

  private String ofBoth(BothVersions seen) {
    return both(seen).map(TwoVersionsViewModel::ofBoth).orElse("");
  }

  private static String ofBoth(Both both) {
    String words =
        tr(
            "You changed one thing and they another, so that both can be kept. Theirs would be: %s;"
                + " yours: %s.",
            both.theirs(), both.ours());
    return both.alone().isEmpty()
        ? words
        : words
            + " "
            + tr(
                "Where you both changed the same, yours stays and theirs is in the history: %s.",
                both.alone());
  }

  private static String names(List<FieldChange> fields) {
    return fields.stream().map(FieldChange::heading).distinct().collect(Collectors.joining(", "));
  }

  private interface Step {
    void run() throws IOException;
  }

  /// Writes ours in the place of theirs.
  void keepOurs() {
    isChosen = true;
    compared.ifPresentOrElse(
        seen -> keepOurs(seen, tr(UNCHANGED)), () -> keepOurs(tr(UNCHANGED), () -> {}));
  }

  private void keepOurs(BothVersions seen, String safe) {
    keepOurs(safe, () -> requireTheSame(seen));
  }

  private void keepOurs(String safe, Step check) {
    var theirs = new AtomicReference<Optional<String>>(Optional.empty());
    keep(
        safe,
        () -> {
          check.run();
          theirs.set(context.open().keepOurs(conflict.path()));
        },
        () -> theirs.get().ifPresent(copy -> tellKept(conflict.path(), copy)));
  }

  /// @param safe what is safe where it fails
  /// @param work in the background; what it throws keeps neither version, and both are told again
  private void keep(String safe, Step work, Runnable done) {
    var isDone = new AtomicBoolean();
    context
        .work()
        .<Boolean>change(
            tr("Keeping your version of %s", conflict.path()),
            safe,
            progress -> {
              progress.passPointOfNoReturn();
              work.run();
              return true;
            },
            _ -> {
              isDone.set(true);
              done.run();
            },
            () -> {
              if (!isDone.get()) {
                again.run();
              }
            });
  }

  /// Goes on with theirs, also in the other files that they changed.
  void takeTheirs() {
    isChosen = true;
    takeTheirs.run();
  }

  private void tellKept(String file, String copy) {
    context
        .work()
        .notices()
        .say(
            Notice.trouble(
                TroubleCode.CONFLICT,
                tr("%s is yours now. What stood there could not be read in whole.", file),
                tr("It is kept as %s. Copy what is missing from there.", copy)));
  }

  private void read() {
    context
        .work()
        .quietly(
            tr("Comparing two versions"),
            tr("Neither of them was changed."),
            progress -> context.open().bothVersions(conflict.path(), progress),
            this::show,
            () -> state.set(tr("The two could not be read to be compared.")));
  }

  private void show(BothVersions both) {
    title.set(title(both));
    differences.set(differences(both));
    compared = Optional.of(both);
    ofBoth.set(ofBoth(both));
    state.set(words(both));
  }

  private String title(BothVersions both) {
    if (conflict.isOfActions()) {
      return tr("Actions");
    }
    return switch (both.ours()) {
      case Answer answer ->
          context
              .library()
              .question(answer.question())
              .map(Question::title)
              .orElse(conflict.path());
      case Decision decision ->
          ThreatNames.of(context.library(), context.assessment(), decision.threat());
      case null, default -> conflict.path();
    };
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
    if (both.isMoreUnshown() && unread.isEmpty()) {
      return tr(
          "What was written in silence and is not shown yet differs too: nobody reads it here. Taking"
              + " theirs puts yours aside; show it together first, or keep yours.");
    }
    return unread.orElse(
        differences.get().isEmpty()
            ? tr(
                "Both say the same. Only what stands beside the words differs, such as a comment or"
                    + " who wrote last.")
            : "");
  }
}
