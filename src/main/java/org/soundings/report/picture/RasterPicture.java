package org.soundings.report.picture;

/// A picture of pixels on white, in sRGB, such as a logo or a screenshot.
///
/// @param alternative its alternative text
/// @param width in pixels
/// @param height in pixels
/// @param png the picture without transparency and metadata
public record RasterPicture(String alternative, int width, int height, byte[] png) {

  public RasterPicture {
    png = png.clone();
  }

  @Override
  public byte[] png() {
    return png.clone();
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
