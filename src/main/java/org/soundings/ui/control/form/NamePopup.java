package org.soundings.ui.control.form;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import org.soundings.ui.control.text.Labels;

/// The list of names below a field, from which one can be marked and taken.
final class NamePopup {

  /// Between field and list, in pixels.
  private static final double GAP = 2;

  /// Maximum width of the list for long names if the field is narrower, in pixels.
  private static final double WIDEST = 480;

  private final TextField field;
  private final Consumer<String> take;
  private final VBox lines = new VBox();
  private final PopupControl popup = new PopupControl();
  private int marked = -1;

  NamePopup(TextField field, Consumer<String> take) {
    this.field = field;
    this.take = take;
    lines.getStyleClass().add("offer");
    lines.setAccessibleRole(AccessibleRole.LIST_VIEW);
    lines.setAccessibleText(tr("Known names"));
    popup.setSkin(new Lines());
    popup.setAutoHide(true);
    popup.setAutoFix(true);
    // A click outside the list also reaches what was clicked.
    popup.setConsumeAutoHidingEvents(false);
    popup.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private final class Lines implements Skin<PopupControl> {

    @Override
    public PopupControl getSkinnable() {
      return popup;
    }

    @Override
    public Node getNode() {
      return lines;
    }

    @Override
    public void dispose() {
      lines.getChildren().clear();
    }
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  List<String> names() {
    return lines.getChildren().stream().map(NamePopup::name).toList();
  }

  /// While the list is open, it receives the keys first.
  private void pressed(KeyEvent key) {
    int last = lines.getChildren().size() - 1;
    switch (key.getCode()) {
      case DOWN -> mark(marked == last ? 0 : marked + 1);
      case UP -> mark(marked <= 0 ? last : marked - 1);
      case ESCAPE -> hide();
      case ENTER -> {
        if (marked < 0 || key.isShortcutDown()) {
          hide();
          return;
        }
        take.accept(name(lines.getChildren().get(marked)));
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  void offer(List<String> fit) {
    marked = -1;
    lines.getChildren().setAll(fit.stream().map(this::line).toList());
    field.setAccessibleHelp(
        fit.isEmpty() ? "" : tr("Known: %s. Press Down Arrow to select.", String.join(", ", fit)));
    if (fit.isEmpty() || field.getScene() == null) {
      hide();
    } else {
      place();
    }
  }

  /// Below the field, or above it at the end of the screen, so that it never covers the text. It is
  /// aligned with the text of the field and at least as wide as the field.
  private void place() {
    Bounds at = field.localToScreen(field.getBoundsInLocal());
    boolean leftwards = field.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    boolean fits = fitsBelow(at);
    double x = leftwards ? at.getMaxX() : at.getMinX();
    double y = fits ? at.getMaxY() + GAP : at.getMinY() - GAP;
    lines.setMinWidth(at.getWidth());
    lines.setMaxWidth(Math.max(at.getWidth(), WIDEST));
    lines.setNodeOrientation(field.getEffectiveNodeOrientation());
    popup.setAnchorLocation(corner(leftwards, fits));
    if (popup.isShowing()) {
      popup.setAnchorX(x);
      popup.setAnchorY(y);
    } else {
      popup.show(field, x, y);
    }
  }

  /// Calculated for the maximum number of names, so that the list does not change sides while the
  /// user types.
  private static boolean fitsBelow(Bounds at) {
    double end = at.getMaxY() + (NameOffer.MOST + 1) * at.getHeight();
    return Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream()
        .allMatch(screen -> end <= screen.getVisualBounds().getMaxY());
  }

  private static AnchorLocation corner(boolean leftwards, boolean below) {
    if (leftwards) {
      return below ? AnchorLocation.CONTENT_TOP_RIGHT : AnchorLocation.CONTENT_BOTTOM_RIGHT;
    }
    return below ? AnchorLocation.CONTENT_TOP_LEFT : AnchorLocation.CONTENT_BOTTOM_LEFT;
  }

  private Label line(String name) {
    var line = new Label(name);
    line.getStyleClass().add("offer-line");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setAccessibleRole(AccessibleRole.LIST_ITEM);
    line.setOnMousePressed(_ -> take.accept(name));
    return line;
  }

  private static String name(Node line) {
    return ((Label) line).getText();
  }

  void mark(int line) {
    marked = line;
    List<Node> all = lines.getChildren();
    for (int i = 0; i < all.size(); i++) {
      Labels.toggle(all.get(i), "chosen", i == line);
    }
    field.setAccessibleHelp(name(all.get(line)));
  }

  void hide() {
    marked = -1;
    popup.hide();
    field.setAccessibleHelp("");
  }
}
