package org.soundings.cli;

/// The exit codes of the program.
public final class ExitCode {

  public static final int FINE = 0;

  /// The result exceeds the requested threshold.
  public static final int FINDINGS = 1;

  /// The command was called wrongly.
  public static final int USAGE = 2;

  /// A file cannot be read or contains invalid data, or reading or writing failed.
  public static final int BAD_DATA = 3;

  /// No window can be shown here (`EX_UNAVAILABLE` of sysexits.h, 4.3BSD).
  public static final int NO_WINDOW = 69;

  /// The program has a bug (`EX_SOFTWARE`).
  public static final int INTERNAL = 70;

  private ExitCode() {}
}
