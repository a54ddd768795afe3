package org.soundings.evidence.importer.kubernetes;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Ports or addresses that follow one another.
record Span(BigInteger first, BigInteger last) {

  static Span of(long first, long last) {
    return new Span(BigInteger.valueOf(first), BigInteger.valueOf(last));
  }

  /// What is left of it when another is taken out: nothing, one piece or two.
  Stream<Span> without(Span other) {
    if (other.last.compareTo(first) < 0 || other.first.compareTo(last) > 0) {
      return Stream.of(this);
    }
    return Stream.of(
            new Span(first, other.first.subtract(BigInteger.ONE)),
            new Span(other.last.add(BigInteger.ONE), last))
        .filter(piece -> piece.first.compareTo(piece.last) <= 0);
  }

  /// How many follow one another here that none of the others holds, at most.
  BigInteger largestGap(List<Span> others) {
    BigInteger next = first;
    BigInteger largest = BigInteger.ZERO;
    for (Span other : others.stream().sorted(Comparator.comparing(Span::first)).toList()) {
      largest = largest.max(other.first.min(last.add(BigInteger.ONE)).subtract(next));
      next = next.max(other.last.add(BigInteger.ONE));
    }
    return largest.max(last.add(BigInteger.ONE).subtract(next));
  }
}
