package org.soundings.evidence.secret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Characters of a file that are replaced.
///
/// @param kind what they look like
/// @param start in characters from 0, behind a byte order mark
/// @param end exclusive
/// @param mask what is written in their place, all ASCII
record Place(String kind, long start, long end, String mask) {

  /// In order and without overlaps; of two that overlap, the one that begins first.
  static List<Place> inOrder(List<Place> places) {
    places.sort(
        Comparator.comparingLong(Place::start)
            .thenComparing(Place::end, Comparator.reverseOrder()));
    var kept = new ArrayList<Place>();
    long end = 0;
    for (Place place : places) {
      if (place.start() >= end) {
        kept.add(place);
        end = place.end();
      }
    }
    return kept;
  }
}
