package org.soundings.evidence.importer.kubernetes;

import java.io.IOException;
import java.util.ArrayList;
import org.soundings.evidence.importer.Material;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.JsonStream;
import org.soundings.yaml.foreign.Part;

/// The resources of a JSON file. The elements of a list are read one by one, so that a dump of a
/// whole cluster never stands in memory at once.
final class JsonResources {

  private final JsonStream stream;
  private final Cluster cluster;

  private JsonResources(JsonStream stream, Cluster cluster) {
    this.stream = stream;
    this.cluster = cluster;
  }

  static void read(Material material, Cluster cluster) throws IOException {
    try (JsonStream stream = material.json()) {
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

  /// A resource or a list of them. `kubectl` writes the kind of a list after its items, the server
  /// before them.
  private void object() throws IOException {
    var entries = new ArrayList<Node.Entry>();
    boolean[] list = {false};
    Node.Place place = stream.place();
    stream.object(
        name -> {
          if (name.equals("items") && stream.isArray()) {
            list[0] = true;
            String kind = new Part(new Node.Mapping(place, entries)).text("kind");
            stream.array(() -> element(elementKind(kind)));
          } else {
            entries.add(new Node.Entry(stream.place(), name, stream.tree()));
          }
        });
    if (!list[0]) {
      take(Resource.of(new Part(new Node.Mapping(place, entries))));
    }
  }

  private void element(String kind) throws IOException {
    take(Resource.of(new Part(stream.tree()), kind));
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
