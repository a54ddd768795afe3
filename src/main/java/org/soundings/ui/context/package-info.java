/// What an assessment is about: its name, scope, context and people. All of it can be left out and
/// said later; the context orders the questions, and the screen shows at once how.
///
/// Most fields change the assessment while one types. People and assumptions are written into a
/// line below their list ([org.soundings.ui.context.AssumptionEntry],
/// [org.soundings.ui.form.PersonEntry]), where what is new and what is changed is a draft until it
/// is kept.
@NullMarked
package org.soundings.ui.context;

import org.jspecify.annotations.NullMarked;
