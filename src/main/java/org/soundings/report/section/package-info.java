/// The sections of a report.
///
/// A section is a function from [org.soundings.report.section.material.Material] to blocks. An
/// empty section is omitted, or states that it is empty if that matters.
/// [org.soundings.report.section.Sections] lists the sections in order, with numbers that do not
/// change if others are excluded. [org.soundings.report.section.Reports] makes the whole report. To
/// add a section, write a [org.soundings.report.section.material.SectionMaker] in the inner package
/// that it belongs to and add it to `Sections`.
@NullMarked
package org.soundings.report.section;

import org.jspecify.annotations.NullMarked;
