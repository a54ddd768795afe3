/// The command line: everything the window can do about files, without a window.
///
/// [org.soundings.cli.CommandLineProgram] parses the arguments and runs one class per command.
/// Commands speak through a [org.soundings.cli.Terminal], get the time from it, and return one of
/// the [org.soundings.cli.ExitCode]s. Nothing here needs JavaFX. The only package that prints.
///
/// Flat because every file is one command, or what commands share, told apart by their last word.
@NullMarked
package org.soundings.cli;

import org.jspecify.annotations.NullMarked;
