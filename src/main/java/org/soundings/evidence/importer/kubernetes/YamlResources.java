package org.soundings.evidence.importer.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soundings.evidence.importer.Intake;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.Unreadable;
import org.soundings.yaml.foreign.YamlStream;

/// The resources of a YAML file, document by document, so that a damaged one does not affect the
/// others.
final class YamlResources {

  /// Placeholders of Helm, Jinja and similar tools.
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{|\\{%");

  /// The same if no other meaning is possible, even if the text happens to be YAML.
  private static final Pattern SURE_TEMPLATE =
      Pattern.compile("(?m)^[ -]*(name|namespace|image|replicas|kind): *[\"']?\\{\\{");

  private final String text;
  private final Cluster cluster;
  private final Intake intake;
  private final List<String> passedOver = new ArrayList<>();
  private int read;
  private @Nullable Unreadable first;

  YamlResources(String text, Cluster cluster, Intake intake) {
    this.text = text;
    this.cluster = cluster;
    this.intake = intake;
  }

  /// @throws Unreadable if the file is a template, or nothing in it could be read
  void read() throws Unreadable {
    var sure = SURE_TEMPLATE.matcher(text);
    if (sure.find()) {
      throw template(
          1 + (int) text.substring(0, sure.end()).chars().filter(c -> c == '\n').count());
    }
    for (YamlDocument document : YamlDocument.of(text)) {
      read(document);
    }
    if (read == 0 && first != null) {
      throw first;
    }
    passedOver.forEach(intake::remark);
  }

  private void read(YamlDocument document) throws Unreadable {
    try {
      for (Node root : YamlStream.documents(document.text())) {
        take(new ForeignPart(root), "");
        read++;
      }
    } catch (Unreadable e) {
      int line = document.line() + Math.max(0, e.line() - 1);
      if (TEMPLATE.matcher(document.text()).find()) {
        throw template(line);
      }
      first = first == null ? new Unreadable(e.sentence(), line, e.column()) : first;
      passedOver.add(
          "The document that starts in line %s was skipped. Line %s, column %s: %s"
              .formatted(document.line(), line, e.column(), e.sentence()));
    }
  }

  private static Unreadable template(int line) {
    return new Unreadable(
        "This is a template with parts still to be filled in: render it first, for example with"
            + " helm template, and add what comes out.",
        line,
        0);
  }

  private void take(ForeignPart root, String usualKind) {
    if (root.isSequence()) {
      root.items().forEach(item -> take(item, ""));
      return;
    }
    Resource resource = Resource.of(root, usualKind);
    if (resource.group().equals("kustomize.config.k8s.io") || resource.isKustomization()) {
      intake.remark(
          "A Kustomization says how to build manifests and is not a manifest: add what kubectl"
              + " kustomize prints.");
    } else if (resource.kind().endsWith("List") && root.get("items").isSequence()) {
      String kind = JsonResources.elementKind(resource.kind());
      root.get("items").items().forEach(item -> take(item, kind));
    } else if (resource.isResource()) {
      cluster.take(resource);
    }
  }
}
