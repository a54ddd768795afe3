package org.soundings.report;

import java.util.List;
import org.soundings.report.picture.RasterPicture;

/// A glance at the file of an item of evidence.
public sealed interface Excerpt {

  /// The beginning of a text.
  ///
  /// @param lines the first lines, shortened if they are long
  /// @param all the number of lines in the file
  record Lines(List<String> lines, int all) implements Excerpt {
    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /// A small copy of a picture.
  ///
  /// @param width of the original in pixels
  /// @param height of the original in pixels
  record Thumbnail(RasterPicture picture, int width, int height) implements Excerpt {}
}
