/// The content of the program: questions, concepts, threats, controls and explanations.
///
/// A [org.soundings.pack.QuestionPack] is a folder of sections with [org.soundings.pack.Question]s.
/// Packs share [org.soundings.pack.Concept] cards, [org.soundings.pack.ThreatTemplate]s, control
/// [org.soundings.pack.Framework]s and a glossary. All of it together is a
/// [org.soundings.pack.Library]. [org.soundings.pack.PackReader] reads it from plain YAML, and
/// `src/docs/formats.md` describes the format. No Java code contains the id of a pack, a question
/// or a threat.
///
/// A file may have translations ([org.soundings.pack.TranslationFile]). They are inserted into its
/// tree ([org.soundings.pack.Overlay]) before any reader sees it, so that only
/// [org.soundings.pack.PackReader] handles languages. A library in another language also holds the
/// source ([org.soundings.pack.Library#source()]), which is what is stored and compared.
///
/// Flat because every value is next to its reader, and only values and [org.soundings.pack.Library]
/// are used outside.
@NullMarked
package org.soundings.pack;

import org.jspecify.annotations.NullMarked;
