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
      "Keeps the state of an assessment under a name, to be compared with later.",
      "It lies in milestones/ as plain text and is never changed again.",
      "A second one of the same name is kept beside the first, under an id of its own."
    },
    mixinStandardHelpOptions = true)
final class MilestoneCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      required = true,
      description = "What people call it, such as \"Summer 2026\".")
  @SuppressWarnings("NullAway.Init")
  private String name;

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Why it is made, in Markdown; \"-\" reads it from standard input.")
  private String note = "";

  @Option(names = "--json", description = "Prints what was made as JSON.")
  private boolean json;

  MilestoneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (name.isBlank()) {
      throw new CommandLineProgram.UsageException(tr("A milestone needs a name: --name \"…\""));
    }
    String why = note.equals("-") ? terminal.textFromStandardInput() : note;
    var maker = new Milestone.Maker(edit.by(), "Soundings " + Version.current());
    var library = edit.library(terminal);
    try (AssessmentFolder opened = edit.open(terminal)) {
      List<Milestones.Line> namesakes = opened.milestones().named(name.strip());
      Milestone made =
          opened.freeze(
              Milestone.of(name, why, maker, library, opened.assessment(), terminal.now()));
      namesakes.stream().findFirst().ifPresent(before -> explain(made, before));
      if (json) {
        terminal.out().print(JsonWriter.write(tree(made)));
      } else {
        terminal.line(tr("Frozen as milestones/%s", made.id()));
      }
      return edit.folder().hasErrors() || edit.questions().hasErrors()
          ? ExitCode.BAD_DATA
          : ExitCode.FINE;
    }
  }

  /// Two of one name are kept; which of them is meant must be said.
  private void explain(Milestone made, Milestones.Line before) {
    terminal.complain(
        tr(
            "There is a milestone “%s” since %s already: %s. This one is %s; the name alone means"
                + " the newest of them.",
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
