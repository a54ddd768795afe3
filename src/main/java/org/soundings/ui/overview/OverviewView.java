package org.soundings.ui.overview;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.ResponsiveColumns;
import org.soundings.ui.control.mark.Legend;
import org.soundings.ui.control.mark.Mark;
import org.soundings.ui.control.mark.StateGlyph;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Screen;
import org.soundings.ui.screen.ScreenKeys;

/// The overview screen: the stack on the left, the suggested next question and lists on the right.
public final class OverviewView implements Screen {

  /// Maximum number of lines of a list.
  private static final int MOST = 5;

  private final OverviewViewModel model;
  private final UnsavedDraftsPane drafts;
  private final Set<String> unfolded = new HashSet<>();
  private final StackFigure figure;
  private final VBox side = new VBox();
  private final NextQuestion nextQuestion;
  private final ScrollPane sideScroll = Panes.sheet(side);
  private final VBox sheet;
  private final ResponsiveColumns node = new ResponsiveColumns();
  private final ScreenKeys keys = new ScreenKeys();

  public OverviewView(OverviewViewModel model, UnsavedDraftsViewModel draftsModel) {
    this.model = model;
    drafts = new UnsavedDraftsPane(draftsModel);
    keys.noting(tr("go to suggested question"), "Enter")
        .on(KeyCode.A, tr("suggest another question"), model::another);
    nextQuestion = new NextQuestion(model);
    figure = new StackFigure(layer -> model.go(new Place.Questions(Optional.of(layer))));
    VBox.setVgrow(figure, Priority.ALWAYS);
    sheet =
        new VBox(
            16,
            new FlowPane(
                16,
                0,
                Labels.whole(tr("How deep have we looked?"), "title"),
                Labels.whole(
                    tr("One mark per question. The label shows the lowest rating."), "meta")),
            figure,
            new Legend());
    sheet.getStyleClass().add("overview-sheet");
    sheet.setMinHeight(640);
    side.getStyleClass().add("overview-side");
    sideScroll.getStyleClass().addAll("pane", "pane-right");
    sideScroll.setMinWidth(320);
    sideScroll.setPrefWidth(408);
    node.centre(Panes.sheet(sheet)).right(sideScroll).leading(sideScroll);
    node.widthProperty()
        .addListener(
            (_, _, width) -> sideScroll.setPrefWidth(width.doubleValue() < 1250 ? 340 : 408));
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  /// Focuses the list of drafts.
  public void focusDrafts() {
    Focus.first(drafts).ifPresent(Node::requestFocus);
    Panes.reveal(drafts);
  }

  private void show(OverviewViewModel.Content content) {
    Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
    boolean inside = Focus.isInside(side, owner);
    figure.show(content.layers(), content.next().map(placed -> placed.question().layer()));
    side.getChildren().setAll(nextQuestion.show(content));
    side.getChildren().add(drafts);
    list(tr("Unknown"), content.unknown(), () -> StateGlyph.of(Mark.DONT_KNOW));
    list(
        tr("Contradicted by evidence"),
        content.contradicted(),
        () -> StateGlyph.of(Mark.CONTRADICTS));
    list(tr("Due for review"), content.again(), () -> Labels.icon(Feather.CLOCK));
    list(tr("Actions due"), content.due(), () -> Labels.icon(Feather.FLAG));
    var changed =
        Labels.button(tr("Changes since a milestone"), () -> model.go(new Place.Changes()), "link");
    changed.setWrapText(true);
    changed.setAlignment(Pos.CENTER_LEFT);
    changed.setMaxWidth(Double.MAX_VALUE);
    changed.setMinWidth(0);
    changed.getStyleClass().add("overview-section");
    side.getChildren().add(changed);
    if (inside && owner != null && owner.getScene() == null) {
      Focus.first(side).ifPresent(Node::requestFocus);
    } else if (inside && owner != null) {
      owner.requestFocus();
    }
  }

  private void list(
      String heading, List<Pointer> pointers, java.util.function.Supplier<Node> glyph) {
    if (pointers.isEmpty()) {
      return;
    }
    int shown = unfolded.contains(heading) ? pointers.size() : MOST;
    var lines = pointers.stream().limit(shown).map(pointer -> line(pointer, glyph.get())).toList();
    var section = Labels.section(heading, lines);
    if (pointers.size() > shown) {
      var more =
          Labels.button(
              tr("and %d more", pointers.size() - MOST),
              () -> {
                unfolded.add(heading);
                show(model.content());
              },
              "link");
      more.setAccessibleText(tr("%s: show %d more", heading, pointers.size() - MOST));
      VBox.setMargin(more, new Insets(0, 0, 0, 24));
      section.getChildren().add(more);
    }
    section.getStyleClass().add("overview-section");
    side.getChildren().add(section);
  }

  private Node line(Pointer pointer, Node glyph) {
    var words = Labels.column(0, Labels.wrapped(pointer.title()));
    String name = pointer.title();
    if (!pointer.detail().isEmpty()) {
      words.getChildren().add(Labels.wrapped(pointer.detail(), "meta"));
      name += ", " + pointer.detail();
    }
    var row = Labels.row(8, glyph, Labels.growing(words));
    row.setAlignment(Pos.TOP_LEFT);
    var button = Labels.rowButton(name, row, () -> model.go(pointer.place()), "pointer");
    VBox.setMargin(button, new Insets(0, -6, 0, -6));
    return button;
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public Parent start() {
    return side;
  }

  @Override
  public List<? extends Parent> panes() {
    return List.of(sheet, side);
  }

  @Override
  public ScreenKeys keys() {
    return keys;
  }
}
