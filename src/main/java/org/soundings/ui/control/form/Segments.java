package org.soundings.ui.control.form;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.soundings.ui.control.ArrowKeyGroup;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.KeyNames;

/// A choice of one among a few, shown side by side. The arrow keys choose the next or previous one
/// and stop at the ends. If none is chosen, an arrow key, Space or Enter chooses the first.
/// Choosing moves nothing on the screen, because every segment is as wide as its text in bold.
/// Segments start with a capital letter, even if the word is lower-case in a sentence.
public final class Segments<T> extends FlowPane implements ArrowKeyGroup {

  /// Set if the segments wrap.
  private static final PseudoClass WRAPPED = PseudoClass.getPseudoClass("wrapped");

  /// Set if none is chosen: the focus ring is around all segments, so that none looks chosen.
  private static final PseudoClass UNCHOSEN = PseudoClass.getPseudoClass("unchosen");

  private static final double BETWEEN_LINES = 4;

  private final ObjectProperty<@Nullable T> value;
  private final ToggleGroup group;

  /// All segments, including the separate ones.
  private final List<Segment<T>> segments;

  private final BooleanProperty keysShown;
  private boolean isByKeys;
  private boolean isTurning;

  /// Replaces choosing on press; the arrow keys then only move the focus.
  private Optional<Consumer<T>> onPress = Optional.empty();

  /// @param name what is chosen, for screen readers
  public Segments(String name) {
    this(
        name,
        new SimpleObjectProperty<>(),
        new ToggleGroup(),
        new ArrayList<>(),
        new SimpleBooleanProperty(true));
    value.addListener((_, _, now) -> show(now));
  }

  private Segments(
      String name,
      ObjectProperty<@Nullable T> value,
      ToggleGroup group,
      List<Segment<T>> segments,
      BooleanProperty keysShown) {
    this.value = value;
    this.group = group;
    this.segments = segments;
    this.keysShown = keysShown;
    getStyleClass().add("segments");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(name);
    setMinWidth(USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    value.addListener((_, _, now) -> mark(now));
  }

  private void mark(@Nullable T now) {
    pseudoClassStateChanged(UNCHOSEN, onPress.isEmpty() && !isChosen(now));
  }

  private boolean isChosen(@Nullable T now) {
    return segments.stream().anyMatch(segment -> segment.choice.equals(now));
  }

  /// Allows a second line, for languages with long words.
  public Segments<T> wrapping() {
    setMinWidth(USE_COMPUTED_SIZE);
    setVgap(BETWEEN_LINES);
    return this;
  }

  /// Lets each segment be chosen by its own key while one of them has the focus. Digits that choose
  /// none are ignored.
  public Segments<T> byKeys() {
    isByKeys = true;
    return this;
  }

  /// Marks a choice that only switches the view, such as the sides of a sheet. The shortcuts of the
  /// screen keep working while it has the focus.
  public Segments<T> turning() {
    isTurning = true;
    return this;
  }

  /// Whether the choice only switches the view.
  @Override
  public boolean isTurning() {
    return isTurning;
  }

  /// Runs an action each time a segment is pressed, even if it is chosen already. The arrow keys
  /// then only move the focus, so that passing a segment does not run the action.
  public Segments<T> onPress(Consumer<T> told) {
    onPress = Optional.of(told);
    mark(value.get());
    return this;
  }

  /// Explains the segment that was added last.
  ///
  /// @param read the text for screen readers
  public void explain(String meaning, String read) {
    Segment<T> last = segments.getLast();
    last.setTooltip(new Tooltip(meaning));
    last.setAccessibleText(read);
  }

  /// Further segments of the same value, shown separately because they are of another kind. Arrow
  /// keys move on to them from the last segment here.
  ///
  /// @param name what is chosen there, for screen readers
  public Segments<T> apart(String name) {
    return new Segments<>(name, value, group, segments, keysShown);
  }

  /// The width of all segments side by side.
  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset()
        + getChildren().stream().mapToDouble(each -> snapSizeX(each.prefWidth(-1))).sum()
        + snappedRightInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    pseudoClassStateChanged(
        WRAPPED,
        getChildren().stream().mapToDouble(Node::getLayoutY).distinct().limit(2).count() > 1);
  }

  /// Adds a segment at the end.
  public Segments<T> with(T choice, String title) {
    return with(choice, title, Optional.empty(), "");
  }

  /// Adds a segment with an icon before its text and a key behind it.
  ///
  /// @param key the key that chooses it, or ""
  public Segments<T> with(T choice, String title, Optional<StateGlyph> glyph, String key) {
    var segment = new Segment<>(choice, title, glyph, key, keysShown);
    segment.setToggleGroup(group);
    segment.setOnAction(_ -> chooseHere(segment));
    if (getChildren().isEmpty()) {
      segment.getStyleClass().add("first");
    } else {
      getChildren().getLast().getStyleClass().remove("last");
    }
    segment.getStyleClass().add("last");
    segments.add(segment);
    getChildren().add(segment);
    show(value.get());
    return this;
  }

  /// Shows or hides the keys; they work either way.
  public void showKeys(boolean shown) {
    keysShown.set(shown);
  }

  /// The choice; null if nothing is chosen yet.
  public ObjectProperty<@Nullable T> valueProperty() {
    return value;
  }

  public @Nullable T getValue() {
    return value.get();
  }

  public void setValue(@Nullable T now) {
    value.set(now);
  }

  /// The number of segments, including the separate ones.
  public int size() {
    return segments.size();
  }

  /// Chooses a segment by its index, from 0, and focuses it.
  public void choose(int at) {
    choose(segments.get(at).choice);
    segments.get(at).requestFocus();
  }

  private void choose(T choice) {
    value.set(choice);
    onPress.ifPresent(told -> told.accept(choice));
    // A listener may have chosen another value, for example because it selected another item.
    show(value.get());
  }

  private void show(@Nullable T now) {
    boolean found = false;
    boolean hasFocus = segments.stream().anyMatch(Node::isFocused);
    for (Segment<T> segment : segments) {
      boolean chosen = segment.choice.equals(now);
      segment.setSelected(chosen);
      segment.setFocusTraversable(chosen);
      found |= chosen;
      if (chosen && hasFocus) {
        segment.requestFocus();
      }
    }
    mark(now);
    if (!found && !segments.isEmpty()) {
      segments.getFirst().setFocusTraversable(true);
    }
  }

  /// Left and right arrows follow the direction in which the segments are laid out.
  private int step(KeyCode key) {
    int toTheRight = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
    return switch (key) {
      case RIGHT -> toTheRight;
      case LEFT -> -toTheRight;
      case DOWN -> 1;
      case UP -> -1;
      default -> 0;
    };
  }

  private void move(KeyEvent event) {
    int at = segments.indexOf(getScene().getFocusOwner());
    if (at < 0 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    int step = step(event.getCode());
    int keyed = isByKeys ? keyed(event.getCode()) : -1;
    if (step != 0 && onPress.isPresent()) {
      segments.get(next(at, step)).requestFocus();
    } else if (step != 0) {
      choose(isChosen(value.get()) ? next(at, step) : at);
    } else if (keyed >= 0) {
      chooseHere(segments.get(keyed));
    }
    if (step != 0 || keyed >= 0 || isByKeys && event.getCode().isDigitKey()) {
      event.consume();
    }
  }

  /// Chooses a segment and focuses it, because a click does not focus a node that Tab skips. If the
  /// next input took the focus, it keeps it.
  private void chooseHere(Segment<T> segment) {
    Node before = owner();
    choose(segment.choice);
    Node now = owner();
    if (Objects.equals(before, now) || segments.contains(now)) {
      segment.requestFocus();
    }
  }

  private @Nullable Node owner() {
    return getScene() == null ? null : getScene().getFocusOwner();
  }

  /// The index of the segment with a key, also on the number pad; -1 if there is none.
  private int keyed(KeyCode key) {
    String name = KeyNames.of(key);
    for (int at = 0; at < segments.size(); at++) {
      if (segments.get(at).key.equals(name)) {
        return at;
      }
    }
    return -1;
  }

  /// The index of the focused segment, if there is none beyond it.
  private int next(int at, int step) {
    return Math.clamp((long) at + step, 0, segments.size() - 1);
  }

  /// One segment.
  private static final class Segment<T> extends ToggleButton {
    private final T choice;
    private final String key;

    Segment(
        T choice, String title, Optional<StateGlyph> glyph, String key, BooleanProperty keysShown) {
      this.choice = choice;
      this.key = key;
      getStyleClass().add("segment");
      setAccessibleText(key.isEmpty() ? title : tr("%s, key %s", title, key));
      var content = new HBox();
      content.getStyleClass().add("segment-content");
      content.setAlignment(Pos.CENTER);
      glyph.ifPresent(content.getChildren()::add);
      content.getChildren().add(words(capital(title)));
      if (!key.isEmpty()) {
        var cap = new Label(key);
        cap.getStyleClass().add("segment-key");
        cap.visibleProperty().bind(keysShown.and(disabledProperty().not()));
        cap.managedProperty().bind(keysShown);
        content.getChildren().add(cap);
      }
      setGraphic(content);
      setMinWidth(USE_PREF_SIZE);
    }

    /// The text twice: the hidden bold one reserves its width.
    private StackPane words(String title) {
      var plain = new Label(title);
      var bold = new Label(title);
      bold.getStyleClass().add("strong");
      plain.visibleProperty().bind(selectedProperty().not());
      bold.visibleProperty().bind(selectedProperty());
      plain.setMinWidth(USE_PREF_SIZE);
      bold.setMinWidth(USE_PREF_SIZE);
      return new StackPane(plain, bold);
    }
  }
}
