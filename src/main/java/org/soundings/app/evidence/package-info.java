/// Imports files into an assessment and reads them again.
///
/// 1. [org.soundings.app.evidence.Gathering] turns dropped files, folders and zip archives into
///    single files.
/// 2. [org.soundings.app.evidence.Examination] examines each file for the preview: what it is, what
///    it contains and which questions it relates to. It stores nothing.
/// 3. [org.soundings.app.evidence.EvidenceImport] stores the chosen files and creates
///    [org.soundings.evidence.Evidence] from them, all or nothing.
///    [org.soundings.app.evidence.EvidenceIntake] copies each file, masks secrets and computes the
///    hash. The caller adds the evidence to the assessment.
/// 4. [org.soundings.app.evidence.StoredFindings] reads the findings of stored reports.
@NullMarked
package org.soundings.app.evidence;

import org.jspecify.annotations.NullMarked;
