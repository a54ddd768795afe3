package org.soundings.language;

import java.util.List;
import java.util.Map;
import org.soundings.language.Catalogue.Key;
import org.soundings.language.SourceMessages.Message;

/// Writes a PO file: all texts of the source in order, with the existing translations.
final class PoWriter {

  private PoWriter() {}

  /// @param head the head entry of the file, with its plural rule
  static String write(String head, Map<Key, Message> messages, Catalogue known, int forms) {
    var out = new StringBuilder(head.strip()).append('\n');
    messages.forEach(
        (key, message) -> {
          out.append('\n');
          message.files().forEach(file -> out.append("#: ").append(file).append('\n'));
          if (!key.about().isEmpty()) {
            out.append("msgctxt ").append(quoted(key.about())).append('\n');
          }
          out.append("msgid ").append(quoted(key.english())).append('\n');
          List<String> said = known.texts().getOrDefault(key, List.of());
          String many = message.many();
          if (many == null) {
            out.append("msgstr ")
                .append(quoted(said.isEmpty() ? "" : said.getFirst()))
                .append('\n');
          } else {
            out.append("msgid_plural ").append(quoted(many)).append('\n');
            for (int i = 0; i < forms; i++) {
              String form = i < said.size() ? said.get(i) : "";
              out.append("msgstr[").append(i).append("] ").append(quoted(form)).append('\n');
            }
          }
        });
    return out.toString();
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }
}
