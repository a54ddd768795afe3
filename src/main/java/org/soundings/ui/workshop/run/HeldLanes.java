package org.soundings.ui.workshop.run;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.layout.VBox;
import org.soundings.pack.Perspectives;
import org.soundings.pack.Question;
import org.soundings.ui.control.form.MarkdownEditor;
import org.soundings.ui.control.text.Labels;

/// What each perspective says at the question in front.
final class HeldLanes extends VBox {

  private final BiConsumer<String, String> type;
  private final List<MarkdownEditor> editors = new ArrayList<>();
  private String shown = "";

  /// @param type told a role and what it says
  HeldLanes(BiConsumer<String, String> type) {
    super(12);
    this.type = type;
  }

  /// The editors stay while their question does, so that nobody loses the caret.
  void show(StepContent now) {
    String of =
        now.question().map(Question::id).orElse("")
            + now.lanes().stream().map(StepContent.Lane::role).toList();
    if (!of.equals(shown)) {
      shown = of;
      getChildren().clear();
      editors.clear();
      now.lanes().forEach(this::lane);
    }
    for (int i = 0; i < editors.size(); i++) {
      editors.get(i).setText(now.lanes().get(i).text());
    }
  }

  private void lane(StepContent.Lane lane) {
    String role = capital(Perspectives.title(lane.role()));
    var editor =
        new MarkdownEditor(
            tr("What the %s says", Perspectives.title(lane.role())), lane.prompt(), 1);
    editor.setOnCommit(text -> type.accept(lane.role(), text));
    editors.add(editor);
    getChildren().add(Labels.column(4, Labels.label(role, "strong"), editor));
  }
}
