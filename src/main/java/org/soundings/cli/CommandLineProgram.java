package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.soundings.app.FileTrouble;
import org.soundings.app.TypedPath;
import org.soundings.base.Digest;
import org.soundings.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `soundings` with all its subcommands.
public final class CommandLineProgram {

  @Command(
      name = "soundings",
      description =
          "Talk your way through the security of your containers, and keep what was said.",
      footer = {
        "",
        "Exit codes: 0 fine, 1 something lies above the threshold asked for, 2 wrong usage, 3 bad"
            + " data, 69 no window can be shown.",
        "Without arguments the window opens."
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
      throw new CommandLine.ParameterException(spec.commandLine(), tr("Name a command."));
    }
  }

  private CommandLineProgram() {}

  /// Runs one command.
  ///
  /// @return one of [ExitCode]
  public static int run(Terminal terminal, String... arguments) {
    try {
      return commandLine(terminal).execute(arguments);
    } catch (OutOfMemoryError _) {
      terminal.complain(
          tr(
              "This needs more memory than the program may use. Nothing was added. Give it more, such"
                  + " as JAVA_TOOL_OPTIONS=-Xmx2g, or name fewer and smaller files."));
      return ExitCode.BAD_DATA;
    }
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
            .addSubcommand(new DecideCommand(terminal))
            .addSubcommand(new ModelCommand(terminal))
            .addSubcommand(new RiskTableCommand(terminal))
            .addSubcommand(new HistoryCommand(terminal))
            .addSubcommand(new RewordedCommand(terminal))
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
        text -> parsed(text, Instant::parse, tr("a moment such as 2026-11-24T15:30:00Z")));
    root.registerConverter(
        LocalDate.class, text -> parsed(text, LocalDate::parse, tr("a date such as 2026-11-24")));
    root.registerConverter(
        Integer.class, text -> parsed(text, Integer::valueOf, tr("a whole number such as 90")));
    root.registerConverter(Path.class, TypedPath::of);
    root.setHelpFactory(SpokenHelp::new);
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
      throw new CommandLine.TypeConversionException(tr("\"%s\" is not %s.", text, kind));
    }
  }

  /// Says what happened, what is safe and what to do.
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
                "Soundings made a mistake (%s). What is saved was not touched. Please report this code with what you did.",
                code(failure)));
        failure.printStackTrace(terminal.err());
        return ExitCode.INTERNAL;
      }
    }
  }

  /// What happened, what is safe and what to do.
  static String sentence(IOException failure) {
    var trouble = FileTrouble.of(failure);
    return switch (trouble.kind()) {
      case NO_FOLDER ->
          tr(
              "%s Nothing was changed. Check the path, or make one with: soundings new",
              trouble.sentence());
      case NOT_THERE -> notThere(Path.of(trouble.file()));
      case OCCUPIED -> tr("%s Nothing was changed. Choose an empty folder.", trouble.sentence());
      case DENIED -> tr("%s Nothing was changed. Check its permissions.", trouble.sentence());
      case FULL -> tr("%s Nothing was lost. Free some space and try again.", trouble.sentence());
      case READ_ONLY -> tr("%s Nothing was changed.", trouble.sentence());
      case OTHER -> trouble.file();
    };
  }

  /// A folder without `assessment.yaml` is no assessment; any other file is one that was named.
  private static String notThere(Path file) {
    return file.endsWith("assessment.yaml")
        ? tr(
            "%s is not there, so this is not an assessment. Nothing was changed. Make one with: soundings new",
            file)
        : tr(
            "There is no file %s in %s. Nothing was changed. Check the path.",
            file.getFileName(), file.toAbsolutePath().normalize().getParent());
  }

  /// The same mistake at the same place gives the same eight characters.
  private static String code(Exception failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
    return "S-" + Digest.of(failure.getClass().getName() + place).brief();
  }

  /// A call that cannot be carried out as it was written.
  static final class UsageException extends RuntimeException {
    private final String sentence;

    UsageException(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }
  }

  /// The program's version, as its jar says it.
  static final class VersionProvider implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {tr("Soundings %s", org.soundings.app.Version.current())};
    }
  }
}
