package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in a sentence what of a call cannot be understood, and shows how the command is used.
final class WrongUsage {
  private WrongUsage() {}

  static int explain(Terminal terminal, ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    terminal.complain(sentence(wrong));
    List<String> meant =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    if (meant.isEmpty()) {
      command.usage(terminal.err());
    } else {
      terminal.complain(tr("Did you mean: %s?", String.join(", ", meant)));
    }
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String sentence(ParameterException wrong) {
    return switch (wrong) {
      case MissingParameterException missing ->
          tr(
              "What is missing: %s",
              missing.getMissing().stream()
                  .map(WrongUsage::name)
                  .collect(Collectors.joining(", ")));
      case UnmatchedArgumentException unmatched when unmatched.isUnknownOption() ->
          tr("There is no option %s here.", unmatched.getUnmatched().getFirst());
      case UnmatchedArgumentException unmatched ->
          tr("%s is not understood here.", String.join(" ", unmatched.getUnmatched()));
      case OverwrittenOptionException twice ->
          tr("%s was given more than once.", name(twice.getOverwritten()));
      default -> String.valueOf(wrong.getMessage());
    };
  }

  private static String name(ArgSpec missing) {
    return missing instanceof OptionSpec option ? option.longestName() : missing.paramLabel();
  }
}
