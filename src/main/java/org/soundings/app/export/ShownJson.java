package org.soundings.app.export;

import org.soundings.app.redaction.Redactor.Redacted;
import org.soundings.report.Removed;
import org.soundings.store.AssessmentExport;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// The data of an assessment as text, for the readers it was redacted for.
final class ShownJson {

  private ShownJson() {}

  /// Where something was taken away, with the record of it.
  static String of(Redacted shown) {
    Removed removed = shown.removed();
    if (removed.isNothing()) {
      return AssessmentExport.json(shown.assessment());
    }
    return AssessmentExport.json(
        shown.assessment(),
        Node.mapping()
            .text("readers", Fields.word(removed.readers()))
            .put("kinds", Node.list(removed.lines().stream().map(ShownJson::kind).toList()))
            .build());
  }

  private static Node kind(Removed.Line line) {
    return Node.mapping()
        .text("kind", Fields.word(line.kind()))
        .text("rule", line.kind().rule())
        .plain("count", line.count())
        .put("places", Node.texts(line.places()))
        .build();
  }
}
