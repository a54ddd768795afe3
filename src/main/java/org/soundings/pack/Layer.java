package org.soundings.pack;

/// The part of the container stack that a question or a threat is about, from people down to
/// hardware.
public enum Layer {
  PEOPLE("People"),
  PIPELINE("Pipeline and registry"),
  ORCHESTRATOR("Orchestrator"),
  CONTAINER("Container"),
  IMAGE("Image"),
  RUNTIME("Runtime"),
  KERNEL("Kernel and host"),
  HARDWARE("Hardware and cloud");

  private final String title;

  Layer(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
