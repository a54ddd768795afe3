package org.soundings.pack;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

/// The part of the container stack that a question or a threat is about, from people down to
/// hardware.
public enum Layer {
  PEOPLE(mark("People")),
  PIPELINE(mark("Pipeline and registry")),
  ORCHESTRATOR(mark("Orchestrator")),
  CONTAINER(mark("Container")),
  IMAGE(mark("Image")),
  RUNTIME(mark("Runtime")),
  KERNEL(mark("Kernel and host")),
  HARDWARE(mark("Hardware and cloud"));

  private final String title;

  Layer(String title) {
    this.title = title;
  }

  public String title() {
    return tr(title);
  }
}
