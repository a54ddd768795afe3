/// The command line: everything the window can do with files, without a window.
///
/// [org.soundings.cli.CommandLineProgram] parses the arguments and runs one class per command.
/// Commands use a [org.soundings.cli.Terminal] for input, output and time, and return one of the
/// [org.soundings.cli.ExitCode]s. Nothing here needs JavaFX. This is the only package that prints.
///
/// Flat because each file is one command or a part that commands share, and the last word of its
/// name tells which.
@NullMarked
package org.soundings.cli;

import org.jspecify.annotations.NullMarked;
