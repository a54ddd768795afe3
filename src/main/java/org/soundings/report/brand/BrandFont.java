package org.soundings.report.brand;

/// A font that replaces a default one.
///
/// @param bytes a TrueType file that may be embedded
public record BrandFont(Use use, byte[] bytes) {

  public BrandFont {
    bytes = bytes.clone();
  }

  /// The default font that it replaces.
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
