package org.soundings.evidence.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Copies a stream of bytes, with asterisks in place of what looks like a secret.
///
/// Every byte of a secret becomes one asterisk (line breaks stay), so that places, lengths and the
/// shape of JSON or YAML are as before. Bytes are taken one for one as characters: that is right
/// for UTF-8 and every other encoding that keeps ASCII as it is, and leaves what is no text alone.
/// The stream is looked at in pieces that overlap, so its size does not matter; a secret longer
/// than the overlap may be missed.
public final class Masking {

  private static final int PIECE = 1024 * 1024;
  private static final int OVERLAP = 16 * 1024;

  private final List<Secret> secrets = new ArrayList<>();
  private final boolean masking;
  private int linesBefore;

  private Masking(boolean masking) {
    this.masking = masking;
  }

  /// Copies with asterisks.
  ///
  /// @return what was masked, in order; `start` and `end` count from the beginning of the piece and
  ///   mean nothing to others, `line` from the beginning of the stream
  public static List<Secret> copy(InputStream in, OutputStream out) throws IOException {
    return new Masking(true).run(in, out);
  }

  /// What would be masked.
  public static List<Secret> find(InputStream in) throws IOException {
    return new Masking(false).run(in, OutputStream.nullOutputStream());
  }

  private List<Secret> run(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[PIECE + OVERLAP];
    int filled = 0;
    boolean ended = false;
    while (!ended) {
      int read = in.readNBytes(buffer, filled, buffer.length - filled);
      filled += read;
      ended = filled < buffer.length;
      int done = piece(buffer, filled, ended);
      out.write(buffer, 0, done);
      System.arraycopy(buffer, done, buffer, 0, filled - done);
      filled -= done;
    }
    return List.copyOf(secrets);
  }

  /// Masks one piece.
  ///
  /// @return how many bytes are final; a secret never lies across the border
  private int piece(byte[] buffer, int filled, boolean last) {
    String text = new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
    List<Secret> found = SecretDetector.find(text);
    int border = last ? filled : filled - OVERLAP;
    for (Secret secret : found) {
      if (!last && secret.start() < border && secret.end() > border) {
        border = secret.start();
      }
    }
    for (Secret secret : found) {
      if (secret.start() < border) {
        secrets.add(
            new Secret(secret.kind(), secret.start(), secret.end(), linesBefore + secret.line()));
        if (masking) {
          mask(buffer, secret);
        }
      }
    }
    // A piece that is one single secret longer than itself cannot be cut; it is passed on whole.
    int done = border == 0 ? filled : border;
    linesBefore += lines(buffer, done);
    return done;
  }

  private static void mask(byte[] buffer, Secret secret) {
    for (int i = secret.start(); i < secret.end(); i++) {
      if (buffer[i] != '\n' && buffer[i] != '\r') {
        buffer[i] = '*';
      }
    }
  }

  private static int lines(byte[] buffer, int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      if (buffer[i] == '\n') {
        lines++;
      }
    }
    return lines;
  }
}
