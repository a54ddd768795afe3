package org.soundings.ui.evidence;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.ui.BegunForm;
import org.soundings.ui.Desk;
import org.soundings.ui.Notice;

/// Something that is about to be added: what it is, where it comes from, when it was true, and what
/// it says about a question. Nothing is evidence before [#add]; until then all of it is kept as it
/// is typed or pasted.
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

  private final Desk desk;
  private final Optional<String> question;
  private final Consumer<Evidence> added;
  private final Runnable done;
  private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.FILE);
  private final ObjectProperty<Bearing.@Nullable Relation> relation = new SimpleObjectProperty<>();
  private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty sentence = new SimpleStringProperty("");
  private final StringProperty system = new SimpleStringProperty("");
  private final StringProperty url = new SimpleStringProperty("");
  private final StringProperty command = new SimpleStringProperty("");
  private final StringProperty exitCode = new SimpleStringProperty("");
  private final StringProperty output = new SimpleStringProperty("");
  private final StringProperty saidBy = new SimpleStringProperty("");
  private final StringProperty statement = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Trouble>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<Path> waiting = FXCollections.observableArrayList();
  private final StringProperty path = new SimpleStringProperty("");
  private String wrongDay = "";
  private Optional<LocalDate> captured;
  private final PastedPicture picture;
  private final AddDraft draft;
  private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper();
  private boolean isDone;

  /// @param question the question it is shown for, if any
  /// @param added told what was added, each time
  /// @param done called once all that was given is stored or passed over
  public AddViewModel(
      Desk desk, Optional<String> question, Consumer<Evidence> added, Runnable done) {
    this.desk = desk;
    this.question = question;
    this.added = added;
    this.done = done;
    captured = Optional.of(desk.today());
    picture = new PastedPicture(desk, this::keep);
    file.addListener((_, _, now) -> path.set(now.map(Path::toString).orElse("")));
    draft = new AddDraft(BegunForm.EVIDENCE.slot(desk, question.orElse("")));
    draft.restore(this);
    texts().forEach(text -> text.addListener((_, _, _) -> keep()));
    kind.addListener((_, _, _) -> keep());
    relation.addListener((_, _, _) -> keep());
    file.addListener((_, _, _) -> keep());
    waiting.addListener((ListChangeListener<Path>) _ -> keep());
  }

  private void keep() {
    if (!isDone) {
      draft.keep(this);
    }
  }

  ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  /// What it says about the question; null until somebody has chosen.
  ObjectProperty<Bearing.@Nullable Relation> relationProperty() {
    return relation;
  }

  ObjectProperty<Optional<Path>> fileProperty() {
    return file;
  }

  /// The path as it was typed, also where it is none yet.
  StringProperty pathProperty() {
    return path;
  }

  StringProperty titleProperty() {
    return title;
  }

  StringProperty sentenceProperty() {
    return sentence;
  }

  /// Which system it was taken from; for a command the host.
  StringProperty systemProperty() {
    return system;
  }

  StringProperty urlProperty() {
    return url;
  }

  StringProperty commandProperty() {
    return command;
  }

  StringProperty exitCodeProperty() {
    return exitCode;
  }

  StringProperty outputProperty() {
    return output;
  }

  StringProperty saidByProperty() {
    return saidBy;
  }

  StringProperty statementProperty() {
    return statement;
  }

  /// What keeps it from being added; empty where nothing does.
  ReadOnlyObjectProperty<Optional<Trouble>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /// The title of the question it is shown for.
  Optional<String> questionTitle() {
    return question.flatMap(id -> desk.library().question(id)).map(q -> q.title());
  }

  /// Commands with which the question can be looked into, to choose from.
  List<String> commands() {
    return question.flatMap(id -> desk.library().question(id)).stream()
        .flatMap(q -> q.evidence().stream())
        .map(hint -> hint.command().strip())
        .filter(text -> !text.isEmpty() && !text.startsWith("("))
        .toList();
  }

  LocalDate today() {
    return desk.today();
  }

  /// Who can be meant where it is asked who.
  List<String> people() {
    return desk.people();
  }

  /// The day on which it was true, as far as it is known.
  Optional<LocalDate> captured() {
    return captured;
  }

  void captured(Optional<LocalDate> day) {
    captured = day;
    keep();
  }

  /// What was typed as that day and is none; "" where it is one.
  String wrongDay() {
    return wrongDay;
  }

  void wrongDay(String text) {
    wrongDay = text;
    keep();
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
    return picture.isPresent()
        || file.get().isPresent()
        || !waiting.isEmpty()
        || !wrongDay.isBlank()
        || texts().anyMatch(text -> !text.get().isBlank());
  }

  private Stream<StringProperty> texts() {
    return textsByField().values().stream();
  }

  /// What can be written, by the names under which it is kept.
  Map<String, StringProperty> textsByField() {
    var texts = new LinkedHashMap<String, StringProperty>();
    texts.put("path", path);
    texts.put("title", title);
    texts.put("sentence", sentence);
    texts.put("system", system);
    texts.put("url", url);
    texts.put("command", command);
    texts.put("exit_code", exitCode);
    texts.put("output", output);
    texts.put("said_by", saidBy);
    texts.put("statement", statement);
    return texts;
  }

  /// Begins anew; what was written goes.
  void clear() {
    texts().forEach(text -> text.set(""));
    file.set(Optional.empty());
    wrongDay = "";
    picture.clear();
    waiting.clear();
    relation.set(null);
    trouble.set(Optional.empty());
    kind.set(Kind.FILE);
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
      Bearing.Relation judged = relation.get();
      next();
      relation.set(judged);
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
    Stream.of(title, sentence, url, command, exitCode, output, saidBy, statement)
        .forEach(text -> text.set(""));
    relation.set(null);
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
    file.set(Optional.of(chosen));
    String name = String.valueOf(chosen.getFileName());
    kind.set(isPicture(chosen) ? Kind.SCREENSHOT : Kind.FILE);
    if (title.get().isBlank()) {
      title.set(name);
    }
  }

  /// Takes the path of a file that was typed. What is no path stays in the field and is said there.
  void typeFile(String text) {
    String path = text.strip();
    if (path.isEmpty() || file.get().map(Path::toString).filter(path::equals).isPresent()) {
      return;
    }
    try {
      Path typed = Path.of(path);
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
    trouble.set(trouble(Place.FILE, tr("Write the whole path, from the root on.")));
  }

  /// Takes a picture that was pasted, unless another one or a file stands in the form already,
  /// which stays. A picture that could not be read gives way.
  ///
  /// @param png makes the bytes of a PNG file; called by the job, because it takes a while
  public void take(Supplier<byte[]> png) {
    if (isHeld()) {
      return;
    }
    if (picture.isHeld()) {
      kind.set(Kind.SCREENSHOT);
      trouble.set(
          trouble(Place.FILE, tr("Add the pasted picture first; then paste the other one.")));
      return;
    }
    if (!path.get().isBlank()) {
      kind.set(kind.get() == Kind.FILE ? Kind.FILE : Kind.SCREENSHOT);
      trouble.set(trouble(Place.FILE, tr("Add this file first; then paste the picture.")));
      return;
    }
    trouble.set(Optional.empty());
    kind.set(Kind.SCREENSHOT);
    picture.take(png::get, why -> trouble.set(trouble(Place.FILE, why)));
  }

  /// Takes text that was pasted: an address becomes a link, anything else a command's output. What
  /// is in the form already stays.
  public void take(String text) {
    if (isHeld()) {
      return;
    }
    if (text.strip().matches("(?i)https?://\\S+")) {
      kind.set(Kind.LINK);
      if (url.get().isBlank() || url.get().equals(text.strip())) {
        url.set(text.strip());
      } else {
        trouble.set(trouble(Place.URL, tr("Add this address first; then paste the other one.")));
      }
    } else {
      output.set(output.get().isBlank() ? text : output.get() + "\n" + text);
      kind.set(Kind.COMMAND);
    }
  }

  /// Stores it, or says what is missing.
  void add() {
    if (adding.get()) {
      return;
    }
    Entry entry = entry();
    trouble.set(entry.missing(desk.today()));
    if (trouble.get().isEmpty()) {
      adding.set(true);
      new Adding(desk, entry)
          .start(
              item -> {
                adding.set(false);
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
      desk.work().notices().say(Notice.news(tr("It is being added. Paste again in a moment.")));
    }
    return adding.get();
  }

  private Entry entry() {
    return new Entry(
        kind.get(),
        new Entry.Given(file.get(), path.get().strip(), picture.given()),
        new Entry.Said(
            title.get().strip(),
            system.get().strip(),
            url.get().strip(),
            command.get().strip(),
            exitCode.get().strip(),
            output.get(),
            saidBy.get().strip(),
            statement.get().strip()),
        captured,
        wrongDay,
        question.isPresent(),
        bearing());
  }

  private Optional<Bearing> bearing() {
    Bearing.Relation chosen = relation.get();
    return chosen == null
        ? Optional.empty()
        : question.map(id -> new Bearing(id, chosen, sentence.get().strip()));
  }

  private static Optional<Trouble> trouble(Place place, String text) {
    return Optional.of(new Trouble(place, text));
  }
}
