package org.soundings.ui.question;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.soundings.ui.control.focus.Focus;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.ResponsiveColumns;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Screen;
import org.soundings.ui.screen.ScreenKeys;

/// The question screen: combines its panes and handles its shortcuts.
public final class QuestionView implements Screen {

  /// Below this width the side panel is shown only on request, and the list of questions makes room
  /// for it.
  private static final double NARROW = 1240;

  /// The divisor of the additional width: each side pane gets that share of it.
  private static final double ROOM_SHARED = 6;

  private static final double MOST_MORE = 96;

  /// Below this height the evidence strip is collapsed.
  private static final double LOW = 788;

  /// From this height on its cards are higher.
  private static final double HIGH = 900;

  private final ChapterViewModel chapters;
  private final QuestionViewModel model;
  private final SideViewModel side;
  private final Runnable addEvidence;
  private final ResponsiveColumns columns =
      new ResponsiveColumns(new ResponsiveColumns.Room(760, 480));
  private final ChapterTree tree;
  private final QuestionSheet sheet;
  private final AgreementPane agreement;
  private final ScrollPane scroll;
  private final EvidenceStrip strip;
  private final SidePanel panel;
  private final ScreenKeys keys = new ScreenKeys();
  private Consumer<String> onQuestion = _ -> {};
  private Runnable present = () -> {};
  private Runnable filterTable = () -> {};
  private boolean narrow;

  /// The last scroll position, until it is restored.
  private double stood;

  /// ID of the question for which the size of type was chosen.
  private String fitted = "";

  /// Whether the size of type is to be chosen again once the layout is known.
  private boolean typeIsDue;

  private final Runnable afterLayout = this::fitTypeIfDue;

  /// Whether the side panel is wanted, in a narrow window and in a wide one.
  private boolean wantedNarrow;

  private boolean wantedWide = true;

  /// @param openEvidence receives the id of a chosen item of evidence
  /// @param addEvidence opens the form for evidence about the current question
  /// @param history shows the history of the current answer
  /// @param follow receives the address of a clicked link
  /// @param copy copies a command to the clipboard
  public QuestionView(
      ChapterViewModel chapters,
      QuestionViewModel model,
      SideViewModel side,
      Navigator navigator,
      Consumer<String> openEvidence,
      Runnable addEvidence,
      Runnable history,
      Consumer<String> follow,
      Consumer<String> copy) {
    this.chapters = chapters;
    this.model = model;
    this.side = side;
    this.addEvidence = addEvidence;
    tree =
        new ChapterTree(
            chapters,
            this::chooseQuestion,
            () -> navigator.go(new Place.QuestionTable()),
            () -> navigator.go(new Place.OrphanedAnswers(Optional.empty())));
    sheet = new QuestionSheet(model, follow, this::turnPanel, keys);
    agreement = new AgreementPane(model);
    scroll = Panes.sheet(sheet).reservingSpace();
    strip = new EvidenceStrip(openEvidence, addEvidence, keys.following(KeyCode.E));
    panel = new SidePanel(side, navigator, copy);
    panel.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var centre = new VBox(scroll, agreement, strip);
    centre.getStyleClass().add("sheet");
    centre.setMinWidth(0);
    nameKeys(navigator, history);
    sheet.showPanel(panelWanted());
    columns.left(tree).centre(centre).right(panel).leading(centre).onFold(this::place);
    columns.widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
    columns
        .heightProperty()
        .addListener(
            (_, _, height) -> {
              beLow(height.doubleValue() < LOW);
              fitType();
              strip.beHigh(height.doubleValue() >= HIGH);
            });
    scroll
        .viewportBoundsProperty()
        .addListener(
            (_, was, now) -> {
              if (was.getHeight() != now.getHeight() || was.getWidth() != now.getWidth()) {
                typeIsDue = true;
              }
            });
    // Styles that change during a layout pass are not laid out again.
    columns
        .sceneProperty()
        .addListener(
            (_, was, now) -> {
              Optional.ofNullable(was).ifPresent(s -> s.removePostLayoutPulseListener(afterLayout));
              Optional.ofNullable(now).ifPresent(s -> s.addPostLayoutPulseListener(afterLayout));
            });
    chapters.currentProperty().addListener((_, _, now) -> open(now));
    model.contentProperty().addListener((_, _, now) -> now.ifPresent(this::show));
    open(chapters.current());
  }

  private void filter() {
    if (tree.getParent() != null) {
      tree.beginFilter();
    } else {
      filterTable.run();
    }
  }

  private void nameKeys(Navigator navigator, Runnable history) {
    keys.steppingWhilePresenting(tr("question"), chapters::next, chapters::previous)
        .on(KeyCode.N, tr("edit perspective"), sheet::write)
        .writing()
        .on(KeyCode.C, tr("edit conclusion"), agreement::write)
        .writing()
        .on(KeyCode.E, tr("add evidence"), addEvidence)
        .writing()
        .on(KeyCode.F9, tr("side panel"), this::turnPanel)
        .on(KeyCode.M, tr("mark disagreement"), sheet::markDifference)
        .writing()
        .on(KeyCode.H, tr("answer history"), history)
        .on(KeyCode.SLASH, tr("filter"), this::filter)
        .on(
            KeyCode.T,
            tr("all questions as a table"),
            () -> navigator.go(new Place.QuestionTable()))
        .whilePresenting(KeyCode.F5, tr("present"), () -> present.run())
        .among(
            tr("status"),
            StateKind.class,
            kind -> tr("status: %s", kind.title()),
            agreement::choose)
        .writing();
  }

  /// Receives the id of the current question.
  public void setOnQuestion(Consumer<String> listener) {
    onQuestion = listener;
  }

  /// Opens or closes the projector view of the current question.
  public void setPresent(Runnable action) {
    present = action;
  }

  /// Opens the filter of the table of all questions, if the list is hidden.
  public void setFilterTable(Runnable action) {
    filterTable = action;
  }

  /// Receives the scroll position of the sheet, from 0 to 1.
  public void setOnScroll(DoubleConsumer listener) {
    columns.setOnScroll(listener);
    scroll
        .vvalueProperty()
        .addListener(
            (_, _, now) -> {
              if (!columns.isFolded()) {
                listener.accept(now.doubleValue());
              }
            });
  }

  /// Selects the question that was last open, if it exists.
  ///
  /// @param share scroll position of its sheet, from 0 to 1
  public void standAt(String question, double share) {
    chapters.open(question);
    if (question().equals(question)) {
      scroll.setVvalue(share);
      stood = share;
    }
  }

  /// Resumes the draft of a dissent on the current question.
  public void dissent() {
    agreement.dissent();
  }

  /// Takes the focus if the focused node was removed, such as the row of a question that was
  /// current before the projector view showed others.
  public void regain() {
    if (!hasFocus(columns)) {
      Focus.first(start()).ifPresent(Node::requestFocus);
    }
  }

  /// The area that accepts dropped files.
  public Parent dropTarget() {
    return strip;
  }

  /// The id of the current question, "" if there is none.
  public String question() {
    return chapters.current();
  }

  @Override
  public void refresh() {
    chapters.refresh();
    model.refresh();
    side.refresh();
  }

  private void open(String question) {
    model.open(question);
    side.open(question);
    scroll.setVvalue(0);
    columns.scrollTo(0);
    stood = 0;
    onQuestion.accept(question);
  }

  private void openQuestion(String question) {
    sheet.commitNow();
    agreement.commitNow();
    chapters.open(question);
  }

  /// Opens a question of the list, and scrolls to it if it is stacked below the list.
  private void chooseQuestion(String question) {
    openQuestion(question);
    if (columns.isFolded()) {
      Focus.first(sheet.head()).ifPresent(Node::requestFocus);
      Panes.reveal(scroll);
    }
  }

  private void beLow(boolean low) {
    strip.fold(low);
    agreement.beLow(low);
  }

  /// Uses the compact type if perspectives and follow-ups would not all be in sight otherwise.
  /// Chosen for each question and each height, not with every letter.
  private void fitType() {
    boolean low = columns.getHeight() < LOW;
    double room = scroll.getViewportBounds().getHeight();
    if (low || columns.isFolded()) {
      sheet.beLow(low);
    } else if (room > 0) {
      sheet.beLow(false);
      sheet.applyCss();
      sheet.beLow(sheet.prefHeight(scroll.getViewportBounds().getWidth()) > room + 1);
    }
  }

  private void fitTypeIfDue() {
    if (typeIsDue) {
      typeIsDue = false;
      fitType();
    }
  }

  private void show(QuestionContent content) {
    boolean isOther = !content.question().id().equals(fitted);
    fitted = content.question().id();
    sheet.show(content);
    agreement.show(content);
    strip.show(content.evidence(), content.answer().state());
    typeIsDue |= isOther;
  }

  private void fit(double width) {
    double more = Math.clamp((width - NARROW) / ROOM_SHARED, 0, MOST_MORE);
    tree.setPrefWidth(ChapterTree.WIDTH + more);
    panel.widen(more);
    boolean now = width < NARROW;
    if (now != narrow) {
      narrow = now;
      place();
    }
  }

  private void turnPanel() {
    if (narrow) {
      wantedNarrow = !wantedNarrow;
    } else {
      wantedWide = !wantedWide;
    }
    place();
    if (panelWanted() && columns.isFolded()) {
      Panes.reveal(panel);
    }
  }

  private boolean panelWanted() {
    return narrow ? wantedNarrow : wantedWide;
  }

  /// If a pane with the focus is hidden, the focus moves to the head of the question.
  private void place() {
    boolean treeWanted = !panelWanted() || !narrow || columns.isFolded();
    boolean isLost = !treeWanted && hasFocus(tree) || !panelWanted() && hasFocus(panel);
    columns.left(treeWanted ? tree : null).right(panelWanted() ? panel : null);
    sheet.showPanel(panelWanted());
    if (isLost) {
      Focus.first(sheet.head()).ifPresent(Node::requestFocus);
    }
  }

  private boolean hasFocus(Parent pane) {
    Node owner = columns.getScene() == null ? null : columns.getScene().getFocusOwner();
    return owner != null && Focus.isInside(pane, owner);
  }

  @Override
  public Parent node() {
    return columns;
  }

  @Override
  public void comeForward() {
    chapters.order();
  }

  @Override
  public void open(Place place) {
    switch (place) {
      case Place.Question(var id) -> openQuestion(id);
      case Place.Questions(var layer) -> layer.ifPresent(chapters::narrow);
      default -> {}
    }
    refresh();
    chapters.begin();
    // Also reported for the question that was selected by default.
    onQuestion.accept(question());
  }

  @Override
  public Parent start() {
    return columns.isFolded() || tree.getParent() == null ? sheet.head() : tree;
  }

  /// The scroll position is restored after the focused node was scrolled into view.
  @Override
  public void onShown() {
    if (stood > 0) {
      columns.scrollTo(stood);
      stood = 0;
    }
  }

  @Override
  public List<? extends Parent> panes() {
    var panes = new ArrayList<Parent>(List.of(sheet, agreement, strip));
    if (tree.getParent() != null) {
      panes.add(columns.isFolded() ? panes.size() : 0, tree);
    }
    if (panelWanted()) {
      panes.add(panel);
    }
    return panes;
  }

  @Override
  public ScreenKeys keys() {
    return keys;
  }

  @Override
  public boolean press(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && narrow && panelWanted()) {
      turnPanel();
      return true;
    }
    return keys.press(key);
  }
}
