package org.soundings.pack;

/// A property of a system that makes some questions more urgent than others.
///
/// @param meaning what it means, as a question or half a sentence
public record ContextFactor(String id, String title, String meaning) {}
