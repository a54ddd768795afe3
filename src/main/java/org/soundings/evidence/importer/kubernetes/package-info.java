/// Kubernetes manifests, and the output of `kubectl get -o json|yaml`.
///
/// [org.soundings.evidence.importer.kubernetes.KubernetesImporter] splits a file into resources and
/// passes each to the classes that check it:
///
/// - `Workload` finds the pod in a Deployment, a CronJob and other controllers. The Kubernetes Pod
///   Security Standards are checked in `HostAccess`, `Privileges`, `Confinement` and `Users`, other
///   properties of a pod in `PodHabits` and `ContainerHabits`.
/// - `Rights` checks roles and bindings, `ExternalAccess` services and ingresses, `Plain`
///   namespaces, accounts, configuration and Secrets.
/// - `Neighbourhood` checks what depends on the whole file: whether a network policy covers a pod,
///   whether its service account gives it a token, what a bound role may do.
///
/// The standards are those of https://kubernetes.io/docs/concepts/security/pod-security-standards/
/// as of v1.37. The latest rules are used for all manifests.
@NullMarked
package org.soundings.evidence.importer.kubernetes;

import org.jspecify.annotations.NullMarked;
