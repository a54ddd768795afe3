/// The sections of a report, one class each.
///
/// A section is a function from [org.soundings.report.section.Material] to blocks; what is empty is
/// left out, or said to be empty where that matters. [org.soundings.report.section.Sections] lists
/// them in order, with the numbers they keep when others are left out.
/// [org.soundings.report.section.Reports] makes the whole report. To add a section, write a class
/// and name it in `Sections`.
@NullMarked
package org.soundings.report.section;

import org.jspecify.annotations.NullMarked;
