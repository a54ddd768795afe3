package org.soundings.evidence.importer.corpus;

import java.util.ArrayList;
import java.util.List;
import org.soundings.evidence.importer.CollectingIntake;
import org.soundings.yaml.Node;
import org.soundings.yaml.foreign.ForeignPart;

/// Kubernetes manifests: every resource is a target, of the kind that the manifest counted.
final class ManifestExpectation implements Expectation {

  @Override
  public boolean covers(CorpusFile file) {
    return file.format().startsWith("kubernetes-") && file.inScope();
  }

  @Override
  public String importer(CorpusFile file) {
    return "Kubernetes manifest";
  }

  @Override
  public List<Check> checks(CorpusFile file, CollectingIntake read) {
    var checks = new ArrayList<Check>();
    for (Node.Entry kind : file.counted().get("kinds").entries()) {
      long expected = TrivyExpectation.number(new ForeignPart(kind.value()));
      if (!kind.key().equals("None")) {
        checks.add(Check.of(kind.key(), expected, targets(read, kind.key())));
      }
    }
    return checks;
  }

  private static long targets(CollectingIntake read, String kind) {
    return read.targets().stream().filter(target -> target.startsWith(kind + " ")).count();
  }
}
