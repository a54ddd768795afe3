package org.soundings.build.planted.report;

import java.net.URI;

record ReportsUseNeitherNetworkNorFiles(URI link) {}
