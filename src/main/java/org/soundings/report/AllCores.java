package org.soundings.report;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.soundings.language.Language;
import org.soundings.language.Messages;

/// Work on parts of a report that do not know each other, on all cores at once.
public final class AllCores {

  private AllCores() {}

  /// What is made of each, in order. All of it is said in the language of whoever asks.
  ///
  /// @param work must not change anything that another part sees
  public static <T, R> List<R> each(Collection<T> parts, Function<T, R> work) {
    Language spoken = Messages.language();
    return parts.parallelStream().map(part -> Messages.in(spoken, () -> work.apply(part))).toList();
  }

  /// Begins something that is needed later.
  ///
  /// @param work must say nothing, and not change anything that others see
  /// @return waits for it, and gives what was made
  public static <T> Supplier<T> begin(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work)::join;
  }
}
