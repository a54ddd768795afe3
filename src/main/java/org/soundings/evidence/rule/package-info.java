/// Maps the findings of an importer to questions.
///
/// [org.soundings.evidence.rule.EvidenceEvaluation] receives the findings of an importer and
/// applies the rules of the question packs ([org.soundings.pack.EvidenceRule]). At the end it
/// returns, for each question, whether the file supports or contradicts the typical answer, with a
/// sentence. It never answers a question. The result is a list of
/// [org.soundings.evidence.EvidenceMapping]s, which are displayed next to the team's answer.
@NullMarked
package org.soundings.evidence.rule;

import org.jspecify.annotations.NullMarked;
