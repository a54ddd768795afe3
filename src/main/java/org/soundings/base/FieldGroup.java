package org.soundings.base;

/// A record that only groups some fields of another record. Code that compares records field by
/// field names its fields as if they were in the outer record.
public interface FieldGroup {}
