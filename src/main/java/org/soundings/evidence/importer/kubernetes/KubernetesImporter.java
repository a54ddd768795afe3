package org.soundings.evidence.importer.kubernetes;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;

/// Reads Kubernetes manifests and the output of `kubectl get` as JSON or YAML.
public final class KubernetesImporter implements Importer {

  /// Scanner reports that Kubernetes stores as resources are not workloads.
  private static final List<String> REPORTS =
      List.of(
          "aquasecurity.github.io", "openreports.io", "wgpolicyk8s.io", "spdx.softwarecomposition");

  /// Recognises a manifest that cannot be parsed.
  private static final Pattern VERSION = Pattern.compile("(?m)^apiVersion: *\\S");

  private static final Pattern KIND = Pattern.compile("(?m)^kind: *[A-Z{]");

  @Override
  public String format() {
    return "Kubernetes manifest";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return switch (outline.shape()) {
      case JSON, JSON_LINES, YAML -> isResource(outline) && !isReport(outline);
      case TEXT -> VERSION.matcher(outline.head()).find() && KIND.matcher(outline.head()).find();
      case XML, BINARY, EMPTY -> false;
    };
  }

  private static boolean isResource(Outline outline) {
    return outline.has("apiVersion", "kind")
        || outline.has("[].apiVersion", "[].kind")
        || outline.has("items[].apiVersion", "items[].kind");
  }

  private static boolean isReport(Outline outline) {
    return REPORTS.stream()
        .anyMatch(
            report ->
                Stream.of("", "[].", "items[].")
                    .anyMatch(place -> outline.value(place + "apiVersion").startsWith(report)));
  }

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    intake.run(ToolRun.of("Kubernetes"));
    var cluster = new Cluster(intake);
    try {
      if (isJson(source)) {
        JsonResources.read(source, cluster);
      } else {
        new YamlResources(source.text(), cluster, intake).read();
      }
    } finally {
      cluster.end();
    }
  }

  private static boolean isJson(SourceFile source) throws IOException {
    try (InputStream in = source.open()) {
      String start = new String(in.readNBytes(100), java.nio.charset.StandardCharsets.UTF_8);
      String stripped = start.replace("\uFEFF", "").replace("\0", "").stripLeading();
      return stripped.startsWith("{") || stripped.startsWith("[");
    }
  }
}
