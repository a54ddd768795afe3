/// Reports of Anchore: vulnerabilities from Anchore Engine, Anchore Enterprise and anchorectl, and
/// policy evaluations.
@NullMarked
package org.soundings.evidence.importer.anchore;

import org.jspecify.annotations.NullMarked;
