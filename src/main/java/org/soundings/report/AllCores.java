package org.soundings.report;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.soundings.language.Language;
import org.soundings.language.Messages;

/// Runs independent parts of the work on a report on all cores at once.
public final class AllCores {

  private AllCores() {}

  /// The result for each part, in order. All texts are in the language of the caller.
  ///
  /// @param work must not change anything that another part sees
  public static <T, R> List<R> each(Collection<T> parts, Function<T, R> work) {
    Language spoken = Messages.language();
    return parts.parallelStream().map(part -> Messages.in(spoken, () -> work.apply(part))).toList();
  }

  /// Starts work whose result is needed later.
  ///
  /// @param work must create no texts, and not change anything that others see
  /// @return waits for the work and returns its result
  public static <T> Supplier<T> begin(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work)::join;
  }
}
