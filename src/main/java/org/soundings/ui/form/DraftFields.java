package org.soundings.ui.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import org.soundings.app.save.FormDrafts;
import org.soundings.store.draft.FormDraft;

/// Fields that are filled in together. Their text is saved as a draft until it is added or
/// discarded, and restored the next time. For an existing entry only changed text is saved.
public final class DraftFields {

  private final Map<String, ? extends TextInputControl> fields;
  private final Supplier<Map<String, String>> extra;
  private final Consumer<Map<String, String>> showDraft;
  private FormDrafts.Slot slot = FormDrafts.Slot.passing();
  private Map<String, String> before = Map.of();
  private Runnable stopListening = () -> {};
  private boolean isTurning;

  /// @param fields by the names under which their text is saved
  public DraftFields(Map<String, ? extends TextInputControl> fields) {
    this(fields, Map::of);
  }

  /// @param extra additional values of the draft, such as what the fields are about
  public DraftFields(
      Map<String, ? extends TextInputControl> fields, Supplier<Map<String, String>> extra) {
    this(fields, extra, _ -> {});
  }

  /// @param showDraft receives all values of a draft whenever the fields switch to it
  public DraftFields(
      Map<String, ? extends TextInputControl> fields,
      Supplier<Map<String, String>> extra,
      Consumer<Map<String, String>> showDraft) {
    this.fields = fields;
    this.extra = extra;
    this.showDraft = showDraft;
    fields.values().forEach(field -> field.textProperty().addListener((_, _, _) -> hold()));
  }

  /// Switches to another draft; the current one stays saved.
  ///
  /// @return the draft that was saved there
  public Optional<FormDraft> turnTo(FormDrafts.Slot next) {
    return turnTo(next, Map.of());
  }

  /// Switches to another draft about an existing entry.
  ///
  /// @param there its current values, which are shown if there is no draft, and not saved
  /// @return the draft that was saved there
  public Optional<FormDraft> turnTo(FormDrafts.Slot next, Map<String, String> there) {
    listenTo(next, there);
    Optional<FormDraft> draft = next.find();
    show(draft.<Map<String, String>>map(FormDraft::said).orElse(there));
    return draft;
  }

  private void listenTo(FormDrafts.Slot next, Map<String, String> there) {
    slot = next;
    before = there;
    stopListening.run();
    stopListening = next.onDiscarded(() -> show(there));
  }

  /// Follows an entry that was changed elsewhere: text that the user typed stays, other fields show
  /// the new values.
  public void follow(FormDrafts.Slot next, Map<String, String> there) {
    Map<String, String> words = said();
    words.replaceAll(
        (name, said) -> said.equals(before.get(name)) ? there.getOrDefault(name, said) : said);
    if (!next.equals(slot)) {
      slot.clear();
    }
    listenTo(next, there);
    show(words);
    hold();
  }

  private void show(Map<String, String> words) {
    isTurning = true;
    fields.forEach((name, field) -> put(field, words.getOrDefault(name, "")));
    showDraft.accept(words);
    isTurning = false;
  }

  /// Keeps the caret if the text does not change.
  private static void put(TextInputControl field, String words) {
    if (!words.equals(field.getText())) {
      field.setText(words);
    }
  }

  /// Whether the fields are switching to another draft, and the user is not typing.
  public boolean isTurning() {
    return isTurning;
  }

  /// Whether all fields are empty.
  public boolean isEmpty() {
    return fields.values().stream().allMatch(field -> field.getText().isBlank());
  }

  /// Whether nothing is typed that has to be saved.
  public boolean isAsBefore() {
    return before.isEmpty() ? isEmpty() : said().equals(before);
  }

  private Map<String, String> said() {
    var said = new HashMap<>(extra.get());
    fields.forEach((name, field) -> said.put(name, field.getText()));
    return said;
  }

  /// Saves the current text, for example after an additional value was chosen.
  public void hold() {
    if (isTurning) {
      return;
    }
    if (isAsBefore()) {
      slot.clear();
    } else {
      slot.hold(said());
    }
  }

  /// Deletes the draft because it was discarded.
  public void letGo() {
    slot.clear();
  }

  /// The saved draft is about to be added to the assessment.
  ///
  /// @return notes that it was added; has to run before the fields are emptied, and applies to this
  ///   draft whatever the fields contain by then
  public Runnable adding() {
    FormDrafts.Slot from = slot;
    Optional<FormDraft> meant = from.find();
    return () -> meant.ifPresent(from.drafts()::added);
  }
}
