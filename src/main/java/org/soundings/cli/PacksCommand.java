package org.soundings.cli;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.soundings.app.AskedPacks;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.MissingPack;
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
    description = "Shows which packs of questions an assessment asks, and adds further ones.",
    mixinStandardHelpOptions = true)
final class PacksCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Option(
      names = "--ask",
      paramLabel = "ID",
      description = "Asks the questions of a pack too; may be given often.")
  private List<String> more = List.of();

  @Option(
      names = "--leave",
      paramLabel = "ID",
      description = "Leaves a pack out about whose questions nobody has said anything.")
  private List<String> less = List.of();

  @Option(names = "--json", description = "Prints the packs as JSON.")
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
      print(new AskedPacks(library, after));
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
                        "There is no pack \"%s\". There are: %s.",
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
                  "\"%s\" stays: something was said about one of its questions.",
                  "\"%s\" stays: something was said about %s of its questions.",
                  line.said(),
                  pack.id(),
                  line.said())
              : tr("\"%s\" is the only pack that is asked.", pack.id()));
    }
    return packs.leaving(pack);
  }

  private void print(AskedPacks packs) {
    if (json) {
      terminal.out().print(JsonWriter.write(tree(packs)));
      return;
    }
    for (AskedPacks.Line line : packs.lines()) {
      String state = line.isAsked() ? tr("asked") : tr("not asked");
      terminal.line(
          tr(
              "%-16s %-10s %s, %d questions, something said about %d",
              line.pack().id(),
              state,
              line.pack().title(),
              line.pack().questions().count(),
              line.said()));
    }
    for (MissingPack pack : packs.missing()) {
      terminal.line(
          tr("%-16s %-10s something said about %d", pack.id(), tr("not at hand"), pack.answers()));
    }
  }

  private static Node tree(AskedPacks packs) {
    Stream<Node> all =
        Stream.concat(
            packs.lines().stream().map(PacksCommand::tree),
            packs.missing().stream().map(PacksCommand::tree));
    return Node.mapping().put("packs", Node.list(all.toList())).build();
  }

  private static Node tree(AskedPacks.Line line) {
    return Node.mapping()
        .text("id", line.pack().id())
        .text("title", line.pack().title())
        .plain("asked", line.isAsked())
        .plain("at_hand", true)
        .plain("questions", line.pack().questions().count())
        .plain("said", line.said())
        .build();
  }

  private static Node tree(MissingPack pack) {
    return Node.mapping()
        .text("id", pack.id())
        .plain("asked", true)
        .plain("at_hand", false)
        .plain("said", pack.answers())
        .build();
  }
}
