package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.app.KnownPerspectives;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Sha256;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.store.AssessmentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "set",
    description = {
      "Edit the answer to a question: perspectives, conclusion and status.",
      "If a text is \"-\", it is read from standard input. Omitted options leave values unchanged."
    },
    mixinStandardHelpOptions = true)
final class SetCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Parameters(index = "1", paramLabel = "QUESTION", description = "Question ID.")
  @SuppressWarnings("NullAway.Init")
  private String question;

  @Option(
      names = "--perspective",
      paramLabel = "PERSPECTIVE=TEXT",
      description = "Text of a perspective, in Markdown. An empty text removes the perspective.")
  private Map<String, String> perspectives = new LinkedHashMap<>();

  @Option(
      names = "--new-perspective",
      description = "Allow a new perspective whose name resembles an existing one.")
  private boolean newPerspective;

  @Option(names = "--conclusion", paramLabel = "TEXT", description = "Conclusion, in Markdown.")
  private @Nullable String conclusion;

  @Option(
      names = "--disagreement",
      paramLabel = "TEXT",
      description = "Disagreement between the perspectives.")
  private @Nullable String difference;

  @Mixin private StateOptions state = new StateOptions();

  @Option(
      names = "--adapted",
      description = "Confirm that the answer fits the current wording. See: soundings rewordings")
  private boolean adapted;

  SetCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    Library library = edit.library(terminal);
    Question asked = edit.require(library, question);
    try (AssessmentFolder opened = edit.openUncompared(terminal)) {
      Assessment before = opened.assessment();
      List<String> made = newPerspectives(KnownPerspectives.of(library, before));
      Answer old = before.answer(asked.pack(), asked.id());
      Answer changed = state.on(withWords(old));
      if (changed.equals(old)) {
        terminal.line(tr("No changes."));
        return ExitCode.FINE;
      }
      int code = edit.save(terminal, opened, before.withAnswer(stamped(changed, asked)));
      terminal.line("%s: %s".formatted(asked.id(), changed.state().words()));
      made.forEach(perspective -> terminal.line(tr("New perspective: %s", perspective)));
      if (changed.isReworded(asked) && !adapted) {
        terminal.line(
            tr(
                "The wording of this question has changed since it was answered. See: soundings rewordings %s %s",
                edit.folder().word(), asked.id()));
      }
      return code;
    }
  }

  /// The perspectives that are new with this call. A name that is similar to an existing one is
  /// refused unless `--new-perspective` is given.
  private List<String> newPerspectives(KnownPerspectives known) {
    List<String> made =
        perspectives.entrySet().stream()
            .filter(perspective -> !perspective.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .filter(perspective -> !known.isThere(perspective))
            .toList();
    for (String perspective : made) {
      Optional<String> meant = newPerspective ? Optional.empty() : known.meantByNew(perspective);
      if (meant.isPresent()) {
        throw new CommandLineProgram.UsageException(
            tr(
                "Unknown perspective \"%s\". Did you mean %s? To create a new perspective, add: --new-perspective",
                perspective, meant.get()));
      }
    }
    return made;
  }

  /// Keeps the answer bound to the wording it answered, unless it was adapted to the current
  /// wording.
  private Answer stamped(Answer changed, Question asked) {
    Sha256 wording = changed.wording();
    return wording != null && changed.isReworded(asked) && !adapted
        ? changed.stamped(wording, edit.by(), terminal.now())
        : changed.answering(asked, edit.by(), terminal.now());
  }

  /// Refuses options that would be ignored silently.
  private void requireSense() {
    if (perspectives.keySet().stream().anyMatch(String::isBlank)) {
      throw new CommandLineProgram.UsageException(
          tr("Specify a perspective before the equals sign: --perspective developer=\"…\""));
    }
    state.requireSense();
  }

  private Answer withWords(Answer answer) throws IOException {
    Answer changed = answer;
    for (Map.Entry<String, String> perspective : perspectives.entrySet()) {
      changed =
          changed.withPerspective(
              new Answer.Perspective(
                  perspective.getKey(), text(perspective.getValue()), edit.by(), terminal.now()));
    }
    if (conclusion != null) {
      changed = changed.withConclusion(text(conclusion));
    }
    return difference == null ? changed : changed.withDisagreement(text(difference));
  }

  private String text(String given) throws IOException {
    return given.equals("-") ? terminal.textFromStandardInput() : given;
  }
}
