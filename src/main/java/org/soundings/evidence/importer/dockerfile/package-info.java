/// Dockerfiles (https://docs.docker.com/reference/dockerfile/, BuildKit frontend 1.19), also under
/// the name of Containerfile.
///
/// [org.soundings.evidence.importer.dockerfile.DockerfileImporter] recognises them. `Lines` joins
/// continued lines and here-documents into `Instruction`s. `Build` follows the stages from `FROM`
/// to `FROM`. `BuildStage` has the settings at the end of a stage, and `InstructionChecks` checks
/// single instructions. Fields are named `line 7: RUN`.
@NullMarked
package org.soundings.evidence.importer.dockerfile;

import org.jspecify.annotations.NullMarked;
