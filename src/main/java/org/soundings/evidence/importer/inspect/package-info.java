/// The data of a container engine: `docker inspect` and `podman inspect` of containers and images,
/// `docker info` and `podman info`, `docker ps`.
///
/// [org.soundings.evidence.importer.inspect.InspectImporter] reads the objects of a file and
/// recognises each by its fields. `ContainerChecks`, `ImageChecks`, `DockerDaemon` and `PodmanHost`
/// each check one kind. A field that is null or that an old engine does not write yet has the
/// engine's default: no limit, nothing dropped, nothing read-only.
@NullMarked
package org.soundings.evidence.importer.inspect;

import org.jspecify.annotations.NullMarked;
