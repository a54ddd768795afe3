package org.soundings.ui.evidence;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.soundings.app.save.FormDrafts;
import org.soundings.evidence.Bearing;
import org.soundings.evidence.secret.SecretDetector;
import org.soundings.store.draft.FormDraft;

/// What is kept of evidence that is begun and not added. What looks like a secret is masked before
/// it is kept, as in evidence that is added: none goes to disk.
final class AddDraft {

  private static final String KIND = "kind";
  private static final String RELATION = "relation";
  private static final String FILE = "file";
  private static final String WAITING = "waiting_";
  private static final String DAY = "day";
  private static final String NO_DAY = "none";
  private static final String WRONG_DAY = "wrong_day";

  private final FormDrafts.Slot slot;

  /// What was masked last, by field: a long output is not looked through for each letter typed
  /// elsewhere.
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
    if (!model.isBegun()) {
      clear();
      return;
    }
    var said = new HashMap<String, String>();
    model
        .written()
        .textsByField()
        .forEach((field, text) -> said.put(field, masked(field, text.get())));
    said.put(KIND, model.written().kindProperty().get().name());
    Bearing.Relation relation = model.written().relationProperty().get();
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

  /// Lets go of what was kept, because it is evidence now.
  void added() {
    slot.added();
    masked.clear();
  }

  /// Gives up what was kept.
  void clear() {
    slot.clear();
    masked.clear();
  }

  /// Puts what was kept into a form that is empty yet.
  void restore(AddViewModel model) {
    slot.find().ifPresent(kept -> restore(model, kept));
  }

  private static void restore(AddViewModel model, FormDraft kept) {
    kept.word(KIND, AddViewModel.Kind.class).ifPresent(model.written().kindProperty()::set);
    kept.word(RELATION, Bearing.Relation.class).ifPresent(model.written().relationProperty()::set);
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
      // It was begun on a system whose paths look different; its words stand in the form.
      return Optional.empty();
    }
  }

  /// The day that was kept, which may be that it is not known; empty where nothing was.
  private static Optional<Optional<LocalDate>> day(String text) {
    if (text.equals(NO_DAY)) {
      return Optional.of(Optional.empty());
    }
    try {
      return Optional.of(Optional.of(LocalDate.parse(text)));
    } catch (DateTimeParseException e) {
      // Today stands there, as in a form that is new.
      return Optional.empty();
    }
  }
}
