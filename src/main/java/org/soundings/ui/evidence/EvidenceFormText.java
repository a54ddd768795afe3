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
import org.soundings.evidence.EvidenceMapping;

/// The input of the form for evidence, as it was typed and chosen so far.
final class EvidenceFormText {

  private final ObjectProperty<AddViewModel.Kind> kind =
      new SimpleObjectProperty<>(AddViewModel.Kind.FILE);
  private final ObjectProperty<EvidenceMapping.@Nullable Relation> relation =
      new SimpleObjectProperty<>();
  private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty path = new SimpleStringProperty("");
  private final StringProperty title = new SimpleStringProperty("");
  private final StringProperty sentence = new SimpleStringProperty("");
  private final StringProperty system = new SimpleStringProperty("");
  private final StringProperty url = new SimpleStringProperty("");
  private final StringProperty command = new SimpleStringProperty("");
  private final StringProperty exitCode = new SimpleStringProperty("");
  private final StringProperty output = new SimpleStringProperty("");
  private final StringProperty statedBy = new SimpleStringProperty("");
  private final StringProperty statement = new SimpleStringProperty("");
  private final Supplier<LocalDate> today;
  private Optional<LocalDate> captured;
  private String wrongDay = "";
  private Runnable changed = () -> {};

  /// @param today the default for the date on which it was captured
  EvidenceFormText(Supplier<LocalDate> today) {
    this.today = today;
    captured = Optional.of(today.get());
    file.addListener((_, _, now) -> path.set(now.map(Path::toString).orElse("")));
    texts().forEach(text -> text.addListener((_, _, _) -> changed.run()));
    kind.addListener((_, _, _) -> changed.run());
    relation.addListener((_, _, _) -> changed.run());
    file.addListener((_, _, _) -> changed.run());
  }

  /// @param told runs on every change from now on
  void observe(Runnable told) {
    changed = told;
  }

  ObjectProperty<AddViewModel.Kind> kindProperty() {
    return kind;
  }

  /// The relation to the question; null until one is chosen.
  ObjectProperty<EvidenceMapping.@Nullable Relation> relationProperty() {
    return relation;
  }

  ObjectProperty<Optional<Path>> fileProperty() {
    return file;
  }

  /// The path as it was typed, even if it is not a path yet.
  StringProperty pathProperty() {
    return path;
  }

  StringProperty titleProperty() {
    return title;
  }

  StringProperty sentenceProperty() {
    return sentence;
  }

  /// The system it was captured from; for a command the host.
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

  StringProperty statedByProperty() {
    return statedBy;
  }

  StringProperty statementProperty() {
    return statement;
  }

  /// The day on which it was captured, if known.
  Optional<LocalDate> captured() {
    return captured;
  }

  void captured(Optional<LocalDate> day) {
    captured = day;
    changed.run();
  }

  /// Text in that field that is not a date; "" if it is valid.
  String wrongDay() {
    return wrongDay;
  }

  void wrongDay(String text) {
    wrongDay = text;
    changed.run();
  }

  /// Whether there is input that would be lost.
  boolean hasInput() {
    return file.get().isPresent()
        || !wrongDay.isBlank()
        || texts().anyMatch(text -> !text.get().isBlank());
  }

  /// Discards the input and starts again.
  void clear() {
    texts().forEach(text -> text.set(""));
    file.set(Optional.empty());
    wrongDay = "";
    captured = Optional.of(today.get());
    relation.set(null);
    kind.set(AddViewModel.Kind.FILE);
  }

  /// Starts the next item, with the same system and date.
  void clearForNext() {
    Stream.of(title, sentence, url, command, exitCode, output, statedBy, statement)
        .forEach(text -> text.set(""));
    relation.set(null);
  }

  /// The input in the form in which it is added.
  ///
  /// @param question the id of the question that the form was opened for, if any
  EvidenceEntry entry(PastedPicture picture, Optional<String> question) {
    return new EvidenceEntry(
        kind.get(),
        new EvidenceEntry.Given(file.get(), path.get().strip(), picture.given()),
        new EvidenceEntry.Entered(
            title.get().strip(),
            system.get().strip(),
            url.get().strip(),
            command.get().strip(),
            exitCode.get().strip(),
            output.get(),
            statedBy.get().strip(),
            statement.get().strip()),
        captured,
        wrongDay,
        question.isPresent(),
        mapping(question));
  }

  private Optional<EvidenceMapping> mapping(Optional<String> question) {
    EvidenceMapping.Relation chosen = relation.get();
    return chosen == null
        ? Optional.empty()
        : question.map(id -> new EvidenceMapping(id, chosen, sentence.get().strip()));
  }

  private Stream<StringProperty> texts() {
    return textsByField().values().stream();
  }

  /// The text fields, by the names under which they are saved.
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
    texts.put("stated_by", statedBy);
    texts.put("statement", statement);
    return texts;
  }
}
