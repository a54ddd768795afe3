/// Reports of Kubescape (https://kubescape.io), `--format json --format-version v2`: one finding
/// for each control on each resource.
@NullMarked
package org.soundings.evidence.importer.kubescape;

import org.jspecify.annotations.NullMarked;
