package org.soundings.evidence.importer.inspect;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.soundings.evidence.importer.Outline;
import org.soundings.yaml.foreign.ForeignPart;

/// The kind of an object in the output of an engine, recognised by its fields.
enum Subject {
  CONTAINER(List.of("Id", "HostConfig", "Config"), List.of("Id", "Path", "Args", "Created")),
  IMAGE(
      List.of("Id", "RepoTags", "Architecture"),
      List.of("Id", "RootFS", "Architecture"),
      List.of("id", "repo_tags", "repo_digests")),
  DOCKER(List.of("ID", "Driver", "DockerRootDir"), List.of("ID", "LoggingDriver", "ServerVersion")),
  PODMAN(List.of("host", "store", "registries"), List.of("host", "store", "version")),
  /// A line of `docker ps` or an element of `podman ps`.
  LISTED(
      List.of("ID", "Image", "Names", "Command", "Status"),
      List.of("Id", "Image", "Names", "ImageID", "Command")),
  /// One step of the history of an image.
  LAYER(List.of("Id", "CreatedBy", "Tags", "Comment")),
  /// Registry data on an image.
  MANIFEST(
      List.of("schemaVersion", "mediaType", "manifests"),
      List.of("schemaVersion", "mediaType", "layers")),
  UNKNOWN;

  private final List<List<String>> signs;

  @SafeVarargs
  Subject(List<String>... signs) {
    this.signs = List.of(signs);
  }

  static Subject of(ForeignPart object) {
    return first(object::has);
  }

  static Subject of(Outline outline) {
    Subject bare = first(outline::has);
    return bare == UNKNOWN ? first(name -> outline.has("[]." + name)) : bare;
  }

  private static Subject first(Predicate<String> has) {
    return Stream.of(values())
        .filter(each -> each.signs.stream().anyMatch(sign -> sign.stream().allMatch(has)))
        .findFirst()
        .orElse(UNKNOWN);
  }
}
