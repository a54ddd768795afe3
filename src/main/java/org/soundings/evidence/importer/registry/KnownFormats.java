package org.soundings.evidence.importer.registry;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.soundings.evidence.importer.Outline;

/// Formats that are recognised but not supported, so that the user learns what the file is.
record KnownFormats(String name, Predicate<Outline> looks) {

  private static final List<KnownFormats> ALL =
      List.of(
          new KnownFormats(mark("Open Threat Model"), o -> o.has("otmVersion")),
          new KnownFormats(mark("Threat Dragon model"), o -> o.has("summary.title", "detail")),
          new KnownFormats(
              mark("OSCAL document"),
              o ->
                  o.hasAny(
                      "catalog.uuid",
                      "profile.uuid",
                      "component-definition.uuid",
                      "assessment-results.uuid",
                      "plan-of-action-and-milestones.uuid",
                      "system-security-plan.uuid",
                      "assessment-plan.uuid")),
          new KnownFormats(
              mark("CycloneDX SBOM in XML (use JSON instead)"),
              o -> o.head().contains("http://cyclonedx.org/schema/bom")),
          new KnownFormats(
              mark("XCCDF result"), o -> o.head().contains("http://checklists.nist.gov/xccdf")),
          new KnownFormats(
              mark("Dependency-Track findings"),
              o -> o.has("meta.application", "project") || o.has("meta.baseUrl")),
          new KnownFormats(
              mark("National Vulnerability Database record"),
              o -> o.has("cve.id") || o.has("item.cve")),
          new KnownFormats(
              mark("Trivy Operator report (use Trivy's own JSON instead)"),
              o ->
                  o.value("apiVersion").startsWith("aquasecurity.github.io")
                      || o.value("[].apiVersion").startsWith("aquasecurity.github.io")),
          new KnownFormats(
              mark("Prisma Cloud (Twistlock) report"),
              o ->
                  o.has("results[].complianceScanPassed")
                      || o.has("results[].vulnerabilityScanPassed")),
          new KnownFormats(
              mark("image configuration (use docker inspect instead)"),
              o -> o.has("rootfs", "history", "architecture")),
          new KnownFormats(
              mark("kube-hunter report"), o -> o.has("nodes", "services", "vulnerabilities")),
          new KnownFormats(mark("Popeye report"), o -> o.has("popeye")),
          new KnownFormats(
              mark("OSV-Scanner report"), o -> o.has("results[].packages", "results[].source")),
          new KnownFormats(
              mark("GitLab container scanning report"),
              o -> o.has("scan.scanner", "vulnerabilities")),
          new KnownFormats(
              mark("Threagile threat model"), o -> o.has("[].exploitation_likelihood")));

  /// What a file looks like; empty if unknown.
  static Optional<String> nameOf(Outline outline) {
    return ALL.stream()
        .filter(each -> each.looks.test(outline))
        .map(each -> tr(each.name))
        .findFirst();
  }
}
