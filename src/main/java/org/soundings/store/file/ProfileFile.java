package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.Context;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.profile.Scope;
import org.soundings.base.Digest;
import org.soundings.evidence.Ageing;
import org.soundings.evidence.Validity;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `assessment.yaml`: what the assessment is about.
public final class ProfileFile {

  /// The version of the whole folder's format.
  public static final int FORMAT = 1;

  private ProfileFile() {}

  public static Node.Mapping write(Profile profile) {
    Scope scope = profile.scope();
    return Node.mapping()
        .plain("format", FORMAT)
        .text("id", profile.id())
        .text("title", profile.title())
        .text("occasion", profile.occasion())
        .text("classification", profile.classification())
        .plain("created", profile.created())
        .put(
            "scope",
            Node.mapping()
                .text("purpose", scope.purpose())
                .text("data", scope.data())
                .put("included", Node.texts(scope.included()))
                .put(
                    "excluded",
                    Node.list(scope.excluded().stream().map(ProfileFile::exclusion).toList()))
                .build())
        .put("context", ContextFields.write(profile.context()))
        .put("packs", Node.list(profile.packs().stream().map(ProfileFile::pack).toList()))
        .put("people", Node.list(profile.people().stream().map(ProfileFile::person).toList()))
        .put(
            "assumptions",
            Node.list(profile.assumptions().stream().map(ProfileFile::assumption).toList()))
        .put("valid_for", validity(profile.validity()))
        .put(
            "numbers_given",
            Node.mapping()
                .plain("evidence", number(profile.numbers().lastEvidenceNumber()))
                .plain("actions", number(profile.numbers().lastActionNumber()))
                .plain("own_threats", number(profile.numbers().lastOwnThreatNumber()))
                .build())
        .build();
  }

  static @Nullable public Profile read(Fields fields) {
    fields.integer("format");
    String id = fields.requiredText("id");
    String title = fields.requiredText("title");
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      fields.problem(
          fields.placeOf("id"),
          tr("\"id\" should be lower-case words joined by hyphens but is \"%s\".", id),
          tr("Write for example kittiwake-2026-winter."));
      id = "unnamed";
    }
    LocalDate created = fields.date("created").orElse(LocalDate.EPOCH);
    var profile =
        Profile.begin(id, title, created, fields.each("packs", ProfileFile::readPack))
            .withOccasion(fields.text("occasion"))
            .withClassification(fields.text("classification"))
            .withScope(fields.fields("scope").map(ProfileFile::readScope).orElse(Scope.EMPTY))
            .withContext(fields.fields("context").map(ContextFields::read).orElse(Context.EMPTY))
            .withPeople(fields.each("people", ProfileFile::readPerson))
            .withAssumptions(fields.each("assumptions", ProfileFile::readAssumption))
            .withValidity(
                fields.fields("valid_for").map(ProfileFile::readValidity).orElse(Validity.DEFAULT));
    Profile numbered =
        fields
            .fields("numbers_given")
            .map(
                given -> {
                  int evidence = given.integer("evidence").orElse(0);
                  int actions = given.integer("actions").orElse(0);
                  int ownThreats = given.integer("own_threats").orElse(0);
                  given.finish();
                  return profile
                      .withNumbersGiven(evidence, actions)
                      .withOwnThreatNumberGiven(ownThreats);
                })
            .orElse(profile);
    fields.finish();
    return numbered;
  }

  private static @Nullable Integer number(int number) {
    return number == 0 ? null : number;
  }

  private static Node exclusion(Scope.Exclusion exclusion) {
    return Node.mapping()
        .text("what", exclusion.what())
        .text("because", exclusion.because())
        .build();
  }

  private static Scope readScope(Fields fields) {
    var scope =
        new Scope(
            fields.text("purpose"),
            fields.text("data"),
            fields.texts("included"),
            fields.each(
                "excluded",
                each -> {
                  var exclusion =
                      new Scope.Exclusion(each.requiredText("what"), each.text("because"));
                  each.finish();
                  return exclusion;
                }));
    fields.finish();
    return scope;
  }

  private static Node validity(Validity validity) {
    var builder = Node.mapping();
    for (Ageing kind : Ageing.values()) {
      builder.plain(Fields.word(kind), validity.decided().get(kind));
    }
    return builder.build();
  }

  private static Validity readValidity(Fields fields) {
    Validity validity = Validity.DEFAULT;
    for (Ageing kind : Ageing.values()) {
      String key = Fields.word(kind);
      int days = fields.integer(key).orElse(kind.days());
      if (days < 0 || days > Validity.LONGEST) {
        fields.problem(
            fields.placeOf(key),
            tr("\"%s\" should be a number of days from 0 to %d.", key, Validity.LONGEST),
            tr("Until it is, %d days count.", kind.days()));
      } else if (fields.has(key)) {
        validity = validity.with(kind, days);
      }
    }
    fields.finish();
    return validity;
  }

  static Node pack(PackUse pack) {
    return Node.mapping()
        .text("id", pack.id())
        .plain("version", pack.version().isEmpty() ? null : pack.version())
        .plain("digest", pack.digest())
        .build();
  }

  static PackUse readPack(Fields fields) {
    var pack =
        new PackUse(fields.requiredText("id"), fields.text("version"), digest(fields, "digest"));
    fields.finish();
    return pack;
  }

  /// A digest, or null where there is none or where it is not one.
  static @Nullable Digest digest(Fields fields, String key) {
    String text = fields.text(key);
    if (text.isEmpty()) {
      return null;
    }
    if (!Digest.isDigest(text)) {
      fields.problem(
          fields.placeOf(key),
          tr("\"%s\" is not a SHA-256 of 64 hexadecimal digits.", key),
          tr("Restore it from an earlier version of this file."));
      return null;
    }
    return new Digest(text);
  }

  private static Node person(Person person) {
    return Node.mapping()
        .text("name", person.name())
        .text("role", person.role())
        .text("perspective", person.perspective())
        .build();
  }

  private static Person readPerson(Fields fields) {
    var person =
        new Person(fields.requiredText("name"), fields.text("role"), fields.text("perspective"));
    fields.finish();
    return person;
  }

  private static Node assumption(Assumption assumption) {
    return Node.mapping()
        .text("text", assumption.text())
        .text("confirmed_by", assumption.confirmedBy())
        .put("threats", DecisionFile.threatIds(assumption.threats()))
        .build();
  }

  private static Assumption readAssumption(Fields fields) {
    var assumption =
        new Assumption(
            fields.requiredText("text"),
            fields.text("confirmed_by"),
            DecisionFile.threatIds(fields, "threats"));
    fields.finish();
    return assumption;
  }
}
