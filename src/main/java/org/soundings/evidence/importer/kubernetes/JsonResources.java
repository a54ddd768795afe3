package org.soundings.evidence.importer.kubernetes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.JsonStream;

/// The resources of a JSON file. The elements of a list are read one by one, so that a dump of a
/// whole cluster is never in memory at once.
final class JsonResources {

  private final JsonStream stream;
  private final Cluster cluster;

  private JsonResources(JsonStream stream, Cluster cluster) {
    this.stream = stream;
    this.cluster = cluster;
  }

  static void read(SourceFile source, Cluster cluster) throws IOException {
    try (JsonStream stream = source.json()) {
      var resources = new JsonResources(stream, cluster);
      do {
        resources.value();
      } while (stream.next());
    }
  }

  private void value() throws IOException {
    if (stream.isArray()) {
      stream.array(() -> element(""));
    } else if (stream.isObject()) {
      object();
    }
  }

  /// A resource or a list of resources. `kubectl` writes the kind of a list after its items, the
  /// server before them.
  private void object() throws IOException {
    var entries = new ArrayList<Node.Entry>();
    boolean[] list = {false};
    Node.Place place = stream.place();
    stream.object(
        name -> {
          if (name.equals("items") && stream.isArray()) {
            list[0] = true;
            String kind = new ForeignPart(new Node.Mapping(place, entries)).text("kind");
            stream.array(() -> element(elementKind(kind)));
          } else {
            field(name, entries);
          }
        });
    if (!list[0]) {
      take(Resource.of(new ForeignPart(new Node.Mapping(place, entries))));
    }
  }

  private void element(String kind) throws IOException {
    var entries = new ArrayList<Node.Entry>();
    Node.Place place = stream.place();
    stream.object(name -> field(name, entries));
    take(Resource.of(new ForeignPart(new Node.Mapping(place, entries)), kind));
  }

  /// The current status and the managed fields are half of a dump and never used.
  private void field(String name, List<Node.Entry> entries) throws IOException {
    Node.Place place = stream.place();
    switch (name) {
      case "status", "managedFields" -> {}
      case "metadata" -> {
        var inner = new ArrayList<Node.Entry>();
        stream.object(each -> field(each, inner));
        entries.add(new Node.Entry(place, name, new Node.Mapping(place, inner)));
      }
      default -> entries.add(new Node.Entry(place, name, stream.tree()));
    }
  }

  private void take(Resource resource) {
    if (resource.isResource()) {
      cluster.take(resource);
    }
  }

  /// `Pod` for a `PodList`.
  static String elementKind(String list) {
    return list.endsWith("List") ? list.substring(0, list.length() - "List".length()) : "";
  }
}
