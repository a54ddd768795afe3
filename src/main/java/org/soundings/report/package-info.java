/// The content of a report, independent of its format.
///
/// A [org.soundings.report.Report] is an identity and a list of [org.soundings.report.Section]s. A
/// section is a list of [org.soundings.report.Block]s, and blocks hold
/// [org.soundings.report.RichText]. Blocks describe *what* is there ("the perspectives of an
/// answer", "a table with these columns", "a [org.soundings.report.figure] with this data"), never
/// its place or size. The sections are made in [org.soundings.report.section] and drawn by the
/// writers, such as [org.soundings.report.pdf]. [org.soundings.report.section.Reports] puts the
/// report together. It is a pure function of library, assessment, threats and options: the same
/// input gives the same report.
///
/// Two kinds of text are always separate. Typed text is a [org.soundings.markdown.Document] (in a
/// [org.soundings.report.Block.Prose] or a [org.soundings.report.Cell.Said]) and has a bar on its
/// left. All other text is written by the program.
@NullMarked
package org.soundings.report;

import org.jspecify.annotations.NullMarked;
