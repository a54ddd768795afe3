package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.soundings.app.FileError;
import org.soundings.app.TypedPath;
import org.soundings.base.Sha256;
import org.soundings.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `soundings` with all its subcommands.
public final class CommandLineProgram {

  @Command(
      name = "soundings",
      description = "Review the security of your containers as a team and record the results.",
      footer = {
        "",
        "Exit codes: 0 success, 1 findings above the requested threshold, 2 invalid usage, 3 invalid data, 69 no display available.",
        "Without arguments, the window opens. If a folder is specified, the assessment in the folder opens."
      },
      mixinStandardHelpOptions = true,
      versionProvider = VersionProvider.class,
      synopsisSubcommandLabel = "COMMAND")
  static final class Root implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
      throw new CommandLine.ParameterException(spec.commandLine(), tr("Specify a command."));
    }
  }

  private CommandLineProgram() {}

  /// Runs one command.
  ///
  /// @return one of [ExitCode]
  public static int run(Terminal terminal, String... arguments) {
    try {
      CommandLine program = commandLine(terminal);
      return folder(program, arguments)
          .map(folder -> terminal.window().apply(Optional.of(folder)))
          .orElseGet(() -> program.execute(arguments));
    } catch (OutOfMemoryError _) {
      terminal.complain(
          tr(
              "Not enough memory. Nothing was added. Increase the limit, for example with JAVA_TOOL_OPTIONS=-Xmx2g, or specify fewer or smaller files."));
      return ExitCode.BAD_DATA;
    }
  }

  /// The folder to open in the window, if it is the only argument. A command of the same name wins.
  private static Optional<Path> folder(CommandLine program, String... arguments) {
    return arguments.length == 1 && !program.getSubcommands().containsKey(arguments[0])
        ? Optional.of(new File(arguments[0])).filter(File::isDirectory).map(File::toPath)
        : Optional.empty();
  }

  static CommandLine commandLine(Terminal terminal) {
    var root =
        new CommandLine(new Root())
            .addSubcommand(new NewCommand(terminal))
            .addSubcommand(new SampleCommand(terminal))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new StatusCommand(terminal))
            .addSubcommand(new SearchCommand(terminal))
            .addSubcommand(new AddCommand(terminal))
            .addSubcommand(new ImportCommand(terminal))
            .addSubcommand(new FindingsCommand(terminal))
            .addSubcommand(new CompareCommand(terminal))
            .addSubcommand(new SetCommand(terminal))
            .addSubcommand(new ValidityCommand(terminal))
            .addSubcommand(new PacksCommand(terminal))
            .addSubcommand(new FrameworksCommand(terminal))
            .addSubcommand(new DecideCommand(terminal))
            .addSubcommand(new ModelCommand(terminal))
            .addSubcommand(new RiskMatrixCommand(terminal))
            .addSubcommand(new HistoryCommand(terminal))
            .addSubcommand(new RewordingsCommand(terminal))
            .addSubcommand(new MilestoneCommand(terminal))
            .addSubcommand(new MilestonesCommand(terminal))
            .addSubcommand(new ChangesCommand(terminal))
            .addSubcommand(new SessionCommand(terminal))
            .addSubcommand(new ReportCommand(terminal))
            .addSubcommand(new ExportCommand(terminal))
            .addSubcommand(new VerifyCommand(terminal))
            .addSubcommand(new SchemaCommand(terminal))
            .addSubcommand(new OpenCommand(terminal))
            .addSubcommand(new ManCommand(terminal))
            .addSubcommand(new CompletionCommand(terminal));
    root.setOut(terminal.out());
    root.setErr(terminal.err());
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.registerConverter(
        Instant.class,
        text -> parsed(text, Instant::parse, tr("a time such as 2026-11-24T15:30:00Z")));
    root.registerConverter(
        LocalDate.class, text -> parsed(text, LocalDate::parse, tr("a date such as 2026-11-24")));
    root.registerConverter(
        Integer.class, text -> parsed(text, Integer::valueOf, tr("a whole number such as 90")));
    root.registerConverter(Path.class, TypedPath::of);
    root.setHelpFactory(CommandHelp::new);
    if (!Messages.language().isEnglish()) {
      TranslatedHelp.speak(root);
    }
    root.setParameterExceptionHandler((wrong, _) -> WrongUsage.explain(terminal, wrong));
    root.setExecutionExceptionHandler((failure, _, _) -> explain(terminal, failure));
    return root;
  }

  private static <T> T parsed(String text, Function<String, T> parse, String kind) {
    try {
      return parse.apply(text);
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new CommandLine.TypeConversionException(
          tr("\"%s\" is not valid. Enter %s.", text, kind));
    }
  }

  /// What happened, what is safe and what to do, printed to the error stream.
  private static int explain(Terminal terminal, Exception failure) {
    switch (failure) {
      case UsageException usage -> {
        terminal.complain(usage.sentence);
        return ExitCode.USAGE;
      }
      case IOException io -> {
        terminal.complain(sentence(io));
        return ExitCode.BAD_DATA;
      }
      default -> {
        terminal.complain(
            tr(
                "Internal error (%s). Saved data was not changed. Please report this code and your last steps.",
                code(failure)));
        failure.printStackTrace(terminal.err());
        return ExitCode.INTERNAL;
      }
    }
  }

  /// What happened, what is safe and what to do.
  static String sentence(IOException failure) {
    var trouble = FileError.of(failure);
    return switch (trouble.kind()) {
      case NO_FOLDER ->
          tr(
              "%s Nothing was changed. Check the path, or create an assessment with: soundings new",
              trouble.sentence());
      case NOT_THERE -> notThere(Path.of(trouble.file()));
      case OCCUPIED -> tr("%s Nothing was changed. Choose an empty folder.", trouble.sentence());
      case DENIED -> tr("%s Nothing was changed. Check the permissions.", trouble.sentence());
      case FULL -> tr("%s No data was lost. Free some space and try again.", trouble.sentence());
      case READ_ONLY ->
          tr("%s Nothing was changed. Choose a location on another disk.", trouble.sentence());
      case OTHER -> trouble.file();
    };
  }

  /// A folder without `assessment.yaml` is not an assessment. Any other path is a file that was
  /// named.
  private static String notThere(Path file) {
    return file.endsWith("assessment.yaml")
        ? tr(
            "%s does not exist, so this is not an assessment. Nothing was changed. Create an assessment with: soundings new",
            file)
        : tr(
            "The file %s does not exist in %s. Nothing was changed. Check the path.",
            file.getFileName(), file.toAbsolutePath().normalize().getParent());
  }

  /// A code of eight characters. The same bug at the same place gives the same code.
  private static String code(Exception failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
    return "S-" + Sha256.of(failure.getClass().getName() + place).brief();
  }

  /// A call that cannot be executed as written.
  static final class UsageException extends RuntimeException {
    private final String sentence;

    UsageException(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }
  }

  /// The program's version, as stated in its jar.
  static final class VersionProvider implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {tr("Soundings %s", org.soundings.app.Version.current())};
    }
  }
}
