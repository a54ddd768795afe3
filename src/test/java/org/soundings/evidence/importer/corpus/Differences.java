package org.soundings.evidence.importer.corpus;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/// The reason for each difference between the observations and another tool, by file. A difference
/// that is not listed here was not reviewed.
final class Differences {

  private static final String CASE =
      "Kubernetes reads capabilities as they are written; `all` and `ChOwN` are none to the"
          + " admission controller";
  private static final String ANNOTATION =
      "the annotation is not read any more since Kubernetes 1.27, so the pod runs without a"
          + " profile";
  private static final String UNKNOWN_ANNOTATION =
      "no version of Kubernetes reads this annotation from a pod";
  private static final String PROBES =
      "one kind of probe, or one container with probes, is a matter of availability; we ask that"
          + " each container has any";
  private static final String MALFORMED = "the pod has no containers that could be looked at";
  private static final String EXEMPT_NAME =
      "the tool lets this name of one vendor's role or binding pass; we say what it gives";

  private static final String CREATES_PODS =
      "the tool asks for exec and attach alone; whoever may create pods chooses their service"
          + " account, so that we call the role escalating";

  private static final Map<String, String> WHY =
      Map.ofEntries(
          entry("AllowedCapabilitiesSysAdmin--edea37", MALFORMED),
          entry("RootContainers--e04131", MALFORMED),
          entry(
              "DefaultNamespace--7bf8ce",
              "no namespace is written, so whoever applies the file chooses it"),
          entry("DropCapabilities--91e71b", CASE),
          entry("insecureCapabilities--d31f09", CASE),
          entry(
              "RbacBindRoleBindings--4ec276",
              "every verb on service accounts is also the right to impersonate them"),
          entry(
              "RbacEscalateRoles--5d7b03",
              "every verb on service accounts is also the right to impersonate them"),
          entry(
              "RbacBindRoleBindings--82c3ea",
              "the verb `bind` has an effect on roles, not on bindings"),
          entry(
              "RootContainers--c5a179",
              "the Pod Security Standards ask for runAsNonRoot in so many words, a user is not"
                  + " enough"),
          entry("Seccomp--115220", ANNOTATION),
          entry("Seccomp--899edb", ANNOTATION),
          entry("pod-seccomp-annotated", UNKNOWN_ANNOTATION),
          entry("pod-seccomp-annotated-annotation-optional", UNKNOWN_ANNOTATION),
          entry(
              "networkpolicy-targets-all-pods",
              "the policy lets everything through in both directions, so that it closes nothing"),
          entry("pod-probes-targeted-by-service-same-namespace", PROBES),
          entry("pod-probes-targeted-by-service", PROBES),
          entry("pod-probes-on-different-containers", PROBES),
          entry(
              "capabilities-added-not-dropped",
              "the capability that is added is one that a runtime gives anyway"),
          entry("rolePodExecAttach--e0c2d4", CREATES_PODS),
          entry("clusterrolebindingPodExecAttach--e0c2d4", CREATES_PODS),
          entry("rolebindingRolePodExecAttach--e0c2d4", CREATES_PODS),
          entry("rolebindingClusterRolePodExecAttach--cffaca", CREATES_PODS),
          entry("clusterrolePodExecAttach--0b6c5e", EXEMPT_NAME),
          entry("rolebindingClusterAdminClusterRole--1afbb3", EXEMPT_NAME),
          entry("rolebindingClusterAdminRole--1afbb3", EXEMPT_NAME),
          entry(
              "clusterrolebindingPodExecAttach--520787",
              "the tool lets a binding of this name pass, whoever is bound by it"),
          entry(
              "rolebindingClusterAdminRole--a23678",
              "anybody can name a binding system:…; it still gives everything"),
          entry(
              "rolebindingClusterRolePodExecAttach--df5bcb",
              "the role stands in another file, so nothing is known of it"),
          entry(
              "rolebindingRolePodExecAttach--cec076",
              "the tool has another check for bindings of cluster roles; we have one for both"));

  private Differences() {}

  static Optional<String> why(CorpusFile file) {
    return WHY.entrySet().stream()
        .filter(each -> file.name().matches(".*[-/]" + each.getKey() + "\\.[a-z]+"))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
