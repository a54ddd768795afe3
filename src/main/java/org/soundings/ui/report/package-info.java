/// What is handed over: how it is written, what is in it, and what a reader will stumble over.
@NullMarked
package org.soundings.ui.report;

import org.jspecify.annotations.NullMarked;
