package org.soundings.ui.system;

import java.util.Map;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.store.draft.FormDraft;

/// Something that may come into the system picture. Nothing of it is there before it is whole.
sealed interface Draft {

  /// Whether enough is said for it to come into the picture.
  boolean isWhole();

  /// All of it by field, as it is kept until then.
  Map<String, String> said();

  record OfComponent(String name, Component.Kind kind, String zone) implements Draft {
    static OfComponent read(FormDraft kept) {
      return new OfComponent(
          kept.said("name"),
          kept.word("kind", Component.Kind.class).orElse(Component.Kind.WORKLOAD),
          kept.said("zone"));
    }

    @Override
    public boolean isWhole() {
      return !name.isBlank();
    }

    @Override
    public Map<String, String> said() {
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
    public boolean isWhole() {
      return !name.isBlank();
    }

    @Override
    public Map<String, String> said() {
      return Map.of("name", name, "kind", kind.name(), "zone", zone);
    }
  }

  /// @param within the zone around it, or ""
  record OfZone(String name, String within) implements Draft {
    static OfZone read(FormDraft kept) {
      return new OfZone(kept.said("name"), kept.said("within"));
    }

    @Override
    public boolean isWhole() {
      return !name.isBlank();
    }

    @Override
    public Map<String, String> said() {
      return Map.of("name", name, "within", within);
    }
  }

  /// @param from id of a component or actor
  /// @param to likewise; "" while nobody said
  /// @param data what flows, or ""
  record OfConnection(String from, String to, String data) implements Draft {
    static OfConnection read(FormDraft kept) {
      return new OfConnection(kept.said("from"), kept.said("to"), kept.said("data"));
    }

    @Override
    public boolean isWhole() {
      return !from.isEmpty() && !to.isEmpty() && !from.equals(to);
    }

    @Override
    public Map<String, String> said() {
      return Map.of("from", from, "to", to, "data", data);
    }
  }
}
