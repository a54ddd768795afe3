/// Reports of Anchore: vulnerabilities as Anchore Engine, Anchore Enterprise and anchorectl write
/// them, and evaluations of policies.
@NullMarked
package org.soundings.evidence.importer.anchore;

import org.jspecify.annotations.NullMarked;
