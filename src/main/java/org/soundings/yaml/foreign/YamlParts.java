package org.soundings.yaml.foreign;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML of several documents and reports its parts with their places.
public final class YamlParts {

  /// The parser's time grows with the square of the length of a line.
  private static final int LONGEST_LINE = 256 * 1024;

  private final String text;
  private final PartHandler handler;
  private final Deque<Level> levels = new ArrayDeque<>();
  private int seen;

  private YamlParts(String text, PartHandler handler) {
    this.text = text;
    this.handler = handler;
  }

  /// A mapping or list that is open.
  private static final class Level {
    private final boolean isMapping;
    private boolean isName;

    Level(boolean isMapping) {
      this.isMapping = isMapping;
      this.isName = isMapping;
    }
  }

  /// Hands over all parts.
  ///
  /// @return whether all of it is YAML and it has more than one text; if not, the reported parts
  ///   are invalid
  public static boolean read(String text, PartHandler handler) {
    return hasShortLines(text) && parse(text, handler);
  }

  private static boolean hasShortLines(String text) {
    int from = 0;
    while (text.length() - from > LONGEST_LINE) {
      int end = text.lastIndexOf('\n', from + LONGEST_LINE);
      if (end < from) {
        return false;
      }
      from = end + 1;
    }
    return true;
  }

  private static boolean parse(String text, PartHandler handler) {
    var settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      var parts = new YamlParts(text, handler);
      boolean structured = false;
      for (Event event : new Parse(settings).parseReader(new OnePlaceEach(text))) {
        structured |= event instanceof MappingStartEvent || event instanceof SequenceStartEvent;
        parts.take(event);
      }
      parts.comment(text.length());
      return structured;
    } catch (YamlEngineException | StackOverflowError _) {
      return false;
    }
  }

  private void take(Event event) {
    switch (event) {
      case MappingStartEvent _ -> {
        beginValue();
        handler.openMapping();
        levels.push(new Level(true));
      }
      case SequenceStartEvent _ -> {
        beginValue();
        handler.openList();
        levels.push(new Level(false));
      }
      case AliasEvent alias -> {
        beginValue();
        handler.other("*" + alias.getAlias());
      }
      case ScalarEvent scalar -> scalar(scalar);
      default -> end(event);
    }
  }

  private void end(Event event) {
    boolean closes =
        event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
    if (closes) {
      levels.pop();
      handler.close();
    }
  }

  /// @return whether it is the name of a value and not a value itself
  private boolean beginValue() {
    Level level = levels.peek();
    boolean isName = level != null && level.isName;
    if (level != null && level.isMapping) {
      level.isName = !isName;
    }
    return isName;
  }

  private void scalar(ScalarEvent scalar) {
    int start = place(scalar.getStartMark());
    int end = place(scalar.getEndMark());
    comment(start);
    seen = end;
    Written written = written(scalar, withoutTag(start, end), end);
    if (beginValue()) {
      handler.name(written);
    } else {
      handler.text(written);
    }
  }

  private Written written(ScalarEvent scalar, int start, int end) {
    return switch (scalar.getScalarStyle()) {
      case DOUBLE_QUOTED, JSON_SCALAR_STYLE ->
          new Written(text.substring(start + 1, end - 1), start + 1, Written.Style.BACKSLASH);
      case SINGLE_QUOTED ->
          new Written(text.substring(start + 1, end - 1), start + 1, Written.Style.DOUBLED);
      case LITERAL, FOLDED -> {
        int line = text.indexOf('\n', start);
        int from = line < 0 || line >= end ? end : line + 1;
        yield new Written(text.substring(from, end), from, Written.Style.PLAIN);
      }
      case PLAIN -> new Written(text.substring(start, end), start, Written.Style.PLAIN);
    };
  }

  /// A tag or an anchor precedes the text.
  private int withoutTag(int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == '!' || text.charAt(at) == '&')) {
      while (at < end && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      while (at < end && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  /// Between two texts there are comments and punctuation.
  private void comment(int end) {
    int sign = text.indexOf('#', seen);
    if (sign >= 0 && sign < end) {
      handler.comment(new Written(text.substring(sign, end), sign, Written.Style.PLAIN));
    }
  }

  private static int place(Optional<Mark> mark) {
    return mark.orElseThrow().getIndex();
  }

  /// The same text with one character for each character that is not ASCII. The parser counts a
  /// surrogate pair as one and refuses some surrogates that are valid here.
  private static final class OnePlaceEach extends FilterReader {
    OnePlaceEach(String text) {
      super(new StringReader(text));
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int read = in.read(target, offset, length);
      for (int i = offset; i < offset + read; i++) {
        if (target[i] >= 0x80) {
          target[i] = 'é';
        }
      }
      return read;
    }
  }
}
