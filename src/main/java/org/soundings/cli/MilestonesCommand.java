package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.soundings.base.Loaded;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.Milestones;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "milestones",
    description = {
      "List the milestones of an assessment, latest first.",
      "Milestone files that were edited outside Soundings are reported on standard error."
    },
    mixinStandardHelpOptions = true)
final class MilestonesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private FolderParameter folder = new FolderParameter();

  @Option(names = "--json", description = "Print the milestones as JSON.")
  private boolean json;

  MilestonesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (AssessmentFolder opened = folder.openUncompared(terminal)) {
      Loaded<List<Milestones.Line>> found = opened.milestones().list();
      terminal.complain(found.problems());
      if (json) {
        List<Node> items = List.copyOf(found.value().stream().map(this::tree).toList());
        terminal
            .out()
            .print(
                JsonWriter.write(
                    Node.mapping()
                        .put("milestones", new Node.Sequence(Node.Place.NONE, items))
                        .build()));
      } else if (found.value().isEmpty()) {
        terminal.line(
            tr(
                "No milestones yet. Create one with: soundings milestone %s --name \"…\"",
                folder.word()));
      } else {
        found.value().forEach(this::print);
      }
      return folder.hasErrors() || !found.problems().isEmpty() ? ExitCode.BAD_DATA : ExitCode.FINE;
    }
  }

  private void print(Milestones.Line line) {
    terminal.line(
        "%s  %s  %s%s%s"
            .formatted(
                line.at(),
                line.id(),
                line.name(),
                line.by().isEmpty() ? "" : tr(", by %s", line.by()),
                line.intact() ? "" : tr(", edited outside Soundings")));
    if (!line.note().isBlank()) {
      terminal.line("    " + line.note().strip().replace("\n", "\n    "));
    }
  }

  private Node.Mapping tree(Milestones.Line line) {
    return Node.mapping()
        .text("id", line.id())
        .text("name", line.name())
        .text("note", line.note())
        .text("by", line.by())
        .text("at", line.at().toString())
        .plain("intact", line.intact())
        .build();
  }
}
