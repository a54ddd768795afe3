/// Reads the reports of tools and the files that teams deploy into findings, observations and
/// components.
///
/// 1. [org.soundings.evidence.importer.SourceFile] is one file to be read.
/// 2. [org.soundings.evidence.importer.Outline] is a quick look at its beginning: which kind of
///    text it is and which fields it has. Formats are told apart by content, never by file name.
/// 3. [org.soundings.evidence.importer.Importers] lists the formats and finds the one that
///    recognises the outline.
/// 4. An [org.soundings.evidence.importer.Importer] walks through the material and hands each thing
///    it finds to an [org.soundings.evidence.importer.Intake], one at a time, so that size does not
///    matter.
///
/// One format is one sub-package with one public class; adding one touches its folder and the list.
@NullMarked
package org.soundings.evidence.importer;

import org.jspecify.annotations.NullMarked;
