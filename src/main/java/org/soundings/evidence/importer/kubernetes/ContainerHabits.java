package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import java.util.Optional;
import org.soundings.evidence.Fact;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.ImageName;
import org.soundings.evidence.importer.observing.Observer;
import org.soundings.evidence.importer.observing.Quantity;
import org.soundings.evidence.importer.observing.SecretValue;

/// Checks of one container beyond the Pod Security Standards.
final class ContainerHabits {

  private final Container container;
  private final Observer observer;

  ContainerHabits(Container container, Observer observer) {
    this.container = container;
    this.observer = observer;
  }

  void judge() {
    ImageName.judge(observer, container.image());
    if (!container.pod().isWindows()) {
      FieldValue readOnly = container.security("readOnlyRootFilesystem");
      observer.judge(Fact.WRITABLE_ROOT, readOnly.truth().mustBeTrue(), readOnly);
    }
    limit(Fact.MEMORY_LIMIT, "memory");
    limit(Fact.CPU_LIMIT, "cpu");
    environment();
  }

  /// Limits of the whole pod (since v1.34) apply to each container too.
  private void limit(Fact fact, String resource) {
    FieldValue own = container.field().at("resources", "limits", resource);
    FieldValue limit = own.or(container.pod().spec().at("resources", "limits", resource)).or(own);
    observer.judge(fact, Quantity.limits(limit), limit);
  }

  /// Values and arguments in the manifest itself. Those from a Secret are not.
  private void environment() {
    FieldValue variables = container.field().get("env");
    boolean clean = true;
    for (FieldValue variable : variables.items()) {
      Optional<String> secret = SecretValue.masked(variable.text("name"), variable.text("value"));
      if (secret.isPresent()) {
        clean = false;
        observer.judge(
            Fact.SECRET_IN_ENVIRONMENT, false, variable.get("value").path(), secret.get());
      }
    }
    for (FieldValue arguments :
        List.of(container.field().get("command"), container.field().get("args"))) {
      for (SecretValue.Shown shown : SecretValue.inArguments(arguments)) {
        clean = false;
        observer.judge(Fact.SECRET_IN_ENVIRONMENT, false, shown.path(), shown.hint());
      }
    }
    if (clean) {
      observer.judge(Fact.SECRET_IN_ENVIRONMENT, true, variables.path(), "");
    }
  }

  /// Only for long-running containers. An init container or a Job ends by itself.
  void judgeProbes() {
    FieldValue liveness = container.field().get("livenessProbe");
    FieldValue readiness = container.field().get("readinessProbe");
    boolean holds = liveness.isPresent() || readiness.isPresent();
    observer.judge(
        Fact.HEALTH_CHECK, holds, (liveness.isPresent() ? liveness : readiness).path(), "");
  }
}
