/// Reads YAML 1.2 with the line and column of every value, and writes it in one canonical form.
///
/// There are three steps:
///
/// 1. [org.soundings.yaml.YamlReader] turns text into a small tree of [org.soundings.yaml.Node]s.
///    It refuses what the program's files never need (aliases, several documents, keys that are not
///    words, endless nesting) with a [org.soundings.base.Problem] and its place.
/// 2. [org.soundings.yaml.Fields] reads one mapping field by field, collecting problems: a missing
///    field, a wrong type, an unknown key. [org.soundings.yaml.Binding] describes a record once,
///    for reading and for writing.
/// 3. [org.soundings.yaml.YamlWriter] writes a tree in one canonical form.
///    [org.soundings.yaml.YamlEditor] changes an existing text only in values that differ, so that
///    comments and unknown keys survive. [org.soundings.yaml.AtomicFile] writes a file so that a
///    crash leaves the old or the new one, never a torn one. [org.soundings.yaml.AppendedFile]
///    appends lines to a file.
///
/// Only this package and [org.soundings.yaml.foreign] use the library that reads YAML and JSON.
@NullMarked
package org.soundings.yaml;

import org.jspecify.annotations.NullMarked;
