package org.soundings.ui.actions;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.soundings.app.Dates;
import org.soundings.app.KnownNames;
import org.soundings.assessment.Action;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.threat.ThreatModel;
import org.soundings.threat.ThreatNames;
import org.soundings.ui.control.form.Drafting;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.form.FoundThreats;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Neighbour;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;

/// The actions in the order of their due dates, and the selected one.
public final class ActionsViewModel {

  /// Everything the screen shows at one moment.
  ///
  /// @param isUnread whether there may be actions that could not be read
  record Content(List<Action> actions, Optional<Action> current, boolean isUnread) {
    Content {
      actions = List.copyOf(actions);
    }
  }

  private final ScreenContext context;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Content> content;
  private final Drafting<NewAction> draft;
  private Optional<String> chosen = Optional.empty();

  public ActionsViewModel(ScreenContext context, Navigator navigator) {
    this.context = context;
    this.navigator = navigator;
    content = new ReadOnlyObjectWrapper<>(read());
    draft =
        new Drafting<>(
            DraftForm.NEW_ACTION.title(),
            () -> NewAction.BLANK,
            NewAction::isComplete,
            _ -> "",
            new Drafting.Keeping<>(
                DraftForm.NEW_ACTION.slot(context), NewAction::fields, NewAction::read));
  }

  /// The draft of a new action.
  Drafting<NewAction> draft() {
    return draft;
  }

  LocalDate today() {
    return context.today();
  }

  /// The names that a field for a person offers.
  KnownNames people() {
    return context.people();
  }

  ReadOnlyObjectProperty<Content> contentProperty() {
    return content.getReadOnlyProperty();
  }

  Content content() {
    return content.get();
  }

  /// Reads the assessment again.
  public void refresh() {
    content.set(read());
  }

  public void open(String id) {
    chosen = Optional.of(id);
    refresh();
  }

  void step(int by) {
    List<String> ids = content().actions().stream().map(Action::id).toList();
    int to = content().current().map(a -> ids.indexOf(a.id())).orElse(0) + by;
    if (to >= 0 && to < ids.size()) {
      open(ids.get(to));
    }
  }

  /// Adds an action and selects it.
  void add(NewAction input) {
    String id = new GivenIds(context.assessment()).nextAction();
    Action action = input.planned(id, today());
    chosen = Optional.of(id);
    context.workbench().edit(tr("action added"), a -> a.withAction(action));
    refresh();
  }

  void remove() {
    Optional<Action> current = content().current();
    chosen = current.flatMap(gone -> Neighbour.of(gone, content().actions())).map(Action::id);
    current.ifPresent(
        gone -> context.workbench().edit(tr("action removed"), a -> a.withoutAction(gone.id())));
    refresh();
  }

  /// Owner and due date, for the list.
  String whoAndWhen(Action action) {
    String owner = action.owner().isEmpty() ? tr("unassigned") : action.owner();
    return action.due() == null ? owner : owner + ", " + Dates.day(action.due(), context.today());
  }

  boolean isOverdue(Action action) {
    return action.isOverdue(context.today());
  }

  String questionTitle(String question) {
    return context.library().question(question).map(q -> q.title()).orElse(question);
  }

  String threatTitle(ThreatId threat) {
    return ThreatNames.of(context.library(), context.assessment(), threat);
  }

  /// The threats that the selected action could mitigate and that match some letters, the highest
  /// level first: ids and titles.
  List<Map.Entry<String, String>> threats(String letters) {
    List<ThreatId> closed = content().current().map(Action::mitigates).orElse(List.of());
    ThreatModel model = context.threats();
    return FoundThreats.derived(
        Stream.concat(model.assessed().stream(), model.shown().stream())
            .filter(threat -> !closed.contains(threat.id())),
        letters);
  }

  void ask(String question) {
    navigator.go(new Place.Question(question));
  }

  void openThreat(ThreatId threat) {
    navigator.go(new Place.Threats(Optional.of(threat)));
  }

  void typeTitle(String text) {
    if (!text.isBlank()) {
      change(tr("action title changed"), a -> a.withTitle(text.strip()));
    }
  }

  void typeOwner(String text) {
    change(tr("owner changed"), a -> a.withOwner(text.strip()));
  }

  void due(Optional<LocalDate> date) {
    change(tr("due date changed"), a -> a.withDue(date.orElse(null)));
  }

  void become(Action.Status status) {
    change(tr("action status changed"), a -> a.withStatus(status));
  }

  void typeEffort(String text) {
    change(tr("effort changed"), a -> a.withEffort(text.strip()));
  }

  void typeNote(String text) {
    change(tr("note changed"), a -> a.withNote(text));
  }

  /// Sets whether the action mitigates a threat.
  void close(ThreatId threat, boolean closes) {
    change(
        tr("mitigated threats changed"),
        a -> {
          var threats = new ArrayList<>(a.mitigates());
          threats.remove(threat);
          if (closes) {
            threats.add(threat);
          }
          return a.withMitigates(threats);
        });
  }

  private void change(String name, UnaryOperator<Action> change) {
    content()
        .current()
        .ifPresent(
            action ->
                context
                    .workbench()
                    .type(name, action.id(), a -> a.withAction(change.apply(action))));
    refresh();
  }

  private Content read() {
    List<Action> actions = context.assessment().actions();
    Optional<Action> current =
        chosen
            .flatMap(id -> actions.stream().filter(a -> a.id().equals(id)).findFirst())
            .or(() -> actions.stream().findFirst());
    return new Content(actions, current, context.open().folder().unread().lacksActions());
  }
}
