package org.soundings.app.export;

/// The tables that can be exported one by one.
public enum ExportTable {
  THREATS,
  ACTIONS,
  ANSWERS,
  EVIDENCE,
  CONTROLS,
  FINDINGS
}
