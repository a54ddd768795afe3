/// Reads the reports of tools and the files that teams deploy into findings, observations and
/// components.
///
/// 1. [org.soundings.evidence.importer.SourceFile] is one input file.
/// 2. [org.soundings.evidence.importer.Outline] is a quick look at its beginning: which kind of
///    text it is and which fields it has. Formats are recognised by content, never by file name.
/// 3. [org.soundings.evidence.importer.registry.Importers] lists the formats and finds the one that
///    recognises the outline.
/// 4. An [org.soundings.evidence.importer.Importer] reads the file and passes each finding to an
///    [org.soundings.evidence.importer.Intake], one at a time, so that size does not matter.
///    [org.soundings.evidence.importer.Fanout] passes it on to several intakes,
///    [org.soundings.evidence.importer.Summary] counts.
///
/// A format whose importer is one class is in [org.soundings.evidence.importer.scanner]. A format
/// with several classes has its own package. To add a format, write its importer and add it to
/// `Importers`.
@NullMarked
package org.soundings.evidence.importer;

import org.jspecify.annotations.NullMarked;
