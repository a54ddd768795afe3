package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import javafx.beans.binding.Bindings;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.profile.Profile;
import org.soundings.base.Shortened;
import org.soundings.ui.control.text.KeyCap;
import org.soundings.ui.control.text.Labels;

/// The line at the top: name of the assessment, search, undo, redo, theme and menu.
final class Head extends HBox {

  /// Below this width the search is an icon button without text.
  static final double NARROW = 860;

  /// Minimum width of the occasion, in pixels.
  private static final double LEAST_OCCASION = 72;

  /// Maximum length of a path in the menu, in characters.
  private static final int MOST_OF_PATH = 48;

  private final javafx.scene.control.Label title = Labels.label("", "strong");
  private final javafx.scene.control.Label occasion = Labels.label("", "muted");
  private final javafx.scene.control.Label separator = Labels.whole("/", "crumb-separator");
  private final HBox crumb = Labels.row(8, title, separator, occasion);

  private final String folder;

  /// @param folder the displayed path of the assessment
  Head(StatusViewModel status, Commands commands, String folder) {
    this.folder = folder;
    Tooltip.install(crumb, new Tooltip(folder));
    getStyleClass().add("head");
    Node find = find(commands);
    Node findIcon =
        Labels.iconButton(Feather.SEARCH, tr("Search or run a command, Ctrl K"), commands::palette);
    widthProperty().addListener((_, _, width) -> beNarrow(width.doubleValue(), find, findIcon));
    Labels.show(findIcon, false);
    crumb.setMinWidth(0);
    crumb.widthProperty().addListener((_, _, _) -> fitCrumb());
    getChildren()
        .addAll(
            mark(),
            Labels.growing(crumb),
            find,
            findIcon,
            undo(status, commands),
            redo(status, commands),
            Labels.iconButton(
                Feather.MOON, tr("Switch between light and dark"), commands::switchTheme),
            more(commands));
  }

  private static void beNarrow(double width, Node find, Node findIcon) {
    Labels.show(find, width >= NARROW);
    Labels.show(findIcon, width < NARROW);
  }

  void show(Profile profile) {
    title.setText(profile.title());
    occasion.setText(profile.occasion());
    fitCrumb();
  }

  /// Shows the full name if it fits, and hides it if too little of the occasion would be visible.
  private void fitCrumb() {
    double name = Math.min(Math.ceil(title.prefWidth(-1)), crumb.getWidth());
    title.setMinWidth(name);
    double left = crumb.getWidth() - name - separator.prefWidth(-1) - 2 * crumb.getSpacing();
    boolean fits = left >= Math.min(LEAST_OCCASION, occasion.prefWidth(-1));
    boolean isShown = !occasion.getText().isBlank() && fits;
    Labels.show(separator, isShown);
    Labels.show(occasion, isShown);
  }

  /// The logo above the rail.
  static Node mark() {
    var cord = new SVGPath();
    cord.setContent("M12 1.5 V14 M8 4 H16 M9.5 8.5 H14.5");
    cord.getStyleClass().add("logo-line");
    var lead = new SVGPath();
    lead.setContent(
        "M12 12.5 c1.6 2.6 2.6 4.4 2.6 6.4 a2.6 2.9 0 0 1 -5.2 0 c0 -2 1 -3.8 2.6 -6.4 Z");
    lead.getStyleClass().add("logo-weight");
    var mark = new StackPane(new Group(cord, lead));
    mark.setMinWidth(84);
    mark.setPrefWidth(84);
    return mark;
  }

  private static Node find(Commands commands) {
    var content =
        Labels.row(
            8,
            Labels.icon(Feather.SEARCH, "muted"),
            Labels.growing(Labels.label(tr("Search or run a command"), "muted")),
            new KeyCap("Ctrl K"));
    Button find =
        Labels.rowButton(tr("Search or run a command, Ctrl K"), content, commands::palette, "find");
    find.setMinWidth(180);
    find.setPrefWidth(340);
    find.setMaxWidth(340);
    HBox.setMargin(find, new javafx.geometry.Insets(0, 12, 0, 12));
    return find;
  }

  private static Node undo(StatusViewModel status, Commands commands) {
    return timeButton(Feather.ROTATE_CCW, tr("Undo"), status.undoProperty(), commands::undo);
  }

  private static Node redo(StatusViewModel status, Commands commands) {
    return timeButton(Feather.ROTATE_CW, tr("Redo"), status.redoProperty(), commands::redo);
  }

  private static Node timeButton(
      org.kordamp.ikonli.Ikon icon,
      String name,
      javafx.beans.value.ObservableValue<String> what,
      Runnable action) {
    Button button = Labels.iconButton(icon, name, action);
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> what.getValue().isEmpty(), what));
    var tooltip = new Tooltip();
    tooltip
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> what.getValue().isEmpty() ? name : what.getValue(), what));
    button.setTooltip(tooltip);
    return button;
  }

  private Node more(Commands commands) {
    var more = new MenuButton("", Labels.icon(Feather.MORE_HORIZONTAL, "muted"));
    more.getStyleClass().addAll("quiet-menu", "bare-menu");
    more.setAccessibleText(tr("More"));
    more.setTooltip(new Tooltip(tr("More")));
    more.getItems()
        .addAll(
            item(tr("New assessment …"), commands::newAssessment),
            item(tr("Open folder …"), commands::openFolder),
            item(tr("Show folder %s", Shortened.end(MOST_OF_PATH, folder)), commands::showFolder),
            item(tr("Save a copy …"), commands::saveCopy),
            new SeparatorMenuItem(),
            item(tr("All shortcuts"), commands::allKeys),
            item(tr("Show tour again"), commands::tour),
            item(tr("Close assessment"), commands::close));
    return more;
  }

  private static MenuItem item(String title, Runnable action) {
    var item = new MenuItem(title);
    // A folder name can contain an underscore.
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
