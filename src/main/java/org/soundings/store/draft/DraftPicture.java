package org.soundings.store.draft;

import java.io.IOException;
import java.util.regex.Pattern;
import org.soundings.base.Sha256;

/// An image that was pasted into a form and not added yet. Two with the same content are equal.
public final class DraftPicture {

  private static final Pattern NAME = Pattern.compile("\\.soundings\\.drafts\\.[0-9a-f]{16}\\.png");

  private final String name;
  private final Content content;
  private final boolean isPasted;

  /// The source of its bytes.
  interface Content {
    byte[] read() throws IOException;
  }

  /// @param isPasted whether its bytes are in memory, independent of the disk
  DraftPicture(String name, Content content, boolean isPasted) {
    this.name = name;
    this.content = content;
    this.isPasted = isPasted;
  }

  /// @param png the bytes of a PNG file
  public static DraftPicture of(byte[] png) {
    byte[] kept = png.clone();
    return new DraftPicture(
        ".soundings.drafts.%s.png".formatted(Sha256.of(kept).hex().substring(0, 16)),
        kept::clone,
        true);
  }

  /// Whether a file of the assessment's folder can be such an image, by its name.
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /// The name of its file, next to the file with the drafts.
  String name() {
    return name;
  }

  boolean isPasted() {
    return isPasted;
  }

  /// The bytes of a PNG file.
  ///
  /// @throws IOException if it cannot be read from disk
  public byte[] read() throws IOException {
    return content.read();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DraftPicture picture && picture.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
