package org.soundings.ui.shell.palette;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.ScrollsWithin;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.control.text.QuietLine;

/// The command palette, which searches everything: type, choose with the arrow keys, Enter opens or
/// runs the line.
public final class Palette extends VBox implements ScrollsWithin {

  /// Minimum visible height of a line below its heading, in pixels.
  private static final double LEAST_SEEN = 12;

  private final PaletteViewModel model;
  private final TextField field = Prompted.field();
  private final VBox list =
      new VBox() {
        @Override
        protected void layoutChildren() {
          super.layoutChildren();
          showHeadings();
        }
      };
  private final ScrollPane scroll = Panes.scroll(list);
  private final QuietLine issue = new QuietLine();
  private final List<Button> lines = new ArrayList<>();
  private int chosen;

  /// Whether the user moved the selection after the last letter.
  private boolean moved;

  public Palette(PaletteViewModel model) {
    super(12);
    this.model = model;
    setPrefSize(686, 540);
    setMaxSize(686, 540);
    setMinHeight(0);
    field.setPromptText(tr("Search or run a command"));
    field.setAccessibleText(tr("Search or run a command"));
    field.getStyleClass().add("palette-field");
    field
        .textProperty()
        .addListener(
            (_, _, text) -> {
              moved = false;
              model.search(text);
            });
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    var head =
        Labels.row(
            12, Labels.icon(Feather.SEARCH, "large"), Labels.growing(field), new KeyCap("Esc"));
    getChildren()
        .addAll(
            head,
            Labels.hairline(),
            issue,
            scroll,
            Labels.hairline(),
            new PaletteFoot(this::narrow));
    VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
    scroll.vvalueProperty().addListener((_, _, _) -> showHeadings());
    scroll.viewportBoundsProperty().addListener((_, _, _) -> showHeadings());
    model.doubtProperty().addListener((_, _, words) -> issue.say(words));
    model.lines().addListener((ListChangeListener<PaletteLine>) _ -> show());
    show();
  }

  public Node firstFocus() {
    return field;
  }

  private void narrow(String filter) {
    String words = field.getText().strip();
    if (!List.of(words.split("\\s+")).contains(filter)) {
      field.setText(words.isEmpty() ? filter + " " : filter + " " + words);
    }
    field.requestFocus();
    field.end();
  }

  private void show() {
    // A line that the user selected stays selected when more is found.
    Object before = moved && chosen < lines.size() ? lines.get(chosen).getUserData() : null;
    list.getChildren().clear();
    lines.clear();
    chosen = 0;
    String under = "";
    for (PaletteLine found : model.lines()) {
      String heads = found.heading();
      if (!heads.equals(under)) {
        under = heads;
        var heading = Labels.label(heads, "meta");
        VBox.setMargin(heading, new javafx.geometry.Insets(8, 0, 4, 12));
        list.getChildren().add(heading);
      }
      Button line = line(found);
      line.setUserData(List.of(found.under(), found.id(), found.title()));
      if (line.getUserData().equals(before)) {
        chosen = lines.size();
      }
      lines.add(line);
      list.getChildren().add(line);
    }
    if (lines.isEmpty()) {
      list.getChildren().add(Labels.wrapped(model.none(), "muted"));
    }
    mark();
  }

  /// Hides a heading at the lower edge if none of its lines is visible, because it would look
  /// empty.
  private void showHeadings() {
    double hidden = Math.max(0, Panes.hidden(scroll));
    double seen = scroll.getVvalue() * hidden + scroll.getViewportBounds().getHeight();
    List<Node> all = list.getChildren();
    for (int at = 0; at < all.size() - 1; at++) {
      if (all.get(at) instanceof Label heading) {
        heading.setVisible(all.get(at + 1).getBoundsInParent().getMinY() + LEAST_SEEN <= seen);
      }
    }
  }

  private Button line(PaletteLine found) {
    Label detail =
        found.key().isEmpty() ? Labels.label(found.detail(), "meta") : new KeyCap(found.key());
    detail.setMaxWidth(260);
    var words = Labels.column(0, Labels.label(found.title()));
    words.setAlignment(Pos.CENTER_LEFT);
    // The title takes the width that the detail leaves, because half an id is useless.
    words.setPrefWidth(0);
    if (!found.isCalledSo()) {
      words.getChildren().add(Labels.label(found.said(), "meta"));
    }
    var row = Labels.row(12, Labels.icon(icon(found.under()), "muted"), Labels.growing(words));
    if (found.isCalledSo()) {
      row.getChildren().add(detail);
    }
    String name = found.isCalledSo() ? found.title() : found.title() + ". " + found.said();
    var button = Labels.rowButton(name, row, () -> model.go(found), "palette-line");
    Labels.toggle(button, "two-lines", !found.isCalledSo());
    button.setFocusTraversable(false);
    return button;
  }

  private static Ikon icon(PaletteHeading under) {
    return switch (under) {
      case QUESTION -> Feather.MESSAGE_CIRCLE;
      case ORPHANED_ANSWERS -> Feather.ARCHIVE;
      case CONCEPT -> Feather.BOOK_OPEN;
      case THREAT -> Feather.CROSSHAIR;
      case EVIDENCE -> Feather.PAPERCLIP;
      case ACTION -> Feather.FLAG;
      case SESSION -> Feather.USERS;
      case CONTEXT -> Feather.COMPASS;
      case SYSTEM -> Feather.SHARE_2;
      case PLACE -> Feather.CORNER_DOWN_RIGHT;
      case SETTING -> Feather.SETTINGS;
      case REPORT -> Feather.LIST;
      case COMMAND -> Feather.COMMAND;
    };
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
      key.consume();
      int to = chosen + (key.getCode() == KeyCode.DOWN ? 1 : -1);
      chosen = Math.clamp(to, 0, Math.max(0, lines.size() - 1));
      moved = true;
      mark();
    } else if (key.getCode() == KeyCode.ENTER) {
      key.consume();
      if (moved) {
        go();
      } else {
        // Enter before the search is finished applies to its result.
        model.whenReady(this::go);
      }
    }
  }

  private void go() {
    if (chosen < lines.size()) {
      lines.get(chosen).fire();
    }
  }

  private void mark() {
    for (int at = 0; at < lines.size(); at++) {
      Labels.toggle(lines.get(at), "chosen", at == chosen);
    }
    if (chosen < lines.size() && list.getHeight() > scroll.getHeight()) {
      double y = lines.get(chosen).getBoundsInParent().getMinY();
      scroll.setVvalue(y / (list.getHeight() - scroll.getViewportBounds().getHeight() / 2));
    }
  }
}
