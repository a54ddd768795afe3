package org.soundings.evidence.importer.kubernetes;

import java.util.List;
import java.util.Set;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation.Verdict;
import org.soundings.evidence.importer.observing.FieldValue;
import org.soundings.evidence.importer.observing.Observer;

/// The kernel restrictions of a pod: AppArmor, SELinux, seccomp, a masked `/proc`, kernel
/// parameters.
///
/// Source: Kubernetes Pod Security Standards as of v1.37: AppArmor, SELinux, /proc Mount Type,
/// Seccomp, Sysctls (baseline); Seccomp (restricted, not required of Windows pods). Fields replaced
/// the annotations of AppArmor in v1.30 and of seccomp in v1.19. Clusters since v1.27 no longer
/// read the latter, so that they cannot satisfy the restricted level.
final class Confinement {

  private static final String APPARMOR_ANNOTATION =
      "container.apparmor.security.beta.kubernetes.io/";
  private static final String SECCOMP_ANNOTATION =
      "container.seccomp.security.alpha.kubernetes.io/";
  private static final String SECCOMP_OF_POD = "seccomp.security.alpha.kubernetes.io/pod";

  /// The names in fields and in annotations.
  private static final Set<String> PROFILES =
      Set.of("RuntimeDefault", "Localhost", "runtime/default", "docker/default", "");

  /// `container_engine_t` since v1.31.
  private static final Set<String> SELINUX_TYPES =
      Set.of("", "container_t", "container_init_t", "container_kvm_t", "container_engine_t");

  /// Parameters that affect only the pod, with those added in v1.27, v1.29, v1.32 and v1.37.
  private static final Set<String> SAFE_SYSCTLS =
      Set.of(
          "kernel.shm_rmid_forced",
          "net.ipv4.ip_local_port_range",
          "net.ipv4.ip_unprivileged_port_start",
          "net.ipv4.tcp_syncookies",
          "net.ipv4.ping_group_range",
          "net.ipv4.ip_local_reserved_ports",
          "net.ipv4.tcp_keepalive_time",
          "net.ipv4.tcp_fin_timeout",
          "net.ipv4.tcp_keepalive_intvl",
          "net.ipv4.tcp_keepalive_probes",
          "net.ipv4.tcp_rmem",
          "net.ipv4.tcp_wmem",
          "net.ipv4.tcp_slow_start_after_idle",
          "net.ipv4.tcp_notsent_lowat");

  private final Pod pod;
  private final PodChecks look;

  Confinement(PodChecks look) {
    this.pod = look.pod();
    this.look = look;
  }

  void judge() {
    appArmor();
    look.eachContainerOrPod(Fact.SELINUX, field -> Verdict.of(isOrdinary(field)), "seLinuxOptions");
    seccomp();
    procMount();
    sysctls();
    if (!pod.isWindows()) {
      look.eachContainerOrPod(
          Fact.SECCOMP_PROFILE, field -> Verdict.of(isSet(field)), "seccompProfile", "type");
    }
  }

  private void appArmor() {
    profile(Fact.APPARMOR, "appArmorProfile", APPARMOR_ANNOTATION, "");
  }

  private void seccomp() {
    profile(Fact.SECCOMP_UNCONFINED, "seccompProfile", SECCOMP_ANNOTATION, SECCOMP_OF_POD);
  }

  /// A container's own field takes precedence, then its annotation, then the setting of the pod.
  private void profile(Fact fact, String key, String ofContainer, String ofPod) {
    FieldValue shared = pod.security(key, "type").or(pod.annotation(ofPod));
    if (!isProfile(shared)) {
      look.observer().violated(fact, shared);
    }
    for (Container container : pod.containers()) {
      FieldValue own = container.security(key, "type");
      FieldValue annotation = pod.annotation(ofContainer + container.name());
      FieldValue field = own.or(annotation).or(shared).or(own);
      look.observer(container).judge(fact, isProfile(field), field);
    }
  }

  private static boolean isProfile(FieldValue field) {
    String name = field.text();
    return !field.isPresent() || PROFILES.contains(name) || name.startsWith("localhost/");
  }

  private static boolean isSet(FieldValue type) {
    return type.text().equals("RuntimeDefault") || type.text().equals("Localhost");
  }

  private static boolean isOrdinary(FieldValue options) {
    return SELINUX_TYPES.contains(options.text("type"))
        && options.text("user").isEmpty()
        && options.text("role").isEmpty();
  }

  /// In a user namespace the baseline level allows all of `/proc`, but the restricted level does
  /// not.
  private void procMount() {
    for (Container container : pod.containers()) {
      Observer observer = look.observer(container);
      FieldValue mount = container.security("procMount");
      boolean masked = !mount.isPresent() || mount.text().equals("Default");
      observer.judge(Fact.PROC_MOUNT, masked || pod.hasUserNamespace(), mount);
      if (pod.hasUserNamespace()) {
        observer.judge(Fact.PROC_MOUNT_RESTRICTED, masked, mount);
      }
    }
  }

  private void sysctls() {
    FieldValue sysctls = pod.security("sysctls");
    List<FieldValue> unsafe =
        sysctls.items().stream()
            .map(sysctl -> sysctl.get("name"))
            .filter(name -> !SAFE_SYSCTLS.contains(name.text()))
            .toList();
    look.observer().none(Fact.SYSCTLS, sysctls, unsafe);
  }
}
