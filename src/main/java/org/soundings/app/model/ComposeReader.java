package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// Proposes a system model from a Compose file: services as components, several networks as trust
/// zones, and data flows from published ports, dependencies and addresses in environments.
final class ComposeReader implements ModelReader {

  private static final String OUTSIDE = "outside";

  @Override
  public String format() {
    return tr("Compose file");
  }

  @Override
  public boolean recognises(ForeignPart root) {
    return root.get("services").entries().stream()
        .map(entry -> new ForeignPart(entry.value()))
        .anyMatch(service -> service.has("image") || service.has("build"));
  }

  @Override
  public void read(ForeignPart root, ModelBuilder builder) {
    List<Node.Entry> services = root.get("services").entries();
    addZones(services, builder);
    for (Node.Entry entry : services) {
      ForeignPart service = new ForeignPart(entry.value());
      String image = service.text("image");
      builder
          .picture()
          .component(
              entry.key(),
              entry.key(),
              image.isEmpty() ? Component.Kind.WORKLOAD : Deployed.kind(image),
              networks(service).findFirst().orElse(""),
              service.has("build") ? tr("Built locally.") : "",
              "",
              image);
    }
    if (services.stream().anyMatch(entry -> !ports(entry).isEmpty())) {
      builder
          .picture()
          .actor(
              OUTSIDE,
              tr("External clients"),
              Actor.Kind.USER,
              "",
              tr("Clients that can reach the host."));
    }
    services.forEach(entry -> connect(entry, services, builder));
  }

  private static void addZones(List<Node.Entry> services, ModelBuilder builder) {
    List<String> networks =
        services.stream()
            .flatMap(entry -> networks(new ForeignPart(entry.value())))
            .distinct()
            .toList();
    if (networks.size() > 1) {
      networks.forEach(name -> builder.picture().zone(name, name, "", ""));
    }
  }

  private static Stream<String> networks(ForeignPart service) {
    return names(service.get("networks"));
  }

  /// A list of names, or the keys of a mapping.
  private static Stream<String> names(ForeignPart part) {
    return part.isMapping() ? part.entries().stream().map(Node.Entry::key) : part.texts().stream();
  }

  private static List<String> ports(Node.Entry entry) {
    return new ForeignPart(entry.value())
        .get("ports")
        .each()
        .map(port -> port.isMapping() ? port.text("published") : port.text())
        .filter(port -> !port.isBlank())
        .toList();
  }

  private static void connect(Node.Entry entry, List<Node.Entry> services, ModelBuilder builder) {
    if (!ports(entry).isEmpty()) {
      builder
          .picture()
          .dataFlow(
              "",
              OUTSIDE,
              entry.key(),
              tr("requests"),
              tr("port %s", String.join(", ", ports(entry))),
              "",
              Encryption.NOT_KNOWN);
    }
    var joined = new HashSet<String>();
    joined.add(entry.key());
    List<String> values = values(new ForeignPart(entry.value()));
    for (Node.Entry other : services) {
      values.stream()
          .flatMap(value -> Deployed.address(value, other.key()).stream())
          .findFirst()
          .filter(_ -> joined.add(other.key()))
          .ifPresent(
              address ->
                  builder
                      .picture()
                      .dataFlow(
                          "",
                          entry.key(),
                          other.key(),
                          tr("address in the environment variables"),
                          address.protocol(),
                          "",
                          address.encryption()));
    }
    ForeignPart service = new ForeignPart(entry.value());
    Stream.concat(
            names(service.get("depends_on")),
            service.get("links").texts().stream().map(link -> link.replaceFirst(":.*", "")))
        .filter(name -> services.stream().anyMatch(other -> other.key().equals(name)))
        .filter(joined::add)
        .forEach(
            name ->
                builder
                    .picture()
                    .dataFlow(
                        "", entry.key(), name, tr("dependency"), "", "", Encryption.NOT_KNOWN));
  }

  private static List<String> values(ForeignPart service) {
    var values = new ArrayList<String>();
    ForeignPart environment = service.get("environment");
    if (environment.isMapping()) {
      environment
          .entries()
          .forEach(each -> add(each.key(), new ForeignPart(each.value()).text(), values));
    } else {
      environment
          .texts()
          .forEach(
              line ->
                  add(line.replaceFirst("=.*", ""), line.substring(line.indexOf('=') + 1), values));
    }
    values.addAll(service.get("command").texts());
    return values;
  }

  private static void add(String variable, String value, List<String> values) {
    if (Deployed.canBeAddress(variable, value)) {
      values.add(value);
    }
  }
}
