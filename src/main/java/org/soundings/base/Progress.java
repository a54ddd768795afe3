package org.soundings.base;

/// How a long piece of work says how far it is, and learns that it should stop.
public interface Progress {

  /// Says what is being done.
  ///
  /// @param fraction from 0 to 1; negative while it is not known
  /// @param what a few words for people
  void report(double fraction, String what);

  /// Whether somebody asked to stop. The work then leaves nothing half-written and returns or
  /// throws [java.util.concurrent.CancellationException].
  boolean isCancelled();

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
