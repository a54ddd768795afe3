package org.soundings.base;

/// A record that only keeps some fields of another together. Who compares two records field by
/// field names its fields as if they stood in the other.
public interface FieldGroup {}
