package org.soundings.app;

import static org.soundings.language.Messages.tr;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Profile;
import org.soundings.pack.Library;

/// Creates an assessment from a title, a day and packs. Everything else can be added later.
public final class NewAssessment {

  private NewAssessment() {}

  /// @param packs ids of packs; if empty, all packs of the library that are not optional
  public static Assessment of(Library library, String title, LocalDate today, List<String> packs) {
    List<PackUse> uses =
        library.packs().stream()
            .filter(pack -> packs.isEmpty() ? !pack.isOptional() : packs.contains(pack.id()))
            .map(PackUse::of)
            .toList();
    return Assessment.begin(Profile.begin(slug(title, today), title, today, uses));
  }

  /// Lower-case words joined by hyphens, from a title and the month.
  public static String slug(String title, LocalDate day) {
    String month = String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
    String words =
        Stream.of(title, tr("assessment"))
            .map(NewAssessment::slug)
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse("assessment");
    return words + "-" + month;
  }

  /// Lower-case words joined by hyphens, from a title in any script. Returns "" if it has none.
  public static String slug(String title) {
    String words =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return words.length() > 60 ? words.substring(0, 60).replaceAll("-+$", "") : words;
  }
}
