package org.soundings.ui.system;

import java.util.Map;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.store.draft.FormDraft;

/// A new element that is not part of the system model yet, because it is incomplete.
sealed interface Draft {

  /// Whether it is complete and can be added.
  boolean isComplete();

  /// Its fields as text, in saved form.
  Map<String, String> fields();

  record OfComponent(String name, Component.Kind kind, String zone) implements Draft {
    static OfComponent read(FormDraft kept) {
      return new OfComponent(
          kept.said("name"),
          kept.word("kind", Component.Kind.class).orElse(Component.Kind.WORKLOAD),
          kept.said("zone"));
    }

    @Override
    public boolean isComplete() {
      return !name.isBlank();
    }

    @Override
    public Map<String, String> fields() {
      return Map.of("name", name, "kind", kind.name(), "zone", zone);
    }
  }

  record OfActor(String name, Actor.Kind kind, String zone) implements Draft {
    static OfActor read(FormDraft kept) {
      return new OfActor(
          kept.said("name"),
          kept.word("kind", Actor.Kind.class).orElse(Actor.Kind.USER),
          kept.said("zone"));
    }

    @Override
    public boolean isComplete() {
      return !name.isBlank();
    }

    @Override
    public Map<String, String> fields() {
      return Map.of("name", name, "kind", kind.name(), "zone", zone);
    }
  }

  /// @param within the parent zone, or ""
  record OfZone(String name, String within) implements Draft {
    static OfZone read(FormDraft kept) {
      return new OfZone(kept.said("name"), kept.said("parent"));
    }

    @Override
    public boolean isComplete() {
      return !name.isBlank();
    }

    @Override
    public Map<String, String> fields() {
      return Map.of("name", name, "parent", within);
    }
  }

  /// @param from id of a component or actor
  /// @param to id of a component or actor; "" while none is chosen
  /// @param data the transferred data, or ""
  record OfDataFlow(String from, String to, String data) implements Draft {
    static OfDataFlow read(FormDraft kept) {
      return new OfDataFlow(kept.said("from"), kept.said("to"), kept.said("data"));
    }

    @Override
    public boolean isComplete() {
      return !from.isEmpty() && !to.isEmpty() && !from.equals(to);
    }

    @Override
    public Map<String, String> fields() {
      return Map.of("from", from, "to", to, "data", data);
    }
  }
}
