/// Evidence: files, links, command output, tool reports, screenshots and statements.
///
/// An [org.soundings.evidence.Evidence] item has a source, a capture date (*captured on*, in
/// addition to the date when it was *added*), a validity and, per question, a mapping with a
/// sentence: it supports, contradicts or is neutral ([org.soundings.evidence.EvidenceMapping]). It
/// never answers a question, because people do. Stored files are named by
/// [org.soundings.evidence.SafeName], and the original name is kept as data.
///
/// There are two kinds of data from tools and files. A [org.soundings.evidence.Finding] is one line
/// of a tool's report, with every rating and its source ([org.soundings.evidence.SeverityRating],
/// [org.soundings.evidence.CvssRating]). An [org.soundings.evidence.Observation] is a fact
/// ([org.soundings.evidence.Fact]) read from deployed configuration, with field and value. The
/// `importer` package reads them, `rule` maps them to questions, `compare` and `cvss` show
/// disagreement, and `secret` masks passwords before files are stored. Only a short
/// [org.soundings.evidence.Reading] of a report is stored with the evidence, because the stored
/// file itself is the record.
@NullMarked
package org.soundings.evidence;

import org.jspecify.annotations.NullMarked;
