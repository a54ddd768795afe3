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
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.assessment.system.Zone;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.control.form.Drafting;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.screen.ScreenContext;

/// What is said about things that are to come into the system picture, and their coming into it.
final class DraftsViewModel {

  private final ScreenContext context;
  private final Supplier<Optional<Thing>> current;
  private final Consumer<Thing> open;
  private final Drafting<Draft.OfComponent> component;
  private final Drafting<Draft.OfActor> actor;
  private final Drafting<Draft.OfZone> zone;
  private final Drafting<Draft.OfConnection> connection;

  /// @param current the thing in front
  /// @param open brings a thing to the front
  DraftsViewModel(ScreenContext context, Supplier<Optional<Thing>> current, Consumer<Thing> open) {
    this.context = context;
    this.current = current;
    this.open = open;
    component = drafting(DraftForm.COMPONENT, this::newComponent, Draft.OfComponent::read);
    actor = drafting(DraftForm.ACTOR, this::newActor, Draft.OfActor::read);
    zone = drafting(DraftForm.ZONE, () -> new Draft.OfZone("", ""), Draft.OfZone::read);
    connection = drafting(DraftForm.CONNECTION, this::newConnection, Draft.OfConnection::read);
  }

  private <D extends Draft> Drafting<D> drafting(
      DraftForm form, Supplier<D> proposed, Function<FormDraft, D> read) {
    return new Drafting<>(
        form.title(),
        proposed,
        Draft::isWhole,
        this::trouble,
        new Drafting.Keeping<>(form.slot(context), Draft::said, read));
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

  Drafting<Draft.OfConnection> connection() {
    return connection;
  }

  /// The picture as it is now.
  SystemPicture system() {
    return context.assessment().system();
  }

  /// Whether there are two ends that a connection could join.
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

  /// A component that stands in the zone in front, where one is.
  private Draft.OfComponent newComponent() {
    return new Draft.OfComponent("", Component.Kind.WORKLOAD, zoneInFront());
  }

  /// An actor that stands in the zone in front, where one is.
  private Draft.OfActor newActor() {
    return new Draft.OfActor("", Actor.Kind.USER, zoneInFront());
  }

  /// A connection that begins at the component or actor in front.
  private Draft.OfConnection newConnection() {
    List<String> ends = ends();
    String from =
        current
            .get()
            .map(Thing::id)
            .filter(ends::contains)
            .or(() -> ends.stream().findFirst())
            .orElse("");
    List<String> others = ends.stream().filter(end -> !end.equals(from)).toList();
    // Where there is one other end, nothing is left to ask.
    return new Draft.OfConnection(from, others.size() == 1 ? others.getFirst() : "", "");
  }

  private String zoneInFront() {
    return switch (current.get().orElse(null)) {
      case Thing.OfZone(var id) -> id;
      case Thing.OfComponent(var id) -> system().zoneOf(id);
      case Thing.OfActor(var id) -> system().zoneOf(id);
      case Thing.OfConnection _ -> "";
      case null -> "";
    };
  }

  /// What speaks against a draft in the picture as it is now, in a sentence, or "". An undo or a
  /// merge may have taken away what was chosen.
  private String trouble(Draft draft) {
    return switch (draft) {
      case Draft.OfComponent(_, _, String in) -> lostZone(in);
      case Draft.OfActor(_, _, String in) -> lostZone(in);
      case Draft.OfZone(_, String within) -> lostZone(within);
      case Draft.OfConnection(String from, String to, _) -> trouble(from, to);
    };
  }

  private String lostZone(String id) {
    return id.isEmpty() || system().zone(id).isPresent()
        ? ""
        : tr("The zone that was chosen is no longer in the picture. Choose another one, or none.");
  }

  private String trouble(String from, String to) {
    if (isLost(from)) {
      return tr("What it was to come from is no longer in the picture. Choose again.");
    }
    if (isLost(to)) {
      return tr("What it was to lead to is no longer in the picture. Choose again.");
    }
    return !to.isEmpty() && from.equals(to)
        ? tr("A connection leads from one part to another. Choose two that differ.")
        : "";
  }

  private boolean isLost(String end) {
    return !end.isEmpty() && !system().hasEnd(end);
  }

  /// Puts something into the picture, as one step; nothing while it is not whole or something
  /// speaks against it.
  void add(Draft draft) {
    if (!draft.isWhole() || !trouble(draft).isEmpty()) {
      return;
    }
    switch (draft) {
      case Draft.OfComponent said -> add(said);
      case Draft.OfActor said -> add(said);
      case Draft.OfZone said -> add(said);
      case Draft.OfConnection said -> add(said);
    }
  }

  private void add(Draft.OfComponent said) {
    String id = newEndId("component-" + system().nextComponent());
    add(
        tr("new component"),
        new Thing.OfComponent(id),
        s ->
            s.with(
                Component.begin(id, s.nextComponent(), said.name(), said.kind())
                    .withZone(said.zone())));
  }

  private void add(Draft.OfActor said) {
    String id = newEndId("actor-" + system().nextActor());
    add(
        tr("new actor"),
        new Thing.OfActor(id),
        s ->
            s.with(Actor.begin(id, s.nextActor(), said.name(), said.kind()).withZone(said.zone())));
  }

  private String newEndId(String name) {
    return system().newEndId(name, new GivenIds(context.assessment())::namesComponent);
  }

  private void add(Draft.OfZone said) {
    String id = system().newZoneId("zone");
    add(
        tr("new zone"),
        new Thing.OfZone(id),
        s -> s.with(Zone.begin(id, s.nextZone(), said.name()).withWithin(said.within())));
  }

  private void add(Draft.OfConnection said) {
    String id = system().newConnectionId(said.from(), said.to());
    add(
        tr("new connection"),
        new Thing.OfConnection(id),
        s ->
            s.with(
                Connection.begin(id, s.nextConnection(), said.from(), said.to())
                    .withData(said.data())));
  }

  private void add(String name, Thing thing, UnaryOperator<SystemPicture> change) {
    context.workbench().edit(name, a -> a.changingSystem(change));
    open.accept(thing);
  }
}
