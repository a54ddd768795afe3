package org.soundings.evidence.importer.grype;

import java.io.IOException;
import java.util.List;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.Times;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.JsonStream;

/// Reads the JSON reports of Grype.
///
/// Grype writes the matches before the image, so the file is read twice: first for the image, then
/// for the matches.
public final class GrypeImporter implements Importer {

  @Override
  public String format() {
    return "Grype report";
  }

  @Override
  public List<Finding.Kind> looksFor() {
    return List.of(Finding.Kind.VULNERABILITY);
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isJson()
        && outline.has("matches")
        && (outline.value("descriptor.name").equals("grype")
            || outline.has("matches[].vulnerability", "matches[].artifact"));
  }

  @Override
  public void read(SourceFile material, Intake intake) throws IOException {
    Location[] where = {Location.NOWHERE};
    try (JsonStream stream = material.json()) {
      stream.object(
          name -> {
            switch (name) {
              case "source" -> where[0] = source(new ForeignPart(stream.tree()), intake);
              case "descriptor" -> intake.run(run(new ForeignPart(stream.tree())));
              default -> {}
            }
          });
    }
    try (JsonStream stream = material.json()) {
      stream.object(
          name -> {
            switch (name) {
              case "matches", "ignoredMatches" ->
                  stream.array(() -> intake.finding(new GrypeMatch(stream, where[0]).read()));
              default -> {}
            }
          });
    }
  }

  private static ToolRun run(ForeignPart descriptor) {
    ForeignPart database = descriptor.get("db");
    String built = database.text("built");
    return new ToolRun(
        "Grype",
        descriptor.text("version"),
        built.isEmpty() ? database.at("status", "built").text() : built,
        Times.of(descriptor.text("timestamp")));
  }

  private static Location source(ForeignPart source, Intake intake) {
    ForeignPart target = source.get("target");
    String image = target.text("userInput");
    String name = image.isEmpty() ? target.text() : image;
    if (!name.isEmpty()) {
      intake.target(name);
    }
    if (source.text("type").equals("directory") || source.text("type").equals("file")) {
      return Location.ofFile(name, 0);
    }
    String repositoryDigest =
        String.join("", target.get("repoDigests").texts().stream().limit(1).toList());
    String digest = target.text("manifestDigest");
    return Location.ofImage(
        name,
        repositoryDigest.isEmpty()
            ? digest
            : repositoryDigest.substring(repositoryDigest.indexOf('@') + 1));
  }
}
