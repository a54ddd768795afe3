package org.soundings.evidence.importer.kubernetes;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Ports or addresses that follow one another.
record NumberRange(BigInteger first, BigInteger last) {

  static NumberRange of(long first, long last) {
    return new NumberRange(BigInteger.valueOf(first), BigInteger.valueOf(last));
  }

  /// What is left of it when another is taken out: nothing, one piece or two.
  Stream<NumberRange> without(NumberRange other) {
    if (other.last.compareTo(first) < 0 || other.first.compareTo(last) > 0) {
      return Stream.of(this);
    }
    return Stream.of(
            new NumberRange(first, other.first.subtract(BigInteger.ONE)),
            new NumberRange(other.last.add(BigInteger.ONE), last))
        .filter(piece -> piece.first.compareTo(piece.last) <= 0);
  }

  /// How many follow one another here that none of the others holds, at most.
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
