package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.workshop.SilentRound;
import org.soundings.base.Loaded;
import org.soundings.pack.Question;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.history.Edit;
import org.soundings.yaml.JsonWriter;
import org.soundings.yaml.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "history",
    description = {
      "Show who changed what and when, latest first.",
      "Removed text is shown as [-text-], added text as {+text+}."
    },
    mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {

  /// The hash and wording of a question. The text output shows only what people said. The JSON has
  /// both.
  private static final Pattern WORDING = Pattern.compile("wording_hash|asked/.*");

  private static final Pattern IN_SILENCE =
      Pattern.compile("(.*/)?silent_rounds/(?<question>[^/]+)(/.*)?");

  private final Terminal terminal;

  @Mixin private FolderParameter folder = new FolderParameter();
  @Mixin private QuestionsOption questions = new QuestionsOption();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "Only changes to the answer to this question.")
  private @Nullable String question;

  @Option(names = "--json", description = "Print all changes as JSON, with full texts.")
  private boolean json;

  HistoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (AssessmentFolder opened = folder.openUncompared(terminal)) {
      Loaded<List<Edit>> history = read(opened);
      terminal.complain(history.problems());
      List<Edit> edits =
          history.value().stream().filter(edit -> !isHidden(opened.assessment(), edit)).toList();
      if (json) {
        terminal.out().print(JsonWriter.write(tree(edits)));
      } else if (edits.isEmpty()) {
        terminal.line(tr("No changes recorded."));
      } else {
        print(edits);
      }
      return folder.hasErrors() || history.hasErrors() ? ExitCode.BAD_DATA : ExitCode.FINE;
    }
  }

  private Loaded<List<Edit>> read(AssessmentFolder opened) throws IOException {
    if (question == null) {
      return opened.history().all();
    }
    var answered = opened.assessment().answers().get(question);
    if (answered != null) {
      return opened.history().of(answered.pack(), question);
    }
    Question asked = QuestionsOption.require(questions.load(terminal), question, folder);
    return opened.history().of(asked.pack(), asked.id());
  }

  /// Whether the edit belongs to a silent round whose answers are not revealed yet.
  private static boolean isHidden(Assessment assessment, Edit edit) {
    Matcher written = IN_SILENCE.matcher(edit.field());
    return written.matches()
        && assessment.sessions().stream()
            .filter(session -> edit.file().equals("sessions/" + session.id() + ".yaml"))
            .flatMap(session -> session.workshop().silentOn(written.group("question")).stream())
            .noneMatch(SilentRound::revealed);
  }

  /// Edits that one person saved together share one heading.
  private void print(List<Edit> edits) {
    String before = "";
    for (Edit edit : edits) {
      if (WORDING.matcher(edit.field()).matches()) {
        continue;
      }
      String heading = "%s  %s  %s".formatted(moment(edit), by(edit), edit.file());
      if (!heading.equals(before)) {
        terminal.line(heading);
      }
      before = heading;
      terminal.line(
          "  %s: %s"
              .formatted(edit.field(), DifferenceText.of(edit.before(), edit.after(), "    ")));
    }
  }

  private static String moment(Edit edit) {
    return edit.since().equals(edit.at())
        ? edit.at().toString()
        : tr("%s to %s", edit.since(), edit.at());
  }

  private static String by(Edit edit) {
    return edit.by().isEmpty() ? tr("(no name)") : edit.by();
  }

  private static Node.Mapping tree(List<Edit> edits) {
    List<Node> items = List.copyOf(edits.stream().map(HistoryCommand::tree).toList());
    return Node.mapping().put("edits", new Node.Sequence(Node.Place.NONE, items)).build();
  }

  private static Node.Mapping tree(Edit edit) {
    return Node.mapping()
        .text("since", edit.since().toString())
        .text("at", edit.at().toString())
        .text("by", edit.by())
        .text("file", edit.file())
        .text("field", edit.field())
        .text("before", edit.before())
        .text("after", edit.after())
        .build();
  }
}
