package org.soundings.build.planted.app;

import org.soundings.build.planted.report.pdf.line.InnerName;

record AnInnerPackageIsUsedOnlyInsideItsOuterOne(InnerName name) {}
