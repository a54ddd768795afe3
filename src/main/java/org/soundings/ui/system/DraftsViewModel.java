package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.soundings.assessment.GivenIds;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.SystemModel;
import org.soundings.assessment.system.Zone;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.control.form.Drafting;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.screen.ScreenContext;

/// The drafts of new elements of the system model, and how they are added.
final class DraftsViewModel {

  private final ScreenContext context;
  private final Supplier<Optional<SystemElement>> current;
  private final Consumer<SystemElement> open;
  private final Drafting<Draft.OfComponent> component;
  private final Drafting<Draft.OfActor> actor;
  private final Drafting<Draft.OfZone> zone;
  private final Drafting<Draft.OfDataFlow> dataFlow;

  /// @param current the selected element
  /// @param open selects an element
  DraftsViewModel(
      ScreenContext context,
      Supplier<Optional<SystemElement>> current,
      Consumer<SystemElement> open) {
    this.context = context;
    this.current = current;
    this.open = open;
    component = drafting(DraftForm.COMPONENT, this::newComponent, Draft.OfComponent::read);
    actor = drafting(DraftForm.ACTOR, this::newActor, Draft.OfActor::read);
    zone = drafting(DraftForm.ZONE, () -> new Draft.OfZone("", ""), Draft.OfZone::read);
    dataFlow = drafting(DraftForm.DATA_FLOW, this::newDataFlow, Draft.OfDataFlow::read);
  }

  private <D extends Draft> Drafting<D> drafting(
      DraftForm form, Supplier<D> proposed, Function<FormDraft, D> read) {
    return new Drafting<>(
        form.title(),
        proposed,
        Draft::isComplete,
        this::trouble,
        new Drafting.Keeping<>(form.slot(context), Draft::fields, read));
  }

  Drafting<Draft.OfComponent> component() {
    return component;
  }

  Drafting<Draft.OfActor> actor() {
    return actor;
  }

  Drafting<Draft.OfZone> zone() {
    return zone;
  }

  Drafting<Draft.OfDataFlow> dataFlow() {
    return dataFlow;
  }

  /// The current system model.
  SystemModel system() {
    return context.assessment().system();
  }

  /// Whether there are two ends that a data flow can connect.
  boolean canConnect() {
    return ends().size() > 1;
  }

  /// The ids of all components and actors.
  List<String> ends() {
    return Stream.concat(
            system().components().stream().map(Component::id),
            system().actors().stream().map(Actor::id))
        .toList();
  }

  /// A component in the selected zone, if one is selected.
  private Draft.OfComponent newComponent() {
    return new Draft.OfComponent("", Component.Kind.WORKLOAD, zoneInFront());
  }

  /// An actor in the selected zone, if one is selected.
  private Draft.OfActor newActor() {
    return new Draft.OfActor("", Actor.Kind.USER, zoneInFront());
  }

  /// A data flow that starts at the selected component or actor.
  private Draft.OfDataFlow newDataFlow() {
    List<String> ends = ends();
    String from =
        current
            .get()
            .map(SystemElement::id)
            .filter(ends::contains)
            .or(() -> ends.stream().findFirst())
            .orElse("");
    List<String> others = ends.stream().filter(end -> !end.equals(from)).toList();
    // If there is only one other end, it is preselected.
    return new Draft.OfDataFlow(from, others.size() == 1 ? others.getFirst() : "", "");
  }

  private String zoneInFront() {
    return switch (current.get().orElse(null)) {
      case SystemElement.OfZone(var id) -> id;
      case SystemElement.OfComponent(var id) -> system().zoneOf(id);
      case SystemElement.OfActor(var id) -> system().zoneOf(id);
      case SystemElement.OfDataFlow _ -> "";
      case null -> "";
    };
  }

  /// Why a draft cannot be added to the current model, as a sentence, or "". An undo or a merge can
  /// have deleted an element that was chosen.
  private String trouble(Draft draft) {
    return switch (draft) {
      case Draft.OfComponent(_, _, String in) -> lostZone(in);
      case Draft.OfActor(_, _, String in) -> lostZone(in);
      case Draft.OfZone(_, String within) -> lostZone(within);
      case Draft.OfDataFlow(String from, String to, _) -> trouble(from, to);
    };
  }

  private String lostZone(String id) {
    return id.isEmpty() || system().zone(id).isPresent()
        ? ""
        : tr(
            "The selected trust zone was removed from the system model. Choose another trust zone or none.");
  }

  private String trouble(String from, String to) {
    if (isLost(from)) {
      return tr("The source was removed from the system model. Choose another source.");
    }
    if (isLost(to)) {
      return tr("The destination was removed from the system model. Choose another destination.");
    }
    return !to.isEmpty() && from.equals(to)
        ? tr("Source and destination are the same. Choose two different endpoints.")
        : "";
  }

  private boolean isLost(String end) {
    return !end.isEmpty() && !system().hasEnd(end);
  }

  /// Adds an element as one step; does nothing if the draft is incomplete or cannot be added.
  void add(Draft draft) {
    if (!draft.isComplete() || !trouble(draft).isEmpty()) {
      return;
    }
    switch (draft) {
      case Draft.OfComponent input -> add(input);
      case Draft.OfActor input -> add(input);
      case Draft.OfZone input -> add(input);
      case Draft.OfDataFlow input -> add(input);
    }
  }

  /// Puts a data flow into the picture that nothing more is said of yet, and in front.
  ///
  /// @param from id of a component or actor
  /// @param to likewise
  void connect(String from, String to) {
    Draft dataFlow = new Draft.OfDataFlow(from, to, "");
    add(dataFlow);
  }

  private void add(Draft.OfComponent input) {
    String id = newEndId("component-" + system().nextComponent());
    add(
        tr("component added"),
        new SystemElement.OfComponent(id),
        s ->
            s.with(
                Component.begin(id, s.nextComponent(), input.name(), input.kind())
                    .withZone(input.zone())));
  }

  private void add(Draft.OfActor input) {
    String id = newEndId("actor-" + system().nextActor());
    add(
        tr("actor added"),
        new SystemElement.OfActor(id),
        s ->
            s.with(
                Actor.begin(id, s.nextActor(), input.name(), input.kind()).withZone(input.zone())));
  }

  private String newEndId(String name) {
    return system().newEndId(name, new GivenIds(context.assessment())::namesComponent);
  }

  private void add(Draft.OfZone input) {
    String id = system().newZoneId("zone");
    add(
        tr("trust zone added"),
        new SystemElement.OfZone(id),
        s -> s.with(Zone.begin(id, s.nextZone(), input.name()).withParent(input.within())));
  }

  private void add(Draft.OfDataFlow input) {
    String id = system().newDataFlowId(input.from(), input.to());
    add(
        tr("data flow added"),
        new SystemElement.OfDataFlow(id),
        s ->
            s.with(
                DataFlow.begin(id, s.nextDataFlow(), input.from(), input.to())
                    .withData(input.data())));
  }

  private void add(String name, SystemElement thing, UnaryOperator<SystemModel> change) {
    context.workbench().edit(name, a -> a.changingSystem(change));
    open.accept(thing);
  }
}
