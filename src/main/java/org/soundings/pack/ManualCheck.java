package org.soundings.pack;

import static org.soundings.language.Messages.capital;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A check without a command. A pack writes it in place of a command, after the kind of check in
/// parentheses: `(exercise) stop one node`.
public final class ManualCheck {

  private static final Pattern FORM = Pattern.compile("(?s)\\(([^)]*)\\)\\s*(.*)");

  private ManualCheck() {}

  /// Whether a text in place of a command is not a command.
  public static boolean isSaid(String command) {
    return command.strip().startsWith("(");
  }

  /// The same for people: `Exercise: stop one node`.
  public static String words(String command) {
    Matcher said = FORM.matcher(command.strip());
    return said.matches() ? capital(said.group(1) + ": " + said.group(2)) : command.strip();
  }
}
