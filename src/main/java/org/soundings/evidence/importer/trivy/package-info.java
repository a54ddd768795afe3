/// Reports of Trivy (https://trivy.dev): schema 1 (an array of results, until 0.19), schema 2, and
/// both shapes of `trivy k8s`. `null` is what schema 1 wrote where nothing was found.
@NullMarked
package org.soundings.evidence.importer.trivy;

import org.jspecify.annotations.NullMarked;
