package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.List;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.ui.Overlays;

/// What is asked before something comes into the system picture: a name, what it is, and where it
/// stands; of a connection from what to what, and what flows.
final class DraftForms {

  private final SystemViewModel model;
  private final Overlays overlays;

  DraftForms(SystemViewModel model, Overlays overlays) {
    this.model = model;
    this.overlays = overlays;
  }

  void askComponent() {
    SystemPicture system = model.content().system();
    open(
        tr("A new component"),
        view(tr("A new component"), model.newComponent())
            .withText(
                tr("Name"),
                tr("What people call it"),
                (now, name) -> new Draft.OfComponent(name, now.kind(), now.zone()))
            .withChoice(
                tr("Is a"),
                Component.Kind::words,
                List.of(Component.Kind.values()),
                Draft.OfComponent::kind,
                (now, kind) -> new Draft.OfComponent(now.name(), kind, now.zone()))
            .withChoice(
                tr("Stands in"),
                zone -> Forms.zone(system, zone),
                Forms.zones(system),
                Draft.OfComponent::zone,
                (now, zone) -> new Draft.OfComponent(now.name(), now.kind(), zone)));
  }

  void askActor() {
    SystemPicture system = model.content().system();
    open(
        tr("A new actor"),
        view(tr("A new actor"), model.newActor())
            .withText(
                tr("Name"),
                tr("What people call it"),
                (now, name) -> new Draft.OfActor(name, now.kind(), now.zone()))
            .withChoice(
                tr("Is a"),
                Actor.Kind::words,
                List.of(Actor.Kind.values()),
                Draft.OfActor::kind,
                (now, kind) -> new Draft.OfActor(now.name(), kind, now.zone()))
            .withChoice(
                tr("Stands in"),
                zone -> Forms.zone(system, zone),
                Forms.zones(system),
                Draft.OfActor::zone,
                (now, zone) -> new Draft.OfActor(now.name(), now.kind(), zone)));
  }

  void askZone() {
    SystemPicture system = model.content().system();
    open(
        tr("A new zone"),
        view(tr("A new zone"), new Draft.OfZone("", ""))
            .withText(
                tr("Name"),
                tr("What people call it"),
                (now, name) -> new Draft.OfZone(name, now.within()))
            .withChoice(
                tr("Lies in"),
                zone -> Forms.zone(system, zone),
                Forms.zones(system),
                Draft.OfZone::within,
                (now, within) -> new Draft.OfZone(now.name(), within)));
  }

  /// Asks nothing while there are no two ends.
  void askConnection() {
    if (!model.canConnect()) {
      return;
    }
    SystemPicture system = model.content().system();
    open(
        tr("A new connection"),
        view(tr("A new connection"), model.newConnection())
            .withChoice(
                tr("From"),
                system::nameOf,
                model.ends(),
                Draft.OfConnection::from,
                (now, from) -> new Draft.OfConnection(from, now.to(), now.data()))
            .withChoice(
                tr("To"),
                end -> end.isEmpty() ? tr("Choose") : system.nameOf(end),
                model.ends(),
                Draft.OfConnection::to,
                (now, to) -> new Draft.OfConnection(now.from(), to, now.data()))
            .withText(
                tr("What flows?"),
                tr("orders, card tokens"),
                (now, data) -> new Draft.OfConnection(now.from(), now.to(), data)));
  }

  private <D extends Draft> DraftView<D> view(String title, D begin) {
    return new DraftView<>(title, begin, model::add, overlays::close);
  }

  private void open(String title, DraftView<?> view) {
    overlays.open(title, view, view.firstFocus());
  }
}
