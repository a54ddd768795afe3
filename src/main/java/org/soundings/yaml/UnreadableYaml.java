package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Why a text cannot be read as YAML, and the place.
record UnreadableYaml(Node.Place place, String message, String hint) {

  static UnreadableYaml of(JacksonException failure) {
    if (failure.getCause() instanceof MarkedYamlEngineException marked) {
      var error = SyntaxError.of(marked);
      String message = tr("Invalid YAML: %s.", error.reason());
      return new UnreadableYaml(error.place(), message, error.hint());
    }
    TokenStreamLocation at = failure.getLocation();
    return new UnreadableYaml(
        at == null ? Node.Place.NONE : YamlTree.place(at),
        reason(firstLine(failure.getOriginalMessage())),
        SyntaxError.generalHint());
  }

  /// The parser's own message if it is understandable, else a plain one.
  private static String reason(String message) {
    if (message.contains("Expected a property name")) {
      return tr("A list or mapping is used as a key. Keys must be text.");
    }
    if (message.startsWith("Version{")) {
      return tr("The file uses an unsupported YAML version.");
    }
    return tr("Invalid YAML: %s.", message);
  }

  private static String firstLine(@Nullable String message) {
    if (message == null) {
      return tr("no details");
    }
    int end = message.indexOf('\n');
    return (end < 0 ? message : message.substring(0, end)).strip();
  }
}
