/// Manual reviews against a Security Technical Implementation Guide (STIG): checklists of the STIG
/// Viewer, as XML (CKL, version 2) and as JSON (CKLB, version 3).
@NullMarked
package org.soundings.evidence.importer.stig;

import org.jspecify.annotations.NullMarked;
