package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.ui.control.form.AddForm;
import org.soundings.ui.control.form.Drafting;
import org.soundings.ui.form.AddOverlay;

/// The forms for new elements of the system model: a name, a kind and a zone; for a data flow its
/// two ends and its data.
public final class DraftForms {

  private final DraftsViewModel model;
  private final AddOverlay asking;

  DraftForms(DraftsViewModel model, AddOverlay asking) {
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

  /// Opens nothing while there are fewer than two possible ends, unless a draft exists from before.
  public void askDataFlow() {
    if (model.canConnect() || model.dataFlow().hasInput()) {
      asking.ask(model.dataFlow(), this::dataFlow);
    }
  }

  private AddForm<Draft.OfComponent> component() {
    AddForm<Draft.OfComponent> form =
        named(
                model.component(),
                Draft.OfComponent::name,
                (now, name) -> new Draft.OfComponent(name, now.kind(), now.zone()))
            .withChoice(
                tr("Type"),
                Component.Kind::words,
                () -> List.of(Component.Kind.values()),
                Draft.OfComponent::kind,
                (now, kind) -> new Draft.OfComponent(now.name(), kind, now.zone()));
    return placed(
        form,
        tr("Trust zone"),
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
                tr("Type"),
                Actor.Kind::words,
                () -> List.of(Actor.Kind.values()),
                Draft.OfActor::kind,
                (now, kind) -> new Draft.OfActor(now.name(), kind, now.zone()));
    return placed(
        form,
        tr("Trust zone"),
        Draft.OfActor::zone,
        (now, zone) -> new Draft.OfActor(now.name(), now.kind(), zone));
  }

  private AddForm<Draft.OfZone> zone() {
    return placed(
        named(
            model.zone(), Draft.OfZone::name, (now, name) -> new Draft.OfZone(name, now.within())),
        tr("Parent zone"),
        Draft.OfZone::within,
        (now, within) -> new Draft.OfZone(now.name(), within));
  }

  private AddForm<Draft.OfDataFlow> dataFlow() {
    return form(model.dataFlow())
        .withChoice(
            tr("From"),
            this::end,
            model::ends,
            Draft.OfDataFlow::from,
            (now, from) -> new Draft.OfDataFlow(from, now.to(), now.data()))
        .required(now -> now.from().isEmpty())
        .withChoice(
            tr("To"),
            this::end,
            model::ends,
            Draft.OfDataFlow::to,
            (now, to) -> new Draft.OfDataFlow(now.from(), to, now.data()))
        .required(now -> now.to().isEmpty())
        .withText(
            tr("Data"),
            tr("orders, card tokens"),
            Draft.OfDataFlow::data,
            (now, data) -> new Draft.OfDataFlow(now.from(), now.to(), data));
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
    return tr("no longer in the system model");
  }

  private <D extends Draft> AddForm<D> named(
      Drafting<D> drafting, Function<D, String> value, BiFunction<D, String, D> withValue) {
    return form(drafting)
        .withText(tr("Name"), tr("name used by the team"), value, withValue)
        .required(now -> value.apply(now).isBlank());
  }

  private <D extends Draft> AddForm<D> form(Drafting<D> drafting) {
    return new AddForm<>(drafting, model::add, asking::close);
  }
}
