package org.soundings.evidence;

import java.util.Locale;
import java.util.Optional;

/// The facts that are checked in manifests, Compose files, Dockerfiles and running containers.
///
/// The first group contains the controls of the Kubernetes Pod Security Standards
/// (https://kubernetes.io/docs/concepts/security/pod-security-standards/, as of v1.37), with their
/// names and levels. The facts of the second group are defined by Soundings.
public enum Fact {
  // Baseline.
  HOST_PROCESS("HostProcess", "Windows containers with access to the host", Level.BASELINE),
  HOST_NAMESPACES(
      "Host Namespaces", "shares the host's network, process or IPC namespace", Level.BASELINE),
  PRIVILEGED("Privileged Containers", "runs privileged", Level.BASELINE),
  ADDED_CAPABILITIES("Capabilities", "adds capabilities beyond the default list", Level.BASELINE),
  HOST_PATH("HostPath Volumes", "mounts a path of the host", Level.BASELINE),
  HOST_PORTS("Host Ports", "listens on a port of the host", Level.BASELINE),
  HOST_PROBES(
      "Host Probes / Lifecycle Hooks", "sends probes or hooks to a named host", Level.BASELINE),
  APPARMOR("AppArmor", "disables AppArmor", Level.BASELINE),
  SELINUX("SELinux", "sets SELinux type, user or role", Level.BASELINE),
  PROC_MOUNT("/proc Mount Type", "exposes all of /proc", Level.BASELINE),
  SECCOMP_UNCONFINED("Seccomp", "disables seccomp", Level.BASELINE),
  SYSCTLS("Sysctls", "sets unsafe kernel parameters", Level.BASELINE),
  // Restricted.
  PROC_MOUNT_RESTRICTED(
      "/proc Mount Type", "exposes all of /proc in a user namespace", Level.RESTRICTED),
  VOLUME_TYPES("Volume Types", "mounts volumes of unrestricted types", Level.RESTRICTED),
  PRIVILEGE_ESCALATION("Privilege Escalation", "can gain privileges at run time", Level.RESTRICTED),
  RUN_AS_NON_ROOT("Running as Non-root", "may run as root", Level.RESTRICTED),
  RUN_AS_NON_ROOT_USER("Running as Non-root user", "sets the user to root", Level.RESTRICTED),
  SECCOMP_PROFILE("Seccomp", "sets no seccomp profile", Level.RESTRICTED),
  DROPPED_CAPABILITIES("Capabilities", "keeps capabilities it does not need", Level.RESTRICTED),
  // Facts that Soundings defines.
  ROOT_USER("Root user", "runs as root", Level.NONE),
  SENSITIVE_HOST_PATH("Sensitive host path", "mounts a sensitive path of the host", Level.NONE),
  RUNTIME_SOCKET("Runtime socket", "mounts the socket of the container runtime", Level.NONE),
  WRITABLE_ROOT("Writable root file system", "can write to its root file system", Level.NONE),
  MEMORY_LIMIT("Memory limit", "has no memory limit", Level.NONE),
  CPU_LIMIT("CPU limit", "has no CPU limit", Level.NONE),
  PROCESS_LIMIT("Process limit", "has no limit on processes", Level.NONE),
  IMAGE_DIGEST("Image by digest", "references its image by tag, not by digest", Level.NONE),
  IMAGE_LATEST(
      "Image tag latest", "references its image by the tag latest or without a tag", Level.NONE),
  SECRET_IN_ENVIRONMENT(
      "Secret in the environment", "contains a secret in its environment or arguments", Level.NONE),
  SERVICE_ACCOUNT_TOKEN("Service account token", "has a service account token mounted", Level.NONE),
  DEFAULT_SERVICE_ACCOUNT(
      "Default service account", "runs under the default service account", Level.NONE),
  NETWORK_POLICY("Network policy", "has no network policy for both directions", Level.NONE),
  EXPOSED_PORT("Exposed port", "is reachable from outside", Level.NONE),
  DEFAULT_NAMESPACE("Default namespace", "runs in the default namespace", Level.NONE),
  WIDE_ROLE("Broad role", "grants rights on all resources or on secrets", Level.NONE),
  CLUSTER_ADMIN(
      "Cluster administrator",
      "grants administrator rights for the cluster or a namespace",
      Level.NONE),
  UNENCRYPTED_INGRESS("Ingress without TLS", "accepts traffic without TLS", Level.NONE),
  ESCALATING_ROLE(
      "Escalating role", "grants rights that can be used to gain more rights", Level.NONE),
  POD_SECURITY_LABEL(
      "Pod security label", "enforces no level of the Pod Security Standards", Level.NONE),
  SECRET_IN_CONFIG(
      "Secret in configuration", "contains a secret in plain configuration", Level.NONE),
  USER_NAMESPACE("User namespace", "shares the host's user namespace", Level.NONE),
  UNPINNED_BASE(
      "Base image by digest", "builds on a base image that is not pinned by digest", Level.NONE),
  REMOTE_ADD("Remote ADD", "adds a file from the network without a checksum", Level.NONE),
  REMOTE_SCRIPT("Remote script", "runs an unverified script from the network", Level.NONE),
  DANGEROUS_SYSTEM_CALL("Dangerous system call", "allows a dangerous system call", Level.NONE),
  SECRET_IN_BUILD("Secret in the build", "stores a secret in a layer", Level.NONE),
  HEALTH_CHECK("Health check", "has no health check", Level.NONE),
  DAEMON_SETTING(
      "Daemon setting", "the container daemon does not use the strict setting", Level.NONE);

  private final String words;
  private final String violation;
  private final Level level;

  Fact(String words, String violation, Level level) {
    this.words = words;
    this.violation = violation;
    this.level = level;
  }

  /// The id in rules and files, such as `host-namespaces`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Fact> of(String id) {
    for (Fact fact : values()) {
      if (fact.id().equals(id)) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /// Its name. A control of the Pod Security Standards has the name from there.
  public String words() {
    return words;
  }

  /// How a subject fails the check, as in "the container *runs privileged*".
  public String violation() {
    return violation;
  }

  /// The level of the Pod Security Standards that requires it.
  public Level level() {
    return level;
  }

  /// Levels of the Pod Security Standards. Restricted requires everything that baseline requires.
  public enum Level {
    NONE,
    BASELINE,
    RESTRICTED
  }
}
