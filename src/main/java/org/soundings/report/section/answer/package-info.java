/// What was said, question by question: answers, what is unknown or not applicable, evidence and
/// what it contradicts, controls of frameworks, concepts and glossary.
@NullMarked
package org.soundings.report.section.answer;

import org.jspecify.annotations.NullMarked;
