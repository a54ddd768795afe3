package org.soundings.store.draft;

import java.io.IOException;
import java.util.regex.Pattern;
import org.soundings.base.Digest;

/// A picture that was pasted into a form and is not added yet. Two of the same content are equal.
public final class DraftPicture {

  private static final Pattern NAME = Pattern.compile("\\.soundings\\.drafts\\.[0-9a-f]{16}\\.png");

  private final String name;
  private final Content content;
  private final boolean isPasted;

  /// Where its bytes come from.
  interface Content {
    byte[] read() throws IOException;
  }

  /// @param isPasted whether its bytes are at hand, whatever is on disk
  DraftPicture(String name, Content content, boolean isPasted) {
    this.name = name;
    this.content = content;
    this.isPasted = isPasted;
  }

  /// @param png the bytes of a PNG file
  public static DraftPicture of(byte[] png) {
    byte[] kept = png.clone();
    return new DraftPicture(
        ".soundings.drafts.%s.png".formatted(Digest.of(kept).hex().substring(0, 16)),
        kept::clone,
        true);
  }

  /// Whether a file of the assessment's folder can be such a picture, by its name.
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /// The name of its file, beside the words that were begun with it.
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
