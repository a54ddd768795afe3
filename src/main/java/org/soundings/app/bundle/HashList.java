package org.soundings.app.bundle;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The list of hashes in a bundle. Each line is the SHA-256 of a file and its path.
final class HashList {

  private static final Pattern SUM = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

  private HashList() {}

  /// The hashes by path.
  ///
  /// @param problems receives a sentence for each invalid line
  static Map<String, String> read(String text, List<String> problems) {
    var sums = new TreeMap<String, String>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = SUM.matcher(lines.get(i));
      if (!line.matches()) {
        problems.add(
            tr("%s, line %d: a hash and a path are required.", EvidenceBundle.SUMS, i + 1));
      } else if (sums.putIfAbsent(line.group(2), line.group(1)) != null) {
        problems.add(tr("%s lists %s twice.", EvidenceBundle.SUMS, line.group(2)));
      }
    }
    return sums;
  }
}
