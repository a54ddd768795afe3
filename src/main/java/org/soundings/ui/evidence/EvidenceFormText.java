package org.soundings.ui.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.Bearing;

/// What stands in the form in which evidence is added, as it was typed, chosen and judged so far.
final class EvidenceFormText {

  private final ObjectProperty<AddViewModel.Kind> kind =
      new SimpleObjectProperty<>(AddViewModel.Kind.FILE);
  private final ObjectProperty<Bearing.@Nullable Relation> relation = new SimpleObjectProperty<>();
  private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty path = new SimpleStringProperty("");
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty sentence = new SimpleStringProperty("");
  private final StringProperty system = new SimpleStringProperty("");
  private final StringProperty url = new SimpleStringProperty("");
  private final StringProperty command = new SimpleStringProperty("");
  private final StringProperty exitCode = new SimpleStringProperty("");
  private final StringProperty output = new SimpleStringProperty("");
  private final StringProperty saidBy = new SimpleStringProperty("");
  private final StringProperty statement = new SimpleStringProperty("");
  private final Supplier<LocalDate> today;
  private Optional<LocalDate> captured;
  private String wrongDay = "";
  private Runnable changed = () -> {};

  /// @param today the day on which it was true, unless people say another
  EvidenceFormText(Supplier<LocalDate> today) {
    this.today = today;
    captured = Optional.of(today.get());
    file.addListener((_, _, now) -> path.set(now.map(Path::toString).orElse("")));
    texts().forEach(text -> text.addListener((_, _, _) -> changed.run()));
    kind.addListener((_, _, _) -> changed.run());
    relation.addListener((_, _, _) -> changed.run());
    file.addListener((_, _, _) -> changed.run());
  }

  /// @param told of every change from now on
  void observe(Runnable told) {
    changed = told;
  }

  ObjectProperty<AddViewModel.Kind> kindProperty() {
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

  /// The day on which it was true, as far as it is known.
  Optional<LocalDate> captured() {
    return captured;
  }

  void captured(Optional<LocalDate> day) {
    captured = day;
    changed.run();
  }

  /// What was typed as that day and is none; "" where it is one.
  String wrongDay() {
    return wrongDay;
  }

  void wrongDay(String text) {
    wrongDay = text;
    changed.run();
  }

  /// Whether there is anything that would be lost.
  boolean isBegun() {
    return file.get().isPresent()
        || !wrongDay.isBlank()
        || texts().anyMatch(text -> !text.get().isBlank());
  }

  /// Begins anew; what was written goes.
  void clear() {
    texts().forEach(text -> text.set(""));
    file.set(Optional.empty());
    wrongDay = "";
    captured = Optional.of(today.get());
    relation.set(null);
    kind.set(AddViewModel.Kind.FILE);
  }

  /// Begins the next one, which comes from the same system and was true on the same day.
  void clearForNext() {
    Stream.of(title, sentence, url, command, exitCode, output, saidBy, statement)
        .forEach(text -> text.set(""));
    relation.set(null);
  }

  /// All of it as it is added.
  ///
  /// @param question the id of the question it is shown for, if any
  EvidenceEntry entry(PastedPicture picture, Optional<String> question) {
    return new EvidenceEntry(
        kind.get(),
        new EvidenceEntry.Given(file.get(), path.get().strip(), picture.given()),
        new EvidenceEntry.Said(
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
        bearing(question));
  }

  private Optional<Bearing> bearing(Optional<String> question) {
    Bearing.Relation chosen = relation.get();
    return chosen == null
        ? Optional.empty()
        : question.map(id -> new Bearing(id, chosen, sentence.get().strip()));
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
}
