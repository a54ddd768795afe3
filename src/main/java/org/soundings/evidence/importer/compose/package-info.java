/// Compose files (https://github.com/compose-spec/compose-spec, 2026), of `docker compose`, `podman
/// compose` and Swarm stacks.
///
/// [org.soundings.evidence.importer.compose.ComposeImporter] reads the file, `Services` merges each
/// service with what it extends in the same file, and `Service` checks one. `Volumes` and `Ports`
/// parse their short and long forms.
@NullMarked
package org.soundings.evidence.importer.compose;

import org.jspecify.annotations.NullMarked;
