package org.soundings.change;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.profile.PackUse;
import org.soundings.pack.Library;

/// A named state of an assessment that does not change.
///
/// @param id a slug made from the name; "" before it is stored
/// @param note why it was made, Markdown, or ""
/// @param by who made it, "" if not known
/// @param program name and version of the program that made it
/// @param packs the packs as they were then
public record Milestone(
    String id, String note, String by, String program, List<PackUse> packs, Moment moment) {

  public Milestone {
    packs = List.copyOf(packs);
  }

  /// The person and the program that make a milestone.
  public record Maker(String by, String program) {}

  /// A milestone of the current assessment.
  public static Milestone of(
      String name, String note, Maker maker, Library library, Assessment assessment, Instant at) {
    List<PackUse> packs =
        assessment.profile().packs().stream()
            .map(use -> library.pack(use.id()).map(PackUse::of).orElse(use))
            .toList();
    return new Milestone(
        "",
        note,
        maker.by(),
        maker.program(),
        packs,
        Moment.of(name.strip(), library, assessment, at));
  }

  public Milestone withId(String newId) {
    return new Milestone(newId, note, by, program, packs, moment);
  }

  public String name() {
    return moment.name();
  }

  public Instant at() {
    return moment.at();
  }

  /// The name as lower-case words joined by hyphens, or "milestone" if it has no usable letters.
  public static String slug(String name) {
    String plain =
        java.text.Normalizer.normalize(name.replace("ß", "ss"), java.text.Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.length() > 60 ? plain.substring(0, 60).replaceAll("-$", "") : plain;
    return cut.isEmpty() ? "milestone" : cut;
  }
}
