/// What a report says, apart from how any format shows it.
///
/// A [org.soundings.report.Report] is an identity and a list of [org.soundings.report.Section]s; a
/// section is a list of [org.soundings.report.Block]s, and blocks hold
/// [org.soundings.report.RichText]. Blocks say *what* is there ("the lanes of an answer", "a table
/// with these columns", "a [org.soundings.report.figure] with this data"), never where or how
/// large. The sections are made in [org.soundings.report.section]; the writers, such as
/// [org.soundings.report.pdf], draw them. [org.soundings.report.section.Reports] puts it together:
/// a pure function of library, assessment, threats and options. The same input gives the same
/// report.
///
/// Two kinds of text never mix. What a person typed is a [org.soundings.markdown.Document] (in a
/// [org.soundings.report.Block.Prose] or a [org.soundings.report.Cell.Said]) and is shown with a
/// bar at its left; everything else was written by the program.
@NullMarked
package org.soundings.report;

import org.jspecify.annotations.NullMarked;
