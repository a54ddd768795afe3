package org.soundings.yaml;

import static org.soundings.language.Messages.tr;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Why a text cannot be read as YAML, and where.
record UnreadableYaml(Node.Place place, String message, String hint) {

  static UnreadableYaml of(JacksonException failure) {
    if (failure.getCause() instanceof MarkedYamlEngineException marked) {
      var mistake = SyntaxMistake.of(marked);
      String message = tr("This is not valid YAML: %s.", mistake.reason());
      return new UnreadableYaml(mistake.place(), message, mistake.hint());
    }
    TokenStreamLocation at = failure.getLocation();
    return new UnreadableYaml(
        at == null ? Node.Place.NONE : YamlTree.place(at),
        reason(firstLine(failure.getOriginalMessage())),
        SyntaxMistake.mendIt());
  }

  /// The parser's own words where they are understandable, plain ones where they are not.
  private static String reason(String message) {
    if (message.contains("Expected a property name")) {
      return tr("A list or a mapping stands here as a key; only a text can be a key.");
    }
    if (message.startsWith("Version{")) {
      return tr("The file says that it is written in a version of YAML that is not known here.");
    }
    return tr("This is not valid YAML: %s.", message);
  }

  private static String firstLine(@Nullable String message) {
    if (message == null) {
      return tr("no details");
    }
    int end = message.indexOf('\n');
    return (end < 0 ? message : message.substring(0, end)).strip();
  }
}
