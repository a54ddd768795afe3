package org.soundings.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// A manual page in roff (man-pages(7)), generated from the commands.
final class ManualPage {

  private final StringBuilder out = new StringBuilder();

  private ManualPage() {}

  static String of(CommandSpec root) {
    var page = new ManualPage();
    page.head(root);
    root.subcommands().forEach(page::command);
    page.tail(root);
    return page.out.toString();
  }

  private void head(CommandSpec root) {
    line(
        ".TH SOUNDINGS 1 \"\" \"Soundings %s\" \"User commands\"",
        org.soundings.app.Version.current());
    line(".SH NAME");
    line("soundings \\- %s", escaped(first(root.usageMessage().description())));
    line(".SH SYNOPSIS");
    line(".B soundings");
    line(".br");
    line(".B soundings");
    line(".I COMMAND");
    line("[\\fIOPTION\\fR ...]");
    line(".SH COMMANDS");
  }

  private void command(String name, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    line(".SS %s", escaped(name));
    for (String sentence : spec.usageMessage().description()) {
      line("%s", escaped(sentence));
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      if (!parameter.hidden()) {
        line(".TP");
        line(".I %s", escaped(Placeholder.of(parameter)));
        description(parameter.renderedDescription());
      }
    }
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        line(".TP");
        String label =
            option.arity().max() == 0 ? "" : " \\fI" + escaped(Placeholder.of(option)) + "\\fR";
        line("\\fB%s\\fR%s", escaped(String.join(", ", option.names())), label);
        description(option.renderedDescription());
      }
    }
  }

  private void tail(CommandSpec root) {
    line(".SH NOTES");
    for (String sentence : root.usageMessage().footer()) {
      if (!sentence.isBlank()) {
        line("%s", escaped(sentence));
        line(".br");
      }
    }
  }

  private void description(String[] sentences) {
    for (String sentence : sentences) {
      line("%s", escaped(sentence));
    }
  }

  private static String first(String[] sentences) {
    return List.of(sentences).getFirst();
  }

  private void line(String format, Object... values) {
    out.append(format.formatted(values)).append('\n');
  }

  private static String escaped(String text) {
    String safe = text.replace("\\", "\\e").replace("-", "\\-").replace("%n", " ");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
