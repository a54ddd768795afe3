package org.soundings.app.bundle;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The list of sums in a bundle: each line is the SHA-256 of a file and its path.
final class SumList {

  private static final Pattern SUM = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

  private SumList() {}

  /// The sums by path.
  ///
  /// @param problems gets a sentence for each line that is wrong
  static Map<String, String> read(String text, List<String> problems) {
    var sums = new TreeMap<String, String>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = SUM.matcher(lines.get(i));
      if (!line.matches()) {
        problems.add(tr("%s, line %d, is not a sum and a path.", EvidenceBundle.SUMS, i + 1));
      } else if (sums.putIfAbsent(line.group(2), line.group(1)) != null) {
        problems.add(tr("%s names %s twice.", EvidenceBundle.SUMS, line.group(2)));
      }
    }
    return sums;
  }
}
