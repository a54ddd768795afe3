package org.soundings.ui.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Lasting;
import org.soundings.ui.Desk;

/// Something that is about to be added: what it is, where it comes from, when it was true, and what
/// it says about a question. Nothing is stored before [#add].
public final class AddViewModel {

  /// The kinds that people add by hand.
  enum Kind {
    FILE("File"),
    SCREENSHOT("Screenshot"),
    COMMAND("Command"),
    LINK("Link"),
    STATEMENT("Statement");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    String title() {
      return title;
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
    DAY
  }

  /// What keeps it from being added, and where in the form.
  record Trouble(Place place, String text) {}

  private final Desk desk;
  private final Optional<String> question;
  private final Runnable done;
  private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.FILE);
  private final ObjectProperty<Bearing.Relation> relation =
      new SimpleObjectProperty<>(Bearing.Relation.SUPPORTS);
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
  private Optional<Supplier<byte[]>> picture = Optional.empty();

  /// @param question the question it is shown for, if any
  /// @param done called once it is stored
  public AddViewModel(Desk desk, Optional<String> question, Runnable done) {
    this.desk = desk;
    this.question = question;
    this.done = done;
    captured = Optional.of(desk.today());
    file.addListener((_, _, now) -> path.set(now.map(Path::toString).orElse("")));
  }

  ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  ObjectProperty<Bearing.Relation> relationProperty() {
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

  /// The day on which it was true, as far as it is known.
  Optional<LocalDate> captured() {
    return captured;
  }

  void captured(Optional<LocalDate> day) {
    captured = day;
  }

  /// What was typed as that day and is none; "" where it is one.
  String wrongDay() {
    return wrongDay;
  }

  void wrongDay(String text) {
    wrongDay = text;
  }

  /// Files that come after this one, in order.
  ObservableList<Path> waiting() {
    return waiting;
  }

  /// Whether somebody has written or given something that is not stored yet.
  public boolean isBegun() {
    return file.get().isPresent()
        || picture.isPresent()
        || !waiting.isEmpty()
        || !wrongDay.isBlank()
        || texts().anyMatch(text -> !text.get().isBlank());
  }

  private Stream<StringProperty> texts() {
    return Stream.of(
        path, title, sentence, system, url, command, exitCode, output, saidBy, statement);
  }

  /// Begins anew; what was written goes.
  void clear() {
    texts().forEach(text -> text.set(""));
    file.set(Optional.empty());
    wrongDay = "";
    picture = Optional.empty();
    waiting.clear();
    trouble.set(Optional.empty());
    kind.set(Kind.FILE);
  }

  /// Takes files that were dropped, pasted or chosen: one after the other comes into the form. What
  /// is in the form already comes first.
  public void take(List<Path> chosen) {
    boolean free = !isBegun();
    waiting.addAll(chosen);
    if (free) {
      next();
    }
  }

  /// Leaves this one out and goes on with the next that waits, or ends.
  void next() {
    if (waiting.isEmpty()) {
      done.run();
      return;
    }
    Stream.of(title, sentence, url, command, exitCode, output, saidBy, statement)
        .forEach(text -> text.set(""));
    picture = Optional.empty();
    trouble.set(Optional.empty());
    take(waiting.removeFirst());
  }

  /// Whether a file is a picture, by its name.
  public static boolean isPicture(Path file) {
    return String.valueOf(file.getFileName())
        .toLowerCase(java.util.Locale.ROOT)
        .matches(".*\\.(png|jpe?g|gif|bmp)");
  }

  /// Takes a file that was dropped or chosen.
  public void take(Path chosen) {
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
      if (typed.isAbsolute()) {
        trouble.set(Optional.empty());
        take(typed);
        return;
      }
    } catch (InvalidPathException e) {
      trouble.set(trouble(Place.FILE, "This cannot be a file: " + e.getReason()));
      return;
    }
    trouble.set(trouble(Place.FILE, "Write the whole path, from the root on."));
  }

  /// Takes a picture that was pasted.
  ///
  /// @param png makes the bytes of a PNG file; called by the job, because it takes a while
  public void take(Supplier<byte[]> png) {
    picture = Optional.of(png);
    file.set(Optional.empty());
    path.set("");
    kind.set(Kind.SCREENSHOT);
  }

  boolean hasPicture() {
    return picture.isPresent();
  }

  /// Takes text that was pasted: an address becomes a link, anything else a command's output. What
  /// is in the form already stays.
  public void take(String text) {
    if (text.strip().matches("(?i)https?://\\S+")) {
      kind.set(Kind.LINK);
      if (url.get().isBlank() || url.get().equals(text.strip())) {
        url.set(text.strip());
      } else {
        trouble.set(trouble(Place.URL, "Add this address first; then paste the other one."));
      }
    } else {
      output.set(output.get().isBlank() ? text : output.get() + "\n" + text);
      kind.set(Kind.COMMAND);
    }
  }

  /// Stores it, or says what is missing.
  void add() {
    trouble.set(missing());
    if (trouble.get().isPresent()) {
      return;
    }
    Assessment current = desk.assessment();
    Material material = material();
    desk.work()
        .start(
            "Adding “%s”".formatted(title.get().strip()),
            "Nothing was added and nothing was changed; what you typed is still here.",
            progress -> {
              String id = desk.open().folder().reserveEvidenceId(current);
              return new Added(id, source(id, material, progress));
            },
            added -> store(added.id(), added.source()));
  }

  private record Added(String id, EvidenceSource source) {}

  /// What was typed, so that the job looks at no property.
  private record Material(
      Kind kind,
      Optional<Path> file,
      Optional<Supplier<byte[]>> picture,
      String command,
      String host,
      @Nullable Integer exitCode,
      String output,
      String url,
      String saidBy,
      String statement) {}

  private Material material() {
    return new Material(
        kind.get(),
        file.get(),
        picture,
        command.get().strip(),
        system.get().strip(),
        exitCode.get().isBlank() ? null : Integer.valueOf(exitCode.get().strip()),
        output.get(),
        url.get().strip(),
        saidBy.get().strip(),
        statement.get().strip());
  }

  private EvidenceSource source(String id, Material m, Progress progress) throws IOException {
    return switch (m.kind()) {
      case FILE ->
          new EvidenceSource.File(desk.intake().copy(id, m.file().orElseThrow(), progress));
      case SCREENSHOT ->
          new EvidenceSource.Screenshot(
              m.file().isPresent()
                  ? desk.intake().copy(id, m.file().get(), progress)
                  : desk.intake()
                      .store(id, "screenshot.png", m.picture().orElseThrow().get(), progress));
      case COMMAND ->
          new EvidenceSource.CommandOutput(
              m.command(),
              m.host(),
              m.exitCode(),
              desk.intake()
                  .store(id, "output.txt", m.output().getBytes(StandardCharsets.UTF_8), progress));
      case LINK -> new EvidenceSource.Link(m.url());
      case STATEMENT -> new EvidenceSource.Statement(m.saidBy(), m.statement());
    };
  }

  private void store(String id, EvidenceSource source) {
    List<Bearing> bearings =
        question.map(q -> new Bearing(q, relation.get(), sentence.get().strip())).stream().toList();
    var item =
        new Evidence(
            id,
            title.get().strip(),
            source,
            system.get().strip(),
            capturedAt(),
            desk.now(),
            desk.open().author(),
            Lasting.BY_KIND,
            bearings,
            "");
    desk.workbench().edit("adding of evidence", assessment -> assessment.withEvidence(item));
    next();
  }

  /// Today means now; another day its beginning.
  private @Nullable Instant capturedAt() {
    return captured
        .map(
            day ->
                day.equals(desk.today()) ? desk.now() : day.atStartOfDay(desk.zone()).toInstant())
        .orElse(null);
  }

  private Optional<Trouble> missing() {
    return Stream.of(missingOfKind(), missingOfAll())
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Trouble::place));
  }

  private Optional<Trouble> missingOfAll() {
    if (title.get().isBlank()) {
      return trouble(Place.TITLE, "Say in a few words what it shows.");
    }
    if (!wrongDay.isBlank()) {
      return trouble(Place.DAY, "Mend the day first, or clear it.");
    }
    return captured.filter(day -> day.isAfter(desk.today())).isPresent()
        ? trouble(Place.DAY, "It cannot have been true on a day that has not come yet.")
        : Optional.empty();
  }

  private Optional<Trouble> missingOfKind() {
    return switch (kind.get()) {
      case FILE ->
          file.get().filter(known -> known.toString().equals(path.get().strip())).isPresent()
              ? Optional.empty()
              : trouble(Place.FILE, "Choose a file, or drop one here.");
      case SCREENSHOT -> missingOfPicture();
      case COMMAND -> missingOfCommand();
      case LINK ->
          url.get().strip().matches("(?i)https?://\\S+")
              ? Optional.empty()
              : trouble(
                  Place.URL, "Only web addresses are kept, beginning with https:// or http://.");
      case STATEMENT ->
          statement.get().isBlank()
              ? trouble(Place.STATEMENT, "Write what was said.")
              : Optional.empty();
    };
  }

  private Optional<Trouble> missingOfPicture() {
    if (file.get().isEmpty() && !hasPicture()) {
      return trouble(Place.FILE, "Paste a picture with Ctrl V, or choose a file.");
    }
    return system.get().isBlank()
        ? trouble(Place.SYSTEM, "Say which system the picture shows.")
        : Optional.empty();
  }

  private Optional<Trouble> missingOfCommand() {
    if (command.get().isBlank()) {
      return trouble(Place.COMMAND, "Write the command that was run.");
    }
    if (!exitCode.get().isBlank() && !exitCode.get().strip().matches("-?\\d{1,6}")) {
      return trouble(Place.EXIT_CODE, "An exit code is a number.");
    }
    return output.get().isEmpty()
        ? trouble(Place.OUTPUT, "Paste what the command printed.")
        : Optional.empty();
  }

  private static Optional<Trouble> trouble(Place place, String text) {
    return Optional.of(new Trouble(place, text));
  }
}
