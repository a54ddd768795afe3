package org.soundings.evidence.secret;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.soundings.yaml.foreign.JsonParts;
import org.soundings.yaml.foreign.XmlParts;
import org.soundings.yaml.foreign.YamlParts;

/// Searches a text that is JSON, XML or YAML of several lines as a whole.
final class StructuredText {

  private StructuredText() {}

  /// The possible secrets in it; empty if it has none of these formats.
  static Optional<List<SecretPlace>> find(String text) {
    return find(text, new PartSearch(PartSearch.Extent.SECRET));
  }

  static Optional<List<SecretPlace>> find(String text, PartSearch search) {
    String begin = begin(text);
    boolean fits =
        switch (begin) {
          case "{", "[" -> isJson(text, search);
          case "<" -> XmlParts.read(text, search);
          default -> text.indexOf('\n') >= 0 && YamlParts.read(text, search);
        };
    return fits ? Optional.of(search.found()) : Optional.empty();
  }

  private static String begin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return text.substring(i, i + 1);
      }
    }
    return "";
  }

  private static boolean isJson(String text, PartSearch search) {
    try {
      return JsonParts.read(new StringReader(text), search).whole();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
