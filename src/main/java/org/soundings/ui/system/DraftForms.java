package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.ui.control.form.AddForm;
import org.soundings.ui.control.form.Drafting;
import org.soundings.ui.form.Asking;

/// What is asked before something comes into the system picture: a name, what it is, and where it
/// stands; of a connection from what to what, and what flows.
public final class DraftForms {

  private final DraftsViewModel model;
  private final Asking asking;

  DraftForms(DraftsViewModel model, Asking asking) {
    this.model = model;
    this.asking = asking;
  }

  public void askComponent() {
    asking.ask(model.component(), this::component);
  }

  public void askActor() {
    asking.ask(model.actor(), this::actor);
  }

  public void askZone() {
    asking.ask(model.zone(), this::zone);
  }

  /// Asks nothing while there are no two ends, unless one was begun when there were.
  public void askConnection() {
    if (model.canConnect() || model.connection().isBegun()) {
      asking.ask(model.connection(), this::connection);
    }
  }

  private AddForm<Draft.OfComponent> component() {
    AddForm<Draft.OfComponent> form =
        named(
                model.component(),
                Draft.OfComponent::name,
                (now, name) -> new Draft.OfComponent(name, now.kind(), now.zone()))
            .withChoice(
                tr("Is a"),
                Component.Kind::words,
                () -> List.of(Component.Kind.values()),
                Draft.OfComponent::kind,
                (now, kind) -> new Draft.OfComponent(now.name(), kind, now.zone()));
    return placed(
        form,
        tr("Stands in"),
        Draft.OfComponent::zone,
        (now, zone) -> new Draft.OfComponent(now.name(), now.kind(), zone));
  }

  private AddForm<Draft.OfActor> actor() {
    AddForm<Draft.OfActor> form =
        named(
                model.actor(),
                Draft.OfActor::name,
                (now, name) -> new Draft.OfActor(name, now.kind(), now.zone()))
            .withChoice(
                tr("Is a"),
                Actor.Kind::words,
                () -> List.of(Actor.Kind.values()),
                Draft.OfActor::kind,
                (now, kind) -> new Draft.OfActor(now.name(), kind, now.zone()));
    return placed(
        form,
        tr("Stands in"),
        Draft.OfActor::zone,
        (now, zone) -> new Draft.OfActor(now.name(), now.kind(), zone));
  }

  private AddForm<Draft.OfZone> zone() {
    return placed(
        named(
            model.zone(), Draft.OfZone::name, (now, name) -> new Draft.OfZone(name, now.within())),
        tr("Lies in"),
        Draft.OfZone::within,
        (now, within) -> new Draft.OfZone(now.name(), within));
  }

  private AddForm<Draft.OfConnection> connection() {
    return form(model.connection())
        .withChoice(
            tr("From"),
            this::end,
            model::ends,
            Draft.OfConnection::from,
            (now, from) -> new Draft.OfConnection(from, now.to(), now.data()))
        .withChoice(
            tr("To"),
            this::end,
            model::ends,
            Draft.OfConnection::to,
            (now, to) -> new Draft.OfConnection(now.from(), to, now.data()))
        .withText(
            tr("What flows?"),
            tr("orders, card tokens"),
            Draft.OfConnection::data,
            (now, data) -> new Draft.OfConnection(now.from(), now.to(), data));
  }

  private String end(String id) {
    if (id.isEmpty()) {
      return tr("Choose");
    }
    return model.system().hasEnd(id) ? model.system().nameOf(id) : gone();
  }

  private <D extends Draft> AddForm<D> placed(
      AddForm<D> form, String name, Function<D, String> zone, BiFunction<D, String, D> place) {
    return form.withChoice(name, this::zone, () -> SystemForms.zones(model.system()), zone, place);
  }

  private String zone(String id) {
    return id.isEmpty() || model.system().zone(id).isPresent()
        ? SystemForms.zone(model.system(), id)
        : gone();
  }

  private static String gone() {
    return tr("no longer in the picture");
  }

  private <D extends Draft> AddForm<D> named(
      Drafting<D> drafting, Function<D, String> said, BiFunction<D, String, D> say) {
    return form(drafting).withText(tr("Name"), tr("what people call it"), said, say);
  }

  private <D extends Draft> AddForm<D> form(Drafting<D> drafting) {
    return new AddForm<>(drafting, model::add, asking::close);
  }
}
