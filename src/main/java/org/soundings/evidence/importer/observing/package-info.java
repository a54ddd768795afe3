/// Common parts of the importers that read facts from deployed configuration.
///
/// - [org.soundings.evidence.importer.observing.FieldValue] is a value with its path, so that every
///   observation can name the field that decides.
/// - [org.soundings.evidence.importer.observing.Observer] turns a field and a verdict into an
///   [org.soundings.evidence.Observation] about one subject.
/// - [org.soundings.evidence.importer.observing.BooleanField] reads booleans as the format does,
///   [org.soundings.evidence.importer.observing.VariableText] texts with variables. A value that is
///   invalid or depends on a variable is not known.
/// - [org.soundings.evidence.importer.observing.ImageName],
///   [org.soundings.evidence.importer.observing.HostPath],
///   [org.soundings.evidence.importer.observing.Capability] and
///   [org.soundings.evidence.importer.observing.SecretValue] interpret such values.
@NullMarked
package org.soundings.evidence.importer.observing;

import org.jspecify.annotations.NullMarked;
