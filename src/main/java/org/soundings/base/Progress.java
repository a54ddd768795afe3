package org.soundings.base;

import java.util.concurrent.CancellationException;

/// How a long piece of work says how far it is, and learns that it should stop.
public interface Progress {

  /// Says what is being done.
  ///
  /// @param fraction from 0 to 1; negative while it is not known
  /// @param what a few words for people
  void report(double fraction, String what);

  /// Whether somebody asked to stop. The work then leaves nothing half-written and returns or
  /// throws [CancellationException].
  boolean isCancelled();

  /// Goes on only where nobody asked to stop. Asked in a piece of work so often that a cancel is
  /// noticed well within half a second.
  ///
  /// @throws CancellationException if somebody did
  default void check() {
    if (isCancelled()) {
      throw new CancellationException();
    }
  }

  /// Passes the last moment to stop: what comes now is done whole, and whoever cancels later is
  /// told that it was done.
  ///
  /// @throws CancellationException if somebody asked to stop before
  default void passPointOfNoReturn() {
    check();
  }

  /// The progress of a part of the work.
  ///
  /// @param from how far the whole is when the part begins, from 0 to 1
  /// @param to how far it is when the part ends
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

  /// For work that nobody watches.
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
