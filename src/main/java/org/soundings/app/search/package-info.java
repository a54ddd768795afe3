/// Finds what was asked, said, shown and decided by a few letters.
///
/// A [org.soundings.app.search.SearchIndex] is made of one library and one assessment, which never
/// change, and holds one [org.soundings.app.search.SearchEntry] for each thing that can be found: a
/// question with every word of its answer, a concept, a threat, an item of evidence, an action, a
/// meeting with what was noted in it. An entry has texts, each with a name ("operator",
/// "conclusion"), and tags such as `is:open` or `layer:image`. A [org.soundings.app.search.Query]
/// is what somebody typed; the index answers with [org.soundings.app.search.Hit]s, the best first,
/// each with the place where the words stand. [org.soundings.app.search.Filters] knows what can
/// stand behind the colon of a tag, and which tag of a query is none.
@NullMarked
package org.soundings.app.search;

import org.jspecify.annotations.NullMarked;
