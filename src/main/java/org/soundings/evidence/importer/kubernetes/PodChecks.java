package org.soundings.evidence.importer.kubernetes;

import java.util.function.Function;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation.Verdict;
import org.soundings.evidence.importer.Intake;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.Observer;

/// Checks one pod and reports observations on the pod and on each container.
record PodChecks(Pod pod, Observer observer) {

  static PodChecks at(Pod pod, Intake intake) {
    return new PodChecks(pod, Observer.of(intake, pod.resource().title()));
  }

  Observer observer(Container container) {
    return observer.container(container.name(), container.image().text());
  }

  /// A field that only containers have.
  void eachContainer(Fact fact, Function<FieldValue, Verdict> stands, String... keys) {
    for (Container container : pod.containers()) {
      FieldValue field = container.security(keys);
      observer(container).judge(fact, stands.apply(field), field);
    }
  }

  /// A setting that the pod has for all its containers and that each container may have itself. The
  /// pod's setting counts even if every container overrides it, like in the admission controller.
  void eachContainerOrPod(Fact fact, Function<FieldValue, Verdict> stands, String... keys) {
    FieldValue shared = pod.security(keys);
    Verdict ofPod = stands.apply(shared);
    if (shared.isPresent() && ofPod != Verdict.PASSED) {
      observer.judge(fact, ofPod, shared);
    }
    for (Container container : pod.containers()) {
      FieldValue field = container.effective(keys);
      observer(container).judge(fact, stands.apply(field), field);
    }
  }
}
