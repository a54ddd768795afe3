/// The sections of a report.
///
/// A section is a function from [org.soundings.report.section.material.Material] to blocks. An
/// empty section is left out, or says that it is empty if that matters.
/// [org.soundings.report.section.Sections] lists the sections in order, with the numbers they keep
/// when others are left out. [org.soundings.report.section.Reports] makes the whole report. To add
/// a section, write a [org.soundings.report.section.material.SectionMaker] in the inner package it
/// belongs to and name it in `Sections`.
@NullMarked
package org.soundings.report.section;

import org.jspecify.annotations.NullMarked;
