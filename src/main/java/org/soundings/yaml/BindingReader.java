package org.soundings.yaml;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the fields of a record from a file.
final class BindingReader<R> extends Binding<R> {

  private final Fields file;
  private boolean refused;

  BindingReader(Fields file) {
    this.file = file;
  }

  @Override
  public <T extends @Nullable Object> T field(
      String key,
      Function<R, ? extends T> get,
      Function<T, Node> write,
      BiFunction<Fields, String, T> read) {
    return read.apply(file, key);
  }

  @Override
  public Optional<Fields> file() {
    return Optional.of(file);
  }

  @Override
  public void refuse() {
    refused = true;
  }

  boolean isRefused() {
    return refused;
  }
}
