package org.soundings.yaml.foreign;

/// Receives the parts of a structured text in their order, each with its place, so that single ones
/// can be replaced and everything else stays byte for byte.
public interface PartHandler {

  /// A mapping begins: an object of JSON, an element of XML.
  void openMapping();

  /// A list begins.
  void openList();

  /// The innermost open mapping or list ends.
  void close();

  /// The name of the value that follows.
  void name(Written name);

  /// A text value. In YAML and XML it may also be a number.
  void text(Written text);

  /// A number, boolean, null, or a reference to another part.
  void other(String written);

  /// A comment, or another part that is not a value.
  void comment(Written text);
}
