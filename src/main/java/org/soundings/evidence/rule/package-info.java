/// Lays what an importer finds beside the questions it bears on.
///
/// [org.soundings.evidence.rule.EvidenceEvaluation] takes what an importer finds, holds it against
/// the rules of the question packs ([org.soundings.pack.EvidenceRule]) and says at the end, for
/// each question, whether the file supports or contradicts the typical answer, in a sentence. It
/// never answers: what comes out are [org.soundings.evidence.Bearing]s, which stand beside what
/// people say.
@NullMarked
package org.soundings.evidence.rule;

import org.jspecify.annotations.NullMarked;
