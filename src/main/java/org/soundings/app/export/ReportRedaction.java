package org.soundings.app.export;

import static org.soundings.language.Messages.tr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.soundings.app.redaction.Redactor;
import org.soundings.app.redaction.Redactor.Redacted;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Audience;
import org.soundings.change.Changes;
import org.soundings.change.Moment;
import org.soundings.pack.Library;
import org.soundings.report.MilestoneSnapshot;
import org.soundings.report.RedactionNotes.Kind;
import org.soundings.report.ReportInputs;
import org.soundings.report.SinceMilestone;
import org.soundings.report.pdf.file.Attachment;

/// Redacts an assessment, and what it is compared with, for the audience of a report.
///
/// @param words further words to redact
record ReportRedaction(Audience audience, List<String> words, ReportInputs inputs) {

  Redacted redacted(Assessment assessment) {
    return redactor(assessment).redacted(assessment, inputs.milestones());
  }

  /// The redacted inputs of the report.
  ReportInputs shown(Library library, Assessment assessment, List<MilestoneSnapshot> milestones) {
    boolean isHidden = Kind.of(audience).contains(Kind.EVIDENCE);
    return new ReportInputs(
        since(library, assessment),
        milestones,
        inputs.unread(),
        isHidden ? null : inputs.disagreement(),
        isHidden ? Map.of() : inputs.excerpts());
  }

  Redactor redactor(Assessment assessment) {
    var material = new ArrayList<>(List.of(assessment));
    SinceMilestone since = inputs.since();
    if (since != null) {
      material.add(since.changes().from().assessment());
    }
    return new Redactor(audience, material, makers(), words);
  }

  private @Nullable SinceMilestone since(Library library, Assessment assessment) {
    SinceMilestone since = inputs.since();
    if (since == null || audience == Audience.INTERNAL) {
      return since;
    }
    Redactor redactor = redactor(assessment);
    Moment before = redactor.redacted(since.changes().from());
    Moment now = redactor.redacted(since.changes().to());
    return new SinceMilestone(
        Changes.between(before, now, library), redactor.name(since.by()), since.intact());
  }

  /// The authors of milestones.
  private Set<String> makers() {
    var makers = new TreeSet<String>();
    inputs.milestones().forEach(milestone -> makers.add(milestone.by()));
    SinceMilestone since = inputs.since();
    if (since != null) {
      makers.add(since.by());
    }
    makers.remove("");
    return makers;
  }

  /// The attached data. It contains no more than the report.
  Attachment attachment(Assessment assessment) {
    return new Attachment(
        "assessment.json",
        "application/json",
        tr("Assessment in machine-readable form"),
        ShownJson.of(redacted(assessment.forAudience())).getBytes(StandardCharsets.UTF_8));
  }
}
