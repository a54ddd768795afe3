package org.soundings.report.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// Ids for other programs, derived from those of the assessment. The same object has the same id in
/// every export.
final class ExchangeIds {

  /// The namespace of all ids: the UUID of version 5 of "soundings" in the namespace of all zeros
  /// (RFC 9562, 5.5).
  private static final UUID NAMESPACE = uuid(new UUID(0, 0), "soundings");

  private final String assessment;

  ExchangeIds(String assessment) {
    this.assessment = assessment;
  }

  /// The id of one object of the assessment.
  ///
  /// @param kind such as `threat`, so that objects of different kinds with the same id are distinct
  String uuid(String kind, String id) {
    return uuid(NAMESPACE, assessment + "\n" + kind + "\n" + id).toString();
  }

  /// A name-based UUID of version 5.
  private static UUID uuid(UUID namespace, String name) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      sha1.update(
          ByteBuffer.allocate(16)
              .putLong(namespace.getMostSignificantBits())
              .putLong(namespace.getLeastSignificantBits())
              .flip());
      ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
      long high = (hash.getLong() & ~0xF000L) | 0x5000L;
      long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
