/// Reports of Trivy (https://trivy.dev): schema 1 (an array of results, until 0.19), schema 2, and
/// both forms of `trivy k8s`. Schema 1 wrote `null` for an empty list.
@NullMarked
package org.soundings.evidence.importer.trivy;

import org.jspecify.annotations.NullMarked;
