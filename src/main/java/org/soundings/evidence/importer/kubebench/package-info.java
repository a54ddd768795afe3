/// Results of kube-bench (https://github.com/aquasecurity/kube-bench), which checks a cluster
/// against the CIS Kubernetes Benchmark: `--json`, with and without totals, and the text output.
@NullMarked
package org.soundings.evidence.importer.kubebench;

import org.jspecify.annotations.NullMarked;
