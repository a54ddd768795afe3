/// Small values that three or more packages need: what went wrong ([org.soundings.base.Problem]), a
/// value together with its problems ([org.soundings.base.Loaded]), a fingerprint
/// ([org.soundings.base.Digest]), a path as a shell takes it ([org.soundings.base.ShellWord]), how
/// far a long piece of work has come ([org.soundings.base.Progress]), words cut to the room that
/// there is ([org.soundings.base.Shortened]) and the annotation of records that are copied with
/// another value ([org.soundings.base.Withers]).
///
/// Reading anything that people or tools wrote never stops at the first mistake: it returns a
/// `Loaded` with what could be read and every problem found. At run time only the JDK is used here.
@NullMarked
package org.soundings.base;

import org.jspecify.annotations.NullMarked;
