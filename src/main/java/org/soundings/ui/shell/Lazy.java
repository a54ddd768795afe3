package org.soundings.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is built when it is first requested, so that opening an assessment builds one
/// screen only.
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> builder;
  private @Nullable T built;

  Lazy(Supplier<T> builder) {
    this.builder = builder;
  }

  @Override
  public T get() {
    T there = built;
    if (there == null) {
      there = builder.get();
      built = there;
    }
    return there;
  }

  /// Empty until it is first requested.
  Optional<T> ifBuilt() {
    return Optional.ofNullable(built);
  }

  /// Whether the built value is this object.
  boolean is(Object other) {
    return built == other;
  }
}
