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
import javafx.scene.layout.HBox;
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
import org.soundings.ui.control.layout.SideBySideOrStacked;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.control.text.Prompted;
import org.soundings.ui.control.text.QuietLine;
import org.soundings.ui.form.AddOverlay;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.Screen;
import org.soundings.ui.screen.ScreenKeys;

/// The threats screen: the list and the matrix on the sheet, the selected threat next to them.
public final class ThreatsView implements Screen {

  private final ThreatsViewModel model;
  private final AddOverlay asking;
  private final Consumer<ThreatId> history;
  private final ResponsiveColumns node = new ResponsiveColumns();
  private final ScreenKeys keys = new ScreenKeys();
  private final ThreatTable table;
  private final RiskFigure figure;
  private final RiskList risks;
  private final AttackPathList paths;
  private final TextField search = Prompted.field();
  private final QuietLine issue = new QuietLine();
  private final ThreatPane pane;
  private final ScrollPane side;
  private final Segments<ThreatsViewModel.Moment> moments =
      new Segments<ThreatsViewModel.Moment>(tr("Displayed risk")).turning();
  private final HBox momentsRow = Labels.row(0, moments);
  private final Label shownRisk = Labels.whole(tr("Likelihood and impact"), "strong");
  private final Label looked = Labels.wrapped("", "meta");
  private final Label outlined =
      Labels.wrapped(
          tr("Dashed outline: supported by evidence, no related question answered."), "meta");
  private final VBox sheet;
  private final ScrollPane scroll;

  /// How the risks are shown above the list of threats.
  private enum Form {
    MATRIX,
    LIST,
    PATHS
  }

  /// @param asking the overlay that asks for the title of a custom threat
  /// @param history shows the history of a decision
  public ThreatsView(ThreatsViewModel model, AddOverlay asking, Consumer<ThreatId> history) {
    this.model = model;
    this.asking = asking;
    this.history = history;
    keys.stepping(tr("threat"), () -> step(1), () -> step(-1))
        .on(KeyCode.D, tr("decide"), this::decide)
        .writing()
        .on(KeyCode.SLASH, tr("filter"), search::requestFocus)
        .on(KeyCode.A, tr("add custom threat"), this::addOwn)
        .writing()
        .on(KeyCode.L, tr("set level manually"), this::setLevel)
        .writing()
        .on(KeyCode.H, tr("decision history"), this::showHistory);
    table = new ThreatTable(model);
    figure = new RiskFigure(model);
    risks = new RiskList(model);
    paths = new AttackPathList(model);
    pane = new ThreatPane(model, this::backToList, this::showHistory);
    side = Panes.sheet(pane);
    side.getStyleClass().addAll("pane", "pane-right");
    side.setMinWidth(380);
    side.setPrefWidth(460);
    for (ThreatsViewModel.Moment moment : ThreatsViewModel.Moment.values()) {
      moments.with(moment, moment.title());
    }
    moments.getStyleClass().add("dense");
    moments.setValue(ThreatsViewModel.Moment.CURRENT);
    moments
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null) {
                model.show(now);
              }
            });
    var add = Editing.only(Labels.button(tr("Add custom threat"), Feather.PLUS, this::addOwn));
    sheet =
        new VBox(
            heading(add),
            Labels.space(6),
            Labels.wrapped(
                tr("Derived from answers, evidence and decisions. Every level lists its reasons."),
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

  /// Asks for the title of a custom threat.
  public void addOwn() {
    asking.ask(model.own().title(), this::form);
  }

  private static Node heading(Button add) {
    Label title = Labels.label(tr("Threats"), "title");
    return new SideBySideOrStacked(title, add, title);
  }

  private AddForm<String> form() {
    return new AddForm<>(model.own().title(), this::add, asking::close)
        .withWords(
            tr(
                "After you enter a title, describe the attack and its origin layer next to the list."))
        .withText(tr("Title"), tr("short title"), title -> title, (_, title) -> title)
        .required(String::isBlank);
  }

  private void step(int by) {
    model.step(by);
    showRow();
  }

  /// Scrolls to the row of the selected threat.
  private void showRow() {
    table.chosen().ifPresent(row -> Panes.show(scroll, row));
  }

  private void add(String title) {
    model.own().add(title);
    showRow();
    side.setVvalue(0);
    pane.write();
  }

  /// Focuses the selected threat, or the filter field if the filter hides it.
  private void backToList() {
    showRow();
    table.chosen().orElse(search).requestFocus();
  }

  /// Opens the form for the decision about the selected threat.
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
    var form = new Segments<Form>(tr("Matrix, list or attack paths")).turning();
    form.with(Form.MATRIX, tr("Matrix"))
        .with(Form.LIST, tr("List"))
        .with(Form.PATHS, tr("Attack paths"));
    form.getStyleClass().add("dense");
    form.setValue(Form.MATRIX);
    form.valueProperty()
        .addListener(
            (_, _, now) -> {
              if (now != null) {
                show(now);
              }
            });
    show(Form.MATRIX);
    return Labels.column(
        8,
        new SideBySideOrStacked(shownRisk, form, shownRisk),
        momentsRow,
        looked,
        outlined,
        figure,
        risks,
        paths);
  }

  private void show(Form form) {
    Labels.show(figure, form == Form.MATRIX);
    Labels.show(risks, form == Form.LIST);
    Labels.show(paths, form == Form.PATHS);
    Labels.show(momentsRow, form != Form.PATHS);
    shownRisk.setText(form == Form.PATHS ? tr("Attack paths") : tr("Likelihood and impact"));
    looked.setText(
        switch (form) {
          case MATRIX ->
              tr(
                  "Likelihood increases upwards, impact to the right. Levels are read from the risk matrix. Each number is a threat in the list.");
          case LIST -> tr("Read from the risk matrix.");
          case PATHS ->
              tr(
                  "For each kind of asset, the way from outside that answers and evidence leave most open. A path is not proof, and a path that is not listed is not excluded.");
        });
    paths.show(model.content());
    outline(model.content());
  }

  private void outline(ThreatsViewModel.Content content) {
    Labels.show(outlined, figure.isVisible() && !content.shown().isEmpty());
  }

  private Node tools() {
    search.getStyleClass().addAll("filter", "plain");
    search.setPromptText(
        tr(
            "Filter: text or %s",
            FilterKeywords.spoken("is:open is:accepted is:expired-acceptance is:custom")));
    search.setAccessibleText(tr("Filter threats"));
    search
        .textProperty()
        .addListener(
            (_, _, text) -> {
              model.search(text);
              // Two filters with the same result can have different issues.
              issue.say(model.issue());
            });
    FocusKeys.whenLeftByKey(search, model::searched);
    search.setOnAction(_ -> backToList());
    var by = new Segments<Grouping>(tr("Group threats by")).wrapping().turning();
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
        8, search, issue, Labels.row(8, Labels.whole(tr("Group by"), "muted"), by));
  }

  private void show(ThreatsViewModel.Content content) {
    issue.say(model.issue());
    table.show(content);
    figure.show(content);
    risks.show(content);
    paths.show(content);
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
  public void onShown() {
    showRow();
  }

  /// The place of the selected threat.
  public Place here() {
    return new Place.Threats(model.content().current().map(Threat::id));
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  /// Esc closes the form for the manual level before it leaves the screen.
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
