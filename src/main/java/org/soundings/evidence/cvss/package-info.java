/// The Common Vulnerability Scoring System: one vulnerability, several ratings.
///
/// Versions 2, 3 and 4 rate the same vulnerability differently, and so do different sources.
/// [org.soundings.evidence.cvss.CvssVector] scores a vector with a library.
/// [org.soundings.evidence.cvss.Ladder] sorts all ratings of one vulnerability, compares the scores
/// in a report with those of its vectors, and explains in a sentence why the bands differ.
///
/// This is the only package that uses the CVSS library. Sources: FIRST, CVSS v3.1 Specification
/// (2019) and CVSS v4.0 Specification (2023); NVD's bands for v2.
@NullMarked
package org.soundings.evidence.cvss;

import org.jspecify.annotations.NullMarked;
