package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.profile.Assumption;
import org.soundings.assessment.profile.PackUse;
import org.soundings.assessment.profile.Person;
import org.soundings.assessment.profile.Profile;
import org.soundings.assessment.profile.Scope;
import org.soundings.evidence.Validity;
import org.soundings.evidence.ValidityCategory;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `assessment.yaml`: the profile of the assessment.
public final class ProfileFile {

  /// The version of the whole folder's format.
  public static final int FORMAT = 2;

  private ProfileFile() {}

  public static Node.Mapping write(Profile profile) {
    return Binding.write(profile, ProfileFile::profile);
  }

  static @Nullable public Profile read(Fields fields) {
    return Binding.read(fields, ProfileFile::profile);
  }

  private static Profile profile(Binding<Profile> file) {
    file.field("format", _ -> FORMAT, Node::plain, (fields, key) -> fields.integer(key).orElse(0));
    String id = id(file);
    var heading =
        new Profile.Heading(
            file.required("title", Profile::title),
            file.text("occasion", Profile::occasion),
            file.text("classification", Profile::classification));
    LocalDate created = file.date("created", Profile::created);
    return new Profile(
        id,
        heading,
        created == null ? LocalDate.EPOCH : created,
        file.inner("scope", Scope.EMPTY, Profile::scope, ProfileFile::scope),
        ContextFields.field(file, Profile::context),
        file.each("packs", Profile::packs, ProfileFile::pack),
        file.texts("frameworks", Profile::frameworks),
        file.each("people", Profile::people, ProfileFile::person),
        file.each("assumptions", Profile::assumptions, ProfileFile::assumption),
        file.field("validity", Profile::validity, ProfileFile::validity, ProfileFile::validity),
        file.inner(
            "last_numbers", Profile.LastNumbers.NONE, Profile::numbers, ProfileFile::numbers));
  }

  private static String id(Binding<Profile> file) {
    String id = file.required("id", Profile::id);
    if (id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      return id;
    }
    file.file()
        .ifPresent(
            fields ->
                fields.problem(
                    fields.placeOf("id"),
                    tr(
                        "\"id\" must consist of lower-case words joined by hyphens, but is \"%s\".",
                        id),
                    tr("Use, for example, kittiwake-2026-winter.")));
    return "unnamed";
  }

  private static Profile.LastNumbers numbers(Binding<Profile.LastNumbers> file) {
    return new Profile.LastNumbers(
        file.count("evidence", Profile.LastNumbers::lastEvidenceNumber),
        file.count("actions", Profile.LastNumbers::lastActionNumber),
        file.count("custom_threats", Profile.LastNumbers::lastCustomThreatNumber));
  }

  private static Scope scope(Binding<Scope> file) {
    return new Scope(
        file.text("purpose", Scope::purpose),
        file.text("data", Scope::data),
        file.texts("included", Scope::included),
        file.each("excluded", Scope::excluded, ProfileFile::exclusion));
  }

  private static Scope.Exclusion exclusion(Binding<Scope.Exclusion> file) {
    return new Scope.Exclusion(
        file.required("what", Scope.Exclusion::what), file.text("reason", Scope.Exclusion::reason));
  }

  static PackUse pack(Binding<PackUse> file) {
    return new PackUse(
        file.required("id", PackUse::id),
        file.field(
            "version",
            PackUse::version,
            version -> Node.plain(version.isEmpty() ? null : version),
            Fields::text),
        file.digest("hash", PackUse::hash));
  }

  private static Person person(Binding<Person> file) {
    return new Person(
        file.required("name", Person::name),
        file.text("role", Person::role),
        file.text("perspective", Person::perspective));
  }

  private static Assumption assumption(Binding<Assumption> file) {
    return new Assumption(
        file.required("text", Assumption::text),
        file.text("confirmed_by", Assumption::confirmedBy),
        DecisionFile.threatIds(file, "threats", Assumption::threats));
  }

  private static Node validity(Validity validity) {
    var builder = Node.mapping();
    for (ValidityCategory kind : ValidityCategory.values()) {
      builder.plain(Fields.word(kind), validity.decided().get(kind));
    }
    return builder.build();
  }

  private static Validity validity(Fields file, String key) {
    return file.fields(key).map(ProfileFile::validity).orElse(Validity.DEFAULT);
  }

  private static Validity validity(Fields fields) {
    Validity validity = Validity.DEFAULT;
    for (ValidityCategory kind : ValidityCategory.values()) {
      String key = Fields.word(kind);
      int days = fields.integer(key).orElse(kind.days());
      if (days < 0 || days > Validity.LONGEST) {
        fields.problem(
            fields.placeOf(key),
            tr("\"%s\" must be a number of days from 0 to %d.", key, Validity.LONGEST),
            tr("Correct the number. Until then, the default of %d days applies.", kind.days()));
      } else if (fields.has(key)) {
        validity = validity.with(kind, days);
      }
    }
    fields.finish();
    return validity;
  }
}
