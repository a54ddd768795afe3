/// Searches an assessment and its question packs.
///
/// A [org.soundings.app.search.SearchIndex] is built from one library and one assessment, which are
/// immutable. It holds one [org.soundings.app.search.SearchEntry] for each thing that can be found:
/// a question with its answer, a concept, a threat, an item of evidence, an action, a session with
/// everything recorded in it. An entry has texts, each with a name ("operator", "conclusion"), and
/// tags such as `is:open` or `layer:image`. A [org.soundings.app.search.Query] is the typed input.
/// The index returns [org.soundings.app.search.Hit]s, the best first, each with the text that
/// matches. [org.soundings.app.search.Filters] knows the possible values of each filter and finds
/// unknown ones.
@NullMarked
package org.soundings.app.search;

import org.jspecify.annotations.NullMarked;
