package org.soundings.evidence.secret;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// Searches text without known structure in overlapping pieces, so its size does not matter.
final class TextPieces {

  private static final int PIECE = 1024 * 1024;
  private static final int OVERLAP = 32 * 1024;

  private final List<SecretPlace> places = new ArrayList<>();
  private final char[] buffer = new char[PIECE + OVERLAP];
  private final Reader in;
  private int filled;

  private TextPieces(Reader in) {
    this.in = in;
  }

  /// The possible secrets.
  ///
  /// @param from the place to begin, in characters
  static List<SecretPlace> find(Reader in, long from) throws IOException {
    var pieces = new TextPieces(in);
    pieces.run(from);
    return pieces.places;
  }

  private void run(long from) throws IOException {
    long start = from;
    boolean ended = fill();
    int done = piece(start, ended);
    while (!ended) {
      System.arraycopy(buffer, done, buffer, 0, filled - done);
      filled -= done;
      start += done;
      ended = fill();
      done = piece(start, ended);
    }
  }

  /// @return whether that was the rest
  private boolean fill() throws IOException {
    int read = 0;
    while (filled < buffer.length && read >= 0) {
      read = in.read(buffer, filled, buffer.length - filled);
      filled += Math.max(0, read);
    }
    return filled < buffer.length;
  }

  /// Searches one piece.
  ///
  /// @return how much was searched; neither a secret nor what reveals it crosses the border
  private int piece(long start, boolean last) {
    String text = new String(buffer, 0, filled);
    List<Secret> found = TextSearch.find(text);
    int border = last ? text.length() : border(text, found);
    for (Secret secret : found) {
      if (secret.start() < border) {
        String mask = Mask.of(secret.in(text));
        places.add(
            new SecretPlace(secret.kind(), start + secret.start(), start + secret.end(), mask));
      }
    }
    return border;
  }

  /// The place to split: a line break if there is one, so that a name and its value stay together.
  private static int border(String text, List<Secret> found) {
    int latest = Math.max(1, text.length() - OVERLAP);
    int line = text.lastIndexOf('\n', latest);
    int border = line > latest / 2 ? line + 1 : latest;
    for (Secret secret : found.reversed()) {
      if (secret.from() < border && secret.end() > border) {
        border = secret.from();
      }
    }
    // A piece that is a single secret cannot be split and is passed on as a whole.
    return border <= 0 ? text.length() : border;
  }
}
