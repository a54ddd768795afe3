package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Sha256;

/// Maps the keys of a file to the fields of a record, in both directions.
///
/// A [Description] makes the record from its fields and contains each key once. When a file is
/// read, a field has the value from the file. When it is written, a field has the value of the
/// record, which then goes into the file. The keys are written in the order in which the
/// description asks for them.
///
/// @param <R> the record
public abstract sealed class Binding<R> permits BindingReader, BindingWriter {

  /// Makes a record from its fields.
  public interface Description<R> {
    R of(Binding<R> fields);
  }

  public static <R> Node.Mapping write(R value, Description<R> description) {
    var file = Node.mapping();
    description.of(new BindingWriter<>(value, file));
    return file.build();
  }

  /// The record in a file; null if the description refused it.
  public static <R> @Nullable R read(Fields file, Description<R> description) {
    var reader = new BindingReader<R>(file);
    R value = description.of(reader);
    file.finish();
    return reader.isRefused() ? null : value;
  }

  /// A field of any kind.
  ///
  /// @param write makes the value for the file
  /// @param read reads the value of a key
  public abstract <T extends @Nullable Object> T field(
      String key,
      Function<R, ? extends T> get,
      Function<T, Node> write,
      BiFunction<Fields, String, T> read);

  /// The file, for problems that are found in it; empty while it is written.
  public abstract Optional<Fields> file();

  /// Marks the record as invalid. The description still makes a record, so that all keys are known,
  /// but it is dropped. Give it values that its constructor accepts.
  public abstract void refuse();

  /// Marks the record as invalid, with a problem.
  public void refuse(String key, String message, String hint) {
    file().ifPresent(fields -> fields.problem(fields.placeOf(key), message, hint));
    refuse();
  }

  // Kinds of fields.

  public String text(String key, Function<R, String> get) {
    return field(key, get, Node::textOrAbsent, Fields::text);
  }

  /// A text that must not be blank.
  public String required(String key, Function<R, String> get) {
    return field(key, get, Node::textOrAbsent, Fields::requiredText);
  }

  /// A number; 0 if there is none.
  public int number(String key, Function<R, Integer> get) {
    return field(key, get, Node::plain, (file, name) -> file.integer(name).orElse(0));
  }

  /// A number that is omitted if it is 0.
  public int count(String key, Function<R, Integer> get) {
    return field(
        key,
        get,
        number -> Node.plain(number == 0 ? null : number),
        (file, name) -> file.integer(name).orElse(0));
  }

  public @Nullable Integer integer(String key, Function<R, ? extends @Nullable Integer> get) {
    return field(key, get, Node::plain, (file, name) -> file.integer(name).orElse(null));
  }

  public long size(String key, Function<R, Long> get) {
    return field(key, get, Node::plain, (file, name) -> file.longInteger(name).orElse(0L));
  }

  /// A hash; null if it is missing or not a hash.
  public @Nullable Sha256 digest(String key, Function<R, ? extends @Nullable Sha256> get) {
    return field(key, get, Node::plain, Binding::digest);
  }

  public static @Nullable Sha256 digest(Fields file, String key) {
    String text = file.text(key);
    if (text.isEmpty() || Sha256.isDigest(text)) {
      return text.isEmpty() ? null : new Sha256(text);
    }
    file.problem(
        file.placeOf(key),
        tr("\"%s\" is not a SHA-256 hash of 64 hexadecimal digits.", key),
        tr("Restore the hash from an earlier version of this file."));
    return null;
  }

  public @Nullable Instant instant(String key, Function<R, ? extends @Nullable Instant> get) {
    return field(key, get, Node::plain, (file, name) -> file.instant(name).orElse(null));
  }

  public @Nullable LocalDate date(String key, Function<R, ? extends @Nullable LocalDate> get) {
    return field(key, get, Node::plain, (file, name) -> file.date(name).orElse(null));
  }

  /// A flag that is omitted if it is false.
  public boolean flag(String key, Function<R, Boolean> get) {
    return field(
        key, get, truth -> Node.plain(truth ? true : null), (file, name) -> file.bool(name, false));
  }

  /// A word of a closed set.
  ///
  /// @param otherwise the default
  public <E extends Enum<E>> E word(String key, E otherwise, Function<R, E> get) {
    return field(
        key,
        get,
        word -> Node.text(Fields.word(word)),
        (file, name) -> file.word(name, otherwise.getDeclaringClass()).orElse(otherwise));
  }

  public <E extends Enum<E>> @Nullable E maybeWord(
      String key, Class<E> type, Function<R, ? extends @Nullable E> get) {
    return field(
        key,
        get,
        word -> word == null ? Node.absent() : Node.text(Fields.word(word)),
        (file, name) -> file.word(name, type).orElse(null));
  }

  /// A required word of a closed set.
  ///
  /// @param standIn the value for the refused record
  public <E extends Enum<E>> E knownWord(String key, E standIn, Function<R, E> get) {
    E word = maybeWord(key, standIn.getDeclaringClass(), get);
    if (word != null) {
      return word;
    }
    refuse();
    return standIn;
  }

  public List<String> texts(String key, Function<R, List<String>> get) {
    return field(key, get, Node::texts, Fields::texts);
  }

  /// A list of records, without those that were refused.
  public <T> List<T> each(String key, Function<R, List<T>> get, Description<T> item) {
    return field(
        key,
        get,
        items -> Node.list(items.stream().map(each -> write(each, item)).toList()),
        (file, name) -> file.each(name, each -> read(each, item)));
  }

  /// A nested record under a key; null if there is none.
  public <T> @Nullable T inner(
      String key, Function<R, ? extends @Nullable T> get, Description<T> inner) {
    return this.<@Nullable T>field(
        key,
        get,
        value -> value == null ? Node.absent() : write(value, inner),
        (file, name) -> read(file, name, inner));
  }

  /// A nested record under a key.
  ///
  /// @param otherwise the default
  public <T> T inner(String key, T otherwise, Function<R, T> get, Description<T> inner) {
    return field(
        key,
        get,
        value -> write(value, inner),
        (file, name) -> {
          T value = read(file, name, inner);
          return value == null ? otherwise : value;
        });
  }

  private static <T> @Nullable T read(Fields file, String key, Description<T> inner) {
    Fields fields = file.fields(key).orElse(null);
    return fields == null ? null : read(fields, inner);
  }

  /// A nested record under a key, which is omitted if it equals the empty one.
  public <T> T innerOrNone(String key, T none, Function<R, T> get, Description<T> inner) {
    Function<R, @Nullable T> present = record -> present(get.apply(record), none);
    T value = inner(key, present, inner);
    return value == null ? none : value;
  }

  private static <T> @Nullable T present(T value, T none) {
    return value.equals(none) ? null : value;
  }
}
