package org.soundings.ui.control.text;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Labels, lines and buttons in the few styles of the window.
public final class Labels {

  /// The style of code, ids and paths.
  private static final String CODE = "mono";

  private Labels() {}

  /// Text on one line, shortened with an ellipsis.
  public static Label label(String text, String... styles) {
    return styled(new Label(text), styles);
  }

  private static Label styled(Label label, String... styles) {
    label.getStyleClass().addAll(styles);
    label.setMinWidth(0);
    if (label.getStyleClass().contains(CODE)) {
      Direction.leftToRight(label);
    }
    return label;
  }

  /// Text that wraps and is never cut.
  public static Label wrapped(String text, String... styles) {
    boolean code = List.of(styles).contains(CODE);
    var label = styled(new WrappedLabel(code ? text : WordByWord.marked(text)), styles);
    if (!code) {
      followDirection(label);
    }
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  /// Text that wraps and follows a value.
  public static Label following(ObservableValue<String> words, String... styles) {
    var label = wrapped("", styles);
    label.textProperty().bind(words.map(WordByWord::marked).orElse(""));
    return label;
  }

  /// Code is always left-to-right; other text follows its content.
  private static void followDirection(Label label) {
    label
        .textProperty()
        .addListener(
            (_, _, now) -> {
              String marked = now == null ? "" : WordByWord.marked(now);
              label.setNodeOrientation(Direction.of(marked));
              if (!marked.equals(now)) {
                label.setText(marked);
              }
            });
    label.setNodeOrientation(Direction.of(label.getText()));
  }

  /// Text that is never shortened.
  public static Label whole(String text, String... styles) {
    var label = label(text, styles);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /// A piece of running text, for a [TextFlow].
  public static Text run(String text, String... styles) {
    var run = new Text(text);
    run.getStyleClass().add("text-run");
    run.getStyleClass().addAll(styles);
    return run;
  }

  public static TextFlow flow(Node... runs) {
    for (Node run : runs) {
      if (run instanceof Text text) {
        text.setText(WordByWord.marked(text.getText()));
      }
    }
    var flow = new WrappedFlow(runs);
    flow.getStyleClass().add("text-flow");
    flow.setMinWidth(0);
    return flow;
  }

  public static FontIcon icon(Ikon icon, String... styles) {
    var drawn = new FontIcon(Direction.pointing(icon));
    drawn.getStyleClass().addAll(styles);
    return drawn;
  }

  public static Region grow() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    VBox.setVgrow(space, Priority.ALWAYS);
    return space;
  }

  public static Region space(double size) {
    var space = new Region();
    space.setMinSize(size, size);
    space.setPrefSize(size, size);
    space.setMaxSize(size, size);
    return space;
  }

  public static Region hairline() {
    var line = new Region();
    line.getStyleClass().add("hairline");
    return line;
  }

  public static HBox row(double gap, Node... children) {
    var row = new HBox(gap, children);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  public static VBox column(double gap, Node... children) {
    return new VBox(gap, children);
  }

  /// Lets a node take the remaining width of a row.
  public static <N extends Node> N growing(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    if (node instanceof Region region) {
      region.setMaxWidth(Double.MAX_VALUE);
      if (region.getMinWidth() == Region.USE_COMPUTED_SIZE) {
        region.setMinWidth(0);
      }
    }
    return node;
  }

  public static Button button(String text, Runnable action, String... styles) {
    var button = new Button(text);
    // File names can contain underscores, which do not mark mnemonics.
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll(styles);
    button.setOnAction(_ -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  public static Button button(String text, Ikon icon, Runnable action, String... styles) {
    var button = button(text, action, styles);
    button.setGraphic(icon(icon));
    return button;
  }

  /// A button with only an icon; its name is the tooltip and the text for screen readers.
  public static Button iconButton(Ikon icon, String name, Runnable action) {
    var button = button("", action, "icon-only");
    button.setGraphic(icon(icon));
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    return button;
  }

  /// A row that can be selected.
  ///
  /// @param name the text for screen readers
  public static Button rowButton(String name, Region content, Runnable action, String... styles) {
    var button = new RowButton(name, content);
    button.getStyleClass().addAll(styles);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Adds or removes a style class.
  public static void toggle(Node node, String style, boolean on) {
    node.getStyleClass().remove(style);
    if (on) {
      node.getStyleClass().add(style);
    }
  }

  /// Removes a node from the layout while a condition is false.
  public static BooleanProperty showWhen(Node node, boolean shown) {
    var property = new SimpleBooleanProperty(shown);
    node.visibleProperty().bind(property);
    node.managedProperty().bind(property);
    return property;
  }

  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /// A heading with the lines of its section below it.
  public static VBox section(String heading, List<? extends Node> lines) {
    var section = column(4, wrapped(heading, "strong"));
    section.getChildren().addAll(lines);
    return section;
  }
}
