/// Sets the blocks of a report, with one setter for each kind.
///
/// [org.soundings.report.pdf.block.BlockSetter] passes each block to its setter,
/// [org.soundings.report.pdf.block.SectionSetter] sets one section, and
/// [org.soundings.report.pdf.block.Typesetting] sets the whole report in several passes until every
/// page number in it is correct. A section for one page is set again in smaller letters if it takes
/// two.
@NullMarked
package org.soundings.report.pdf.block;

import org.jspecify.annotations.NullMarked;
