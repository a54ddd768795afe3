/// The evidence bundle: one zip file with everything that was shown, and how to check it.
///
/// [org.soundings.app.bundle.EvidenceBundle] writes it: evidence as it is stored, the assessment as
/// JSON, an index page, and `SHA256SUMS` that `sha256sum -c` reads too.
/// [org.soundings.app.bundle.BundleCheck] checks a bundle, an unpacked one or an assessment's own
/// folder, and says in sentences what is missing, changed or extra. Nothing is unpacked for that.
@NullMarked
package org.soundings.app.bundle;

import org.jspecify.annotations.NullMarked;
