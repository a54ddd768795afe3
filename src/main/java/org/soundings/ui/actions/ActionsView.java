package org.soundings.ui.actions;

import static org.soundings.language.Messages.tr;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.Action;
import org.soundings.ui.control.form.AddForm;
import org.soundings.ui.control.layout.ListPane;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.form.AddOverlay;
import org.soundings.ui.screen.ListScreen;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenKeys;

/// The actions screen: the list on the left, the selected action on the sheet.
public final class ActionsView extends ListScreen {

  private final ActionsViewModel model;
  private final AddOverlay asking;
  private final Consumer<Action> history;
  private final ActionPane pane;
  private final Region nothing;
  private final Region unread;

  /// @param asking the overlay that asks for title, owner and due date
  /// @param history shows the history of an action
  public ActionsView(ActionsViewModel model, AddOverlay asking, Consumer<Action> history) {
    this.model = model;
    this.history = history;
    this.asking = asking;
    Button add = Editing.only(Labels.button(tr("Add"), Feather.PLUS, () -> {}));
    super(new ListPane(tr("Actions"), Optional.empty()).withTool(add), new ScreenKeys());
    takeTurns();
    add.setOnAction(_ -> add());
    keys()
        .stepping("", () -> model.step(1), () -> model.step(-1))
        .on(KeyCode.A, tr("add action"), this::add)
        .on(KeyCode.H, tr("action history"), this::showHistory)
        .writing();
    pane = new ActionPane(model, this::backToList, this::showHistory);
    nothing =
        nothing(
            tr("No actions yet."),
            tr("An action states who does what by when, and which threats it mitigates."),
            Editing.only(Labels.button(tr("Add action"), Feather.PLUS, this::add)));
    unread =
        nothing(
            tr("The actions could not be read."),
            tr("Fix the error described in the message above. Your actions are still in the file."),
            new Region());
    sheet.getChildren().addAll(pane, nothing, unread);
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  /// Asks for a new action.
  public void add() {
    asking.ask(model.draft(), this::form);
  }

  private void showHistory() {
    model.content().current().ifPresent(history);
  }

  private AddForm<NewAction> form() {
    return new AddForm<>(model.draft(), model::add, asking::close)
        .withText(
            tr("Action"), tr("action in one sentence"), NewAction::title, NewAction::withTitle)
        .required(action -> action.title().isBlank())
        .withName(
            tr("Owner"), tr("role or name"), model::people, NewAction::owner, NewAction::withOwner)
        .withDay(tr("Due date"), model::today, NewAction::due, NewAction::withDue);
  }

  private void show(ActionsViewModel.Content content) {
    Labels.show(pane, content.current().isPresent());
    Labels.show(nothing, content.current().isEmpty() && !content.isUnread());
    Labels.show(unread, content.current().isEmpty() && content.isUnread());
    content.current().ifPresent(pane::show);
    list.show(content.actions().stream().map(each -> line(each, content)).toList());
    if (content.actions().isEmpty()) {
      list.showNothing(
          content.isUnread() ? tr("The actions could not be read.") : tr("No actions yet."));
    }
  }

  private ListPane.Line line(Action action, ActionsViewModel.Content content) {
    boolean chosen = content.current().map(a -> a.id().equals(action.id())).orElse(false);
    Label title = Labels.wrapped(action.title());
    Labels.toggle(title, "strong", chosen);
    Label who = Labels.label(model.whoAndWhen(action), "meta");
    Labels.toggle(who, "text-weak", model.isOverdue(action));
    String state = action.status().words();
    String status = model.isOverdue(action) ? tr("%s, overdue", state) : state;
    var row =
        Labels.row(
            12,
            Labels.icon(Feather.FLAG, "muted"),
            Labels.growing(Labels.column(0, title, who)),
            Labels.whole(status, "meta"));
    return new ListPane.Line(
        action.id(),
        row,
        "%s, %s, %s".formatted(action.title(), who.getText(), status),
        chosen,
        () -> model.open(action.id()));
  }

  @Override
  public void open(Place place) {
    if (place instanceof Place.Actions(var id)) {
      turnTo(id, model::open);
    }
    refresh();
  }

  /// The place of the selected action.
  public Place here() {
    return new Place.Actions(inFront(model.content().current().map(Action::id)));
  }

  @Override
  public void refresh() {
    model.refresh();
  }
}
