/// Reports of kube-linter (https://docs.kubelinter.io), `--format json`.
@NullMarked
package org.soundings.evidence.importer.kubelinter;

import org.jspecify.annotations.NullMarked;
