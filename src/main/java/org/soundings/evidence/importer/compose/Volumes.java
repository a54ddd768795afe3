package org.soundings.evidence.importer.compose;

import java.util.ArrayList;
import java.util.List;
import org.soundings.evidence.importer.observing.Engine.Mount;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.VariableText;

/// The volumes of services, and which of them are on the host.
///
/// @param named the volumes defined in the file
record Volumes(FieldValue named) {

  List<Mount> mounts(FieldValue service) {
    var mounts = new ArrayList<Mount>();
    for (FieldValue volume : service.get("volumes").items()) {
      String source = volume.value().isMapping() ? longSource(volume) : shortSource(volume.text());
      boolean isPlace = isPath(source) || new VariableText(source).isOpen();
      String place = isPlace ? source : device(source);
      if (!place.isEmpty()) {
        mounts.add(new Mount(volume, place));
      }
    }
    return mounts;
  }

  private static String longSource(FieldValue volume) {
    String source = volume.text("source").isEmpty() ? volume.text("src") : volume.text("source");
    boolean outside = volume.text("type").equals("bind") || volume.text("type").equals("npipe");
    return outside || volume.text("type").equals("volume") ? source : "";
  }

  /// The part before the first colon, except that `C:\` belongs to the path. A path alone is a
  /// volume without a name.
  private static String shortSource(String volume) {
    int from = volume.matches("[A-Za-z]:[\\\\/].*") ? 2 : 0;
    int colon = volume.indexOf(':', from);
    return colon < 0 ? "" : volume.substring(0, colon);
  }

  private static boolean isPath(String source) {
    return source.matches("[./~\\\\].*|[A-Za-z]:[\\\\/].*|\\$\\{?(PWD|HOME).*");
  }

  /// A named volume may be just a directory of the host.
  private String device(String name) {
    FieldValue options = named.at(name, "driver_opts");
    return options.text("o").contains("bind") ? options.text("device") : "";
  }
}
