package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation.Verdict;
import org.soundings.evidence.importer.observing.Capability;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.Observer;

/// Additional rights of the processes of a container.
///
/// Source: Kubernetes Pod Security Standards as of v1.37: Privileged Containers, Capabilities
/// (baseline); Privilege Escalation, Capabilities (restricted; neither is required of Windows
/// pods).
final class Privileges {

  private static final String MAY_BE_ADDED = "NET_BIND_SERVICE";

  private final PodChecks look;

  Privileges(PodChecks look) {
    this.look = look;
  }

  void judge() {
    look.eachContainer(Fact.PRIVILEGED, field -> field.truth().mustNotBeTrue(), "privileged");
    look.pod().containers().forEach(this::addedCapabilities);
    if (!look.pod().isWindows()) {
      look.eachContainer(
          Fact.PRIVILEGE_ESCALATION,
          field -> field.truth().mustBeFalse(),
          "allowPrivilegeEscalation");
      look.pod().containers().forEach(this::droppedCapabilities);
    }
  }

  /// Kubernetes names are case-sensitive: `chown` is not a capability.
  private void addedCapabilities(Container container) {
    FieldValue added = container.security("capabilities", "add");
    boolean holds = added.texts().stream().allMatch(Capability::isDefault);
    Verdict verdict = holds && added.isNoList() ? Verdict.NOT_KNOWN : Verdict.of(holds);
    look.observer(container).judge(Fact.ADDED_CAPABILITIES, verdict, added);
  }

  /// All capabilities are dropped, and at most the right to listen on low ports is added again.
  private void droppedCapabilities(Container container) {
    Observer observer = look.observer(container);
    FieldValue dropped = container.security("capabilities", "drop");
    FieldValue added = container.security("capabilities", "add");
    List<String> more = added.texts().stream().filter(name -> !name.equals(MAY_BE_ADDED)).toList();
    if (!dropped.texts().contains("ALL")) {
      observer.violated(Fact.DROPPED_CAPABILITIES, dropped);
    } else if (!more.isEmpty()) {
      observer.violated(Fact.DROPPED_CAPABILITIES, added);
    } else {
      Verdict verdict = dropped.isNoList() ? Verdict.NOT_KNOWN : Verdict.PASSED;
      observer.judge(Fact.DROPPED_CAPABILITIES, verdict, dropped);
    }
  }
}
