package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.ChosenFrameworks;
import org.soundings.pack.Framework;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "frameworks",
    description =
        "Show or choose the control frameworks that the reports of an assessment answer to.",
    mixinStandardHelpOptions = true)
final class FrameworksCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Option(names = "--add", paramLabel = "ID", description = "Choose a framework. Repeatable.")
  private List<String> more = List.of();

  @Option(
      names = "--remove",
      paramLabel = "ID",
      description = "Remove a framework from the reports. Repeatable.")
  private List<String> less = List.of();

  @Option(names = "--json", description = "Print the frameworks as JSON.")
  private boolean json;

  FrameworksCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Library library = edit.library(terminal);
    more.forEach(id -> require(library, id));
    boolean changes = !more.isEmpty() || !less.isEmpty();
    try (AssessmentFolder opened =
        changes ? edit.openUncompared(terminal) : edit.folder().openUncompared(terminal)) {
      Assessment before = opened.assessment();
      less.stream()
          .filter(id -> !before.profile().frameworks().contains(id))
          .forEach(id -> require(library, id));
      Assessment after = before;
      for (String id : more) {
        after = new ChosenFrameworks(library, after).choosing(id, true);
      }
      for (String id : less) {
        after = new ChosenFrameworks(library, after).choosing(id, false);
      }
      int code = after.equals(before) ? ExitCode.FINE : edit.save(terminal, opened, after);
      print(new ChosenFrameworks(library, after));
      return code == ExitCode.FINE && edit.folder().hasErrors() ? ExitCode.BAD_DATA : code;
    }
  }

  private static void require(Library library, String id) {
    if (library.framework(id).isEmpty()) {
      throw new CommandLineProgram.UsageException(
          tr(
              "Unknown framework \"%s\". Available: %s.",
              id, String.join(", ", library.frameworks().stream().map(Framework::id).toList())));
    }
  }

  private void print(ChosenFrameworks frameworks) {
    if (json) {
      Stream<Node> all =
          Stream.concat(
              frameworks.lines().stream().map(FrameworksCommand::tree),
              frameworks.missing().stream().map(FrameworksCommand::tree));
      terminal.out().print(JsonWriter.write(Node.list(all.toList())));
      return;
    }
    for (ChosenFrameworks.Line line : frameworks.lines()) {
      terminal.line(
          tr(
              "%-16s %-13s %s (controls: %d, with questions: %d)",
              line.framework().id(),
              line.isChosen() ? tr("in reports") : "-",
              line.framework().name(),
              line.framework().controls().size(),
              line.mapped()));
    }
    frameworks
        .missing()
        .forEach(id -> terminal.line("%-16s %-13s".formatted(id, tr("not available")).strip()));
  }

  private static Node tree(ChosenFrameworks.Line line) {
    return Node.mapping()
        .text("id", line.framework().id())
        .text("title", line.framework().title())
        .text("version", line.framework().version())
        .plain("chosen", line.isChosen())
        .plain("available", true)
        .plain("controls", line.framework().controls().size())
        .plain("with_questions", line.mapped())
        .build();
  }

  private static Node tree(String missing) {
    return Node.mapping()
        .text("id", missing)
        .plain("chosen", true)
        .plain("available", false)
        .build();
  }
}
