/// Reads the output of other programs, which may be large, sloppy and of any structure.
///
/// - [org.soundings.yaml.foreign.JsonStream] reads JSON of any size value by value. The caller
///   names the fields that it needs and everything else is skipped, so that a report of 200 MB is
///   never in memory as a whole.
/// - [org.soundings.yaml.foreign.YamlStream] reads YAML of several documents, with aliases and
///   merge keys, into the same [org.soundings.yaml.Node]s as the program's own files.
/// - [org.soundings.yaml.foreign.JsonParts], [org.soundings.yaml.foreign.YamlParts] and
///   [org.soundings.yaml.foreign.XmlParts] report the names and texts of a file with their places
///   ([org.soundings.yaml.foreign.Written]), so that single ones can be replaced and everything
///   else stays byte for byte.
/// - [org.soundings.yaml.foreign.Unreadable] tells at which place reading stopped, and why, in a
///   sentence.
///
/// The program's own files are read by [org.soundings.yaml.YamlReader], which is strict and not
/// lenient.
@NullMarked
package org.soundings.yaml.foreign;

import org.jspecify.annotations.NullMarked;
