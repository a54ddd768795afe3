package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.app.Lanes;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Digest;
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
      "Writes into the answer to one question: lanes, conclusion, state.",
      "A text of \"-\" is read from standard input. What is not named stays as it is."
    },
    mixinStandardHelpOptions = true)
final class SetCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Parameters(index = "1", paramLabel = "QUESTION", description = "The question's id.")
  @SuppressWarnings("NullAway.Init")
  private String question;

  @Option(
      names = "--lane",
      paramLabel = "ROLE=TEXT",
      description = "What a role says, in Markdown; an empty text takes it away.")
  private Map<String, String> lanes = new LinkedHashMap<>();

  @Option(
      names = "--new-lane",
      description = "A lane may be new although it is nearly called like another.")
  private boolean newLane;

  @Option(
      names = "--conclusion",
      paramLabel = "TEXT",
      description = "What all agree on, in Markdown.")
  private @Nullable String conclusion;

  @Option(names = "--difference", paramLabel = "TEXT", description = "Where the lanes differ.")
  private @Nullable String difference;

  @Mixin private StateOptions state = new StateOptions();

  @Option(
      names = "--adapted",
      description = "The answer fits the question as it is worded now; see: soundings reworded.")
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
      List<String> made = newLanes(Lanes.of(library, before));
      Answer old = before.answer(asked.pack(), asked.id());
      Answer changed = state.on(withWords(old));
      if (changed.equals(old)) {
        terminal.line(tr("Nothing changed."));
        return ExitCode.FINE;
      }
      int code = edit.save(terminal, opened, before.withAnswer(stamped(changed, asked)));
      terminal.line("%s: %s".formatted(asked.id(), changed.state().words()));
      made.forEach(lane -> terminal.line(tr("A new lane: %s", lane)));
      if (changed.isReworded(asked) && !adapted) {
        terminal.line(
            tr(
                "The question was reworded since it was answered: soundings reworded %s %s",
                edit.folder().word(), asked.id()));
      }
      return code;
    }
  }

  /// The lanes that begin with these words. One that is nearly called like another is refused,
  /// unless it is wanted.
  private List<String> newLanes(Lanes known) {
    List<String> made =
        lanes.entrySet().stream()
            .filter(lane -> !lane.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .filter(lane -> !known.isThere(lane))
            .toList();
    for (String lane : made) {
      Optional<String> meant = newLane ? Optional.empty() : known.meantByNew(lane);
      if (meant.isPresent()) {
        throw new CommandLineProgram.UsageException(
            tr(
                "There is no lane \"%s\" yet. Did you mean %s? For a lane of your own of that name"
                    + " add --new-lane",
                lane, meant.get()));
      }
    }
    return made;
  }

  /// An answer stays bound to the words that it answered, unless it was adapted to those of today.
  private Answer stamped(Answer changed, Question asked) {
    Digest wording = changed.wording();
    return wording != null && changed.isReworded(asked) && !adapted
        ? changed.stamped(wording, edit.by(), terminal.now())
        : changed.answering(asked, edit.by(), terminal.now());
  }

  /// Refuses what would be dropped in silence.
  private void requireSense() {
    if (lanes.keySet().stream().anyMatch(String::isBlank)) {
      throw new CommandLineProgram.UsageException(
          tr("A lane needs a role before the equals sign: --lane developer=\"…\""));
    }
    state.requireSense();
  }

  private Answer withWords(Answer answer) throws IOException {
    Answer changed = answer;
    for (Map.Entry<String, String> lane : lanes.entrySet()) {
      changed =
          changed.withLane(
              new Answer.Lane(lane.getKey(), text(lane.getValue()), edit.by(), terminal.now()));
    }
    if (conclusion != null) {
      changed = changed.withConclusion(text(conclusion));
    }
    return difference == null ? changed : changed.withDifference(text(difference));
  }

  private String text(String given) throws IOException {
    return given.equals("-") ? terminal.textFromStandardInput() : given;
  }
}
