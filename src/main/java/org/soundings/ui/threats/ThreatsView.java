package org.soundings.ui.threats;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.search.FilterKeywords;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.threat.Threat;
import org.soundings.ui.control.focus.FocusKeys;
import org.soundings.ui.control.form.AddForm;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.layout.Panes;
import org.soundings.ui.control.layout.ResponsiveColumns;
import org.soundings.ui.control.layout.Turning;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.control.text.QuietLine;
import org.soundings.ui.form.Asking;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Screen;
import org.soundings.ui.screen.ScreenKeys;

/// Lays out the threats: the list and the table on the sheet, one threat beside them.
public final class ThreatsView implements Screen {

  private final ThreatsViewModel model;
  private final Asking asking;
  private final Consumer<ThreatId> history;
  private final ResponsiveColumns node = new ResponsiveColumns();
  private final ScreenKeys keys = new ScreenKeys();
  private final ThreatTable table;
  private final RiskFigure figure;
  private final RiskList risks;
  private final TextField search = Prompted.field();
  private final QuietLine doubt = new QuietLine();
  private final ThreatPane pane;
  private final ScrollPane side;
  private final Segments<ThreatsViewModel.Moment> moments =
      new Segments<ThreatsViewModel.Moment>(tr("Which rating")).turning();
  private final Label looked = Labels.wrapped("", "meta");
  private final Label outlined =
      Labels.wrapped(
          tr(
              "In a broken outline: evidence speaks for it, and no question about it is decided yet."),
          "meta");
  private final VBox sheet;
  private final ScrollPane scroll;

  /// @param asking where the title of a threat of one's own is asked for
  /// @param history shows what was decided about a threat
  public ThreatsView(ThreatsViewModel model, Asking asking, Consumer<ThreatId> history) {
    this.model = model;
    this.asking = asking;
    this.history = history;
    keys.stepping(tr("threat"), () -> step(1), () -> step(-1))
        .on(KeyCode.D, tr("decide"), this::decide)
        .writing()
        .on(KeyCode.SLASH, tr("filter"), search::requestFocus)
        .on(KeyCode.A, tr("add a threat of our own"), this::addOwn)
        .writing()
        .on(KeyCode.L, tr("set a level yourself"), this::setLevel)
        .writing()
        .on(KeyCode.H, tr("history of the decision"), this::showHistory);
    table = new ThreatTable(model);
    figure = new RiskFigure(model);
    risks = new RiskList(model);
    pane = new ThreatPane(model, this::backToList, this::showHistory);
    side = Panes.sheet(pane);
    side.getStyleClass().addAll("pane", "pane-right");
    side.setMinWidth(380);
    side.setPrefWidth(460);
    for (ThreatsViewModel.Moment moment : ThreatsViewModel.Moment.values()) {
      moments.with(moment, moment.title());
    }
    moments.getStyleClass().add("dense");
    moments.setValue(ThreatsViewModel.Moment.NOW);
    moments
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null) {
                model.show(now);
              }
            });
    var add =
        Editing.only(Labels.button(tr("Add a threat of our own"), Feather.PLUS, this::addOwn));
    sheet =
        new VBox(
            heading(add),
            Labels.space(6),
            Labels.wrapped(
                tr(
                    "Derived from what you said, showed and chose. Nothing here is a score; each level"
                        + " says why."),
                "muted"),
            Labels.space(8),
            rated(),
            Labels.space(12),
            tools(),
            Labels.space(8),
            table);
    sheet.getStyleClass().add("overview-sheet");
    scroll = Panes.sheet(sheet);
    node.centre(scroll).right(side);
    node.widthProperty()
        .addListener((_, _, width) -> side.setPrefWidth(width.doubleValue() < 1250 ? 400 : 480));
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  /// Asks for the title of a threat of the team's own.
  public void addOwn() {
    asking.ask(model.own().title(), this::form);
  }

  private static Node heading(Button add) {
    Label title = Labels.label(tr("What could go wrong"), "title");
    return new Turning(title, add, title);
  }

  private AddForm<String> form() {
    return new AddForm<>(model.own().title(), this::add, asking::close)
        .withWords(
            tr(
                "Who can do what, and where it starts, is asked beside the list once it has a"
                    + " title."))
        .withText(tr("Title"), tr("a few words"), title -> title, (_, title) -> title);
  }

  private void step(int by) {
    model.step(by);
    showRow();
  }

  /// Brings the row of the threat in front into sight.
  private void showRow() {
    table.chosen().ifPresent(row -> Panes.show(scroll, row));
  }

  private void add(String title) {
    model.own().add(title);
    showRow();
    side.setVvalue(0);
    pane.write();
  }

  /// Puts the focus to the threat in front, or to what narrows the list where that hides it.
  private void backToList() {
    showRow();
    table.chosen().orElse(search).requestFocus();
  }

  /// Opens the decision about the threat in front.
  public void decide() {
    showRow();
    pane.decide();
  }

  private void showHistory() {
    model.content().current().map(Threat::id).ifPresent(history);
  }

  private void setLevel() {
    showRow();
    pane.setLevel();
  }

  private Node rated() {
    var form = new Segments<Boolean>(tr("As a table or as a list")).turning();
    form.with(false, tr("Table")).with(true, tr("List"));
    form.getStyleClass().add("dense");
    form.setValue(false);
    form.valueProperty().addListener((_, _, listed) -> listed(listed != null && listed));
    listed(false);
    var title = Labels.whole(tr("Likelihood and impact"), "strong");
    return Labels.column(
        8,
        new Turning(title, Labels.row(12, moments, form), title),
        looked,
        outlined,
        figure,
        risks);
  }

  /// Says what stands in the table only where it is one.
  private void listed(boolean listed) {
    Labels.show(risks, listed);
    Labels.show(figure, !listed);
    looked.setText(
        listed
            ? tr("Looked up, never multiplied.")
            : tr(
                "Likelihood rises upwards, impact to the right. Looked up, never multiplied; each"
                    + " number is a threat of the list."));
    outline(model.content());
  }

  private void outline(ThreatsViewModel.Content content) {
    Labels.show(outlined, figure.isVisible() && !content.shown().isEmpty());
  }

  private Node tools() {
    search.getStyleClass().addAll("filter", "plain");
    search.setPromptText(
        tr("Filter: words, %s", FilterKeywords.spoken("is:open is:accepted is:expired is:own")));
    search.setAccessibleText(tr("Filter the threats"));
    search
        .textProperty()
        .addListener(
            (_, _, text) -> {
              model.search(text);
              // Two filters that find the same may not be understood alike.
              doubt.say(model.doubt());
            });
    FocusKeys.whenLeftByKey(search, model::searched);
    search.setOnAction(_ -> backToList());
    var by = new Segments<Grouping>(tr("Group the threats by")).wrapping().turning();
    for (Grouping grouping : Grouping.values()) {
      by.with(grouping, grouping.title());
    }
    by.getStyleClass().add("dense");
    by.setValue(Grouping.LEVEL);
    by.valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null) {
                model.group(now);
              }
            });
    return Labels.column(
        8, search, doubt, Labels.row(8, Labels.whole(tr("Group by"), "muted"), by));
  }

  private void show(ThreatsViewModel.Content content) {
    doubt.say(model.doubt());
    table.show(content);
    figure.show(content);
    risks.show(content);
    outline(content);
    Labels.show(pane, content.current().isPresent());
    content.current().ifPresent(pane::show);
  }

  @Override
  public Parent node() {
    return node;
  }

  @Override
  public void comeForward() {
    model.list();
  }

  @Override
  public void open(Place place) {
    if (place instanceof Place.Threats(var id)) {
      id.ifPresent(model::open);
    }
    model.refresh();
    model.stay();
    side.setVvalue(0);
    showRow();
  }

  @Override
  public void begun() {
    showRow();
  }

  /// The place of the threat in front.
  public Place here() {
    return new Place.Threats(model.content().current().map(Threat::id));
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  /// Esc leaves the form of a level before it leaves the threats.
  @Override
  public boolean press(KeyEvent key) {
    return key.getCode() == KeyCode.ESCAPE && pane.closeLevel() || Screen.super.press(key);
  }

  @Override
  public List<? extends Parent> panes() {
    return List.of(sheet, pane);
  }

  @Override
  public ScreenKeys keys() {
    return keys;
  }
}
