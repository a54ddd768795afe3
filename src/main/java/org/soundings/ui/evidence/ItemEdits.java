package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.soundings.assessment.Assessment;
import org.soundings.evidence.Evidence;
import org.soundings.ui.screen.ScreenContext;

/// Edits one item by its id, even if another one is selected when the input arrives.
record ItemEdits(ScreenContext context, String id) {

  void typeTitle(String text) {
    if (!text.isBlank()) {
      type(tr("title changed"), "title", item -> item.withTitle(text.strip()));
    }
  }

  void typeSystem(String text) {
    type(tr("system changed"), "system", item -> item.withSystem(text.strip()));
  }

  void typeNote(String text) {
    type(tr("note changed"), "note", item -> item.withNote(text));
  }

  /// @param day when it was captured; empty if not known
  void captured(Optional<LocalDate> day) {
    context
        .workbench()
        .edit(
            tr("capture date changed"),
            a ->
                changed(
                    a,
                    item ->
                        item.withCapturedOn(
                            day.map(d -> d.atStartOfDay(context.zone()).toInstant())
                                .orElse(null))));
  }

  void remove() {
    context.workbench().edit(tr("%s removed", id), a -> a.withoutEvidence(id));
  }

  private void type(String name, String field, UnaryOperator<Evidence> change) {
    context.workbench().type(name, id + "/" + field, a -> changed(a, change));
  }

  private Assessment changed(Assessment assessment, UnaryOperator<Evidence> change) {
    return Optional.ofNullable(assessment.evidence().get(id))
        .map(item -> assessment.withEvidence(change.apply(item)))
        .orElse(assessment);
  }
}
