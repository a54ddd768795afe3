package org.soundings.yaml;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes the fields of a record to a file.
final class BindingWriter<R> extends Binding<R> {

  private final R value;
  private final Node.MappingBuilder file;

  BindingWriter(R value, Node.MappingBuilder file) {
    this.value = value;
    this.file = file;
  }

  @Override
  public <T extends @Nullable Object> T field(
      String key,
      Function<R, ? extends T> get,
      Function<T, Node> write,
      BiFunction<Fields, String, T> read) {
    T field = get.apply(value);
    file.put(key, write.apply(field));
    return field;
  }

  @Override
  public Optional<Fields> file() {
    return Optional.empty();
  }

  @Override
  public void refuse() {
    throw new IllegalStateException("what is written is a record: " + value);
  }
}
