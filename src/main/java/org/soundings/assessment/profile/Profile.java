package org.soundings.assessment.profile;

import java.time.LocalDate;
import java.util.List;
import org.soundings.base.FieldGroup;
import org.soundings.base.Withers;
import org.soundings.evidence.Validity;

/// What an assessment is about and who takes part. This is the content of `assessment.yaml`.
///
/// @param id a slug, such as `kittiwake-2026-winter`
/// @param created the day of its creation
/// @param packs the packs it works with
/// @param frameworks ids of the control frameworks that its reports answer to
/// @param validity how long each category of evidence is valid
@Withers
public record Profile(
    String id,
    Heading heading,
    LocalDate created,
    Scope scope,
    Context context,
    List<PackUse> packs,
    List<String> frameworks,
    List<Person> people,
    List<Assumption> assumptions,
    Validity validity,
    LastNumbers numbers)
    implements ProfileBuilder.With {

  public Profile {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not an id of lower-case words: " + id);
    }
    packs = List.copyOf(packs);
    frameworks = List.copyOf(frameworks);
    people = List.copyOf(people);
    assumptions = List.copyOf(assumptions);
  }

  /// A profile with only a title and a day.
  public static Profile begin(String id, String title, LocalDate created, List<PackUse> packs) {
    return new Profile(
        id,
        new Heading(title, "", ""),
        created,
        Scope.EMPTY,
        Context.EMPTY,
        packs,
        List.of(),
        List.of(),
        List.of(),
        Validity.DEFAULT,
        LastNumbers.NONE);
  }

  /// The text of the cover.
  ///
  /// @param title the system's name
  /// @param occasion why it is assessed now, such as "Threat model, winter 2026"
  /// @param classification how the report may be shared, such as "Confidential", or ""
  @Withers
  public record Heading(String title, String occasion, String classification)
      implements ProfileHeadingBuilder.With, FieldGroup {}

  /// The highest numbers ever given to an item of evidence, an action and a custom threat, so that
  /// none is used twice.
  @Withers
  public record LastNumbers(
      int lastEvidenceNumber, int lastActionNumber, int lastCustomThreatNumber)
      implements ProfileLastNumbersBuilder.With, FieldGroup {

    public static final LastNumbers NONE = new LastNumbers(0, 0, 0);
  }

  public String title() {
    return heading.title();
  }

  public String occasion() {
    return heading.occasion();
  }

  public String classification() {
    return heading.classification();
  }

  public Profile withTitle(String text) {
    return withHeading(heading.withTitle(text));
  }

  public Profile withOccasion(String text) {
    return withHeading(heading.withOccasion(text));
  }

  public Profile withClassification(String text) {
    return withHeading(heading.withClassification(text));
  }

  /// Records that numbers up to these were given, so that none is used twice.
  public Profile withNumbersGiven(int evidenceNumber, int actionNumber) {
    return withNumbers(
        new LastNumbers(
            Math.max(numbers.lastEvidenceNumber(), evidenceNumber),
            Math.max(numbers.lastActionNumber(), actionNumber),
            numbers.lastCustomThreatNumber()));
  }

  /// Records that a number was given to a custom threat.
  public Profile withCustomThreatNumberGiven(int number) {
    return withNumbers(
        numbers.withLastCustomThreatNumber(Math.max(numbers.lastCustomThreatNumber(), number)));
  }
}
