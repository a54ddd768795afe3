/// Reports of Kubescape (https://kubescape.io), `--format json --format-version v2`: one finding
/// for each control on each resource. `ControlVerdict` reads the result of a control from old and
/// new versions.
@NullMarked
package org.soundings.evidence.importer.kubescape;

import org.jspecify.annotations.NullMarked;
