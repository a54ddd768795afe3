/// The answers, question by question: unknown and not applicable questions, evidence and
/// contradictions, concepts and glossary.
@NullMarked
package org.soundings.report.section.answer;

import org.jspecify.annotations.NullMarked;
