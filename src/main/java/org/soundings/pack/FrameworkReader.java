package org.soundings.pack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;

/// Reads a file with one control framework.
final class FrameworkReader {

  private FrameworkReader() {}

  static void read(ContentMapping file, ContentReading reading) {
    Optional<String> id = file.define(Kind.FRAMEWORK);
    String title = file.requiredProse("title");
    String version = file.requiredProse("version");
    String url = file.text("url");
    String publisher = file.prose("publisher");
    String licence = file.prose("licence");
    String verification = file.prose("verification");
    String note = file.prose("note");
    boolean verified = file.bool("verified");
    var controls = file.each("controls", entry -> control(entry, id.orElse("")));
    id.ifPresent(
        known ->
            reading.frameworks.add(
                new Framework(
                    known,
                    title,
                    version,
                    url,
                    publisher,
                    licence,
                    verification,
                    note,
                    verified,
                    controls)));
  }

  private static Framework.@Nullable Control control(ContentMapping entry, String framework) {
    String id = entry.requiredText("id");
    String title = entry.requiredProse("title");
    String details = entry.text("details");
    if (id.isBlank()
        || !entry.reading().define(Kind.CONTROL, framework + ":" + id, entry.where("id"))) {
      return null;
    }
    return new Framework.Control(id, title, details);
  }
}
