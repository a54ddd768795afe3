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
import org.soundings.ui.form.Asking;
import org.soundings.ui.screen.ListScreen;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenKeys;

/// Lays out the actions: the list on the left, one action on the sheet.
public final class ActionsView extends ListScreen {

  private final ActionsViewModel model;
  private final Asking asking;
  private final Consumer<Action> history;
  private final ActionPane pane;
  private final Region nothing;
  private final Region unread;

  /// @param asking where it is asked what is done, by whom and until when
  /// @param history shows what was said of an action before
  public ActionsView(ActionsViewModel model, Asking asking, Consumer<Action> history) {
    this.model = model;
    this.history = history;
    this.asking = asking;
    Button add = Editing.only(Labels.button(tr("Add"), Feather.PLUS, () -> {}));
    super(new ListPane(tr("Actions"), Optional.empty()).withTool(add), new ScreenKeys());
    takeTurns();
    add.setOnAction(_ -> add());
    keys()
        .stepping("", () -> model.step(1), () -> model.step(-1))
        .on(KeyCode.A, tr("add an action"), this::add)
        .on(KeyCode.H, tr("history of the action"), this::showHistory)
        .writing();
    pane = new ActionPane(model, this::backToList, this::showHistory);
    nothing =
        nothing(
            tr("Nothing has been agreed yet."),
            tr(
                "An action says who does what until when, and which threats it lowers. Without one a"
                    + " finding stays a finding."),
            Editing.only(Labels.button(tr("Add an action"), Feather.PLUS, this::add)));
    unread =
        nothing(
            tr("The actions could not be read."),
            tr(
                "The line above says what is wrong with their file. All that it says is still in it."),
            new Region());
    sheet.getChildren().addAll(pane, nothing, unread);
    model.contentProperty().addListener((_, _, now) -> show(now));
    show(model.content());
  }

  /// Asks for an action that is to be added.
  public void add() {
    asking.ask(model.begun(), this::form);
  }

  private void showHistory() {
    model.content().current().ifPresent(history);
  }

  private AddForm<NewAction> form() {
    return new AddForm<>(model.begun(), model::add, asking::close)
        .withText(
            tr("What is done"),
            tr("what is done, one sentence"),
            NewAction::title,
            NewAction::withTitle)
        .withName(
            tr("Owner"),
            tr("a role or a name"),
            model::people,
            NewAction::owner,
            NewAction::withOwner)
        .withDay(tr("Until when"), model::today, NewAction::due, NewAction::withDue);
  }

  private void show(ActionsViewModel.Content content) {
    Labels.show(pane, content.current().isPresent());
    Labels.show(nothing, content.current().isEmpty() && !content.isUnread());
    Labels.show(unread, content.current().isEmpty() && content.isUnread());
    content.current().ifPresent(pane::show);
    list.show(content.actions().stream().map(each -> line(each, content)).toList());
    if (content.actions().isEmpty()) {
      list.showNothing(content.isUnread() ? tr("None can be read.") : tr("No action yet."));
    }
  }

  private ListPane.Line line(Action action, ActionsViewModel.Content content) {
    boolean chosen = content.current().map(a -> a.id().equals(action.id())).orElse(false);
    Label title = Labels.wrapped(action.title());
    Labels.toggle(title, "strong", chosen);
    Label who = Labels.label(model.whoAndWhen(action), "meta");
    Labels.toggle(who, "text-weak", model.isLate(action));
    String state = action.status().words();
    String status = model.isLate(action) ? tr("%s, late", state) : state;
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

  /// The place of the action in front.
  public Place here() {
    return new Place.Actions(inFront(model.content().current().map(Action::id)));
  }

  @Override
  public void refresh() {
    model.refresh();
  }
}
