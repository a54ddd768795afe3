package org.soundings.ui.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.soundings.app.KnownNames;
import org.soundings.app.TypedPath;
import org.soundings.app.evidence.EvidenceTitle;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.pack.ManualCheck;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// A new item of evidence: its content, where and when it was captured, and its relation to a
/// question. Nothing is evidence before [#add]. Until then all input is saved as a draft, except
/// for text that looks like a secret.
public final class AddViewModel {

  /// The kinds of evidence that are added by hand.
  enum Kind {
    FILE(mark("File")),
    SCREENSHOT(mark("Screenshot")),
    COMMAND(mark("Command")),
    LINK(mark("Link")),
    STATEMENT(mark("Statement"));

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    String title() {
      return tr(title);
    }
  }

  /// The parts of the form that can have an error, from the top.
  enum Place {
    FILE,
    COMMAND,
    EXIT_CODE,
    OUTPUT,
    URL,
    STATEMENT,
    TITLE,
    SYSTEM,
    DAY,
    RELATION
  }

  /// Why the item cannot be added, and where in the form.
  record Trouble(Place place, String text) {}

  private final ScreenContext context;
  private final Optional<String> question;
  private final Consumer<Evidence> added;
  private final Runnable done;
  private final EvidenceFormText written;
  private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<Path> waiting = FXCollections.observableArrayList();
  private final PastedPicture picture;
  private final AddDraft draft;
  private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper();
  private boolean isDone;

  /// What was missing at the last attempt to add it.
  private Optional<Trouble> missed = Optional.empty();

  /// @param question the question that the form was opened for, if any
  /// @param added receives each added item
  /// @param done runs once all given files are added or skipped
  public AddViewModel(
      ScreenContext context, Optional<String> question, Consumer<Evidence> added, Runnable done) {
    this.context = context;
    this.question = question;
    this.added = added;
    this.done = done;
    written = new EvidenceFormText(context::today);
    picture = new PastedPicture(context, this::keep);
    draft = new AddDraft(DraftForm.EVIDENCE.slot(context, question.orElse("")));
    draft.restore(this);
    written.observe(this::keep);
    waiting.addListener((ListChangeListener<Path>) _ -> keep());
  }

  private void keep() {
    clearFixedError();
    if (!isDone) {
      draft.keep(this);
    }
  }

  /// Removes the error once it is corrected.
  private void clearFixedError() {
    if (trouble.get().isPresent() && trouble.get().equals(missed)) {
      EvidenceEntry entry = written.entry(picture, question);
      if (!entry.misses(trouble.get().get().place(), context.today())) {
        clearError();
      }
    }
  }

  /// Removes the error because the form was closed; the next attempt to add shows it again.
  public void clearError() {
    trouble.set(Optional.empty());
  }

  /// The input of the form.
  EvidenceFormText written() {
    return written;
  }

  /// Why the item cannot be added; empty if it can.
  ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /// The title of the question that the form was opened for.
  Optional<String> questionTitle() {
    return question.flatMap(id -> context.library().question(id)).map(q -> q.title());
  }

  /// Commands that help to assess the question, to choose from.
  List<String> commands() {
    return question.flatMap(id -> context.library().question(id)).stream()
        .flatMap(q -> q.evidence().stream())
        .map(hint -> hint.command().strip())
        .filter(text -> !text.isEmpty() && !ManualCheck.isSaid(text))
        .toList();
  }

  LocalDate today() {
    return context.today();
  }

  /// The names that a field for a person offers.
  KnownNames people() {
    return context.people();
  }

  /// Files that are added after this one, in order.
  ObservableList<Path> waiting() {
    return waiting;
  }

  /// The pasted picture, if there is one.
  PastedPicture picture() {
    return picture;
  }

  /// Whether the form has input that is not stored yet.
  public boolean hasInput() {
    return picture.isPresent() || !waiting.isEmpty() || written.hasInput();
  }

  /// Discards the input and starts again.
  void clear() {
    written.clear();
    picture.clear();
    waiting.clear();
    trouble.set(Optional.empty());
    keep();
  }

  /// Ends the form because its draft was discarded elsewhere. Nothing of it is saved from now on,
  /// including a picture that is still being encoded.
  public void end() {
    isDone = true;
    picture.clear();
  }

  /// Accepts files that were dropped, pasted or chosen. They go into the form one after the other,
  /// after what is in it already.
  public void take(List<Path> chosen) {
    boolean free = !hasInput();
    waiting.addAll(chosen);
    if (free) {
      // A relation that was chosen before the first file was given belongs to that file.
      EvidenceMapping.Relation judged = written.relationProperty().get();
      next();
      written.relationProperty().set(judged);
    }
  }

  /// Skips this item and continues with the next file, or ends.
  void next() {
    if (waiting.isEmpty()) {
      isDone = true;
      draft.clear();
      done.run();
      return;
    }
    written.clearForNext();
    picture.clear();
    trouble.set(Optional.empty());
    take(waiting.removeFirst());
  }

  /// Whether a file is a picture, by its name.
  public static boolean isPicture(Path file) {
    return String.valueOf(file.getFileName())
        .toLowerCase(java.util.Locale.ROOT)
        .matches(".*\\.(png|jpe?g|gif|bmp)");
  }

  /// Accepts a file that was dropped or chosen. After a pasted picture it waits, because an item
  /// holds only one of them.
  public void take(Path chosen) {
    if (picture.isPresent()) {
      waiting.add(chosen);
      return;
    }
    written.fileProperty().set(Optional.of(chosen));
    written.kindProperty().set(isPicture(chosen) ? Kind.SCREENSHOT : Kind.FILE);
    if (written.titleProperty().get().isBlank()) {
      written.titleProperty().set(EvidenceTitle.of(chosen));
    }
  }

  /// Accepts a typed path. An invalid path stays in the field and is reported there.
  void typeFile(String text) {
    String path = text.strip();
    if (path.isEmpty()) {
      trouble.get().filter(now -> now.place() == Place.FILE).ifPresent(_ -> clearError());
    }
    if (path.isEmpty()
        || written.fileProperty().get().map(Path::toString).filter(path::equals).isPresent()) {
      return;
    }
    try {
      Path typed = TypedPath.of(path);
      if (picture.isPresent()) {
        trouble.set(trouble(Place.FILE, tr("Add the pasted image first. Then choose the file.")));
        return;
      }
      if (typed.isAbsolute()) {
        trouble.set(Optional.empty());
        take(typed);
        return;
      }
    } catch (InvalidPathException e) {
      trouble.set(
          trouble(Place.FILE, tr("Invalid file path: %s. Correct the path.", e.getReason())));
      return;
    }
    trouble.set(trouble(Place.FILE, EvidenceEntry.noWholePath()));
  }

  /// Accepts a pasted picture, unless the form already has a picture or a file.
  ///
  /// @param png encodes the picture as PNG; called in a job, because it is slow
  public void take(Supplier<byte[]> png) {
    if (isHeld()) {
      return;
    }
    if (picture.isPresent()) {
      written.kindProperty().set(Kind.SCREENSHOT);
      trouble.set(trouble(Place.FILE, tr("Add the pasted image first. Then paste the next one.")));
      return;
    }
    if (!written.pathProperty().get().isBlank()) {
      written
          .kindProperty()
          .set(written.kindProperty().get() == Kind.FILE ? Kind.FILE : Kind.SCREENSHOT);
      trouble.set(trouble(Place.FILE, tr("Add this file first. Then paste the image.")));
      return;
    }
    trouble.set(Optional.empty());
    written.kindProperty().set(Kind.SCREENSHOT);
    picture.take(png::get, why -> trouble.set(trouble(Place.FILE, why)));
  }

  /// Accepts pasted text: a web address becomes a link, other text the output of a command.
  /// Existing input stays.
  public void take(String text) {
    if (isHeld()) {
      return;
    }
    if (text.strip().matches("(?i)https?://\\S+")) {
      written.kindProperty().set(Kind.LINK);
      if (written.urlProperty().get().isBlank()
          || written.urlProperty().get().equals(text.strip())) {
        written.urlProperty().set(text.strip());
      } else {
        trouble.set(trouble(Place.URL, tr("Add this address first. Then paste the next one.")));
      }
    } else {
      written
          .outputProperty()
          .set(
              written.outputProperty().get().isBlank()
                  ? text
                  : written.outputProperty().get() + "\n" + text);
      written.kindProperty().set(Kind.COMMAND);
    }
  }

  /// Stores the item, or reports what is missing.
  void add() {
    if (adding.get()) {
      return;
    }
    EvidenceEntry entry = written.entry(picture, question);
    missed = entry.missing(context.today());
    trouble.set(missed);
    if (trouble.get().isEmpty()) {
      adding.set(true);
      new Adding(context, entry)
          .start(
              item -> {
                adding.set(false);
                draft.added();
                added.accept(item);
                next();
              },
              () -> adding.set(false));
    }
  }

  /// Whether the item is being added. The form is disabled then, because new input would belong
  /// neither to this item nor to the next.
  ReadOnlyBooleanProperty addingProperty() {
    return adding.getReadOnlyProperty();
  }

  /// Whether pasted content has to wait, which is reported then.
  private boolean isHeld() {
    if (adding.get()) {
      context
          .work()
          .notices()
          .say(Notice.news(tr("Evidence is being added. Paste again in a moment.")));
    }
    return adding.get();
  }

  private static Optional<Trouble> trouble(Place place, String text) {
    return Optional.of(new Trouble(place, text));
  }
}
