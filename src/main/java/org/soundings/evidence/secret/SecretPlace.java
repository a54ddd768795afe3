package org.soundings.evidence.secret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Characters of a file that are replaced.
///
/// @param kind the kind of secret
/// @param start in characters from 0, after a byte order mark
/// @param end exclusive
/// @param mask the replacement, all ASCII
record SecretPlace(String kind, long start, long end, String mask) {

  /// In order and without overlaps. Of two that overlap, the one that begins first.
  static List<SecretPlace> inOrder(List<SecretPlace> places) {
    places.sort(
        Comparator.comparingLong(SecretPlace::start)
            .thenComparing(SecretPlace::end, Comparator.reverseOrder()));
    var kept = new ArrayList<SecretPlace>();
    long end = 0;
    for (SecretPlace place : places) {
      if (place.start() >= end) {
        kept.add(place);
        end = place.end();
      }
    }
    return kept;
  }
}
