package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.app.FormerWording;
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
    name = "rewordings",
    description = {
      "List answers to questions with changed wording, or show one answer with both wordings.",
      "Keep the answer (--keep), adapt it with \"soundings set … --adapted\", or discard it (--drop)."
    },
    mixinStandardHelpOptions = true)
final class RewordingsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "Question ID. Default: all questions.")
  private @Nullable String question;

  @ArgGroup private Choice choice = new Choice();

  /// What happens to the answer.
  static final class Choice {
    @Option(names = "--keep", description = "Keep the answer because it fits the new wording.")
    private boolean keep;

    @Option(
        names = "--drop",
        description = "Reopen the question. The answer remains in the history.")
    private boolean drop;
  }

  RewordingsCommand(Terminal terminal) {
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
        terminal.line(
            tr(
                "The wording has not changed since the question was answered. Nothing was changed."));
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
      terminal.line("%s: %s".formatted(asked.id(), choice.keep ? tr("kept") : tr("discarded")));
      return code;
    }
  }

  private void requireNoChoice() {
    if (choice.keep || choice.drop) {
      throw new CommandLineProgram.UsageException(tr("Specify a question."));
    }
  }

  private void list(Library library, Assessment assessment) {
    List<Question> reworded = FormerWording.reworded(library, assessment);
    if (reworded.isEmpty()) {
      terminal.line(tr("There are no answers to questions with changed wording."));
    }
    reworded.forEach(each -> terminal.line("%s  %s".formatted(each.id(), each.title())));
  }

  private void show(AssessmentFolder opened, Question asked, Answer answer) throws IOException {
    QuestionWording old = FormerWording.of(answer, opened.milestones()).orElse(null);
    QuestionWording now = asked.wording();
    if (old == null) {
      terminal.line(tr("The original wording is not available."));
    }
    line(tr("Title"), old == null ? null : old.title(), now.title());
    line(tr("Question"), old == null ? null : old.question(), now.question());
    line(tr("Why it matters"), old == null ? null : old.why(), now.why());
    line(
        tr("Follow-up questions"),
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
    terminal.line(tr("Status: %s", answer.state().words()));
    said(tr("Conclusion"), answer.conclusion());
    answer
        .perspectives()
        .forEach(perspective -> said(Perspectives.title(perspective.role()), perspective.text()));
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
