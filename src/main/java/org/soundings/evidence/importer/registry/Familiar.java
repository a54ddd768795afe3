package org.soundings.evidence.importer.registry;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.soundings.evidence.importer.Outline;

/// Formats that are known by sight but not read, so that people are told what they have.
record Familiar(String name, Predicate<Outline> looks) {

  private static final List<Familiar> ALL =
      List.of(
          new Familiar(mark("an Open Threat Model"), o -> o.has("otmVersion")),
          new Familiar(mark("a model of Threat Dragon"), o -> o.has("summary.title", "detail")),
          new Familiar(
              mark("an OSCAL document"),
              o ->
                  o.hasAny(
                      "catalog.uuid",
                      "profile.uuid",
                      "component-definition.uuid",
                      "assessment-results.uuid",
                      "plan-of-action-and-milestones.uuid",
                      "system-security-plan.uuid",
                      "assessment-plan.uuid")),
          new Familiar(
              mark("a CycloneDX inventory in XML; the JSON form is read"),
              o -> o.head().contains("http://cyclonedx.org/schema/bom")),
          new Familiar(
              mark("an XCCDF result"), o -> o.head().contains("http://checklists.nist.gov/xccdf")),
          new Familiar(
              mark("findings of Dependency-Track"),
              o -> o.has("meta.application", "project") || o.has("meta.baseUrl")),
          new Familiar(
              mark("a record of the National Vulnerability Database"),
              o -> o.has("cve.id") || o.has("item.cve")),
          new Familiar(
              mark("a report of the Trivy operator; trivy's own JSON is read"),
              o ->
                  o.value("apiVersion").startsWith("aquasecurity.github.io")
                      || o.value("[].apiVersion").startsWith("aquasecurity.github.io")),
          new Familiar(
              mark("a report of Prisma Cloud (Twistlock)"),
              o ->
                  o.has("results[].complianceScanPassed")
                      || o.has("results[].vulnerabilityScanPassed")),
          new Familiar(
              mark("the configuration of an image; docker inspect of the image is read"),
              o -> o.has("rootfs", "history", "architecture")),
          new Familiar(
              mark("a report of kube-hunter"), o -> o.has("nodes", "services", "vulnerabilities")),
          new Familiar(mark("a report of Popeye"), o -> o.has("popeye")),
          new Familiar(
              mark("a report of OSV-Scanner"),
              o -> o.has("results[].packages", "results[].source")),
          new Familiar(
              mark("a report of GitLab's container scanning"),
              o -> o.has("scan.scanner", "vulnerabilities")),
          new Familiar(
              mark("a threat model of Threagile"), o -> o.has("[].exploitation_likelihood")));

  /// What a file looks like; empty where it looks like nothing known.
  static Optional<String> nameOf(Outline outline) {
    return ALL.stream()
        .filter(each -> each.looks.test(outline))
        .map(each -> tr(each.name))
        .findFirst();
  }
}
