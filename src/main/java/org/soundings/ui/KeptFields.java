package org.soundings.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import org.soundings.app.FormDrafts;
import org.soundings.store.FormDraft;

/// Fields that are filled in together and whose words are kept until they are taken out again: what
/// was begun in them stands there the next time.
public final class KeptFields {

  private final Map<String, ? extends TextInputControl> fields;
  private final Supplier<Map<String, String>> beside;
  private FormDrafts.Slot slot = FormDrafts.Slot.passing();
  private Runnable stopListening = () -> {};
  private boolean isTurning;

  /// @param fields by the names under which their words are kept
  public KeptFields(Map<String, ? extends TextInputControl> fields) {
    this(fields, Map::of);
  }

  /// @param beside what is kept with the words, such as what they are about
  public KeptFields(
      Map<String, ? extends TextInputControl> fields, Supplier<Map<String, String>> beside) {
    this.fields = fields;
    this.beside = beside;
    fields.values().forEach(field -> field.textProperty().addListener((_, _, _) -> hold()));
  }

  /// Goes on with what was begun elsewhere; what is begun here stays kept where it is.
  ///
  /// @return what was begun there
  public Optional<FormDraft> turnTo(FormDrafts.Slot next) {
    slot = next;
    stopListening.run();
    stopListening = next.whenLeftOut(() -> show(Optional.empty()));
    Optional<FormDraft> begun = next.find();
    show(begun);
    return begun;
  }

  private void show(Optional<FormDraft> begun) {
    isTurning = true;
    fields.forEach((name, field) -> field.setText(begun.map(draft -> draft.said(name)).orElse("")));
    isTurning = false;
  }

  /// Whether nothing stands in them.
  public boolean isEmpty() {
    return fields.values().stream().allMatch(field -> field.getText().isBlank());
  }

  private void hold() {
    if (isTurning) {
      return;
    }
    if (isEmpty()) {
      slot.clear();
      return;
    }
    var said = new HashMap<>(beside.get());
    fields.forEach((name, field) -> said.put(name, field.getText()));
    slot.hold(said);
  }
}
