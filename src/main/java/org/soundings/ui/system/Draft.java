package org.soundings.ui.system;

import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;

/// Something that may come into the system picture. Nothing of it is there before it is whole.
sealed interface Draft {

  /// Whether enough is said for it to come into the picture.
  boolean isWhole();

  record OfComponent(String name, Component.Kind kind, String zone) implements Draft {
    @Override
    public boolean isWhole() {
      return !name.isBlank();
    }
  }

  record OfActor(String name, Actor.Kind kind, String zone) implements Draft {
    @Override
    public boolean isWhole() {
      return !name.isBlank();
    }
  }

  /// @param within the zone around it, or ""
  record OfZone(String name, String within) implements Draft {
    @Override
    public boolean isWhole() {
      return !name.isBlank();
    }
  }

  /// @param from id of a component or actor
  /// @param to likewise; "" while nobody said
  /// @param data what flows, or ""
  record OfConnection(String from, String to, String data) implements Draft {
    @Override
    public boolean isWhole() {
      return !from.isEmpty() && !to.isEmpty() && !from.equals(to);
    }
  }
}
