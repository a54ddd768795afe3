package org.soundings.yaml.foreign;

import java.io.IOException;
import java.io.Reader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/// Reads JSON of any size, in one value or several ones in sequence, and reports its parts with
/// their places. It accepts what [JsonStream] accepts.
public final class JsonParts {

  private final Window window;
  private final JsonParser parser;
  private final PartHandler handler;

  private JsonParts(Window window, JsonParser parser, PartHandler handler) {
    this.window = window;
    this.parser = parser;
    this.handler = handler;
  }

  /// How far the text was read.
  ///
  /// @param whole whether it was read to the end
  /// @param end the place after the last reported value, in characters
  public record Reach(boolean whole, long end) {}

  /// Reports all parts up to the first error. Closes the input.
  public static Reach read(Reader in, PartHandler handler) throws IOException {
    var window = new Window(in);
    try (JsonParser parser = JsonStream.FACTORY.createParser(ObjectReadContext.empty(), window)) {
      return new JsonParts(window, parser, handler).read();
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException world) {
        throw world;
      }
      return new Reach(false, 0);
    }
  }

  private Reach read() throws IOException {
    long end = 0;
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        long start = parser.currentTokenLocation().getCharOffset();
        window.keepFrom(start);
        switch (token) {
          case START_OBJECT -> handler.openMapping();
          case START_ARRAY -> handler.openList();
          case END_OBJECT, END_ARRAY -> handler.close();
          case PROPERTY_NAME -> handler.name(text(start, window.closingQuote(start)));
          case VALUE_STRING -> {
            parser.finishToken();
            end = parser.currentLocation().getCharOffset();
            handler.text(text(start, end - 1));
          }
          default -> {
            handler.other(parser.getString());
            end = start;
          }
        }
      }
      return new Reach(true, parser.currentLocation().getCharOffset());
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException world) {
        throw world;
      }
      return new Reach(false, end);
    }
  }

  /// @param start the place of its first quote
  /// @param end the place of its last quote
  private Written text(long start, long end) {
    if (window.at(start) != '"' || window.at(end) != '"') {
      throw new IllegalStateException("A text of JSON does not begin and end with a quote.");
    }
    return new Written(window.slice(start + 1, end), start + 1, Written.Style.BACKSLASH);
  }

  /// Keeps the characters from a place on.
  private static final class Window extends Reader {
    private final Reader in;
    private char[] kept = new char[64 * 1024];
    private long first;
    private int filled;
    private long wanted;

    Window(Reader in) {
      this.in = in;
    }

    /// Drops the characters before a place.
    void keepFrom(long place) {
      wanted = place;
    }

    char at(long place) {
      return kept[(int) (place - first)];
    }

    String slice(long from, long to) {
      return new String(kept, (int) (from - first), (int) (to - from));
    }

    /// The place of the quote that closes the one at a place.
    long closingQuote(long open) {
      long place = open + 1;
      while (at(place) != '"') {
        place += at(place) == '\\' ? 2 : 1;
      }
      return place;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int read = in.read(target, offset, length);
      if (read > 0) {
        makeRoom(read);
        System.arraycopy(target, offset, kept, filled, read);
        filled += read;
      }
      return read;
    }

    private void makeRoom(int more) {
      if (filled + more <= kept.length) {
        return;
      }
      int old = (int) (wanted - first);
      char[] room = filled - old + more > kept.length / 2 ? new char[kept.length * 2] : kept;
      System.arraycopy(kept, old, room, 0, filled - old);
      kept = room;
      filled -= old;
      first = wanted;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
