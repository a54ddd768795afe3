package org.soundings.evidence.importer.kubernetes;

import org.soundings.evidence.Fact;
import org.soundings.evidence.importer.observing.Field;

/// Who the processes of a pod are.
///
/// Source: Kubernetes Pod Security Standards as of v1.37: Running as Non-root, Running as Non-root
/// user (restricted; neither is asked of a pod with a user namespace of its own). What stands here
/// beyond them is ours.
final class Users {

  private final Pod pod;
  private final Look look;

  Users(Look look) {
    this.pod = look.pod();
    this.look = look;
  }

  void judge() {
    if (!pod.hasUserNamespace()) {
      look.eachContainerOrPod(Fact.RUN_AS_NON_ROOT, Field::isTrue, "runAsNonRoot");
      look.eachContainerOrPod(Fact.RUN_AS_NON_ROOT_USER, user -> !user.isZero(), "runAsUser");
    }
    if (!pod.isWindows()) {
      Field hostUsers = pod.spec().get("hostUsers");
      look.observer().judge(Fact.USER_NAMESPACE, hostUsers.isFalse(), hostUsers);
      pod.containers().forEach(this::rootUser);
    }
  }

  /// Where neither a user nor a refusal of root is set, the image decides and nothing is known.
  private void rootUser(Container container) {
    Field user = container.effective("runAsUser");
    Field nonRoot = container.effective("runAsNonRoot");
    if (user.isPresent()) {
      look.observer(container).judge(Fact.ROOT_USER, !user.isZero(), user);
    } else if (nonRoot.isTrue()) {
      look.observer(container).judge(Fact.ROOT_USER, true, nonRoot);
    }
  }
}
