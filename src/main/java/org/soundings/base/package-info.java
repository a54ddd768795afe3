/// Small values that three or more packages need: a problem in some input
/// ([org.soundings.base.Problem]), a value with its problems ([org.soundings.base.Loaded]), a hash
/// ([org.soundings.base.Sha256]), a path quoted for a shell ([org.soundings.base.ShellWord]), the
/// progress of long work ([org.soundings.base.Progress]), shortened text
/// ([org.soundings.base.Shortened]) and the annotation of records that are copied with another
/// value ([org.soundings.base.Withers]).
///
/// Reading input never stops at the first error. It returns a `Loaded` with what could be read and
/// every problem found. At run time this package uses only the JDK.
@NullMarked
package org.soundings.base;

import org.jspecify.annotations.NullMarked;
