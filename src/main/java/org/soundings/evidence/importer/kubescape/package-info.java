/// Reports of Kubescape (https://kubescape.io), `--format json --format-version v2`: one finding
/// for each control on each resource. `ControlVerdict` knows where old and new versions write how a
/// control ended.
@NullMarked
package org.soundings.evidence.importer.kubescape;

import org.jspecify.annotations.NullMarked;
