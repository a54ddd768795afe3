package org.soundings.pack;

import static org.soundings.language.Messages.capital;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way to look into something that no command does. A pack writes it where a command would stand,
/// after a parenthesis that says how: `(exercise) stop one node`.
public final class WithoutCommand {

  private static final Pattern FORM = Pattern.compile("(?s)\\(([^)]*)\\)\\s*(.*)");

  private WithoutCommand() {}

  /// Whether what stands in the place of a command is none.
  public static boolean isSaid(String command) {
    return command.strip().startsWith("(");
  }

  /// The same as people read it: `Exercise: stop one node`.
  public static String words(String command) {
    Matcher said = FORM.matcher(command.strip());
    return said.matches() ? capital(said.group(1) + ": " + said.group(2)) : command.strip();
  }
}
