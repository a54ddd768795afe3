package org.soundings.base;

import java.util.concurrent.CancellationException;

/// Lets a long piece of work report how far it is and learn that it should stop.
public interface Progress {

  /// Reports the current step.
  ///
  /// @param fraction from 0 to 1; negative if it is not known
  /// @param what a few words for the user
  void report(double fraction, String what);

  /// Whether the user asked to stop. The work then leaves nothing half-written and returns or
  /// throws [CancellationException].
  boolean isCancelled();

  /// Continues unless the user asked to stop. Work calls this so often that a cancel takes effect
  /// well within half a second.
  ///
  /// @throws CancellationException if the user asked to stop
  default void check() {
    if (isCancelled()) {
      throw new CancellationException();
    }
  }

  /// Passes the last moment to stop. The rest is done completely, and a later cancel has no effect.
  ///
  /// @throws CancellationException if the user asked to stop before
  default void passPointOfNoReturn() {
    check();
  }

  /// The progress of a part of the work.
  ///
  /// @param from how far the whole work is when the part begins, from 0 to 1
  /// @param to how far the whole work is when the part ends
  default Progress part(double from, double to) {
    Progress whole = this;
    return new Progress() {
      @Override
      public void report(double fraction, String what) {
        whole.report(fraction < 0 ? from : from + fraction * (to - from), what);
      }

      @Override
      public boolean isCancelled() {
        return whole.isCancelled();
      }

      @Override
      public void passPointOfNoReturn() {
        whole.passPointOfNoReturn();
      }
    };
  }

  /// Progress that is not displayed and cannot be cancelled.
  static Progress unwatched() {
    return new Progress() {
      @Override
      public void report(double fraction, String what) {}

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
