package org.soundings.report.picture;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.soundings.base.Sha256;

/// A picture of pixels on white, in sRGB, such as a logo or a screenshot.
///
/// @param alternative its alternative text
/// @param width in pixels
/// @param height in pixels
/// @param png the picture without transparency and metadata
public record RasterPicture(String alternative, int width, int height, byte[] png) {

  /// CSS 2.2, 4.3.2.
  private static final float POINTS_IN_PIXEL = 0.75f;

  public RasterPicture {
    png = png.clone();
  }

  @Override
  public byte[] png() {
    return png.clone();
  }

  // By content: the identifier of a report is made from the text of its parts.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RasterPicture picture
        && alternative.equals(picture.alternative)
        && Arrays.equals(png, picture.png);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(png);
  }

  @Override
  public String toString() {
    return "%s, %s × %s, %s".formatted(alternative, width, height, Sha256.of(png));
  }

  /// The width on paper of a thumbnail: for a height, but at most `widest` and never enlarged.
  public float thumbnailWidth(float highest, float widest) {
    return Math.min(width * POINTS_IN_PIXEL, widthAt(highest, widest));
  }

  /// The width for a height, but at most `widest`.
  public float widthAt(float wantedHeight, float widest) {
    return Math.min(widest, wantedHeight * width / height);
  }

  /// The height for a width.
  public float heightAt(float wantedWidth) {
    return wantedWidth * height / width;
  }
}
