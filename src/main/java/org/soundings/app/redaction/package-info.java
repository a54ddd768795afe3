/// Takes away what is not for everybody, before any writer sees the material.
///
/// A [org.soundings.app.redaction.Redactor] makes of an assessment another one, in which nothing
/// stands that its readers shall not see, and remembers what it took. Reports and exports are made
/// from that other assessment, all in the same way. What is taken away for whom is said in
/// [org.soundings.report.Removed]; which field is of which kind, in `FieldKinds`.
///
/// What people wrote is searched for names. `NamesInFields`, `PeopleNames` and `SystemNames` make a
/// [org.soundings.app.redaction.Redaction] of each name that stands in a field. The `RedactionList`
/// finds them in a text, as `NameForms` says that names are written.
///
/// Because it is known here which fields name people, a [org.soundings.app.redaction.Renaming] is
/// here too.
@NullMarked
package org.soundings.app.redaction;

import org.jspecify.annotations.NullMarked;
