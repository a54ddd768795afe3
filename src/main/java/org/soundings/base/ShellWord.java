package org.soundings.base;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A path as one word of a command that the user can copy into a shell.
public final class ShellWord {

  private static final Pattern PLAIN_ON_POSIX = Pattern.compile("[\\p{L}\\p{N}_@%+=:,./-]+");

  /// A percent sign begins the name of a variable in a Windows shell.
  private static final Pattern PLAIN_ON_WINDOWS = Pattern.compile("[\\p{L}\\p{N}_@+=:,./\\\\-]+");

  private ShellWord() {}

  /// Quotes for the shell of the system that the program runs on.
  public static String of(Path path) {
    return File.separatorChar == '\\' ? forWindows(path.toString()) : forPosix(path.toString());
  }

  /// Unchanged if no character means something to the shell, else in single quotes (POSIX.1-2017,
  /// Shell Command Language, 2.2.2).
  static String forPosix(String path) {
    String argument = path.startsWith("-") ? "./" + path : path;
    return PLAIN_ON_POSIX.matcher(argument).matches()
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }

  /// In double quotes, which no path on Windows contains. A backslash before the closing quote is
  /// doubled, because a single one would escape the quote.
  static String forWindows(String path) {
    String argument = path.startsWith("-") ? ".\\" + path : path;
    return PLAIN_ON_WINDOWS.matcher(argument).matches()
        ? argument
        : '"' + argument + (argument.endsWith("\\") ? "\\" : "") + '"';
  }
}
