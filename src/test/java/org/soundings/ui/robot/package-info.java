/// What a test needs to use a window as a person does: a stage of its own, and a robot that presses
/// keys and clicks.
///
/// After each deed the robot waits until what was told to the window's thread is done and all is
/// laid out, and no longer. What comes from another thread, such as a file that is read, is waited
/// for by name: [org.soundings.ui.robot.WindowThread#until].
@NullMarked
package org.soundings.ui.robot;

import org.jspecify.annotations.NullMarked;
