package org.soundings.ui.control.form;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import org.soundings.app.KnownNames;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.text.Committing;
import org.soundings.ui.control.text.Labels;

/// Offers names that are known below a field that asks who. One is taken where somebody marks it
/// with the arrows and presses Enter, or clicks it; and when the field is left where what is typed
/// can mean nobody else, such as the first name of a person. Whoever types the same again means it
/// as it is. Esc closes the list and nothing else.
public final class NameOffer {

  /// How many are offered at once.
  private static final int MOST = 6;

  /// Between the field and the list, pixels.
  private static final double GAP = 2;

  /// So wide the list gets for long names, pixels, where the field is narrower.
  private static final double WIDEST = 480;

  private final TextField field;
  private final Supplier<KnownNames> known;
  private final boolean takesWhoIsMeant;
  private final VBox lines = new VBox();
  private final PopupControl popup = new PopupControl();

  /// The names since the field got the focus.
  private Optional<KnownNames> names = Optional.empty();

  private int marked = -1;
  private boolean typing;

  /// Whether somebody has typed since the field was gone to.
  private boolean isTyped;

  /// What was typed where a name was taken for it last, as long as the field is about the same.
  private String takenFor = "";

  private NameOffer(TextField field, Supplier<KnownNames> known, boolean takesWhoIsMeant) {
    this.field = field;
    this.known = known;
    this.takesWhoIsMeant = takesWhoIsMeant;
    lines.getStyleClass().add("offer");
    lines.setAccessibleRole(AccessibleRole.LIST_VIEW);
    lines.setAccessibleText(tr("Names that are known"));
    popup.setSkin(new Lines());
    popup.setAutoHide(true);
    popup.setAutoFix(true);
    // What is clicked beside the list is meant.
    popup.setConsumeAutoHidingEvents(false);
    popup.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedAboveList);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.textProperty().addListener((_, _, _) -> typed());
    field.focusedProperty().addListener((_, _, focused) -> moved(focused));
  }

  /// Has a field offer names, and take the one that is meant.
  ///
  /// @param known those most likely first; asked once each time the field gets the focus
  public static <F extends TextField> F at(F field, Supplier<KnownNames> known) {
    return put(field, new NameOffer(field, known, true));
  }

  /// Has a field offer names in which somebody new is named: what is typed there is taken for
  /// nobody else.
  public static <F extends TextField> F forSomebodyNew(F field, Supplier<List<String>> known) {
    return put(field, new NameOffer(field, () -> KnownNames.of(known.get()), false));
  }

  private static <F extends TextField> F put(F field, NameOffer offer) {
    field.getProperties().put(NameOffer.class, offer);
    return field;
  }

  /// Takes whoever is meant in a field before what stands there is kept, where it asks for a name.
  static void settle(Node field) {
    if (field.hasProperties()
        && field.getProperties().get(NameOffer.class) instanceof NameOffer offer) {
      offer.settle();
    }
  }

  /// The names that are offered at a field now.
  public static List<String> offered(TextField field) {
    return field.getProperties().get(NameOffer.class) instanceof NameOffer offer
            && offer.popup.isShowing()
        ? offer.lines.getChildren().stream().map(NameOffer::name).toList()
        : List.of();
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

  private void typed() {
    if (!typing || !field.isFocused()) {
      takenFor = "";
    } else {
      isTyped = true;
      offer(field.getText().isBlank() ? List.of() : fitting(field.getText().strip()));
    }
  }

  private void moved(boolean focused) {
    // A window that is left for another one has the focus still where it was.
    boolean isLeft = !focused && field.getScene() != null && !Focus.isOwner(field);
    if (isLeft) {
      settle();
    }
    names = Optional.empty();
    typing = false;
    hide();
  }

  private void settle() {
    String typed = field.getText().strip();
    boolean isNew = isTyped && !typed.equals(takenFor);
    isTyped = false;
    if (takesWhoIsMeant && isNew) {
      NameMatcher.by(typed, names.orElseGet(known))
          .ifPresent(
              name -> {
                take(name);
                takenFor = typed;
              });
    }
    typing = false;
  }

  /// Keys that reach the field while nothing is offered.
  private void pressed(KeyEvent key) {
    typing = !key.isShortcutDown();
    if (key.getCode() == KeyCode.DOWN && field.isEditable()) {
      offer(fitting(field.getText().strip()));
      if (popup.isShowing()) {
        mark(0);
        key.consume();
      }
    }
  }

  /// Keys while names are offered come here first.
  private void pressedAboveList(KeyEvent key) {
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
        take(name(lines.getChildren().get(marked)));
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  private List<String> fitting(String typed) {
    KnownNames all = names.orElseGet(known);
    names = Optional.of(all);
    String wanted = small(typed);
    return Stream.concat(
            all.names().stream().filter(name -> small(name).startsWith(wanted)),
            all.names().stream().filter(name -> beginsAWord(small(name), wanted)))
        .distinct()
        .filter(name -> !name.equals(typed))
        .limit(MOST)
        .toList();
  }

  private static boolean beginsAWord(String name, String wanted) {
    return name.contains(" " + wanted)
        || name.contains("-" + wanted)
        || name.contains("(" + wanted);
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private void offer(List<String> fit) {
    marked = -1;
    lines.getChildren().setAll(fit.stream().map(this::line).toList());
    field.setAccessibleHelp(
        fit.isEmpty() ? "" : tr("Known: %s. Down chooses.", String.join(", ", fit)));
    if (fit.isEmpty() || field.getScene() == null) {
      hide();
    } else {
      place();
    }
  }

  /// Below the field, or above it where the screen ends: never on what is typed. It begins where
  /// the words in the field begin, and is no narrower than the field.
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

  /// As many names as there can be, so that it does not change sides while letters are typed.
  private static boolean fitsBelow(Bounds at) {
    double end = at.getMaxY() + (MOST + 1) * at.getHeight();
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
    line.setOnMousePressed(_ -> take(name));
    return line;
  }

  private static String name(Node line) {
    return ((Label) line).getText();
  }

  private void mark(int line) {
    marked = line;
    List<Node> all = lines.getChildren();
    for (int i = 0; i < all.size(); i++) {
      Labels.toggle(all.get(i), "chosen", i == line);
    }
    field.setAccessibleHelp(name(all.get(line)));
  }

  private void take(String name) {
    hide();
    typing = false;
    isTyped = false;
    field.setText(name);
    field.positionCaret(name.length());
    if (field instanceof Committing committing) {
      committing.commitNow();
    }
  }

  private void hide() {
    marked = -1;
    popup.hide();
    field.setAccessibleHelp("");
  }
}
