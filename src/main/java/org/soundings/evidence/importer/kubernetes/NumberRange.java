package org.soundings.evidence.importer.kubernetes;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A range of ports or addresses.
record NumberRange(BigInteger first, BigInteger last) {

  static NumberRange of(long first, long last) {
    return new NumberRange(BigInteger.valueOf(first), BigInteger.valueOf(last));
  }

  /// What is left without another range: nothing, one piece or two.
  Stream<NumberRange> without(NumberRange other) {
    if (other.last.compareTo(first) < 0 || other.first.compareTo(last) > 0) {
      return Stream.of(this);
    }
    return Stream.of(
            new NumberRange(first, other.first.subtract(BigInteger.ONE)),
            new NumberRange(other.last.add(BigInteger.ONE), last))
        .filter(piece -> piece.first.compareTo(piece.last) <= 0);
  }

  /// The longest run in this range that is in none of the others.
  BigInteger largestGap(List<NumberRange> others) {
    BigInteger next = first;
    BigInteger largest = BigInteger.ZERO;
    for (NumberRange other :
        others.stream().sorted(Comparator.comparing(NumberRange::first)).toList()) {
      largest = largest.max(other.first.min(last.add(BigInteger.ONE)).subtract(next));
      next = next.max(other.last.add(BigInteger.ONE));
    }
    return largest.max(last.add(BigInteger.ONE).subtract(next));
  }
}
