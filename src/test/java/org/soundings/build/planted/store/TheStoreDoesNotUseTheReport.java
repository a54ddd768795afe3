package org.soundings.build.planted.store;

import org.soundings.build.planted.report.ReportedName;

record TheStoreDoesNotUseTheReport(ReportedName name) {}
