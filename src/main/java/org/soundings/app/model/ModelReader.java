package org.soundings.app.model;

import org.soundings.yaml.foreign.ForeignPart;

/// Reads one format of threat models.
interface ModelReader {

  /// The format's name for people.
  String format();

  /// Whether a file is of this format, by its content.
  boolean recognises(ForeignPart root);

  /// Tells the builder what is in it.
  void read(ForeignPart root, ModelBuilder builder);
}
