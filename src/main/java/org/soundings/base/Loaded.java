package org.soundings.base;

import java.util.List;
import java.util.function.Function;

/// The value that could be read, with every problem found on the way.
public record Loaded<T>(T value, List<Problem> problems) {

  public Loaded {
    problems = List.copyOf(problems);
  }

  public static <T> Loaded<T> clean(T value) {
    return new Loaded<>(value, List.of());
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  public <R> Loaded<R> map(Function<? super T, ? extends R> change) {
    return new Loaded<>(change.apply(value), problems);
  }
}
