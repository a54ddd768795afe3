package org.soundings.ui.system;

/// Something in the system picture that can be in front.
sealed interface Thing {

  String id();

  record OfZone(String id) implements Thing {}

  record OfComponent(String id) implements Thing {}

  record OfActor(String id) implements Thing {}

  record OfConnection(String id) implements Thing {}
}
