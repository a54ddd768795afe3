/// What an assessment is about: its name, scope, context and people. Everything is optional and can
/// be entered later. The context orders the questions, and the screen shows the effect at once.
///
/// Most fields change the assessment while the user types. People and assumptions are entered in a
/// row below their list ([org.soundings.ui.context.AssumptionEntry],
/// [org.soundings.ui.form.PersonEntry]), where input is a draft until it is saved.
@NullMarked
package org.soundings.ui.context;

import org.jspecify.annotations.NullMarked;
