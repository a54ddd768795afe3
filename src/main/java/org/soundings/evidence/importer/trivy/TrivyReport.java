package org.soundings.evidence.importer.trivy;

import java.io.IOException;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Times;
import org.soundings.yaml.foreign.JsonStream;

/// Reads one report: artifact, resources of a cluster, results.
final class TrivyReport {

  private final JsonStream stream;
  private final Intake intake;
  private ToolRun run = ToolRun.of("Trivy");
  private String artifact = "";
  private boolean image;
  private boolean results;
  private String digest = "";

  TrivyReport(JsonStream stream, Intake intake) {
    this.stream = stream;
    this.intake = intake;
  }

  void read() throws IOException {
    if (stream.isArray()) {
      stream.array(() -> result(""));
    } else {
      stream.object(this::top);
    }
    if (image && !results) {
      intake.target(artifact);
      intake.lookedFor(Finding.Kind.VULNERABILITY);
    }
    intake.run(run);
  }

  private void top(String name) throws IOException {
    switch (name) {
      case "CreatedAt" -> run = run.withRanAt(Times.of(stream.text()));
      case "Trivy" -> stream.object(this::trivy);
      case "ArtifactName" -> artifact = stream.text();
      case "ArtifactType" -> {
        // An image without findings has no results.
        if (stream.text().equals("container_image")) {
          image = true;
        }
      }
      case "Metadata" -> stream.object(this::metadata);
      case "Results" ->
          stream.array(
              () -> {
                results = true;
                result("");
              });
      case "Resources", "Vulnerabilities", "Misconfigurations", "Findings" ->
          stream.array(this::resource);
      default -> {}
    }
  }

  private void trivy(String name) throws IOException {
    if (name.equals("Version")) {
      run = run.withVersion(stream.text());
    }
  }

  private void metadata(String name) throws IOException {
    switch (name) {
      case "ImageID" -> digest = digest.isEmpty() ? stream.text() : digest;
      case "RepoDigests" ->
          stream.texts().stream().findFirst().ifPresent(text -> digest = afterAt(text));
      default -> {}
    }
  }

  private static String afterAt(String repositoryDigest) {
    return repositoryDigest.substring(repositoryDigest.indexOf('@') + 1);
  }

  /// One resource of a cluster with its results. The format allows the name after them, but Trivy
  /// does not write it there.
  private void resource() throws IOException {
    var namespace = new StringBuilder();
    var kind = new StringBuilder();
    var resource = new StringBuilder();
    stream.object(
        name -> {
          switch (name) {
            case "Namespace" -> namespace.append(stream.text());
            case "Kind" -> kind.append(stream.text());
            case "Name" ->
                resource
                    .append(kind)
                    .append(' ')
                    .append(namespace)
                    .append(namespace.isEmpty() ? "" : "/")
                    .append(stream.text());
            case "Results" -> stream.array(() -> result(resource.toString()));
            default -> {}
          }
        });
  }

  private void result(String resource) throws IOException {
    new TrivyResult(
            stream, intake, new Location(artifact, digest, Location.Item.NONE, "", 0, resource))
        .read();
  }
}
