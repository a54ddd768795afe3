package org.soundings.ui.findings;

import java.util.Comparator;

/// Sorts ids by their numbers: 3.1.2 comes before 3.1.10. Creates no strings, because reports with
/// hundreds of thousands of findings are sorted by it.
final class IdOrder implements Comparator<String> {

  static final IdOrder AS_COUNTED = new IdOrder();

  private IdOrder() {}

  @Override
  public int compare(String one, String other) {
    int at = 0;
    int there = 0;
    while (at < one.length() && there < other.length()) {
      int end = endOfNumber(one, at);
      int otherEnd = endOfNumber(other, there);
      int compared =
          end > at && otherEnd > there
              ? compareNumbers(one, at, end, other, there, otherEnd)
              : Character.compare(one.charAt(at), other.charAt(there));
      if (compared != 0) {
        return compared;
      }
      at = Math.max(end, at + 1);
      there = Math.max(otherEnd, there + 1);
    }
    int left = Integer.compare(one.length() - at, other.length() - there);
    // Ids that differ only in leading zeros, such as 1 and 01, are still different.
    return left == 0 ? one.compareTo(other) : left;
  }

  private static int compareNumbers(
      String one, int at, int end, String other, int there, int otherEnd) {
    int from = withoutZeros(one, at, end);
    int otherFrom = withoutZeros(other, there, otherEnd);
    int longer = Integer.compare(end - from, otherEnd - otherFrom);
    for (int i = 0; longer == 0 && i < end - from; i++) {
      longer = Character.compare(one.charAt(from + i), other.charAt(otherFrom + i));
    }
    return longer;
  }

  private static int withoutZeros(String words, int at, int end) {
    int from = at;
    while (from < end - 1 && words.charAt(from) == '0') {
      from++;
    }
    return from;
  }

  private static int endOfNumber(String words, int at) {
    int end = at;
    while (end < words.length() && words.charAt(end) >= '0' && words.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
