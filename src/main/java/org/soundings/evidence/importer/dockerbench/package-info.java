/// Results of docker-bench-security (https://github.com/docker/docker-bench-security), which checks
/// a Docker host against the CIS Docker Benchmark.
@NullMarked
package org.soundings.evidence.importer.dockerbench;

import org.jspecify.annotations.NullMarked;
