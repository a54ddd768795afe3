/// SBOMs in SPDX (https://spdx.dev): 2.2 and 2.3 as JSON and as tags and values, and the packages
/// of SPDX 3 as JSON-LD. Security references to a vulnerability become findings.
@NullMarked
package org.soundings.evidence.importer.spdx;

import org.jspecify.annotations.NullMarked;
