package org.soundings.report.brand;

/// A picture of the organisation on white, in sRGB.
///
/// @param alternative what it says, for those who cannot see it
/// @param width in pixels
/// @param height in pixels
/// @param png the picture without transparency and without anything that its maker noted in it
public record Logo(String alternative, int width, int height, byte[] png) {

  public Logo {
    png = png.clone();
  }

  @Override
  public byte[] png() {
    return png.clone();
  }

  /// How wide it is when it is that high, but never wider than `widest`.
  public float widthAt(float wantedHeight, float widest) {
    return Math.min(widest, wantedHeight * width / height);
  }

  /// How high it is when it is that wide.
  public float heightAt(float wantedWidth) {
    return wantedWidth * height / width;
  }
}
