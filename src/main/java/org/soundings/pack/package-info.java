/// What the program asks and explains: questions, concepts, threats, controls and words.
///
/// A [org.soundings.pack.QuestionPack] is a folder of sections with [org.soundings.pack.Question]s.
/// Packs share [org.soundings.pack.Concept] cards, [org.soundings.pack.ThreatTemplate]s, control
/// [org.soundings.pack.Framework]s and a glossary. All of it together is a
/// [org.soundings.pack.Library]. [org.soundings.pack.PackReader] reads it from plain YAML; the
/// format is described in `src/docs/formats.md`. No Java knows the name of a pack, a question or a
/// threat.
@NullMarked
package org.soundings.pack;

import org.jspecify.annotations.NullMarked;
