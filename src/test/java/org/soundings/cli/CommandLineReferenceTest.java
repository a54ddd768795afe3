package org.soundings.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soundings.app.UserFolders;
import org.soundings.build.ReferenceDocument;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `src/docs/reference/command-line.md` is generated from the commands.
class CommandLineReferenceTest extends CommandTest {

  private static final String HEAD =
      """
      # Command line

      Made from the code. `soundings COMMAND --help` prints the same. A `FOLDER` is an assessment.

      Exit codes: 0 success, 1 above a threshold that you set, 2 wrong usage, 3 invalid data, 69 no window can be shown.
      `SOUNDINGS_LANGUAGE` (`en`, `de`) sets the language.
      """;

  @Test
  void theReferenceNamesEveryCommandWithItsOptions() throws IOException {
    var text = new StringBuilder(HEAD);
    CommandLine program =
        CommandLineProgram.commandLine(
            new Terminal(
                new ByteArrayInputStream(input),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                Clock.systemUTC(),
                UserFolders.of(Map.of(), "Linux", temporary.toString()),
                _ -> 0));
    program.getSubcommands().values().stream()
        .distinct()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden())
        .sorted(Comparator.comparing(CommandSpec::name))
        .forEach(command -> describe(command, text));
    ReferenceDocument.check("command-line.md", text.toString());
  }

  private static void describe(CommandSpec command, StringBuilder text) {
    text.append("\n## ").append(command.name()).append("\n\n");
    text.append(String.join(" ", command.usageMessage().description())).append("\n");
    List<ArgSpec> arguments =
        command.args().stream()
            .filter(each -> !each.hidden())
            .filter(each -> !(each instanceof OptionSpec option && option.usageHelp()))
            .filter(each -> !(each instanceof OptionSpec option && option.versionHelp()))
            .toList();
    if (!arguments.isEmpty()) {
      text.append("\n| argument | meaning |\n|---|---|\n");
      arguments.forEach(each -> text.append(row(each)));
    }
  }

  private static String row(ArgSpec argument) {
    String label = Placeholder.of(argument);
    String name =
        argument instanceof OptionSpec option
            ? String.join(", ", option.names()) + (option.arity().max() == 0 ? "" : " " + label)
            : label;
    String meaning = String.join(" ", argument.renderedDescription()).replace("|", "\\|");
    return "| `%s` | %s |\n".formatted(name, meaning);
  }
}
