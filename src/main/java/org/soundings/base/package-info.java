/// Small values that three or more packages need: what went wrong ([org.soundings.base.Problem]), a
/// value together with its problems ([org.soundings.base.Loaded]), a fingerprint
/// ([org.soundings.base.Digest]), a path as a shell takes it ([org.soundings.base.ShellWord]), how
/// far a long piece of work has come ([org.soundings.base.Progress]) and words cut to the room that
/// there is ([org.soundings.base.Shortened]).
///
/// Reading anything that people or tools wrote never stops at the first mistake: it returns a
/// `Loaded` with what could be read and every problem found. Only the JDK may be used here.
@NullMarked
package org.soundings.base;

import org.jspecify.annotations.NullMarked;
