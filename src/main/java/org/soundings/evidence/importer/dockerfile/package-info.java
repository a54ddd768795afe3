/// Dockerfiles (https://docs.docker.com/reference/dockerfile/, BuildKit frontend 1.19), also under
/// the name of Containerfile.
///
/// [org.soundings.evidence.importer.dockerfile.DockerfileImporter] recognises them; `Lines` puts
/// continued lines and here-documents together into `Instruction`s; `Build` follows the stages from
/// `FROM` to `FROM`; `Stage` remembers what holds when one ends, and `Habits` looks at single
/// instructions. Fields are named `line 7: RUN`.
@NullMarked
package org.soundings.evidence.importer.dockerfile;

import org.jspecify.annotations.NullMarked;
