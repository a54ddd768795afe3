package org.soundings.base;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A path or a name as one word of a command that a person can copy into a shell.
public final class ShellWord {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_@%+=:,./\\\\-]+");
  private static final Pattern PLAIN_WITHOUT_BACKSLASH =
      Pattern.compile("[\\p{L}\\p{N}_@%+=:,./-]+");

  private ShellWord() {}

  /// For the shell of the system that the program runs on.
  public static String of(Path path) {
    return of(path.toString());
  }

  /// For the shell of the system that the program runs on.
  public static String of(String word) {
    return File.separatorChar == '\\' ? forWindows(word) : forPosix(word);
  }

  /// As it stands where no character means something to the shell, else in single quotes
  /// (POSIX.1-2017, Shell Command Language, 2.2.2).
  static String forPosix(String word) {
    String argument = word.startsWith("-") ? "./" + word : word;
    return PLAIN_WITHOUT_BACKSLASH.matcher(argument).matches()
        ? argument
        : "'" + argument.replace("'", "'\\''") + "'";
  }

  /// In double quotes, which no path on Windows contains.
  static String forWindows(String word) {
    return PLAIN.matcher(word).matches() ? word : '"' + word + '"';
  }
}
