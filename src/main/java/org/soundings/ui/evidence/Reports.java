package org.soundings.ui.evidence;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.soundings.evidence.Evidence;

/// What can be done with an item that was read as a report.
///
/// @param findings shows what it found, line by line
/// @param compare lays it beside another one
public record Reports(Consumer<Evidence> findings, BiConsumer<Evidence, Evidence> compare) {}
