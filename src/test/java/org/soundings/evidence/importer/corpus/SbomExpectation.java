package org.soundings.evidence.importer.corpus;

import java.util.ArrayList;
import java.util.List;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// CycloneDX and SPDX: components by type, with package addresses, and vulnerabilities.
final class SbomExpectation implements Expectation {

  @Override
  public boolean covers(CorpusFile file) {
    return (file.kind().equals("cyclonedx") && file.inScope())
        || file.tool().equals("tm-bom-cyclonedx")
        || file.kind().equals("spdx");
  }

  @Override
  public String importer(CorpusFile file) {
    return file.kind().equals("spdx")
        ? file.name().endsWith(".spdx") ? "SPDX SBOM (tag-value)" : "SPDX SBOM"
        : "CycloneDX SBOM";
  }

  @Override
  public List<Check> checks(CorpusFile file, CollectingIntake read) {
    ForeignPart counted = file.counted();
    var checks = new ArrayList<Check>();
    number(checks, counted, "components", read.components().size());
    number(checks, counted, "packages", read.components().size());
    number(checks, counted, "packages_x_vulnerability_ids", read.findings().size());
    ForeignPart withAddress = counted.get("components_with_purl");
    number(
        checks,
        counted,
        withAddress.isPresent() ? "components_with_purl" : "purl_refs",
        read.components().stream().filter(c -> !c.url().isEmpty()).count());
    for (Node.Entry entry : counted.get("components_by_type").entries()) {
      checks.add(
          Check.of(
              "type " + entry.key(),
              TrivyExpectation.number(new ForeignPart(entry.value())),
              read.components().stream().filter(c -> c.type().equals(entry.key())).count()));
    }
    ForeignPart types = counted.get("by_type");
    if (types.isPresent()) {
      checks.add(
          Check.of(
              "packages of SPDX 3",
              types.entries().stream()
                  .filter(entry -> entry.key().endsWith("Package"))
                  .mapToLong(entry -> TrivyExpectation.number(new ForeignPart(entry.value())))
                  .sum(),
              read.components().size()));
    }
    vulnerabilities(checks, counted, read);
    return checks;
  }

  /// Each vulnerability gives one finding for each thing it affects, or one where it names none.
  private static void vulnerabilities(
      List<Check> checks, ForeignPart counted, CollectingIntake read) {
    long vulnerabilities = TrivyExpectation.number(counted.get("vulnerabilities"));
    long affects = TrivyExpectation.number(counted.get("affects"));
    if (affects >= vulnerabilities && affects > 0) {
      checks.add(Check.of("vulnerabilities x affected", affects, read.findings().size()));
    } else if (counted.get("vulnerabilities").isPresent() && affects == 0) {
      checks.add(Check.of("vulnerabilities", vulnerabilities, read.findings().size()));
    }
  }

  private static void number(List<Check> checks, ForeignPart counted, String key, long actual) {
    counted.get(key).whole().ifPresent(expected -> checks.add(Check.of(key, expected, actual)));
  }
}
