/// The evidence bundle: one zip file with all evidence, and how to check it.
///
/// [org.soundings.app.bundle.EvidenceBundle] writes it: evidence as stored, the assessment as JSON,
/// an index page, and `SHA256SUMS`, which `sha256sum -c` can also read.
/// [org.soundings.app.bundle.BundleCheck] checks a bundle, an unpacked bundle or an assessment
/// folder, and says in sentences what is missing, changed or extra. It unpacks nothing.
@NullMarked
package org.soundings.app.bundle;

import org.jspecify.annotations.NullMarked;
