package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.app.evidence.TakenBefore;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Ageing;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.Lasting;
import org.soundings.evidence.Validity;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "add",
    description = {
      "Adds evidence: a file, a link, what a command printed (from standard input), a screenshot or"
          + " a statement.",
      "It supports, contradicts or is silent about the questions you name; it never answers one."
    },
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Mixin private SourceOptions shown = new SourceOptions();

  @Option(names = "--title", required = true, description = "What it shows, a few words.")
  @SuppressWarnings("NullAway.Init")
  private String title;

  @Option(
      names = "--question",
      paramLabel = "ID",
      description = "A question it bears on; may be given several times.")
  private List<String> questionIds = List.of();

  @Option(
      names = "--relation",
      defaultValue = "silent",
      description = "What it does there: ${COMPLETION-CANDIDATES}.")
  private Bearing.Relation relation = Bearing.Relation.SILENT;

  @Option(names = "--sentence", defaultValue = "", description = "In which way, one sentence.")
  private String sentence = "";

  @Mixin private CaptureOptions capture = new CaptureOptions();

  @Option(names = "--valid-for", paramLabel = "DAYS", description = "How long it stays credible.")
  private @Nullable Integer validFor;

  @Option(
      names = "--ages-like",
      paramLabel = "KIND",
      description = {
        "What it ages like, where that is not what its kind does, such as penetration_test: one of",
        "${COMPLETION-CANDIDATES}."
      })
  private @Nullable Ageing agesLike;

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    Library library = edit.library(terminal);
    var bearings = new ArrayList<Bearing>();
    for (String id : questionIds) {
      bearings.add(new Bearing(edit.require(library, id).id(), relation, sentence));
    }
    try (AssessmentFolder opened = edit.openUncompared(terminal)) {
      Assessment before = opened.assessment();
      String id = opened.evidence().reserveId(before);
      EvidenceSource made = shown.make(new EvidenceIntake(opened), id, terminal);
      boolean fresh = SourceOptions.isOfNow(made) && capture.at() == null;
      var evidence =
          new Evidence(
              id,
              title,
              made,
              capture.system(),
              fresh ? terminal.now() : capture.at(),
              terminal.now(),
              edit.by(),
              new Lasting(agesLike, validFor),
              bearings,
              "");
      made.file()
          .flatMap(stored -> TakenBefore.same(stored, before))
          .ifPresent(
              there ->
                  terminal.complain(
                      tr(
                          "The same file is evidence already, as %s; %s stands beside it.",
                          there.item().id(), id)));
      int code = edit.save(terminal, opened, before.withEvidence(evidence));
      terminal.line(tr("Added %s", id));
      if (evidence.capturedAt() == null && CaptureOptions.isSupport(bearings)) {
        terminal.complain(CaptureOptions.undated());
      }
      return code;
    }
  }

  private void requireSense() {
    if (validFor != null && (validFor < 0 || validFor > Validity.LONGEST)) {
      throw new CommandLineProgram.UsageException(
          tr("--valid-for takes a number of days from 0 to %d.", Validity.LONGEST));
    }
    capture.requirePast(terminal);
    if (title.isBlank()) {
      throw new CommandLineProgram.UsageException(tr("The title must not be empty: --title \"…\""));
    }
    shown.requireSense();
  }
}
