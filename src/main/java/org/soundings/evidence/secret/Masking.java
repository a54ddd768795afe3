package org.soundings.evidence.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Digest;

/// Copies a stream of bytes, with the same few `x` in place of each line of what looks like a
/// secret.
///
/// Line breaks stay, so that the numbers of lines and the shape of JSON or YAML are as before.
/// Bytes are taken one for one as characters, which is right for UTF-8 and every other encoding
/// that keeps ASCII as it is; where a byte order mark says UTF-16, two for one. The stream is
/// looked at in pieces that overlap, so its size does not matter.
public final class Masking {

  private static final int PIECE = 1024 * 1024;
  private static final int OVERLAP = 32 * 1024;

  private final List<Secret> secrets = new ArrayList<>();
  private Units units = Units.BYTES;
  private int linesBefore;
  private long count;

  private Masking() {}

  /// What was masked.
  ///
  /// @param count how many places
  /// @param first the first few of them; `line` counts from the beginning of the stream
  /// @param of the content that was gone through, as it was before; null where it could not be
  ///   read. It is written nowhere: beside all the rest of a file it would tell whoever guesses a
  ///   password that they are right
  /// @param left the content once it is masked; null where it could not be read
  public record Masked(long count, List<Secret> first, @Nullable Digest of, @Nullable Digest left) {

    /// Of what could not be read.
    public static final Masked UNSEARCHED = new Masked(0, List.of(), null, null);

    static final int KEPT = 20;

    /// Of content in which no secret can be found, such as a picture.
    public static Masked unsearched(Digest content) {
      return new Masked(0, List.of(), content, content);
    }

    public Masked {
      first = List.copyOf(first);
    }

    public boolean isEmpty() {
      return count == 0;
    }
  }

  /// How many bytes make a character, and in which order.
  private enum Units {
    BYTES(1),
    LITTLE_ENDIAN(2),
    BIG_ENDIAN(2);

    private final int width;

    Units(int width) {
      this.width = width;
    }

    static Units of(byte[] start, int length) {
      if (length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
        return LITTLE_ENDIAN;
      }
      boolean big = length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF;
      return big ? BIG_ENDIAN : BYTES;
    }

    String text(byte[] buffer, int filled) {
      return switch (this) {
        case BYTES -> new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
        case LITTLE_ENDIAN -> twoByTwo(buffer, filled, ByteOrder.LITTLE_ENDIAN);
        case BIG_ENDIAN -> twoByTwo(buffer, filled, ByteOrder.BIG_ENDIAN);
      };
    }

    /// A decoder makes one character of half a pair and what follows it, and every place behind
    /// that would be another one.
    private static String twoByTwo(byte[] buffer, int filled, ByteOrder order) {
      return ByteBuffer.wrap(buffer, 0, filled & ~1).order(order).asCharBuffer().toString();
    }

    /// The other way round.
    byte[] bytes(String text) {
      return text.getBytes(
          switch (this) {
            case BYTES -> StandardCharsets.ISO_8859_1;
            case LITTLE_ENDIAN -> StandardCharsets.UTF_16LE;
            case BIG_ENDIAN -> StandardCharsets.UTF_16BE;
          });
    }
  }

  /// Copies with secrets masked.
  public static Masked copy(InputStream in, OutputStream out) throws IOException {
    return new Masking().run(in, out);
  }

  /// What would be masked.
  public static Masked find(InputStream in) throws IOException {
    return copy(in, OutputStream.nullOutputStream());
  }

  private Masked run(InputStream source, OutputStream target) throws IOException {
    MessageDigest came = Digest.sha256();
    MessageDigest left = Digest.sha256();
    var in = new DigestInputStream(source, came);
    var out = new DigestOutputStream(target, left);
    byte[] buffer = new byte[PIECE + OVERLAP];
    int filled = in.readNBytes(buffer, 0, buffer.length);
    units = Units.of(buffer, filled);
    boolean ended = filled < buffer.length;
    int done = piece(buffer, filled, ended, out);
    while (true) {
      System.arraycopy(buffer, done, buffer, 0, filled - done);
      filled -= done;
      if (ended) {
        return new Masked(count, secrets, Digest.of(came), Digest.of(left));
      }
      filled += in.readNBytes(buffer, filled, buffer.length - filled);
      ended = filled < buffer.length;
      done = piece(buffer, filled, ended, out);
    }
  }

  /// Writes one piece, masked.
  ///
  /// @return how many bytes were gone through; neither a secret nor what gives it away lies across
  ///   the border
  private int piece(byte[] buffer, int filled, boolean last, OutputStream out) throws IOException {
    String text = units.text(buffer, filled);
    List<Secret> found = SecretDetector.find(text);
    int border = last ? text.length() : border(text, found);
    int at = 0;
    for (Secret secret : found) {
      if (secret.start() < border) {
        count++;
        if (secrets.size() < Masked.KEPT) {
          secrets.add(secret.onLine(linesBefore + secret.line()));
        }
        out.write(buffer, at, secret.start() * units.width - at);
        out.write(units.bytes(Mask.of(secret.in(text))));
        at = secret.end() * units.width;
      }
    }
    linesBefore += lines(text, border);
    int done = last ? filled : border * units.width;
    out.write(buffer, at, done - at);
    return done;
  }

  private static int lines(String text, int border) {
    int lines = 0;
    for (int i = 0; i < border; i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  /// Where the piece may be cut: at a line break where there is one, so that a name and its value
  /// stay together.
  private static int border(String text, List<Secret> found) {
    int latest = Math.max(1, text.length() - OVERLAP);
    int line = text.lastIndexOf('\n', latest);
    int border = line > latest / 2 ? line + 1 : latest;
    for (Secret secret : found.reversed()) {
      if (secret.from() < border && secret.end() > border) {
        border = secret.from();
      }
    }
    // A piece that is one single secret cannot be cut; it is passed on whole.
    return border <= 0 ? text.length() : border;
  }
}
