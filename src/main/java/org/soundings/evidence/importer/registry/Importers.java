package org.soundings.evidence.importer.registry;

import static org.soundings.language.Messages.tr;

import java.util.List;
import java.util.Optional;
import org.soundings.evidence.importer.Importer;
import org.soundings.evidence.importer.Outline;
import org.soundings.evidence.importer.anchore.AnchoreImporter;
import org.soundings.evidence.importer.anchore.AnchorePolicyImporter;
import org.soundings.evidence.importer.compose.ComposeImporter;
import org.soundings.evidence.importer.cyclonedx.CycloneDxImporter;
import org.soundings.evidence.importer.dockerfile.DockerfileImporter;
import org.soundings.evidence.importer.grype.GrypeImporter;
import org.soundings.evidence.importer.inspect.InspectImporter;
import org.soundings.evidence.importer.kubebench.KubeBenchImporter;
import org.soundings.evidence.importer.kubebench.KubeBenchTextImporter;
import org.soundings.evidence.importer.kubernetes.KubernetesImporter;
import org.soundings.evidence.importer.kubescape.KubescapeImporter;
import org.soundings.evidence.importer.profile.AppArmorImporter;
import org.soundings.evidence.importer.profile.SeccompImporter;
import org.soundings.evidence.importer.sarif.SarifImporter;
import org.soundings.evidence.importer.scanner.CheckovImporter;
import org.soundings.evidence.importer.scanner.ClairImporter;
import org.soundings.evidence.importer.scanner.DockerBenchImporter;
import org.soundings.evidence.importer.scanner.DockleImporter;
import org.soundings.evidence.importer.scanner.FalcoImporter;
import org.soundings.evidence.importer.scanner.HadolintImporter;
import org.soundings.evidence.importer.scanner.KicsImporter;
import org.soundings.evidence.importer.scanner.KubeLinterImporter;
import org.soundings.evidence.importer.scanner.KubeauditImporter;
import org.soundings.evidence.importer.scanner.PolarisImporter;
import org.soundings.evidence.importer.scanner.SnykImporter;
import org.soundings.evidence.importer.scanner.TerrascanImporter;
import org.soundings.evidence.importer.spdx.SpdxImporter;
import org.soundings.evidence.importer.spdx.SpdxTagsImporter;
import org.soundings.evidence.importer.stig.CklImporter;
import org.soundings.evidence.importer.stig.CklbImporter;
import org.soundings.evidence.importer.trivy.TrivyImporter;
import org.soundings.evidence.importer.vex.CsafImporter;
import org.soundings.evidence.importer.vex.OpenVexImporter;
import org.soundings.yaml.foreign.Unreadable;

/// All supported formats in the order in which they are tried. A format that could be mistaken for
/// another comes first.
public final class Importers {

  private static final List<Importer> ALL =
      List.of(
          new TrivyImporter(),
          new GrypeImporter(),
          new KubeBenchImporter(),
          new KubeBenchTextImporter(),
          new DockerBenchImporter(),
          new CheckovImporter(),
          new KicsImporter(),
          new KubeLinterImporter(),
          new KubeauditImporter(),
          new HadolintImporter(),
          new DockleImporter(),
          new TerrascanImporter(),
          new PolarisImporter(),
          new FalcoImporter(),
          new KubescapeImporter(),
          new CycloneDxImporter(),
          new SpdxImporter(),
          new SpdxTagsImporter(),
          new OpenVexImporter(),
          new CsafImporter(),
          new SarifImporter(),
          new ClairImporter(),
          new AnchoreImporter(),
          new AnchorePolicyImporter(),
          new SnykImporter(),
          new CklbImporter(),
          new CklImporter(),
          new KubernetesImporter(),
          new ComposeImporter(),
          new InspectImporter(),
          new SeccompImporter(),
          new AppArmorImporter(),
          new DockerfileImporter());

  private Importers() {}

  public static List<Importer> all() {
    return ALL;
  }

  /// The format of a file with this outline; empty if no importer recognises it.
  public static Optional<Importer> recognise(Outline outline) {
    return ALL.stream().filter(importer -> importer.recognises(outline)).findFirst();
  }

  /// The importer of a format that was recognised before.
  public static Optional<Importer> named(String format) {
    return ALL.stream().filter(importer -> importer.format().equals(format)).findFirst();
  }

  /// What an unrecognised file looks like, a full sentence.
  public static String guess(Outline outline) {
    return outline.broken().map(Importers::broken).orElseGet(() -> unread(outline));
  }

  private static String broken(Unreadable broken) {
    String place = tr("See line %d, column %d.", broken.line(), broken.column());
    return "%s %s %s"
        .formatted(
            broken.sentence(),
            broken.line() > 0 ? place : "",
            tr("Fix the file and import it again."))
        .replace("  ", " ");
  }

  private static String unread(Outline outline) {
    return KnownFormats.nameOf(outline)
        .map(tr("Unsupported format: %s.")::formatted)
        .orElseGet(() -> unfamiliar(outline));
  }

  private static String unfamiliar(Outline outline) {
    return switch (outline.shape()) {
      case EMPTY -> tr("The file is empty.");
      case BINARY -> tr("Unsupported binary file.");
      case XML -> tr("Unsupported XML format.");
      case JSON, JSON_LINES -> tr("Unsupported JSON format%s.", outline.firstFields());
      case YAML -> tr("Unsupported YAML format%s.", outline.firstFields());
      case TEXT -> tr("Unsupported text format.");
    };
  }
}
