/// The system model on the screen: the figure, the list of its elements, and a form for each
/// element.
///
/// The layout is made by [org.soundings.report.picture.Layout], as in the report. Everything in the
/// figure can be reached in the list by keyboard. A model from another tool is shown by
/// [org.soundings.ui.system.ModelImportView] before anything is imported.
@NullMarked
package org.soundings.ui.system;

import org.jspecify.annotations.NullMarked;
