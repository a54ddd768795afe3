/// The Common Vulnerability Scoring System: one flaw, several ratings.
///
/// Versions 2, 3 and 4 weigh the same flaw differently, and so do those who rate it.
/// [org.soundings.evidence.cvss.CvssVector] scores a vector with a library;
/// [org.soundings.evidence.cvss.Ladder] puts every rating of one flaw in a row, checks the scores
/// that a report gives against its vectors, and says in a sentence why the bands differ.
///
/// The only package that knows the CVSS library. Sources: FIRST, CVSS v3.1 Specification (2019) and
/// CVSS v4.0 Specification (2023); NVD's bands for v2.
@NullMarked
package org.soundings.evidence.cvss;

import org.jspecify.annotations.NullMarked;
