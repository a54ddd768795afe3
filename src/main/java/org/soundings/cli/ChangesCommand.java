package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Loaded;
import org.soundings.base.Progress;
import org.soundings.change.Changes;
import org.soundings.change.Milestone;
import org.soundings.change.Moment;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.Milestones;
import org.soundings.yaml.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "changes",
    description = {
      "Show what changed between two milestones, or since a milestone.",
      "Removed text is shown as [-text-], added text as {+text+}."
    },
    mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {

  private static final String NOW = "now";

  private final Terminal terminal;

  @Mixin private FolderParameter folder = new FolderParameter();
  @Mixin private QuestionsOption questions = new QuestionsOption();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FROM",
      description = "Milestone ID or name. Default: the latest milestone.")
  private @Nullable String from;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "TO",
      defaultValue = NOW,
      description = "Milestone ID or name, or \"now\". Default: now.")
  private String to = NOW;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "Reference time for \"now\", which determines whether evidence has expired.")
  private @Nullable Instant at;

  @Option(names = "--json", description = "Print all changes as JSON, with full texts.")
  private boolean json;

  private boolean problems;

  ChangesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Library library = questions.load(terminal);
    try (AssessmentFolder opened = folder.open(terminal)) {
      Milestones milestones = opened.milestones();
      Moment now = Moment.of(NOW, library, opened.assessment(), at == null ? terminal.now() : at);
      Moment before = from == null ? last(milestones) : moment(milestones, from, now);
      Changes changes = Changes.between(before, moment(milestones, to, now), library);
      if (json) {
        terminal.out().print(JsonWriter.writeWhole(ChangesTree.of(changes)));
      } else {
        new ChangesText(terminal).print(changes);
      }
      return problems || folder.hasErrors() || questions.hasErrors()
          ? ExitCode.BAD_DATA
          : ExitCode.FINE;
    }
  }

  private Moment last(Milestones milestones) throws IOException {
    Optional<Milestones.Line> last = milestones.list().value().stream().findFirst();
    if (last.isEmpty()) {
      throw new CommandLineProgram.UsageException(
          tr(
              "No milestones yet. Create one with: soundings milestone %s --name \"…\"",
              folder.word()));
    }
    return read(milestones, last.get().id());
  }

  private Moment moment(Milestones milestones, String wanted, Moment now) throws IOException {
    if (wanted.equals(NOW)) {
      return now;
    }
    Milestones.Line line =
        milestones
            .find(wanted)
            .orElseThrow(
                () ->
                    new CommandLineProgram.UsageException(
                        tr(
                            "Unknown milestone \"%s\". List all milestones with: soundings milestones %s",
                            wanted, folder.word())));
    return read(milestones, line.id());
  }

  private Moment read(Milestones milestones, String id) throws IOException {
    Loaded<Milestone> loaded = milestones.read(id, Progress.unwatched());
    terminal.complain(loaded.problems());
    problems |= !loaded.problems().isEmpty();
    return loaded.value().moment();
  }
}
