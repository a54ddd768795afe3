package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.QuietLine;

/// The tree of chapters: a collapsed chapter shows one mark per question, an expanded one lists its
/// questions along a line.
final class ChapterTree extends VBox {

  /// Its width if there is little room.
  static final double WIDTH = 264;

  private final ChapterViewModel model;
  private final Consumer<String> open;
  private final Runnable orphanedAnswers;
  private final QuietLine issue = new QuietLine();
  private final VBox list = new VBox();
  private final ScrollPane scroll = Panes.sheet(list);
  private final ChapterFilter filter;
  private final Set<String> unfolded = new HashSet<>();
  private String shownCurrent = "";
  private boolean isToShow;

  /// @param open receives the id of a chosen question
  /// @param table shows all questions as a table
  /// @param orphanedAnswers shows the orphaned answers
  ChapterTree(
      ChapterViewModel model, Consumer<String> open, Runnable table, Runnable orphanedAnswers) {
    this.model = model;
    this.open = open;
    this.orphanedAnswers = orphanedAnswers;
    getStyleClass().addAll("pane", "pane-left");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    list.setPadding(new Insets(4, 0, 16, 0));
    scroll.getStyleClass().add("scrolled");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox.setMargin(issue, new Insets(0, 12, 8, 12));
    filter = new ChapterFilter(model);
    VBox.setMargin(filter, new Insets(0, 12, 8, 12));
    getChildren().addAll(head(table), filter, issue, scroll);
    model.chaptersProperty().addListener((_, _, _) -> show());
    model.currentProperty().addListener((_, _, _) -> show());
    show();
  }

  private Node head(Runnable table) {
    var sorting = new MenuButton(model.sortingProperty().get().words());
    sorting.getStyleClass().add("quiet-menu");
    sorting.setAccessibleText(tr("Question order"));
    sorting.setMinWidth(USE_PREF_SIZE);
    for (ChapterViewModel.Sorting each : ChapterViewModel.Sorting.values()) {
      var item = new MenuItem(each.words());
      item.setOnAction(_ -> model.sort(each));
      sorting.getItems().add(item);
    }
    model.sortingProperty().addListener((_, _, now) -> sorting.setText(now.words()));
    var asTable = Labels.iconButton(Feather.GRID, tr("All questions as a table, T"), table);
    asTable.getStyleClass().add("turn");
    var head =
        Labels.row(2, Labels.growing(Labels.label(tr("Questions"), "strong")), sorting, asTable);
    head.setPadding(new Insets(12, 4, 4, 16));
    return head;
  }

  /// Focuses the filter field.
  void beginFilter() {
    filter.begin();
  }

  private void show() {
    issue.say(model.issue());
    String current = model.current();
    // If the selected question has the focus, the focus moves along with the selection.
    String focused = focusedRow().equals(shownCurrent) ? current : focusedRow();
    turnTo(current);
    list.getChildren().setAll(rows(current));
    refocus(focused);
  }

  /// Expands the chapter of the selected question, and collapses the others.
  private void turnTo(String current) {
    if (!current.equals(shownCurrent)) {
      shownCurrent = current;
      isToShow = true;
      requestLayout();
      unfolded.clear();
      model.chapters().stream()
          .filter(chapter -> chapter.has(current))
          .forEach(chapter -> unfolded.add(chapter.id()));
    }
  }

  private List<Node> rows(String current) {
    var nodes = new ArrayList<Node>();
    boolean narrowed = !model.filterProperty().get().isBlank();
    for (Chapter chapter : model.chapters()) {
      boolean isOpen = narrowed || unfolded.contains(chapter.id());
      nodes.add(ChapterRows.head(chapter, isOpen, () -> fold(chapter.id(), isOpen)));
      if (isOpen) {
        nodes.add(ChapterRows.questions(chapter, current, open));
      }
    }
    if (nodes.isEmpty()) {
      var nothing = Labels.wrapped(tr("No matching questions."), "muted");
      nothing.setPadding(new Insets(8, 16, 8, 16));
      nodes.add(nothing);
    }
    if (model.orphanedAnswers() > 0) {
      nodes.add(orphanedAnswersRow(model.orphanedAnswers()));
    }
    return nodes;
  }

  /// Scrolls to the row of the selected question, however it was selected.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (isToShow) {
      isToShow = false;
      find(shownCurrent).ifPresent(row -> Panes.show(scroll, row));
    }
  }

  private Node orphanedAnswersRow(int count) {
    String words = trn("%d orphaned answer", "%d orphaned answers", count, count);
    var row =
        Labels.rowButton(
            words,
            Labels.row(
                8, Labels.icon(Feather.ARCHIVE, "muted"), Labels.growing(Labels.wrapped(words))),
            orphanedAnswers,
            "chapter");
    row.setUserData("orphaned");
    return row;
  }

  /// The focused row, by its id, because rows are rebuilt after each change.
  private String focusedRow() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner != null && owner.getUserData() instanceof String row && Focus.isInside(list, owner)
        ? row
        : "";
  }

  private void refocus(String row) {
    if (!row.isEmpty()) {
      find(row).or(() -> find(model.current())).ifPresent(Node::requestFocus);
    }
  }

  private Optional<Node> find(String row) {
    return list.lookupAll(".row-button").stream()
        .filter(node -> row.equals(node.getUserData()))
        .findFirst();
  }

  private void fold(String chapter, boolean isOpen) {
    if (isOpen) {
      unfolded.remove(chapter);
    } else {
      unfolded.add(chapter);
    }
    show();
  }
}
