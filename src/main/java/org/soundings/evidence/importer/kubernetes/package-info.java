/// Kubernetes: manifests, and what `kubectl get -o json|yaml` prints.
///
/// [org.soundings.evidence.importer.kubernetes.KubernetesImporter] takes a file apart into
/// resources, one at a time, and shows each to those who look:
///
/// - `Workload` finds the pod in a Deployment, a CronJob and their like. What the Kubernetes Pod
///   Security Standards ask of it is looked at, group by group, in `HostAccess`, `Privileges`,
///   `Confinement` and `Users`; what else is worth saying of a pod in `PodHabits` and
///   `ContainerHabits`.
/// - `Rights` looks at roles and bindings, `Doors` at services and ingresses, `Plain` at
///   namespaces, accounts, configuration and Secrets.
/// - `Neighbourhood` remembers what can only be said when the whole file is read: whether a network
///   policy covers a pod, whether its service account gives it a token, what a bound role may do.
///
/// The standards are those of https://kubernetes.io/docs/concepts/security/pod-security-standards/
/// as of v1.37: the latest rules are the ones that are asked.
@NullMarked
package org.soundings.evidence.importer.kubernetes;

import org.jspecify.annotations.NullMarked;
