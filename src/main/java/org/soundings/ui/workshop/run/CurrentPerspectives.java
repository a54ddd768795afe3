package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.soundings.pack.Perspectives;
import org.soundings.pack.Question;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.text.Labels;

/// What each perspective says at the question in front.
final class CurrentPerspectives extends GridPane {

  /// The least width of a perspective that has others next to it, pixels.
  private static final double NARROW = 190;

  private final BiConsumer<String, String> type;
  private final List<MarkdownEditor> editors = new ArrayList<>();
  private String shown = "";

  /// @param type receives a role and its text
  CurrentPerspectives(BiConsumer<String, String> type) {
    this.type = type;
    setHgap(16);
    setVgap(12);
    setMinWidth(0);
    widthProperty().addListener((_, _, _) -> place());
  }

  /// The editors stay while the question does, so that the caret is not lost.
  void show(StepContent now) {
    String of =
        now.question().map(Question::id).orElse("")
            + now.perspectives().stream().map(StepContent.Perspective::role).toList();
    if (!of.equals(shown)) {
      shown = of;
      getChildren().clear();
      editors.clear();
      now.perspectives().forEach(this::perspective);
      place();
    }
    for (int i = 0; i < editors.size(); i++) {
      editors.get(i).setText(now.perspectives().get(i).text());
    }
  }

  /// Side by side if there is room, else one below the other.
  private void place() {
    int count = getChildren().size();
    boolean isRow = getWidth() >= count * (NARROW + getHgap());
    getColumnConstraints().clear();
    for (int i = 0; i < (isRow ? count : 1); i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / (isRow ? count : 1));
      getColumnConstraints().add(column);
    }
    for (int i = 0; i < count; i++) {
      setConstraints(getChildren().get(i), isRow ? i : 0, isRow ? 0 : i);
    }
  }

  private void perspective(StepContent.Perspective perspective) {
    String role = capital(Perspectives.title(perspective.role()));
    var editor =
        new MarkdownEditor(
            tr("%s perspective", Perspectives.title(perspective.role())), perspective.prompt(), 1);
    editor.setOnCommit(text -> type.accept(perspective.role(), text));
    editors.add(editor);
    getChildren().add(Labels.column(4, Labels.label(role, "strong"), editor));
  }
}
