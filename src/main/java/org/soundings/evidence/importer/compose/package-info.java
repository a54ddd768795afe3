/// Compose files (https://github.com/compose-spec/compose-spec, 2026), of `docker compose`, `podman
/// compose` and Swarm stacks.
///
/// [org.soundings.evidence.importer.compose.ComposeImporter] reads the file, `Services` puts each
/// service together with what it extends in the same file, and `Service` looks at one. `Volumes`
/// and `Ports` know the short and the long way of writing them.
@NullMarked
package org.soundings.evidence.importer.compose;

import org.jspecify.annotations.NullMarked;
