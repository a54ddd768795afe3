/// Lets a test use a window as a person does: with its own stage, and a robot that presses keys and
/// clicks.
///
/// After each action the robot waits until all tasks of the window's thread are done and everything
/// is laid out, and no longer. For results of another thread, such as a file that is read, tests
/// wait explicitly: [org.soundings.ui.robot.WindowThread#until].
@NullMarked
package org.soundings.ui.robot;

import org.jspecify.annotations.NullMarked;
