package org.soundings.evidence.importer.kubernetes;

import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation.Verdict;
import org.soundings.evidence.importer.observing.FieldValue;

/// The users of the processes of a pod.
///
/// Source: Kubernetes Pod Security Standards as of v1.37: Running as Non-root, Running as Non-root
/// user (restricted; neither is required of a pod in a user namespace). The other checks here are
/// defined by Soundings.
final class Users {

  private final Pod pod;
  private final PodChecks look;

  Users(PodChecks look) {
    this.pod = look.pod();
    this.look = look;
  }

  void judge() {
    if (!pod.hasUserNamespace()) {
      look.eachContainerOrPod(
          Fact.RUN_AS_NON_ROOT, field -> field.truth().mustBeTrue(), "runAsNonRoot");
      look.eachContainerOrPod(Fact.RUN_AS_NON_ROOT_USER, Users::isNotRoot, "runAsUser");
    }
    if (!pod.isWindows()) {
      FieldValue hostUsers = pod.spec().get("hostUsers");
      look.observer().judge(Fact.USER_NAMESPACE, hostUsers.truth().mustBeFalse(), hostUsers);
      pod.containers().forEach(this::rootUser);
    }
  }

  /// Without a user and without a refusal of root, the image decides and nothing is known.
  private void rootUser(Container container) {
    FieldValue user = container.effective("runAsUser");
    FieldValue nonRoot = container.effective("runAsNonRoot");
    if (user.isPresent()) {
      look.observer(container).judge(Fact.ROOT_USER, isNotRoot(user), user);
    } else if (nonRoot.isPresent() && !nonRoot.isFalse()) {
      look.observer(container).judge(Fact.ROOT_USER, nonRoot.truth().mustBeTrue(), nonRoot);
    }
  }

  private static Verdict isNotRoot(FieldValue user) {
    boolean isNumber = !user.isPresent() || user.whole().isPresent();
    return isNumber ? Verdict.of(!user.isZero()) : Verdict.NOT_KNOWN;
  }
}
