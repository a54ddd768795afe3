package org.soundings.yaml.foreign;

/// Takes the parts of a structured text in the order in which they stand in it, each with its
/// place, so that single ones can be replaced and everything else stays byte for byte.
public interface PartHandler {

  /// A mapping begins: an object of JSON, an element of XML.
  void openMapping();

  /// A list begins.
  void openList();

  /// The mapping or list that was opened last ends.
  void close();

  /// The name of the value that follows.
  void name(Written name);

  /// A value that is a text; in YAML and XML also one that a reader may take for a number.
  void text(Written text);

  /// A number, a truth value, nothing, or a reference to another part.
  void other(String written);

  /// A comment, or another part that is no value.
  void comment(Written text);
}
