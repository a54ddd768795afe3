package org.soundings.app.search;

/// Something that was found.
///
/// @param where the name of the text in which the words stand, "" where they stand in the title or
///   nothing was asked in words
/// @param excerpt the words around the first of them, "" likewise
public record Hit(SearchEntry entry, String where, String excerpt) {}
