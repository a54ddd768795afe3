package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence what is wrong with a call, and shows the usage of the command.
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
      case MissingParameterException missing -> missing(missing);
      case UnmatchedArgumentException unmatched when unmatched.isUnknownOption() ->
          tr("Unknown option %s.", unmatched.getUnmatched().getFirst());
      case UnmatchedArgumentException unmatched ->
          tr("Unknown argument or command: %s", notUnderstood(unmatched));
      case OverwrittenOptionException twice ->
          tr("%s was specified more than once.", name(twice.getOverwritten()));
      case MutuallyExclusiveArgsException exclusive ->
          tr("Only one of these options is allowed: %s", options(exclusive.getMessage()));
      default -> value(wrong);
    };
  }

  /// Of an unknown command only the name. The rest could be valid for another command.
  private static String notUnderstood(UnmatchedArgumentException unmatched) {
    List<String> given = unmatched.getUnmatched();
    return unmatched.getCommandLine().getSubcommands().isEmpty()
        ? String.join(" ", given)
        : given.getFirst();
  }

  private static String missing(MissingParameterException missing) {
    List<ArgSpec> args = missing.getMissing();
    String names = args.stream().map(WrongUsage::name).collect(Collectors.joining(", "));
    boolean oneOf =
        args.size() > 1
            && args.stream().allMatch(arg -> arg.group() != null && arg.group().exclusive());
    if (oneOf) {
      return tr("One of these is required: %s", names);
    }
    // An option without its value also counts as missing.
    boolean isThere =
        args.size() == 1
            && args.getFirst() instanceof OptionSpec option
            && missing.getCommandLine().getParseResult() instanceof CommandLine.ParseResult given
            && given.originalArgs().stream().anyMatch(List.of(option.names())::contains);
    return isThere ? tr("%s requires a value.", names) : tr("Missing: %s", names);
  }

  /// A value of the wrong type.
  private static String value(ParameterException wrong) {
    ArgSpec arg = wrong.getArgSpec();
    if (arg != null && arg.typeInfo().isEnum() && wrong.getValue() != null) {
      return tr(
          "Invalid value %s. Valid values: %s",
          wrong.getValue(), String.join(", ", arg.completionCandidates()).toLowerCase(Locale.ROOT));
    }
    return arg != null && wrong.getCause() instanceof TypeConversionException conversion
        ? String.valueOf(conversion.getMessage())
        : String.valueOf(wrong.getMessage());
  }

  /// The options that picocli names in a message, such as `--file=<file>`.
  private static String options(@Nullable String message) {
    return Pattern.compile("--[a-z-]+")
        .matcher(String.valueOf(message))
        .results()
        .map(MatchResult::group)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec missing) {
    return missing instanceof OptionSpec option ? option.longestName() : Placeholder.of(missing);
  }
}
