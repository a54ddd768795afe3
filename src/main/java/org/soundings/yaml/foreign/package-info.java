/// Reads what other programs wrote, as it comes: large, sloppy, and in shapes we do not choose.
///
/// - [org.soundings.yaml.foreign.JsonStream] walks JSON of any size value by value. The reader
///   names the fields it wants and everything else is passed over, so that a report of 200 MB never
///   stands in memory as a whole.
/// - [org.soundings.yaml.foreign.YamlStream] reads YAML of several documents, with aliases and
///   merge keys, into the same [org.soundings.yaml.Node]s as our own files.
/// - [org.soundings.yaml.foreign.JsonParts], [org.soundings.yaml.foreign.YamlParts] and
///   [org.soundings.yaml.foreign.XmlParts] hand over the names and texts of a file with the places
///   at which they stand ([org.soundings.yaml.foreign.Written]), so that single ones can be
///   replaced and everything else stays byte for byte.
/// - [org.soundings.yaml.foreign.Unreadable] says where reading had to stop, and why, in a
///   sentence.
///
/// Our own files are read by [org.soundings.yaml.YamlReader], which is strict where this is
/// lenient.
@NullMarked
package org.soundings.yaml.foreign;

import org.jspecify.annotations.NullMarked;
