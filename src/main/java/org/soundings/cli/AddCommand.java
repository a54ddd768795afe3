package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.soundings.app.evidence.DuplicateEvidence;
import org.soundings.app.evidence.EvidenceIntake;
import org.soundings.app.evidence.EvidenceTitle;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.ItemValidity;
import org.soundings.evidence.Validity;
import org.soundings.evidence.ValidityCategory;
import org.soundings.pack.Library;
import org.soundings.store.AssessmentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "add",
    description = {
      "Add evidence: a file, a link, the output of a command (from standard input), a screenshot or a statement.",
      "Evidence can support or contradict the control, or be neutral. It never answers a question."
    },
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private EditParameters edit = new EditParameters();

  @Mixin private SourceOptions shown = new SourceOptions();

  @Option(
      names = "--title",
      description = "Short title of the evidence. Default: the name of the file.")
  private @Nullable String title;

  @Option(
      names = "--question",
      paramLabel = "ID",
      description = "Question to map the evidence to. Repeatable.")
  private List<String> questionIds = List.of();

  @Option(
      names = "--relation",
      defaultValue = "neutral",
      description = "Relation to the questions: ${COMPLETION-CANDIDATES}.")
  private EvidenceMapping.Relation relation = EvidenceMapping.Relation.NEUTRAL;

  @Option(
      names = "--sentence",
      defaultValue = "",
      description = "Explanation of the relation, in one sentence.")
  private String sentence = "";

  @Mixin private CaptureOptions capture = new CaptureOptions();

  @Option(
      names = "--validity-days",
      paramLabel = "DAYS",
      description = "Number of days for which the evidence is valid.")
  private @Nullable Integer validFor;

  @Option(
      names = "--validity-category",
      paramLabel = "KIND",
      description = {
        "Validity category, such as penetration_test. Default: depends on the evidence type. Values:",
        "${COMPLETION-CANDIDATES}."
      })
  private @Nullable ValidityCategory agesLike;

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    Library library = edit.library(terminal);
    var mappings = new ArrayList<EvidenceMapping>();
    for (String id : questionIds) {
      mappings.add(new EvidenceMapping(edit.require(library, id).id(), relation, sentence));
    }
    try (AssessmentFolder opened = edit.openUncompared(terminal)) {
      Assessment before = opened.assessment();
      String id = opened.evidence().reserveId(before);
      EvidenceSource made = shown.make(new EvidenceIntake(opened), id, terminal);
      boolean fresh = SourceOptions.isOfNow(made) && capture.at() == null;
      var evidence =
          new Evidence(
              id,
              title == null ? EvidenceTitle.of(shown.file().orElseThrow()) : title,
              made,
              capture.system(),
              fresh ? terminal.now() : capture.at(),
              terminal.now(),
              edit.by(),
              new ItemValidity(agesLike, validFor),
              mappings,
              "");
      made.file()
          .flatMap(stored -> DuplicateEvidence.same(stored, before))
          .ifPresent(
              there ->
                  terminal.complain(
                      tr(
                          "This file is already stored as %s. It was also added as %s.",
                          there.item().id(), id)));
      int code = edit.save(terminal, opened, before.withEvidence(evidence));
      terminal.line(tr("Added %s", id));
      if (evidence.capturedOn() == null && CaptureOptions.isSupport(mappings)) {
        terminal.complain(CaptureOptions.undated());
      }
      return code;
    }
  }

  private void requireSense() {
    if (validFor != null && (validFor < 0 || validFor > Validity.LONGEST)) {
      throw new CommandLineProgram.UsageException(
          tr("--validity-days requires a number of days from 0 to %d.", Validity.LONGEST));
    }
    capture.requirePast(terminal);
    if (title == null && shown.file().isEmpty()) {
      throw new CommandLineProgram.UsageException(tr("Missing: %s", "--title"));
    }
    if (title != null && title.isBlank()) {
      throw new CommandLineProgram.UsageException(
          tr("The title must not be empty. Add: --title \"…\""));
    }
    shown.requireSense();
  }
}
