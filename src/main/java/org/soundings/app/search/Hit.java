package org.soundings.app.search;

/// One search result.
///
/// @param where the name of the text that contains the words; "" if the title contains them or the
///   query has no words
/// @param excerpt the text around the first match; "" in the same cases
public record Hit(SearchEntry entry, String where, String excerpt) {}
