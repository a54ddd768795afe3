package org.soundings.report.brand;

/// A font that takes the place of one of ours.
///
/// @param bytes a TrueType file that may be embedded
public record BrandFont(Use use, byte[] bytes) {

  public BrandFont {
    bytes = bytes.clone();
  }

  /// Which of ours it takes the place of.
  public enum Use {
    REGULAR,
    SEMIBOLD,
    CODE
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
