package org.soundings.ui.question;

/// A perspective as it is shown.
///
/// @param role its key in the answer
/// @param title the displayed role
/// @param prompt what to ask this role, or ""
/// @param text Markdown
/// @param when when it was last changed, in words, or ""
record PerspectiveContent(String role, String title, String prompt, String text, String when) {}
