/// What the importers share that read facts from what runs.
///
/// - [org.soundings.evidence.importer.observing.FieldValue] is a value that knows its path, so that
///   every observation can name the field that decides.
/// - [org.soundings.evidence.importer.observing.Observer] turns a field and a judgement into an
///   [org.soundings.evidence.Observation] about one subject.
/// - [org.soundings.evidence.importer.observing.Truth] reads what is true or false as the format
///   does, [org.soundings.evidence.importer.observing.VariableText] a text with variables. What is
///   neither valid nor fixed is not known.
/// - [org.soundings.evidence.importer.observing.ImageName],
///   [org.soundings.evidence.importer.observing.HostPath],
///   [org.soundings.evidence.importer.observing.Capability] and
///   [org.soundings.evidence.importer.observing.SecretValue] know what such values mean.
@NullMarked
package org.soundings.evidence.importer.observing;

import org.jspecify.annotations.NullMarked;
