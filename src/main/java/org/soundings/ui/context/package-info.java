/// What an assessment is about: its name, scope, context and people. All of it can be left out and
/// said later; the context orders the questions, and the screen shows at once how.
@NullMarked
package org.soundings.ui.context;

import org.jspecify.annotations.NullMarked;
