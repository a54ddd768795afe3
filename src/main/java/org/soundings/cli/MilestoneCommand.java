package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.soundings.app.Version;
import org.soundings.change.Milestone;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.Milestones;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "milestone",
    description = {
      "Create a milestone: a named, read-only snapshot of the assessment for later comparison.",
      "Milestones are stored as plain text in milestones/ and never change.",
      "Several milestones can have the same name. Each has its own ID."
    },
    mixinStandardHelpOptions = true)
final class MilestoneCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      required = true,
      description = "Name, such as \"Summer 2026\".")
  @SuppressWarnings("NullAway.Init")
  private String name;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Reason for the milestone, in Markdown. \"-\" reads standard input.")
  private String note = "";

  @Option(names = "--json", description = "Print the new milestone as JSON.")
  private boolean json;

  MilestoneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (name.isBlank()) {
      throw new CommandLineProgram.UsageException(
          tr("A milestone requires a name. Add: --name \"…\""));
    }
    String why = note.equals("-") ? terminal.textFromStandardInput() : note;
    var maker = new Milestone.Maker(edit.by(), "Soundings " + Version.current());
    var library = edit.library(terminal);
    try (AssessmentFolder opened = edit.open(terminal)) {
      List<Milestones.Line> namesakes = opened.milestones().named(name.strip());
      Milestone made =
          opened.createMilestone(
              Milestone.of(name, why, maker, library, opened.assessment(), terminal.now()));
      namesakes.stream().findFirst().ifPresent(before -> explain(made, before));
      if (json) {
        terminal.out().print(JsonWriter.write(tree(made)));
      } else {
        terminal.line(tr("Created milestone: milestones/%s", made.id()));
      }
      return edit.folder().hasErrors() || edit.questions().hasErrors()
          ? ExitCode.BAD_DATA
          : ExitCode.FINE;
    }
  }

  /// Says that another milestone has this name, and how to tell them apart.
  private void explain(Milestone made, Milestones.Line before) {
    terminal.complain(
        tr(
            "A milestone “%s” already exists (%s, ID %s). The new one has the ID %s. The name alone now refers to the latest.",
            before.name(), before.at(), before.id(), made.id()));
  }

  private static Node.Mapping tree(Milestone made) {
    return Node.mapping()
        .text("id", made.id())
        .text("name", made.name())
        .text("note", made.note())
        .text("by", made.by())
        .text("at", made.at().toString())
        .text("program", made.program())
        .plain("questions", made.moment().questions().size())
        .plain("threats", made.moment().threats().size())
        .build();
  }
}
