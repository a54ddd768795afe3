package org.soundings.evidence.importer.observing;

import org.soundings.evidence.Fact;

/// The name of an image as people write it: `registry.example/shop/web:3.2@sha256:…`.
public record ImageName(String name) {

  public boolean isPinned() {
    return name.contains("@sha256:") || name.contains("@sha512:") || isId();
  }

  /// An image named by its own id cannot change.
  private boolean isId() {
    return name.matches("(sha256:)?[0-9a-f]{64}");
  }

  /// The part after the last colon of the last segment; "" if there is none.
  public String tag() {
    String plain = name.contains("@") ? name.substring(0, name.indexOf('@')) : name;
    String last = plain.substring(plain.lastIndexOf('/') + 1);
    int colon = last.indexOf(':');
    return colon < 0 ? "" : last.substring(colon + 1);
  }

  /// Whether the name may refer to another image tomorrow, without a way to tell which one it is
  /// today.
  public boolean isLatest() {
    return !isPinned() && (tag().isEmpty() || tag().equals("latest"));
  }

  /// Checks whether the image in a field is pinned and whether its tag is `latest`.
  public static void judge(Observer observer, FieldValue field) {
    judge(observer, field.path(), field.text());
  }

  public static void judge(Observer observer, String field, String name) {
    if (!name.isEmpty()) {
      var image = new ImageName(name);
      observer.judge(Fact.IMAGE_DIGEST, image.isPinned(), field, name);
      observer.judge(Fact.IMAGE_LATEST, !image.isLatest(), field, name);
    }
  }
}
