/// Brings files into an assessment and reads them again.
///
/// 1. [org.soundings.app.evidence.Gathering] turns what was dropped (files, folders, zip archives)
///    into single files.
/// 2. [org.soundings.app.evidence.Examination] looks at each of them and says what it is, what was
///    found and which questions it relates to, without storing anything: the preview.
/// 3. [org.soundings.app.evidence.EvidenceImport] stores the chosen ones and makes
///    [org.soundings.evidence.Evidence] of them, all or nothing.
///    [org.soundings.app.evidence.EvidenceIntake] copies each file, masks secrets and computes the
///    hash. The caller adds the evidence to the assessment.
/// 4. [org.soundings.app.evidence.StoredFindings] reads the findings of what is stored.
@NullMarked
package org.soundings.app.evidence;

import org.jspecify.annotations.NullMarked;
