package org.soundings.evidence.importer.spdx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.soundings.evidence.Finding;
import org.soundings.evidence.Location;
import org.soundings.evidence.SbomComponent;
import org.soundings.evidence.ToolRun;
import org.soundings.evidence.ValidityCategory;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.SourceFile;
import org.soundings.evidence.importer.Times;
import org.soundings.yaml.foreign.ForeignPart;
import org.soundings.yaml.foreign.JsonStream;

/// Reads SPDX SBOM.
public final class SpdxImporter implements Importer {

  @Override
  public String format() {
    return "SPDX SBOM";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return outline.isTree()
        && (outline.value("spdxVersion").startsWith("SPDX-")
            || (outline.has("@graph") && outline.value("@context").contains("spdx.org")));
  }

  private static final Pattern VULNERABILITY =
      Pattern.compile("(?:CVE-\\d{4}-\\d{4,}|GHSA(?:-[a-z0-9]{4}){3})");

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    try (JsonStream stream = source.json()) {
      stream.object(
          name -> {
            switch (name) {
              case "name" -> intake.target(stream.text());
              case "creationInfo" -> created(new ForeignPart(stream.tree()), intake);
              case "packages" -> stream.array(() -> item(new ForeignPart(stream.tree()), intake));
              case "@graph" -> stream.array(() -> element(new ForeignPart(stream.tree()), intake));
              default -> {}
            }
          });
    }
  }

  private static void created(ForeignPart info, Intake intake) {
    String tool =
        info.get("creators").texts().stream()
            .filter(creator -> creator.startsWith("Tool:"))
            .map(creator -> creator.substring("Tool:".length()).strip())
            .findFirst()
            .orElse("SPDX");
    intake.run(ToolRun.of(tool).withRanAt(Times.of(info.text("created"))));
  }

  private static void item(ForeignPart item, Intake intake) {
    String url = "";
    var vulnerabilities = new ArrayList<String>();
    for (ForeignPart reference : item.get("externalRefs").items()) {
      String locator = reference.text("referenceLocator");
      if (reference.text("referenceType").equals("purl")) {
        url = locator;
      } else if (reference.text("referenceCategory").equals("SECURITY")) {
        Matcher vulnerability = VULNERABILITY.matcher(locator);
        while (vulnerability.find()) {
          vulnerabilities.add(vulnerability.group());
        }
      }
    }
    String name = item.text("name");
    String version = item.text("versionInfo");
    intake.component(
        new SbomComponent(
            item.text("primaryPackagePurpose").toLowerCase(Locale.ROOT), name, version, url));
    for (String vulnerability : vulnerabilities.stream().distinct().toList()) {
      intake.finding(
          Finding.of(
              Finding.Kind.VULNERABILITY,
              vulnerability,
              "",
              Location.NOWHERE.withItem(name, version, url)));
    }
  }

  private static void element(ForeignPart element, Intake intake) {
    String type = element.text("type").isEmpty() ? element.text("@type") : element.text("type");
    if (type.equals("software_Package") || type.endsWith("Package")) {
      intake.component(
          new SbomComponent(
              element.text("software_primaryPurpose"),
              element.text("name"),
              element.text("software_packageVersion"),
              element.text("software_packageUrl")));
    }
  }
}
