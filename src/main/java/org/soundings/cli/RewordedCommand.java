package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.app.OldWording;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.pack.Library;
import org.soundings.pack.Perspectives;
import org.soundings.pack.Question;
import org.soundings.pack.QuestionWording;
import org.soundings.store.AssessmentFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "reworded",
    description = {
      "Lists the answers to questions that were reworded since, or shows one beside both wordings.",
      "Keep it as it is (--keep), change it with \"soundings set … --adapted\", or drop it"
          + " (--drop)."
    },
    mixinStandardHelpOptions = true)
final class RewordedCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "Only this question.")
  private @Nullable String question;

  @ArgGroup private Choice choice = new Choice();

  /// What becomes of the answer.
  static final class Choice {
    @Option(names = "--keep", description = "The answer fits the new words as it is.")
    private boolean keep;

    @Option(
        names = "--drop",
        description = "The question is open again; the answer stays in the history.")
    private boolean drop;
  }

  RewordedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Library library = edit.library(terminal);
    if (question == null) {
      requireNoChoice();
      try (AssessmentFolder opened = edit.folder().openUncompared(terminal)) {
        list(library, opened.assessment());
      }
      return ExitCode.FINE;
    }
    Question asked = edit.require(library, question);
    try (AssessmentFolder opened =
        choice.keep || choice.drop
            ? edit.openUncompared(terminal)
            : edit.folder().openUncompared(terminal)) {
      Answer answer = opened.assessment().answer(asked.pack(), asked.id());
      if (!answer.isReworded(asked)) {
        terminal.line(tr("The question is worded as it was answered. Nothing changed."));
        return ExitCode.FINE;
      }
      if (!choice.keep && !choice.drop) {
        show(opened, asked, answer);
        return ExitCode.FINE;
      }
      Answer changed =
          choice.keep
              ? answer.answering(asked, edit.by(), terminal.now())
              : Answer.open(asked.pack(), asked.id());
      int code = edit.save(terminal, opened, opened.assessment().withAnswer(changed));
      terminal.line("%s: %s".formatted(asked.id(), choice.keep ? "kept" : "dropped"));
      return code;
    }
  }

  private void requireNoChoice() {
    if (choice.keep || choice.drop) {
      throw new CommandLineProgram.UsageException(tr("Name the question that you mean."));
    }
  }

  private void list(Library library, Assessment assessment) {
    List<Question> reworded = OldWording.reworded(library, assessment);
    if (reworded.isEmpty()) {
      terminal.line(tr("No question was reworded since it was answered."));
    }
    reworded.forEach(each -> terminal.line("%s  %s".formatted(each.id(), each.title())));
  }

  private void show(AssessmentFolder opened, Question asked, Answer answer) throws IOException {
    QuestionWording old = OldWording.of(answer, opened.milestones()).orElse(null);
    QuestionWording now = asked.wording();
    if (old == null) {
      terminal.line(tr("The words that were answered were not kept."));
    }
    line(tr("Title"), old == null ? null : old.title(), now.title());
    line(tr("Question"), old == null ? null : old.question(), now.question());
    line(tr("Why"), old == null ? null : old.why(), now.why());
    line(
        tr("Deeper"),
        old == null ? null : String.join("\n", old.followUps()),
        String.join("\n", now.followUps()));
    now.perspectives()
        .forEach(
            (role, prompt) ->
                line(
                    Perspectives.title(role),
                    old == null ? null : old.perspectives().getOrDefault(role, ""),
                    prompt));
    terminal.line("");
    terminal.line(tr("State: %s", answer.state().words()));
    said(tr("Conclusion"), answer.conclusion());
    answer.lanes().forEach(lane -> said(Perspectives.title(lane.role()), lane.text()));
  }

  private void line(String name, @Nullable String before, String after) {
    String text = before == null ? after : DifferenceText.of(before, after, "    ");
    terminal.line("%s: %s".formatted(name, text));
  }

  private void said(String name, String text) {
    if (!text.isBlank()) {
      terminal.line("%s: %s".formatted(name, text.strip().replace("\n", "\n    ")));
    }
  }
}
