/// SBOMs, vulnerabilities and exploitability statements in CycloneDX JSON 1.2 to 1.7
/// (https://cyclonedx.org, ECMA-424).
@NullMarked
package org.soundings.evidence.importer.cyclonedx;

import org.jspecify.annotations.NullMarked;
