package org.soundings.evidence;

/// The location of a finding. What the report does not contain is "" (or 0).
///
/// @param image the image's name as it was passed to the tool
/// @param digest the image digest, such as `sha256:…`
/// @param item the package, or ""
/// @param file the file, with the path as the report gives it
/// @param line in the file, from 1; 0 if unknown
/// @param resource the Kubernetes or cloud resource, host or component, such as `Deployment
///   shop/web`
public record Location(
    String image, String digest, Item item, String file, int line, String resource) {

  public static final Location NOWHERE = new Location("", "", Item.NONE, "", 0, "");

  /// A package in an image.
  ///
  /// @param url the package URL (purl), or ""
  public record Item(String name, String version, String url) {
    public static final Item NONE = new Item("", "", "");
  }

  public static Location ofImage(String image, String digest) {
    return new Location(image, digest, Item.NONE, "", 0, "");
  }

  public static Location ofFile(String file, int line) {
    return new Location("", "", Item.NONE, file, line, "");
  }

  /// The name of an object of a cluster, such as `Deployment shop/web`.
  public static String object(String kind, String namespace, String name) {
    return "%s %s%s".formatted(kind, namespace.isEmpty() ? "" : namespace + "/", name).strip();
  }

  public static Location ofResource(String resource) {
    return new Location("", "", Item.NONE, "", 0, resource);
  }

  public Location withItem(String name, String version, String url) {
    return new Location(image, digest, new Item(name, version, url), file, line, resource);
  }

  public Location withFile(String newFile, int newLine) {
    return new Location(image, digest, item, newFile, newLine, resource);
  }

  public Location withResource(String newResource) {
    return new Location(image, digest, item, file, line, newResource);
  }

  /// The image's name if there is one, because it is readable, else [#target].
  public String name() {
    return image.isEmpty() ? target() : image;
  }

  /// What two reports must have in common to be about the same target: the image's digest or name,
  /// or else the resource or file.
  public String target() {
    if (!digest.isEmpty()) {
      return digest;
    }
    return !image.isEmpty() ? image : !resource.isEmpty() ? resource : file;
  }
}
