package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.focus.FocusPreservingUpdate;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;

/// The evidence at a question as a list: what each item says about it, its source and its age. Of
/// many items only the first few are shown until the user asks for all.
final class EvidenceList extends VBox {

  /// How many items are shown at first.
  private static final int FIRST = 4;

  private final Consumer<String> open;
  private List<EvidenceCard> shown = List.of();
  private boolean isWhole;

  /// @param open receives the id of a chosen item
  EvidenceList(Consumer<String> open) {
    super(4);
    this.open = open;
  }

  /// @param isAnother whether the question has changed
  void show(List<EvidenceCard> evidence, boolean isAnother) {
    isWhole &= !isAnother;
    if (isAnother || !evidence.equals(shown) || getChildren().isEmpty()) {
      shown = evidence;
      FocusPreservingUpdate.keeping(this, this::fill);
    }
  }

  private void fill() {
    getChildren().setAll(Labels.label(tr("Evidence"), "strong"));
    if (shown.isEmpty()) {
      getChildren().add(Labels.wrapped(tr("No evidence for this question yet."), "muted"));
    }
    int listed = isWhole ? shown.size() : Math.min(FIRST, shown.size());
    shown.subList(0, listed).stream().map(this::line).forEach(getChildren()::add);
    int more = shown.size() - listed;
    if (more > 0) {
      getChildren()
          .add(
              Labels.button(
                  trn("%d more evidence item", "%d more evidence items", more, more),
                  this::whole,
                  "link"));
    }
  }

  private void whole() {
    isWhole = true;
    fill();
    getChildren().get(FIRST + 1).requestFocus();
  }

  private Button line(EvidenceCard card) {
    Label says = Labels.wrapped("%s: %s".formatted(card.mark().title(), card.sentence()));
    Label from = Labels.wrapped("%s · %s".formatted(card.source(), card.age()), "meta");
    Labels.toggle(from, "text-weak", card.issue().isPresent());
    Node glyph = StateGlyph.of(card.mark());
    var line = Labels.row(8, glyph, Labels.growing(Labels.column(0, says, from)));
    line.setAlignment(Pos.TOP_LEFT);
    return Labels.rowButton(card.name(), line, () -> open.accept(card.id()), "list-row", "offered");
  }
}
