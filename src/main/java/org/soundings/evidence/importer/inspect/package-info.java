/// What a container engine says about what runs on it: `docker inspect` and `podman inspect` of
/// containers and images, `docker info` and `podman info`, `docker ps`.
///
/// [org.soundings.evidence.importer.inspect.InspectImporter] goes through the objects of a file and
/// tells them apart by their fields: `ContainerLook`, `ImageLook`, `DockerDaemon` and `PodmanHost`
/// each look at one. A field that is null or that an old engine does not write yet means what the
/// engine does without it: no limit, nothing dropped, nothing read-only.
@NullMarked
package org.soundings.evidence.importer.inspect;

import org.jspecify.annotations.NullMarked;
