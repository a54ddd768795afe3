package org.soundings.cli;

/// What the program tells the shell.
public final class ExitCode {

  public static final int FINE = 0;

  /// Something lies above the threshold that was asked for.
  public static final int FINDINGS = 1;

  /// The command was called wrongly.
  public static final int USAGE = 2;

  /// Files hold something that cannot be read, or the disk refused.
  public static final int BAD_DATA = 3;

  /// No window can be shown here (`EX_UNAVAILABLE` of sysexits.h, 4.3BSD).
  public static final int NO_WINDOW = 69;

  /// The program itself is wrong (`EX_SOFTWARE`).
  public static final int INTERNAL = 70;

  private ExitCode() {}
}
