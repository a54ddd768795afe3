/// Reads YAML 1.2 with the line and column of everything, and writes it always the same way.
///
/// Three steps meet here:
///
/// 1. [org.soundings.yaml.YamlReader] turns text into a small tree of [org.soundings.yaml.Node]s.
///    It refuses what our files never need (aliases, several documents, keys that are not words,
///    endless nesting) with a [org.soundings.base.Problem] that names the place.
/// 2. [org.soundings.yaml.Fields] reads one mapping field by field, collecting problems: a missing
///    field, a wrong type, an unknown key. [org.soundings.yaml.Binding] describes a record once,
///    for reading and for writing.
/// 3. [org.soundings.yaml.YamlWriter] writes a tree in one canonical form, and
///    [org.soundings.yaml.YamlEditor] changes an existing text only where values differ, so that
///    comments and unknown keys of other people survive. [org.soundings.yaml.AtomicFile] puts bytes
///    on disk so that a crash leaves the old or the new file, never a torn one;
///    [org.soundings.yaml.AppendedFile] puts lines at the end of a file.
///
/// Only this package and [org.soundings.yaml.foreign] know the library that reads YAML and JSON.
@NullMarked
package org.soundings.yaml;

import org.jspecify.annotations.NullMarked;
