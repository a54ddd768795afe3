package org.soundings.build.planted.pack;

import org.soundings.build.planted.report.ReportedName;

record AFloorUsesOnlyThoseBelowIt(ReportedName name) {}
