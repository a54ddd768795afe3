package org.soundings.ui.system;

/// An element of the system model that can be selected.
sealed interface SystemElement {

  String id();

  record OfZone(String id) implements SystemElement {}

  record OfComponent(String id) implements SystemElement {}

  record OfActor(String id) implements SystemElement {}

  record OfDataFlow(String id) implements SystemElement {}
}
