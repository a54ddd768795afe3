package org.soundings.evidence.importer.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// The services of a file, each with what it extends. A service that extends one of another file is
/// skipped, because its settings are only partly known.
record Services(FieldValue services) {

  /// A longer chain is circular.
  private static final int LONGEST_CHAIN = 20;

  List<FieldValue> all(Intake intake) {
    var all = new ArrayList<FieldValue>();
    for (Node.Entry entry : services.value().entries()) {
      FieldValue service = services.get(entry.key());
      if (service.at("extends", "file").isPresent()) {
        intake.target("Service " + entry.key());
        intake.remark(
            "%s extends a service of another file and was skipped: add what docker compose"
                    .formatted(service.path())
                + " config prints.");
      } else if (service.value().isMapping()) {
        ForeignPart whole = new ForeignPart(extended(service, 0));
        all.add(new FieldValue(service.path(), whole));
      }
    }
    return all;
  }

  private Node extended(FieldValue service, int depth) {
    FieldValue base = service.get("extends");
    String name = base.text().isEmpty() ? base.text("service") : base.text();
    FieldValue parent = services.get(name);
    if (name.isEmpty() || !parent.isPresent() || depth == LONGEST_CHAIN) {
      return service.value().node();
    }
    return merged(service.value().node(), extended(parent, depth + 1));
  }

  /// The service's own values come first. Mappings are merged, lists are concatenated.
  private static Node merged(Node own, Node base) {
    if (own instanceof Node.Mapping first && base instanceof Node.Mapping second) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>();
      first.entries().forEach(entry -> entries.put(entry.key(), entry));
      for (Node.Entry entry : second.entries()) {
        entries.merge(
            entry.key(),
            entry,
            (one, other) ->
                new Node.Entry(one.place(), one.key(), merged(one.value(), other.value())));
      }
      return new Node.Mapping(first.place(), List.copyOf(entries.values()));
    }
    if (own instanceof Node.Sequence first && base instanceof Node.Sequence second) {
      var items = new ArrayList<>(first.items());
      items.addAll(second.items());
      return new Node.Sequence(first.place(), items);
    }
    return own instanceof Node.Absent ? base : own;
  }
}
