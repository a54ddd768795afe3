/// Reports of Polaris (https://polaris.docs.fairwinds.com) about workloads in a cluster.
@NullMarked
package org.soundings.evidence.importer.polaris;

import org.jspecify.annotations.NullMarked;
