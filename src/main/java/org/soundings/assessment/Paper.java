package org.soundings.assessment;

/// The size of a page.
public enum Paper {
  A4,
  LETTER
}
