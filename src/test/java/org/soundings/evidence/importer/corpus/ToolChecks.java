package org.soundings.evidence.importer.corpus;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation;
import org.soundings.evidence.importer.CollectingIntake;

/// Checks of other tools that correspond to observations. Checks without a counterpart, such as the
/// number of replicas or the flags of the API server, are not listed.
final class ToolChecks {

  /// The observations that answer a check.
  ///
  /// @param facts any of these
  /// @param field the last part of the field; "" for any
  record Equivalent(Set<Fact> facts, String field) {

    /// Whether our observations are against it.
    boolean isViolated(CollectingIntake read) {
      return read.observations().stream().anyMatch(this::isAgainst);
    }

    private boolean isAgainst(Observation observation) {
      return observation.isFailed()
          && facts.contains(observation.fact())
          && observation.field().endsWith(field);
    }
  }

  private static final Map<String, Equivalent> CHECKOV =
      Map.ofEntries(
          same("AllowPrivilegeEscalation", Fact.PRIVILEGE_ESCALATION),
          same("AllowedCapabilities", Fact.ADDED_CAPABILITIES),
          same("AllowedCapabilitiesSysAdmin", Fact.ADDED_CAPABILITIES),
          same("DefaultNamespace", Fact.DEFAULT_NAMESPACE),
          same("DefaultServiceAccount", Fact.SERVICE_ACCOUNT_TOKEN),
          same("DefaultServiceAccountBinding", Fact.DEFAULT_SERVICE_ACCOUNT),
          same("DockerSocketVolume", Fact.RUNTIME_SOCKET),
          same("DropCapabilities", Fact.DROPPED_CAPABILITIES),
          same("HostPort", Fact.HOST_PORTS),
          same("ImageDigest", Fact.IMAGE_DIGEST),
          same("ImageTagFixed", Fact.IMAGE_LATEST),
          same("PrivilegedContainers", Fact.PRIVILEGED),
          same("RbacApproveCertificateSigningRequests", Fact.ESCALATING_ROLE),
          same("RbacBindRoleBindings", Fact.ESCALATING_ROLE),
          same("RbacControlWebhooks", Fact.ESCALATING_ROLE),
          same("RbacEscalateRoles", Fact.ESCALATING_ROLE),
          same("ReadOnlyFilesystem", Fact.WRITABLE_ROOT),
          same("Requests_Limits", Fact.MEMORY_LIMIT, Fact.CPU_LIMIT),
          same("RootContainers", Fact.RUN_AS_NON_ROOT, Fact.ROOT_USER),
          same("Seccomp", Fact.SECCOMP_PROFILE),
          same("ServiceAccountTokens", Fact.SERVICE_ACCOUNT_TOKEN),
          same("ShareHost", Fact.HOST_NAMESPACES),
          same("WildcardRoles", Fact.WIDE_ROLE));

  private static final Map<String, Equivalent> KUBE_LINTER =
      Map.ofEntries(
          same("access-to-secrets", Fact.WIDE_ROLE),
          same("cluster-admin-role-binding", Fact.CLUSTER_ADMIN),
          same("drop-net-raw-capability", Fact.DROPPED_CAPABILITIES),
          same("env-var-secret", Fact.SECRET_IN_ENVIRONMENT),
          field("host-ipc", Fact.HOST_NAMESPACES, "hostIPC"),
          field("host-network", Fact.HOST_NAMESPACES, "hostNetwork"),
          field("host-pid", Fact.HOST_NAMESPACES, "hostPID"),
          same("latest-tag", Fact.IMAGE_LATEST),
          same("no-read-only-root-fs", Fact.WRITABLE_ROOT),
          same("non-isolated-pod", Fact.NETWORK_POLICY),
          same("run-as-non-root", Fact.RUN_AS_NON_ROOT),
          same("unsafe-sysctls", Fact.SYSCTLS),
          same("use-namespace", Fact.DEFAULT_NAMESPACE));

  private static final Map<String, Equivalent> KUBEAUDIT =
      Map.ofEntries(
          same("AppArmorDisabled", Fact.APPARMOR),
          same("AppArmorBadValue", Fact.APPARMOR),
          same("AutomountServiceAccountTokenTrueAndDefaultSA", Fact.SERVICE_ACCOUNT_TOKEN),
          same("CapabilityAdded", Fact.ADDED_CAPABILITIES),
          same("CapabilityShouldDropAll", Fact.DROPPED_CAPABILITIES),
          field("NamespaceHostIPCTrue", Fact.HOST_NAMESPACES, "hostIPC"),
          field("NamespaceHostNetworkTrue", Fact.HOST_NAMESPACES, "hostNetwork"),
          field("NamespaceHostPIDTrue", Fact.HOST_NAMESPACES, "hostPID"),
          same("SensitivePathsMounted", Fact.SENSITIVE_HOST_PATH),
          same("MissingDefaultDenyEgressNetworkPolicy", Fact.NETWORK_POLICY),
          same("MissingDefaultDenyIngressNetworkPolicy", Fact.NETWORK_POLICY),
          same("MissingDefaultDenyIngressAndEgressNetworkPolicy", Fact.NETWORK_POLICY),
          same("RunAsNonRootCSCFalse", Fact.RUN_AS_NON_ROOT),
          same("RunAsNonRootPSCFalseCSCNil", Fact.RUN_AS_NON_ROOT),
          same("RunAsNonRootPSCNilCSCNil", Fact.RUN_AS_NON_ROOT),
          same("RunAsUserCSCRoot", Fact.ROOT_USER),
          same("RunAsUserPSCRoot", Fact.ROOT_USER),
          same("AllowPrivilegeEscalationTrue", Fact.PRIVILEGE_ESCALATION),
          same("PrivilegedTrue", Fact.PRIVILEGED),
          same("ReadOnlyRootFilesystemFalse", Fact.WRITABLE_ROOT),
          same("ReadOnlyRootFilesystemNil", Fact.WRITABLE_ROOT),
          same("SeccompDisabledPod", Fact.SECCOMP_UNCONFINED),
          same("SeccompDisabledContainer", Fact.SECCOMP_UNCONFINED),
          same("SeccompProfileMissing", Fact.SECCOMP_PROFILE));

  private static final Map<String, Equivalent> KUBE_SCORE =
      Map.ofEntries(
          same("Container Seccomp Profile", Fact.SECCOMP_PROFILE),
          same("Container Resources", Fact.MEMORY_LIMIT, Fact.CPU_LIMIT),
          same("Pod NetworkPolicy", Fact.NETWORK_POLICY),
          same("Pod Probes", Fact.HEALTH_CHECK),
          same("Service Type", Fact.EXPOSED_PORT));

  private static final Map<String, Equivalent> POLARIS =
      Map.ofEntries(
          same("automountServiceAccountToken", Fact.SERVICE_ACCOUNT_TOKEN),
          same("clusterrolePodExecAttach", Fact.ESCALATING_ROLE),
          same("clusterrolebindingClusterAdmin", Fact.CLUSTER_ADMIN),
          same("clusterrolebindingPodExecAttach", Fact.ESCALATING_ROLE),
          same("cpuLimitsMissing", Fact.CPU_LIMIT),
          same("dangerousCapabilities", Fact.ADDED_CAPABILITIES),
          field("hostIPCSet", Fact.HOST_NAMESPACES, "hostIPC"),
          field("hostNetworkSet", Fact.HOST_NAMESPACES, "hostNetwork"),
          field("hostPIDSet", Fact.HOST_NAMESPACES, "hostPID"),
          same("hostPathSet", Fact.HOST_PATH),
          same("hostPortSet", Fact.HOST_PORTS),
          same("hostProcess", Fact.HOST_PROCESS),
          same("insecureCapabilities", Fact.DROPPED_CAPABILITIES),
          same("livenessProbeMissing", Fact.HEALTH_CHECK),
          same("memoryLimitsMissing", Fact.MEMORY_LIMIT),
          same("missingNetworkPolicy", Fact.NETWORK_POLICY),
          same("notReadOnlyRootFilesystem", Fact.WRITABLE_ROOT),
          same("privilegeEscalationAllowed", Fact.PRIVILEGE_ESCALATION),
          same("procMount", Fact.PROC_MOUNT),
          same("readinessProbeMissing", Fact.HEALTH_CHECK),
          same("rolePodExecAttach", Fact.ESCALATING_ROLE),
          same("rolebindingClusterAdminClusterRole", Fact.CLUSTER_ADMIN),
          same("rolebindingClusterAdminRole", Fact.CLUSTER_ADMIN),
          same("rolebindingClusterRolePodExecAttach", Fact.ESCALATING_ROLE),
          same("rolebindingRolePodExecAttach", Fact.ESCALATING_ROLE),
          same("runAsPrivileged", Fact.PRIVILEGED),
          same("runAsRootAllowed", Fact.RUN_AS_NON_ROOT),
          same("sensitiveConfigmapContent", Fact.SECRET_IN_CONFIG),
          same("sensitiveContainerEnvVar", Fact.SECRET_IN_ENVIRONMENT),
          same("tagNotSpecified", Fact.IMAGE_LATEST),
          same("tlsSettingsMissing", Fact.UNENCRYPTED_INGRESS));

  private static final Map<String, Equivalent> BADPODS =
      Map.ofEntries(
          same("privileged", Fact.PRIVILEGED),
          same("hostPath", Fact.HOST_PATH),
          field("hostIPC", Fact.HOST_NAMESPACES, "hostIPC"),
          field("hostNetwork", Fact.HOST_NAMESPACES, "hostNetwork"),
          field("hostPID", Fact.HOST_NAMESPACES, "hostPID"));

  private static final Map<String, Map<String, Equivalent>> TOOLS =
      Map.of(
          "badpods", BADPODS,
          "checkov", CHECKOV,
          "kube-linter", KUBE_LINTER,
          "kube-score", KUBE_SCORE,
          "kubeaudit", KUBEAUDIT,
          "polaris", POLARIS);

  private ToolChecks() {}

  static Optional<Equivalent> of(String tool, String check) {
    return Optional.ofNullable(TOOLS.getOrDefault(tool, Map.of()).get(check));
  }

  private static Map.Entry<String, Equivalent> same(String check, Fact... facts) {
    return entry(check, new Equivalent(Set.of(facts), ""));
  }

  private static Map.Entry<String, Equivalent> field(String check, Fact fact, String field) {
    return entry(check, new Equivalent(Set.of(fact), field));
  }
}
