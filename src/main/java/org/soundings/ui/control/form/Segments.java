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

/// A choice of one among a few, shown side by side. An arrow goes on to the next one and chooses
/// it, and stops at the ends; where none is chosen an arrow, Space or Enter chooses the first.
/// Choosing moves nothing on the screen: every segment is as wide as its word in bold. What can be
/// pressed begins with a capital, whatever its word does in a sentence.
public final class Segments<T> extends FlowPane implements ArrowKeyGroup {

  /// Of those that stand in more than one line.
  private static final PseudoClass WRAPPED = PseudoClass.getPseudoClass("wrapped");

  /// Of those of which none is chosen: the ring of the focus is around all of them, so that none
  /// looks like the answer.
  private static final PseudoClass UNCHOSEN = PseudoClass.getPseudoClass("unchosen");

  private static final double BETWEEN_LINES = 4;

  private final ObjectProperty<@Nullable T> value;
  private final ToggleGroup group;

  /// All that can be chosen, those that stand apart too.
  private final List<Segment<T>> segments;

  private final BooleanProperty keysShown;
  private boolean isByKeys;
  private boolean isTurning;

  /// What is done beside choosing; arrows only move the focus then.
  private Optional<Consumer<T>> onPress = Optional.empty();

  /// @param name what is chosen, read aloud
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

  /// Goes on in a second line where a language has words that are too long for one.
  public Segments<T> wrapping() {
    setMinWidth(USE_COMPUTED_SIZE);
    setVgap(BETWEEN_LINES);
    return this;
  }

  /// Has each chosen by its own key too while one of them has the focus. A digit that chooses none
  /// does nothing there.
  public Segments<T> byKeys() {
    isByKeys = true;
    return this;
  }

  /// Says that a choice only turns what is shown, as the sides of a sheet: nothing is said by it,
  /// and the keys of the place around it go on while it has the focus.
  public Segments<T> turning() {
    isTurning = true;
    return this;
  }

  /// Whether a choice only turns what is shown.
  @Override
  public boolean isTurning() {
    return isTurning;
  }

  /// Has something done each time one is pressed, also the one that is chosen already. Arrows only
  /// move the focus then: nobody does it on the way to another one.
  public Segments<T> onPress(Consumer<T> told) {
    onPress = Optional.of(told);
    mark(value.get());
    return this;
  }

  /// Says of the choice that was added last what it means.
  ///
  /// @param read what is read aloud for it
  public void explain(String meaning, String read) {
    Segment<T> last = segments.getLast();
    last.setTooltip(new Tooltip(meaning));
    last.setAccessibleText(read);
  }

  /// Further choices of the same value that stand apart, because they are of another kind. Arrow
  /// keys go on to them from the last one here.
  ///
  /// @param name what is chosen there, read aloud
  public Segments<T> apart(String name) {
    return new Segments<>(name, value, group, segments, keysShown);
  }

  /// All beside each other.
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

  /// Adds a choice at the end.
  public Segments<T> with(T choice, String title) {
    return with(choice, title, Optional.empty(), "");
  }

  /// Adds a choice with a glyph before its word and a key behind it.
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

  /// Shows the keys, or leaves them out where room is short; they work all the same.
  public void showKeys(boolean shown) {
    keysShown.set(shown);
  }

  /// The choice; null where nothing was chosen yet.
  public ObjectProperty<@Nullable T> valueProperty() {
    return value;
  }

  public @Nullable T getValue() {
    return value.get();
  }

  public void setValue(@Nullable T now) {
    value.set(now);
  }

  /// How many choices there are, with those apart.
  public int size() {
    return segments.size();
  }

  /// Chooses one by its place, from 0, and puts the focus there.
  public void choose(int at) {
    choose(segments.get(at).choice);
    segments.get(at).requestFocus();
  }

  private void choose(T choice) {
    value.set(choice);
    onPress.ifPresent(told -> told.accept(choice));
    // Who was told may have chosen something else, such as that of what came to the front.
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

  /// Arrows beside each other go where they point, from whichever side the segments are read.
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

  /// Chooses one and puts the focus there, because a click leaves it where it was on what Tab does
  /// not reach. What is asked for next may have taken the focus; it keeps it.
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

  /// The place of the choice with a key, also on the number pad; -1 where none has it.
  private int keyed(KeyCode key) {
    String name = KeyNames.of(key);
    for (int at = 0; at < segments.size(); at++) {
      if (segments.get(at).key.equals(name)) {
        return at;
      }
    }
    return -1;
  }

  /// Where no other one is beyond the one that has the focus, it is that one.
  private int next(int at, int step) {
    return Math.clamp((long) at + step, 0, segments.size() - 1);
  }

  /// One of the choices.
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

    /// The word twice, so that the bold one keeps its room while it is hidden.
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
