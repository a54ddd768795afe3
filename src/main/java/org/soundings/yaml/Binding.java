package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Digest;

/// Binds the keys of a file to the fields of a record, both ways.
///
/// A [Description] makes the record from its fields, and so names each key once: when a file is
/// read, a field is what stands there, and when it is written, what the record has, which then goes
/// into the file. The keys are written in the order in which the description asks for them.
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

  /// What a file says; null where the description refused it.
  public static <R> @Nullable R read(Fields file, Description<R> description) {
    var reader = new BindingReader<R>(file);
    R value = description.of(reader);
    file.finish();
    return reader.isRefused() ? null : value;
  }

  /// A field of any kind.
  ///
  /// @param write what goes into the file
  /// @param read what a file says under a key
  public abstract <T extends @Nullable Object> T field(
      String key,
      Function<R, ? extends T> get,
      Function<T, Node> write,
      BiFunction<Fields, String, T> read);

  /// The file that is read, for problems that are found in it; empty while it is written.
  public abstract Optional<Fields> file();

  /// Says that what is read makes no record. A record is made all the same, so that all keys are
  /// known, and then dropped: give it values that it accepts.
  public abstract void refuse();

  /// Refuses what is read for a reason that people are told.
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

  /// A number; 0 where there is none.
  public int number(String key, Function<R, Integer> get) {
    return field(key, get, Node::plain, (file, name) -> file.integer(name).orElse(0));
  }

  /// A number that is left out where it is 0.
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

  /// A fingerprint; null where there is none or where it is not one.
  public @Nullable Digest digest(String key, Function<R, ? extends @Nullable Digest> get) {
    return field(key, get, Node::plain, Binding::digest);
  }

  public static @Nullable Digest digest(Fields file, String key) {
    String text = file.text(key);
    if (text.isEmpty() || Digest.isDigest(text)) {
      return text.isEmpty() ? null : new Digest(text);
    }
    file.problem(
        file.placeOf(key),
        tr("\"%s\" is not a SHA-256 of 64 hexadecimal digits.", key),
        tr("Restore it from an earlier version of this file."));
    return null;
  }

  public @Nullable Instant instant(String key, Function<R, ? extends @Nullable Instant> get) {
    return field(key, get, Node::plain, (file, name) -> file.instant(name).orElse(null));
  }

  public @Nullable LocalDate date(String key, Function<R, ? extends @Nullable LocalDate> get) {
    return field(key, get, Node::plain, (file, name) -> file.date(name).orElse(null));
  }

  /// True or false, and left out where it is false.
  public boolean flag(String key, Function<R, Boolean> get) {
    return field(
        key, get, truth -> Node.plain(truth ? true : null), (file, name) -> file.bool(name, false));
  }

  /// One of a closed set of words.
  ///
  /// @param otherwise what counts where there is none
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

  /// One of a closed set of words without which there is no record.
  ///
  /// @param standIn what the refused record gets
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

  /// A list of records; those that were refused are left out.
  public <T> List<T> each(String key, Function<R, List<T>> get, Description<T> item) {
    return field(
        key,
        get,
        items -> Node.list(items.stream().map(each -> write(each, item)).toList()),
        (file, name) -> file.each(name, each -> read(each, item)));
  }

  /// A record of its own under a key; null where there is none.
  public <T> @Nullable T inner(
      String key, Function<R, ? extends @Nullable T> get, Description<T> inner) {
    return this.<@Nullable T>field(
        key,
        get,
        value -> value == null ? Node.absent() : write(value, inner),
        (file, name) -> read(file, name, inner));
  }

  /// A record of its own under a key.
  ///
  /// @param otherwise what counts where there is none
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

  /// A record of its own under a key, which is left out where it is the same as none.
  public <T> T innerOrNone(String key, T none, Function<R, T> get, Description<T> inner) {
    Function<R, @Nullable T> present = record -> present(get.apply(record), none);
    T value = inner(key, present, inner);
    return value == null ? none : value;
  }

  private static <T> @Nullable T present(T value, T none) {
    return value.equals(none) ? null : value;
  }
}
