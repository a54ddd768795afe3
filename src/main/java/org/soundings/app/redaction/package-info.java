/// Redacts an assessment for an audience before any writer sees it.
///
/// A [org.soundings.app.redaction.Redactor] creates a redacted assessment from the original and
/// records what it redacted. All reports and exports are written from the redacted assessment.
/// [org.soundings.report.RedactionNotes] describes the redactions for each audience, `FieldKinds`
/// the kind of each field.
///
/// Free text is searched for names. `NamesInFields`, `PeopleNames` and `SystemNames` create a
/// [org.soundings.app.redaction.Redaction] for each name in a field. The `RedactionList` finds them
/// in a text, in the spellings that `NameForms` defines.
///
/// A [org.soundings.app.redaction.Renaming] is also here, because this package knows which fields
/// name people.
@NullMarked
package org.soundings.app.redaction;

import org.jspecify.annotations.NullMarked;
