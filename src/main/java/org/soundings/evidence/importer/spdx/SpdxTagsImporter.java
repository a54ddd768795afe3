package org.soundings.evidence.importer.spdx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/// Reads SPDX SBOM in tags.
public final class SpdxTagsImporter implements Importer {

  @Override
  public String format() {
    return "SPDX SBOM (tag-value)";
  }

  @Override
  public ValidityCategory ageing() {
    return ValidityCategory.CONFIGURATION;
  }

  @Override
  public boolean recognises(Outline outline) {
    return !outline.isTree() && outline.head().stripLeading().startsWith("SPDXVersion:")
        || outline.value("SPDXVersion").startsWith("SPDX-");
  }

  private static final Pattern TAG = Pattern.compile("^(\\w+): *(.*)$", Pattern.MULTILINE);
  private static final Pattern VULNERABILITY = Pattern.compile("CVE-\\d{4}-\\d{4,}");

  @Override
  public void read(SourceFile source, Intake intake) throws IOException {
    Matcher tag = TAG.matcher(source.text());
    String name = "";
    String version = "";
    String url = "";
    var vulnerabilities = new ArrayList<String>();
    while (tag.find()) {
      String value = tag.group(2).strip();
      switch (tag.group(1)) {
        case "DocumentName" -> intake.target(value);
        case "Created" -> intake.run(ToolRun.of("SPDX").withRanAt(Times.of(value)));
        case "PackageName" -> {
          add(name, version, url, vulnerabilities, intake);
          name = value;
          version = "";
          url = "";
          vulnerabilities.clear();
        }
        case "PackageVersion" -> version = value;
        case "ExternalRef" -> {
          if (value.contains(" purl ")) {
            url = value.substring(value.lastIndexOf(' ') + 1);
          }
          Matcher vulnerability = VULNERABILITY.matcher(value);
          if (value.startsWith("SECURITY") && vulnerability.find()) {
            vulnerabilities.add(vulnerability.group());
          }
        }
        default -> {}
      }
    }
    add(name, version, url, vulnerabilities, intake);
  }

  private static void add(
      String name, String version, String url, List<String> vulnerabilities, Intake intake) {
    if (name.isEmpty()) {
      return;
    }
    intake.component(new SbomComponent("", name, version, url));
    for (String vulnerability : vulnerabilities.stream().distinct().toList()) {
      intake.finding(
          Finding.of(
              Finding.Kind.VULNERABILITY,
              vulnerability,
              "",
              Location.NOWHERE.withItem(name, version, url)));
    }
  }
}
