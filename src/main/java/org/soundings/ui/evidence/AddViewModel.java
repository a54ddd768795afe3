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
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.pack.WithoutCommand;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.job.Notice;
import org.soundings.ui.screen.ScreenContext;

/// Something that is about to be added: what it is, where it comes from, when it was true, and what
/// it says about a question. Nothing is evidence before [#add]; until then all of it is kept as it
/// is typed or pasted, but for what looks like a secret.
public final class AddViewModel {

  /// The kinds that people add by hand.
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

  /// The places of the form in which something can be missing, from its top.
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

  /// What keeps it from being added, and where in the form.
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

  /// What was missing when somebody wanted to add it last.
  private Optional<Trouble> missed = Optional.empty();

  /// @param question the question it is shown for, if any
  /// @param added told what was added, each time
  /// @param done called once all that was given is stored or passed over
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
    forgiveWhatIsMended();
    if (!isDone) {
      draft.keep(this);
    }
  }

  /// What was missing is said no longer once it is there.
  private void forgiveWhatIsMended() {
    if (trouble.get().isPresent() && trouble.get().equals(missed)) {
      EvidenceEntry entry = written.entry(picture, question);
      if (!entry.misses(trouble.get().get().place(), context.today())) {
        forgive();
      }
    }
  }

  /// Says no longer what is missing, because the form was closed: it is said again when somebody
  /// adds it.
  public void forgive() {
    trouble.set(Optional.empty());
  }

  /// What stands in the form.
  EvidenceFormText written() {
    return written;
  }

  /// What keeps it from being added; empty where nothing does.
  ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /// The title of the question it is shown for.
  Optional<String> questionTitle() {
    return question.flatMap(id -> context.library().question(id)).map(q -> q.title());
  }

  /// Commands with which the question can be looked into, to choose from.
  List<String> commands() {
    return question.flatMap(id -> context.library().question(id)).stream()
        .flatMap(q -> q.evidence().stream())
        .map(hint -> hint.command().strip())
        .filter(text -> !text.isEmpty() && !WithoutCommand.isSaid(text))
        .toList();
  }

  LocalDate today() {
    return context.today();
  }

  /// Who can be meant where it is asked who.
  KnownNames people() {
    return context.people();
  }

  /// Files that come after this one, in order.
  ObservableList<Path> waiting() {
    return waiting;
  }

  /// A picture that was pasted, where one was.
  PastedPicture picture() {
    return picture;
  }

  /// Whether somebody has written or given something that is not stored yet.
  public boolean isBegun() {
    return picture.isPresent() || !waiting.isEmpty() || written.isBegun();
  }

  /// Begins anew; what was written goes.
  void clear() {
    written.clear();
    picture.clear();
    waiting.clear();
    trouble.set(Optional.empty());
    keep();
  }

  /// Ends it because what is begun in it was left out elsewhere: nothing of it is kept any more,
  /// also no picture that is still being made a file of.
  public void end() {
    isDone = true;
    picture.clear();
  }

  /// Takes files that were dropped, pasted or chosen: one after the other comes into the form. What
  /// is in the form already comes first.
  public void take(List<Path> chosen) {
    boolean free = !isBegun();
    waiting.addAll(chosen);
    if (free) {
      // What was chosen before the first of them was given is meant for it.
      Bearing.Relation judged = written.relationProperty().get();
      next();
      written.relationProperty().set(judged);
    }
  }

  /// Leaves this one out and goes on with the next that waits, or ends.
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

  /// Takes a file that was dropped or chosen. Beside a picture that was pasted it waits: one item
  /// holds one of them.
  public void take(Path chosen) {
    if (picture.isPresent()) {
      waiting.add(chosen);
      return;
    }
    written.fileProperty().set(Optional.of(chosen));
    String name = String.valueOf(chosen.getFileName());
    written.kindProperty().set(isPicture(chosen) ? Kind.SCREENSHOT : Kind.FILE);
    if (written.titleProperty().get().isBlank()) {
      written.titleProperty().set(name);
    }
  }

  /// Takes the path of a file that was typed. What is no path stays in the field and is said there.
  void typeFile(String text) {
    String path = text.strip();
    if (path.isEmpty()) {
      trouble.get().filter(now -> now.place() == Place.FILE).ifPresent(_ -> forgive());
    }
    if (path.isEmpty()
        || written.fileProperty().get().map(Path::toString).filter(path::equals).isPresent()) {
      return;
    }
    try {
      Path typed = TypedPath.of(path);
      if (picture.isPresent()) {
        trouble.set(trouble(Place.FILE, tr("Add the pasted picture first; then give the file.")));
        return;
      }
      if (typed.isAbsolute()) {
        trouble.set(Optional.empty());
        take(typed);
        return;
      }
    } catch (InvalidPathException e) {
      trouble.set(trouble(Place.FILE, tr("This cannot be a file: %s", e.getReason())));
      return;
    }
    trouble.set(trouble(Place.FILE, EvidenceEntry.noWholePath()));
  }

  /// Takes a picture that was pasted, unless another one or a file stands in the form already,
  /// which stays.
  ///
  /// @param png makes the bytes of a PNG file; called by the job, because it takes a while
  public void take(Supplier<byte[]> png) {
    if (isHeld()) {
      return;
    }
    if (picture.isPresent()) {
      written.kindProperty().set(Kind.SCREENSHOT);
      trouble.set(
          trouble(Place.FILE, tr("Add the pasted picture first; then paste the other one.")));
      return;
    }
    if (!written.pathProperty().get().isBlank()) {
      written
          .kindProperty()
          .set(written.kindProperty().get() == Kind.FILE ? Kind.FILE : Kind.SCREENSHOT);
      trouble.set(trouble(Place.FILE, tr("Add this file first; then paste the picture.")));
      return;
    }
    trouble.set(Optional.empty());
    written.kindProperty().set(Kind.SCREENSHOT);
    picture.take(png::get, why -> trouble.set(trouble(Place.FILE, why)));
  }

  /// Takes text that was pasted: an address becomes a link, anything else a command's output. What
  /// is in the form already stays.
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
        trouble.set(trouble(Place.URL, tr("Add this address first; then paste the other one.")));
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

  /// Stores it, or says what is missing.
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

  /// Whether what stands in the form is being added, so that nothing may be written into it: it
  /// would belong to neither this nor the next.
  ReadOnlyBooleanProperty addingProperty() {
    return adding.getReadOnlyProperty();
  }

  /// Whether something that was pasted has to wait, which is said then.
  private boolean isHeld() {
    if (adding.get()) {
      context.work().notices().say(Notice.news(tr("It is being added. Paste again in a moment.")));
    }
    return adding.get();
  }

  private static Optional<Trouble> trouble(Place place, String text) {
    return Optional.of(new Trouble(place, text));
  }
}
