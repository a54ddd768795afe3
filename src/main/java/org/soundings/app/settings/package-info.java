/// What a person chose for the program on this machine, and what they began that has no folder yet;
/// nothing of it is in an assessment.
///
/// [org.soundings.app.settings.Settings] is the whole, an immutable value: how the window looks
/// ([org.soundings.app.settings.Appearance]), where it stood
/// ([org.soundings.app.settings.WindowPlace]), keys of one's own, and which folders were opened
/// lately ([org.soundings.app.settings.Recent]), and the first step of a new assessment
/// ([org.soundings.app.settings.BegunAssessment]). [org.soundings.app.settings.SettingsFile] keeps
/// it as one YAML file, in which comments and keys that it does not know survive; a value that
/// cannot be used is a problem and stays at its default.
@NullMarked
package org.soundings.app.settings;

import org.jspecify.annotations.NullMarked;
