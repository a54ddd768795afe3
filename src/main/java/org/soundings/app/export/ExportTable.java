package org.soundings.app.export;

/// The tables that can leave one by one.
public enum ExportTable {
  THREATS,
  ACTIONS,
  ANSWERS,
  EVIDENCE,
  FINDINGS
}
