package org.soundings.evidence.importer.corpus;

import java.nio.file.Path;
import org.soundings.yaml.foreign.Part;

/// One file of the corpus with what its manifest says about it.
record CorpusFile(Path path, Part entry) {

  String name() {
    return entry.text("file");
  }

  String kind() {
    return entry.text("kind");
  }

  String tool() {
    return entry.text("tool");
  }

  String format() {
    return entry.text("format");
  }

  boolean inScope() {
    return entry.get("in_scope_format").isTrue();
  }

  Part counted() {
    return entry.at("expected", "counted");
  }

  Part expected() {
    return entry.get("expected");
  }
}
