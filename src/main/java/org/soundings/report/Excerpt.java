package org.soundings.report;

import java.util.List;

/// The beginning of a text file of an item of evidence.
///
/// @param lines the first lines, shortened if they are long
/// @param all the number of lines in the file
public record Excerpt(List<String> lines, int all) {
  public Excerpt {
    lines = List.copyOf(lines);
  }
}
