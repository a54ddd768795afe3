package org.soundings.evidence.importer.corpus;

import java.util.List;

/// The families whose numbers are compared.
final class Expectations {

  static final List<Expectation> ALL =
      List.of(
          new TrivyExpectation(),
          new GrypeExpectation(),
          new VulnerabilityExpectation(),
          new SarifExpectation(),
          new SbomExpectation(),
          new StatementExpectation(),
          new ConfigurationExpectation(),
          new ManifestExpectation(),
          new PodSecurityExpectation(),
          new InspectExpectation(),
          new ProfileExpectation());

  private Expectations() {}
}
