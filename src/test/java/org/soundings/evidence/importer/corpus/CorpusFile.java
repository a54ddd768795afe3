package org.soundings.evidence.importer.corpus;

import java.nio.file.Path;
import org.soundings.yaml.foreign.ForeignPart;

/// One file of the corpus with its entry in the manifest.
record CorpusFile(Path path, ForeignPart entry) {

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

  ForeignPart counted() {
    return entry.at("expected", "counted");
  }

  ForeignPart expected() {
    return entry.get("expected");
  }
}
