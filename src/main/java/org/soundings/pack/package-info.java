/// What the program asks and explains: questions, concepts, threats, controls and words.
///
/// A [org.soundings.pack.QuestionPack] is a folder of sections with [org.soundings.pack.Question]s.
/// Packs share [org.soundings.pack.Concept] cards, [org.soundings.pack.ThreatTemplate]s, control
/// [org.soundings.pack.Framework]s and a glossary. All of it together is a
/// [org.soundings.pack.Library]. [org.soundings.pack.PackReader] reads it from plain YAML; the
/// format is described in `src/docs/formats.md`. No Java knows the name of a pack, a question or a
/// threat.
///
/// A file may have translations beside it ([org.soundings.pack.TranslationFile]). They are laid
/// over its tree ([org.soundings.pack.Overlay]) before any reader sees it, so that only
/// [org.soundings.pack.PackReader] knows of languages. A library in another language still holds
/// what was written first ([org.soundings.pack.Library#source()]): that is what is stored and
/// compared.
///
/// Flat because every value stands beside its reader, and only values and
/// [org.soundings.pack.Library] are seen outside.
@NullMarked
package org.soundings.pack;

import org.jspecify.annotations.NullMarked;
