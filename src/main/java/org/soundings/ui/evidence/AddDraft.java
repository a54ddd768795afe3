package org.soundings.ui.evidence;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.soundings.app.save.FormDrafts;
import org.soundings.evidence.EvidenceMapping;
import org.soundings.evidence.secret.SecretDetector;
import org.soundings.store.draft.FormDraft;

/// The draft of an item of evidence. Text that looks like a secret is masked before it is saved, as
/// in added evidence, so that no secret is written to disk.
final class AddDraft {

  private static final String KIND = "kind";
  private static final String RELATION = "relation";
  private static final String FILE = "file";
  private static final String WAITING = "next_file_";
  private static final String DAY = "captured_on";
  private static final String NO_DAY = "unknown";
  private static final String WRONG_DAY = "invalid_captured_on";

  private final FormDrafts.Slot slot;

  /// The last masked text of each field: a long output is not scanned again for each letter typed
  /// in another field.
  private final Map<String, Masked> masked = new HashMap<>();

  private record Masked(String text, String kept) {
    static Masked of(String text) {
      return new Masked(text, SecretDetector.masked(text));
    }
  }

  AddDraft(FormDrafts.Slot slot) {
    this.slot = slot;
  }

  void keep(AddViewModel model) {
    if (!model.hasInput()) {
      clear();
      return;
    }
    var said = new HashMap<String, String>();
    model
        .written()
        .textsByField()
        .forEach((field, text) -> said.put(field, masked(field, text.get())));
    said.put(KIND, model.written().kindProperty().get().name());
    EvidenceMapping.Relation relation = model.written().relationProperty().get();
    if (relation != null) {
      said.put(RELATION, relation.name());
    }
    said.put(DAY, model.written().captured().map(LocalDate::toString).orElse(NO_DAY));
    said.put(WRONG_DAY, model.written().wrongDay());
    model.written().fileProperty().get().ifPresent(file -> said.put(FILE, file.toString()));
    for (int i = 0; i < model.waiting().size(); i++) {
      said.put(WAITING + i, model.waiting().get(i).toString());
    }
    slot.hold(said, model.picture().kept());
  }

  private String masked(String field, String text) {
    return masked
        .compute(
            field,
            (_, before) -> before != null && before.text().equals(text) ? before : Masked.of(text))
        .kept();
  }

  /// Deletes the draft because it is evidence now.
  void added() {
    slot.added();
    masked.clear();
  }

  /// Discards the draft.
  void clear() {
    slot.clear();
    masked.clear();
  }

  /// Restores the draft into an empty form.
  void restore(AddViewModel model) {
    slot.find().ifPresent(kept -> restore(model, kept));
  }

  private static void restore(AddViewModel model, FormDraft kept) {
    kept.word(KIND, AddViewModel.Kind.class).ifPresent(model.written().kindProperty()::set);
    kept.word(RELATION, EvidenceMapping.Relation.class)
        .ifPresent(model.written().relationProperty()::set);
    model.written().fileProperty().set(path(kept.said(FILE)));
    kept.picture().ifPresent(model.picture()::restore);
    for (int i = 0; !kept.said(WAITING + i).isEmpty(); i++) {
      path(kept.said(WAITING + i)).ifPresent(model.waiting()::add);
    }
    model.written().textsByField().forEach((field, text) -> text.set(kept.said(field)));
    model.written().wrongDay(kept.said(WRONG_DAY));
    day(kept.said(DAY)).ifPresent(model.written()::captured);
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(text).filter(path -> !path.isEmpty()).map(Path::of);
    } catch (InvalidPathException e) {
      // The draft was written on a system with other path rules; its text stays in the form.
      return Optional.empty();
    }
  }

  /// The date of the draft, which can be "not known"; empty if the draft has none.
  private static Optional<Optional<LocalDate>> day(String text) {
    if (text.equals(NO_DAY)) {
      return Optional.of(Optional.empty());
    }
    try {
      return Optional.of(Optional.of(LocalDate.parse(text)));
    } catch (DateTimeParseException e) {
      // Today, as in a new form.
      return Optional.empty();
    }
  }
}
