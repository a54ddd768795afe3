/// What a team shows: files, links, command output, tool reports, screenshots and statements.
///
/// An [org.soundings.evidence.Evidence] item says where it comes from, when it was true (*captured
/// at*, apart from when it was *added*), how long it stays credible and, per question, whether it
/// supports, contradicts or is silent, with a sentence ([org.soundings.evidence.Bearing]). It never
/// answers a question: people do. Stored files are named by [org.soundings.evidence.SafeName]; the
/// original name is kept as data.
@NullMarked
package org.soundings.evidence;

import org.jspecify.annotations.NullMarked;
