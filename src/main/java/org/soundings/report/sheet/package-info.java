/// Writes an assessment as tables: a workbook for spreadsheets, or one table as comma-separated
/// values, also in the columns that issue trackers import. A workbook also has
/// [org.soundings.report.sheet.OtherFields], and its sheets can be printed: each table says which
/// of its first columns fit on a page.
///
/// [org.soundings.report.sheet.Sheets] makes the tables from library, assessment and threats (one
/// class each). [org.soundings.report.sheet.Workbook] and [org.soundings.report.sheet.Csv] write
/// them. Typed text is never a formula: a workbook stores text as text, and in comma-separated
/// values an apostrophe precedes what a spreadsheet would calculate. Equal input gives equal bytes.
@NullMarked
package org.soundings.report.sheet;

import org.jspecify.annotations.NullMarked;
