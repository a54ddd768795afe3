package org.soundings.ui.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import org.soundings.app.save.FormDrafts;
import org.soundings.store.draft.FormDraft;

/// Fields that are filled in together and whose words are kept until they are taken out again: what
/// was begun in them stands there the next time. Fields of something that is there already keep
/// only what is written otherwise.
public final class KeptFields {

  private final Map<String, ? extends TextInputControl> fields;
  private final Supplier<Map<String, String>> beside;
  private final Consumer<Map<String, String>> showBeside;
  private FormDrafts.Slot slot = FormDrafts.Slot.passing();
  private Map<String, String> before = Map.of();
  private Runnable stopListening = () -> {};
  private boolean isTurning;

  /// @param fields by the names under which their words are kept
  public KeptFields(Map<String, ? extends TextInputControl> fields) {
    this(fields, Map::of);
  }

  /// @param beside what is kept with the words, such as what they are about
  public KeptFields(
      Map<String, ? extends TextInputControl> fields, Supplier<Map<String, String>> beside) {
    this(fields, beside, _ -> {});
  }

  /// @param showBeside told what stands in the fields and beside them, whenever that is turned to
  public KeptFields(
      Map<String, ? extends TextInputControl> fields,
      Supplier<Map<String, String>> beside,
      Consumer<Map<String, String>> showBeside) {
    this.fields = fields;
    this.beside = beside;
    this.showBeside = showBeside;
    fields.values().forEach(field -> field.textProperty().addListener((_, _, _) -> hold()));
  }

  /// Goes on with what was begun elsewhere; what is begun here stays kept where it is.
  ///
  /// @return what was begun there
  public Optional<FormDraft> turnTo(FormDrafts.Slot next) {
    return turnTo(next, Map.of());
  }

  /// Goes on with what was begun elsewhere about something that is there.
  ///
  /// @param there how it is, which is shown where nothing was begun, and not kept
  /// @return what was begun there
  public Optional<FormDraft> turnTo(FormDrafts.Slot next, Map<String, String> there) {
    listenTo(next, there);
    Optional<FormDraft> begun = next.find();
    show(begun.<Map<String, String>>map(FormDraft::said).orElse(there));
    return begun;
  }

  private void listenTo(FormDrafts.Slot next, Map<String, String> there) {
    slot = next;
    before = there;
    stopListening.run();
    stopListening = next.whenLeftOut(() -> show(there));
  }

  /// Follows what the fields are about where that was changed elsewhere: what somebody wrote stays,
  /// and what nobody wrote is shown as it is now.
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
    showBeside.accept(words);
    isTurning = false;
  }

  /// A caret in words that stay so is left where it is.
  private static void put(TextInputControl field, String words) {
    if (!words.equals(field.getText())) {
      field.setText(words);
    }
  }

  /// Whether they are just turned to something, and nobody is writing.
  public boolean isTurning() {
    return isTurning;
  }

  /// Whether nothing stands in them.
  public boolean isEmpty() {
    return fields.values().stream().allMatch(field -> field.getText().isBlank());
  }

  /// Whether nothing is written that has to be kept.
  public boolean isAsBefore() {
    return before.isEmpty() ? isEmpty() : said().equals(before);
  }

  private Map<String, String> said() {
    var said = new HashMap<>(beside.get());
    fields.forEach((name, field) -> said.put(name, field.getText()));
    return said;
  }

  /// Keeps what stands in them now, such as after something beside them was chosen.
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

  /// Keeps it no longer: it was given up.
  public void letGo() {
    slot.clear();
  }

  /// What is kept now is about to be put into the assessment.
  ///
  /// @return takes note that it is in it, to be run before the fields are emptied; whatever they
  ///   keep by then
  public Runnable adding() {
    FormDrafts.Slot from = slot;
    Optional<FormDraft> meant = from.find();
    return () -> meant.ifPresent(from.drafts()::added);
  }
}
