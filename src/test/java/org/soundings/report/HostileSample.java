package org.soundings.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.soundings.assessment.Action;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.Session;
import org.soundings.assessment.answer.Answer;
import org.soundings.assessment.decision.Decision;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.system.Component;
import org.soundings.evidence.Evidence;
import org.soundings.pack.Library;

/// An assessment with the most difficult texts in every field that a person types: scripts of all
/// kinds and directions, stacked accents, wide tables, words without an end, and a note of two
/// megabytes.
public final class HostileSample {

  /// The last words of the long note.
  public static final String END = "the end of the long note";

  private static final int LONG_NOTE = 2 * 1024 * 1024;

  private static final List<String> MORE_TEXTS =
      List.of(
          "हिन्दी: कंटेनर रूट के रूप में चलता है। বাংলা: কন্টেইনার রুট হিসেবে চলে। தமிழ்: கொள்கலன் வேராக இயங்குகிறது.",
          "ไทย: คอนเทนเนอร์ทำงานเป็นรูท ភាសាខ្មែរ: កុងតឺន័រ မြန်မာ: ကွန်တိန်နာ ქართული: კონტეინერი.",
          "Stacked: Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘ and 🏳️‍🌈 👨‍👩‍👧‍👦 🇩🇪 1️⃣ 🧑🏿‍🚀.",
          "Turned: \u202Egnihtyna\u202C \u2066isolated\u2069 \u200Bzero\u00ADwidth\uFEFF \u0000\u001B[31m end.",
          table(14, 3),
          table(3, 120),
          "> > > quoted\n> > > > deeper\n\n"
              + "- ".repeat(30)
              + "deep\n\n![](https://example.org/p.png)");

  /// All texts, those of other tests first.
  private static final List<String> TEXTS =
      Stream.concat(SampleWords.HARD_TEXTS.stream(), MORE_TEXTS.stream()).toList();

  private int next;

  private HostileSample() {}

  /// With few answers, so that its reports are short, and all kinds of figures.
  public static Assessment of(Library library) {
    return new HostileSample().made(ReportSamples.withSystem(ReportSamples.some(library)));
  }

  /// The same with a note of two megabytes on the first item of evidence.
  public static Assessment withLongNote(Library library) {
    Assessment assessment = of(library);
    Evidence first = assessment.evidence().firstEntry().getValue();
    return assessment.withEvidence(first.withNote(longNote()));
  }

  private static String longNote() {
    String line = "A line of a log that was pasted in full. Λάθος 容器 العربية, 12:00:01.\n";
    return line.repeat(LONG_NOTE / line.getBytes(UTF_8).length) + "\n\n" + END;
  }

  private static String table(int columns, int rows) {
    return IntStream.range(-1, rows)
        .mapToObj(
            row ->
                IntStream.range(0, columns)
                    .mapToObj(column -> row == 0 ? "---" : "r" + row + "c" + column + " 容 عر")
                    .collect(Collectors.joining(" | ", "| ", " |")))
        .collect(Collectors.joining("\n"));
  }

  private String text() {
    return TEXTS.get(next++ % TEXTS.size());
  }

  /// One line of at most 160 characters, for titles and names.
  private String line() {
    String line = text().replaceAll("\\s+", " ").strip();
    return line.codePoints()
        .limit(160)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Assessment made(Assessment from) {
    Assessment made = from.changing(profile -> profile.withTitle(line()).withOccasion(line()));
    made =
        made.changing(
            profile ->
                profile
                    .withScope(profile.scope().withPurpose(text()).withData(text()))
                    .withPeople(
                        List.of(new Person(line(), line(), line()), new Person(line(), "", ""))));
    for (Answer answer : from.answers().values()) {
      made =
          made.withAnswer(
              answer
                  .withConclusion(text())
                  .withDisagreement(text())
                  .withDissents(List.of(new Answer.Dissent(line(), line(), text()))));
    }
    for (Evidence item : from.evidence().values()) {
      made = made.withEvidence(item.withTitle(line()).withSystem(line()).withNote(text()));
    }
    for (Action action : from.actions()) {
      made = made.withAction(action.withTitle(line()).withOwner(line()).withNote(text()));
    }
    for (Decision decision : from.decisions().values()) {
      made = made.withDecision(decision.withRationale(text()).withOwner(line()));
    }
    for (Session session : from.sessions()) {
      made = made.withSession(session.withTitle(line()).withNotes(text()));
    }
    for (Component each : from.system().components()) {
      Component hard = each.withName(line()).withDescription(text()).withTechnology(line());
      made = made.changingSystem(system -> system.with(hard));
    }
    return made;
  }
}
