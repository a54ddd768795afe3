package org.soundings.app.export;

import static org.soundings.language.Messages.tr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.soundings.app.redaction.Redactor;
import org.soundings.app.redaction.Redactor.Redacted;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Readers;
import org.soundings.change.Changes;
import org.soundings.change.Moment;
import org.soundings.pack.Library;
import org.soundings.report.FrozenState;
import org.soundings.report.Removed.Kind;
import org.soundings.report.ReportInputs;
import org.soundings.report.Since;
import org.soundings.report.pdf.file.Attachment;

/// What the readers of a report may see of an assessment and of what it is compared with.
///
/// @param words what is replaced beside the names that are known
record ReportRedaction(Readers readers, List<String> words, ReportInputs inputs) {

  Redacted redacted(Assessment assessment) {
    return redactor(assessment).redacted(assessment, inputs.milestones());
  }

  /// What is left of what the report is told that the assessment does not hold.
  ReportInputs shown(Library library, Assessment assessment, List<FrozenState> milestones) {
    return new ReportInputs(
        since(library, assessment),
        milestones,
        inputs.unread(),
        Kind.of(readers).contains(Kind.EVIDENCE) ? null : inputs.disagreement());
  }

  Redactor redactor(Assessment assessment) {
    var material = new ArrayList<>(List.of(assessment));
    Since since = inputs.since();
    if (since != null) {
      material.add(since.changes().from().assessment());
    }
    return new Redactor(readers, material, makers(), words);
  }

  private @Nullable Since since(Library library, Assessment assessment) {
    Since since = inputs.since();
    if (since == null || readers == Readers.INTERNAL) {
      return since;
    }
    Redactor redactor = redactor(assessment);
    Moment before = redactor.redacted(since.changes().from());
    Moment now = redactor.redacted(since.changes().to());
    return new Since(
        Changes.between(before, now, library), redactor.name(since.by()), since.intact());
  }

  /// Who made milestones.
  private Set<String> makers() {
    var makers = new TreeSet<String>();
    inputs.milestones().forEach(milestone -> makers.add(milestone.by()));
    Since since = inputs.since();
    if (since != null) {
      makers.add(since.by());
    }
    makers.remove("");
    return makers;
  }

  /// The data goes with the report, and tells no more than the report.
  Attachment attachment(Assessment assessment) {
    return new Attachment(
        "assessment.json",
        "application/json",
        tr("The assessment in machine-readable form"),
        ShownJson.of(redacted(assessment.forReaders())).getBytes(StandardCharsets.UTF_8));
  }
}
