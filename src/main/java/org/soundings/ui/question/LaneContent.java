package org.soundings.ui.question;

/// One lane as it is shown.
///
/// @param role its key in the answer
/// @param title the role as people read it
/// @param prompt what to ask this role, or ""
/// @param text Markdown
/// @param when when it was written last, in words, or ""
record LaneContent(String role, String title, String prompt, String text, String when) {}
