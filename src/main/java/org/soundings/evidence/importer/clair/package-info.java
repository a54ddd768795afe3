/// Reports about images that were checked by Clair: of clair-scanner, of Klar, of clairctl (Clair 1
/// and 2), and the reports, notifications and single vulnerabilities of Clair 4.
@NullMarked
package org.soundings.evidence.importer.clair;

import org.jspecify.annotations.NullMarked;
