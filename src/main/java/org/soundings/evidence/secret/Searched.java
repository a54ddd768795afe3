package org.soundings.evidence.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import org.soundings.yaml.foreign.JsonParts;
import org.soundings.yaml.foreign.PartHandler;
import org.soundings.yaml.foreign.XmlParts;
import org.soundings.yaml.foreign.YamlParts;

/// A file that is searched for secrets: by its parts for JSON, XML or YAML, else as text.
///
/// JSON of any size is streamed. XML and YAML are read as a whole, or as text if they are too
/// large. Incomplete JSON is searched by its parts up to its end.
final class Searched {

  /// The most bytes that are held at once.
  private static final int LARGEST_WHOLE = 32 * 1024 * 1024;

  private static final int LOOKED_AT = 64 * 1024;

  private final Masking.Source source;
  private final Units units;
  private final Form form;

  private Searched(Masking.Source source, Units units, Form form) {
    this.source = source;
    this.units = units;
    this.form = form;
  }

  private enum Form {
    JSON,
    XML,
    YAML,
    TEXT
  }

  static Searched of(Masking.Source source) throws IOException {
    Units units;
    try (InputStream in = source.open()) {
      units = Units.of(in);
    }
    return new Searched(source, units, form(source, units));
  }

  /// The same kind of text in another file, such as its masked copy.
  Searched in(Masking.Source other) {
    return new Searched(other, units, form);
  }

  Units units() {
    return units;
  }

  private static Form form(Masking.Source source, Units units) throws IOException {
    char[] start = new char[LOOKED_AT];
    int length;
    boolean isSmall;
    try (InputStream in = source.open()) {
      length = units.reader(in).read(start, 0, start.length);
      isSmall = endsWithin(in, LARGEST_WHOLE);
    }
    String begin = new String(start, 0, Math.max(0, length)).stripLeading();
    if (begin.startsWith("{") && !begin.startsWith("{{") || begin.startsWith("[")) {
      return Form.JSON;
    }
    if (!isSmall) {
      return Form.TEXT;
    }
    return begin.startsWith("<") ? Form.XML : Form.YAML;
  }

  /// Reads ahead, because some streams would skip past their end.
  private static boolean endsWithin(InputStream in, int limit) throws IOException {
    byte[] forgotten = new byte[LOOKED_AT];
    int read = 0;
    for (int left = limit; left > 0 && read >= 0; left -= Math.max(0, read)) {
      read = in.read(forgotten, 0, Math.min(forgotten.length, left));
    }
    return read < 0 || in.read() < 0;
  }

  /// Reports the parts.
  ///
  /// @return whether it has the expected format from beginning to end
  boolean read(PartHandler handler) throws IOException {
    return switch (form) {
      case JSON -> json(handler).whole();
      case XML -> XmlParts.read(whole(), handler);
      case YAML -> YamlParts.read(whole(), handler);
      case TEXT -> false;
    };
  }

  private JsonParts.Reach json(PartHandler handler) throws IOException {
    return JsonParts.read(units.reader(source.open()), handler);
  }

  private String whole() throws IOException {
    var text = new StringBuilder();
    try (Reader in = units.reader(source.open())) {
      char[] piece = new char[LOOKED_AT];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        text.append(piece, 0, read);
      }
    }
    return text.toString();
  }

  /// The possible secrets, in order.
  ///
  /// @param extent how much of a value is replaced
  List<SecretPlace> secrets(PartSearch.Extent extent) throws IOException {
    var search = new PartSearch(extent);
    if (form == Form.JSON) {
      JsonParts.Reach reach = json(search);
      List<SecretPlace> found = search.found();
      if (!reach.whole()) {
        found.addAll(text(reach.end()));
      }
      return SecretPlace.inOrder(found);
    }
    return read(search) ? search.found() : text(0);
  }

  private List<SecretPlace> text(long from) throws IOException {
    try (Reader in = units.reader(source.open())) {
      in.skip(from);
      return TextPieces.find(in, from);
    }
  }
}
