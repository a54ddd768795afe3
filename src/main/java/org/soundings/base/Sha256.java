package org.soundings.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 hash (FIPS 180-4), as 64 lower-case hexadecimal digits.
public record Sha256(String hex) {

  public Sha256 {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + hex);
    }
  }

  public static Sha256 of(byte[] bytes) {
    MessageDigest digest = sha256();
    digest.update(bytes);
    return of(digest);
  }

  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The hash of a file's content, read in pieces.
  public static Sha256 of(Path file) throws IOException {
    return of(file, Progress.unwatched());
  }

  /// The same for a file that may be large. A cancel takes effect before the end of the file.
  public static Sha256 of(Path file, Progress progress) throws IOException {
    var digest = sha256();
    var buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        progress.check();
        digest.update(buffer, 0, read);
      }
    }
    return of(digest);
  }

  /// The hash of the data that a digest was fed with.
  public static Sha256 of(MessageDigest fed) {
    return new Sha256(HexFormat.of().formatHex(fed.digest()));
  }

  public static boolean isDigest(String text) {
    return text.matches("[0-9a-f]{64}");
  }

  /// The first eight digits, enough to tell two hashes apart on paper.
  public String brief() {
    return hex.substring(0, 8);
  }

  @Override
  public String toString() {
    return hex;
  }

  /// A SHA-256 digest to be fed piece by piece.
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
