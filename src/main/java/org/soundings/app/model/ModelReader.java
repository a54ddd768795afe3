package org.soundings.app.model;

import org.soundings.yaml.foreign.ForeignPart;

/// Reads one format of threat models.
interface ModelReader {

  /// The format's name for people.
  String format();

  /// Whether a file has this format, judged by its content.
  boolean recognises(ForeignPart root);

  /// Reports the content to the builder.
  void read(ForeignPart root, ModelBuilder builder);
}
