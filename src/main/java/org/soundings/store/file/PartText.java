package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.soundings.base.Loaded;
import org.soundings.yaml.Node;
import org.soundings.yaml.YamlEditor;
import org.soundings.yaml.YamlReader;
import org.soundings.yaml.YamlWriter;

/// The bytes of a part of the assessment.
public final class PartText {

  private PartText() {}

  /// @throws TooLarge if a part is too large to be stored
  public static void requireSmall(AssessmentPart part) throws IOException {
    kept(part, YamlWriter.write(part.tree()));
  }

  /// A part as a new file.
  public static byte[] bytes(AssessmentPart part) throws IOException {
    return checked(part, YamlWriter.write(part.tree()));
  }

  /// Ensures that the file can be read again within the same limits.
  public static byte[] checked(AssessmentPart part, String text) throws IOException {
    byte[] bytes = kept(part, text);
    Loaded<Node.Mapping> back = YamlReader.read(bytes, part.path());
    if (back.hasErrors() || !YamlEditor.says(back.value(), part.tree())) {
      throw new IllegalStateException(
          part.path() + " would not be read back as it is; nothing was written");
    }
    return bytes;
  }

  /// The bytes of a text that is within the limits.
  public static byte[] kept(AssessmentPart part, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > YamlReader.LARGEST_FILE) {
      throw new TooLarge(
          tr(
              "%s would be %,d bytes (maximum: %,d). Move long text to an evidence file.",
              part.path(), bytes.length, YamlReader.LARGEST_FILE));
    }
    return bytes;
  }
}
