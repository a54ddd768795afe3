package org.soundings.app.settings;

import java.util.List;

/// The draft of a new assessment that has no folder yet. The author is not part of it, because
/// another person may resume it.
///
/// @param title the title, or ""
/// @param occasion the reason for the assessment, or ""
/// @param folder the folder as typed; "" for the proposed one
/// @param without the ids of packs that are not used
public record NewAssessmentDraft(
    String title, String occasion, String folder, List<String> without) {

  public static final NewAssessmentDraft NONE = new NewAssessmentDraft("", "", "", List.of());

  public NewAssessmentDraft {
    without = List.copyOf(without);
  }
}
