/// What a team shows: files, links, command output, tool reports, screenshots and statements.
///
/// An [org.soundings.evidence.Evidence] item says where it comes from, when it was true (*captured
/// at*, apart from when it was *added*), how long it stays credible and, per question, whether it
/// supports, contradicts or is silent, with a sentence ([org.soundings.evidence.Bearing]). It never
/// answers a question: people do. Stored files are named by [org.soundings.evidence.SafeName]; the
/// original name is kept as data.
///
/// What tools and files say comes in two kinds. A [org.soundings.evidence.Finding] is one line of a
/// tool's report, with every rating and its source ([org.soundings.evidence.SeverityRating],
/// [org.soundings.evidence.CvssRating]). An [org.soundings.evidence.Observation] is a fact
/// ([org.soundings.evidence.Fact]) read from what runs, with field and value. The `importer`
/// package reads them, `rule` lays them beside questions, `compare` and `cvss` show where they
/// disagree, and `secret` keeps passwords out of the folder. Only a short
/// [org.soundings.evidence.Reading] of a report is kept with the evidence: the stored file itself
/// is the record.
@NullMarked
package org.soundings.evidence;

import org.jspecify.annotations.NullMarked;
