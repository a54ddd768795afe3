package org.soundings.ui.control.form;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;

/// Finds one among many by a few letters; Enter takes the first match.
public final class Picker extends VBox {

  private final TextField field = Prompted.field();
  private final VBox found = new VBox();
  private final Function<String, List<Map.Entry<String, String>>> search;
  private final Consumer<String> take;
  private String subject = "";

  /// @param name what is chosen, for screen readers
  /// @param search returns ids and titles of what matches the typed letters
  /// @param take receives the chosen id
  public Picker(
      String name,
      String prompt,
      Function<String, List<Map.Entry<String, String>>> search,
      Consumer<String> take) {
    super(2);
    this.search = search;
    this.take = take;
    field.setPromptText(prompt);
    field.setAccessibleText(name);
    field.textProperty().addListener((_, _, text) -> show(text));
    field.setOnAction(
        _ -> search.apply(field.getText()).stream().findFirst().ifPresent(this::choose));
    getChildren().addAll(Editing.only(field), found);
  }

  /// Makes this field the first node of its pane.
  public Picker beginning() {
    Focus.begin(field);
    return this;
  }

  /// Sets what the choice is for. Letters that were typed for something else are cleared, so that
  /// their matches are not taken for this.
  ///
  /// @param id id of the current subject
  public void about(String id) {
    if (!id.equals(subject)) {
      subject = id;
      field.clear();
    }
  }

  /// Starts a search.
  public void begin() {
    field.requestFocus();
  }

  private void show(String text) {
    found.getChildren().clear();
    if (!text.isBlank()) {
      search.apply(text).forEach(each -> found.getChildren().add(row(each)));
      if (found.getChildren().isEmpty()) {
        found.getChildren().add(Labels.wrapped(tr("No matches."), "muted", "pointer"));
      }
    }
  }

  private Node row(Map.Entry<String, String> each) {
    return Labels.rowButton(
        each.getValue(),
        Labels.row(8, Labels.label(each.getValue())),
        () -> choose(each),
        "pointer");
  }

  private void choose(Map.Entry<String, String> each) {
    if (!field.getText().isBlank()) {
      field.requestFocus();
      field.clear();
      take.accept(each.getKey());
    }
  }
}
