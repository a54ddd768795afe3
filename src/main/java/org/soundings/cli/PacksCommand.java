package org.soundings.cli;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.soundings.app.AskedPacks;
import org.soundings.app.PackSuggestion;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.MissingPack;
import org.soundings.base.Progress;
import org.soundings.pack.Library;
import org.soundings.pack.QuestionPack;
import org.soundings.store.AssessmentFolder;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "packs",
    description = "Show, add or remove the question packs of an assessment.",
    mixinStandardHelpOptions = true)
final class PacksCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Option(names = "--add", paramLabel = "ID", description = "Add a question pack. Repeatable.")
  private List<String> more = List.of();

  @Option(
      names = "--remove",
      paramLabel = "ID",
      description = "Remove a question pack without entries. Repeatable.")
  private List<String> less = List.of();

  @Option(names = "--json", description = "Print the packs as JSON.")
  private boolean json;

  PacksCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Library library = edit.library(terminal);
    List<QuestionPack> asked = more.stream().map(id -> pack(library, id)).toList();
    List<QuestionPack> left = less.stream().map(id -> pack(library, id)).toList();
    boolean changes = !asked.isEmpty() || !left.isEmpty();
    try (AssessmentFolder opened =
        changes ? edit.openUncompared(terminal) : edit.folder().openUncompared(terminal)) {
      Assessment before = opened.assessment();
      Assessment after = before;
      for (QuestionPack pack : asked) {
        after = new AskedPacks(library, after).asking(pack);
      }
      for (QuestionPack pack : left) {
        after = leaving(new AskedPacks(library, after), pack);
      }
      int code = after.equals(before) ? ExitCode.FINE : edit.save(terminal, opened, after);
      print(
          new AskedPacks(library, after),
          PackSuggestion.of(
              library,
              after,
              opened.evidence(),
              List.copyOf(after.evidence().values()),
              Progress.unwatched()));
      return code == ExitCode.FINE && edit.folder().hasErrors() ? ExitCode.BAD_DATA : code;
    }
  }

  static QuestionPack pack(Library library, String id) {
    return library
        .pack(id)
        .orElseThrow(
            () ->
                new CommandLineProgram.UsageException(
                    tr(
                        "Unknown question pack \"%s\". Available: %s.",
                        id,
                        String.join(", ", library.packs().stream().map(p -> p.id()).toList()))));
  }

  private static Assessment leaving(AskedPacks packs, QuestionPack pack) {
    AskedPacks.Line line =
        packs.lines().stream().filter(each -> each.pack().equals(pack)).findFirst().orElseThrow();
    if (!line.isAsked()) {
      return packs.assessment();
    }
    if (line.isFixed()) {
      throw new CommandLineProgram.UsageException(
          line.said() > 0
              ? trn(
                  "\"%s\" cannot be removed: one of its questions has entries or is on an agenda. Nothing was changed. Such packs must stay in use.",
                  "\"%s\" cannot be removed: %s of its questions have entries or are on an agenda. Nothing was changed. Such packs must stay in use.",
                  line.said(),
                  pack.id(),
                  line.said())
              : tr(
                  "\"%s\" cannot be removed: it is the only pack in use. Nothing was changed. Add another pack first.",
                  pack.id()));
    }
    return packs.leaving(pack);
  }

  private void print(AskedPacks packs, List<PackSuggestion> suggestions) {
    if (json) {
      terminal.out().print(JsonWriter.write(tree(packs, suggestions)));
      return;
    }
    for (AskedPacks.Line line : packs.lines()) {
      String state = line.isAsked() ? tr("in use") : tr("not in use");
      terminal.line(
          tr(
              "%-22s %-13s %s (questions: %d, with entries: %d)",
              line.pack().id(),
              state,
              line.pack().title(),
              line.pack().questions().count(),
              line.said()));
    }
    for (MissingPack pack : packs.missing()) {
      terminal.line(
          tr("%-22s %-13s (answers: %d)", pack.id(), tr("not available"), pack.answers()));
    }
    suggestions.forEach(suggestion -> terminal.line(suggestion.sentence()));
  }

  private static Node tree(AskedPacks packs, List<PackSuggestion> suggestions) {
    Stream<Node> all =
        Stream.concat(
            packs.lines().stream().map(PacksCommand::tree),
            packs.missing().stream().map(PacksCommand::tree));
    return Node.mapping()
        .put("packs", Node.list(all.toList()))
        .put("suggestions", Node.list(suggestions.stream().map(PacksCommand::tree).toList()))
        .build();
  }

  private static Node tree(AskedPacks.Line line) {
    return Node.mapping()
        .text("id", line.pack().id())
        .text("title", line.pack().title())
        .plain("in_use", line.isAsked())
        .plain("available", true)
        .plain("questions", line.pack().questions().count())
        .plain("with_entries", line.said())
        .build();
  }

  private static Node tree(PackSuggestion suggestion) {
    return Node.mapping()
        .text("pack", suggestion.pack().id())
        .text("reason", suggestion.why())
        .put("evidence", Node.list(suggestion.items().stream().map(Node::text).toList()))
        .build();
  }

  private static Node tree(MissingPack pack) {
    return Node.mapping()
        .text("id", pack.id())
        .plain("in_use", true)
        .plain("available", false)
        .plain("answers", pack.answers())
        .build();
  }
}
