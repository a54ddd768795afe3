package org.soundings.app.export;

import org.soundings.app.redaction.Redactor.Redacted;
import org.soundings.report.RedactionNotes;
import org.soundings.store.AssessmentExport;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// The data of a redacted assessment as JSON.
final class ShownJson {

  private ShownJson() {}

  /// With the list of redactions, if there are any.
  static String of(Redacted shown) {
    RedactionNotes removed = shown.removed();
    if (removed.isNothing()) {
      return AssessmentExport.json(shown.assessment());
    }
    return AssessmentExport.json(
        shown.assessment(),
        Node.mapping()
            .text("audience", Fields.word(removed.audience()))
            .put("kinds", Node.list(removed.lines().stream().map(ShownJson::kind).toList()))
            .build());
  }

  private static Node kind(RedactionNotes.Line line) {
    return Node.mapping()
        .text("kind", Fields.word(line.kind()))
        .text("rule", line.kind().rule())
        .plain("count", line.count())
        .put("places", Node.texts(line.places()))
        .build();
  }
}
