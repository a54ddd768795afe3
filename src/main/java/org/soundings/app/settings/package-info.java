/// The user's settings on this machine and the draft of a new assessment. None of it is part of an
/// assessment.
///
/// [org.soundings.app.settings.Settings] is the whole, an immutable value: the appearance of the
/// window ([org.soundings.app.settings.Appearance]), its position
/// ([org.soundings.app.settings.WindowPlace]), custom shortcuts, recently opened folders
/// ([org.soundings.app.settings.Recent]), and the draft of a new assessment
/// ([org.soundings.app.settings.NewAssessmentDraft]). [org.soundings.app.settings.SettingsFile]
/// stores it as one YAML file and preserves comments and unknown keys. A value that cannot be used
/// is a problem and keeps its default.
@NullMarked
package org.soundings.app.settings;

import org.jspecify.annotations.NullMarked;
