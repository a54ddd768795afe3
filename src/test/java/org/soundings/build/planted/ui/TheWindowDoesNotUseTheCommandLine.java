package org.soundings.build.planted.ui;

import org.soundings.build.planted.cli.PrintedName;

record TheWindowDoesNotUseTheCommandLine(PrintedName name) {}
