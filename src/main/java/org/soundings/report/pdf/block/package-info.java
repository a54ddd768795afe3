/// Sets the blocks of a report: one setter for each kind.
///
/// [org.soundings.report.pdf.block.BlockSetter] hands each block to its setter,
/// [org.soundings.report.pdf.block.SectionSetter] sets one section,
/// [org.soundings.report.pdf.block.Typesetting] the whole report in rounds until every page number
/// in it is true. A section that is meant for one page is set anew in smaller letters if it takes
/// two.
@NullMarked
package org.soundings.report.pdf.block;

import org.jspecify.annotations.NullMarked;
