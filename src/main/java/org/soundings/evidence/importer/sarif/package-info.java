/// Results of any tool in SARIF 2.1.0 (OASIS, with errata 01). Older versions are refused with a
/// sentence, because their fields have other meanings.
@NullMarked
package org.soundings.evidence.importer.sarif;

import org.jspecify.annotations.NullMarked;
