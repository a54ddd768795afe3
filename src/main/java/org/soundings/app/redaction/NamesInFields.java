package org.soundings.app.redaction;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.profile.Person;
import org.soundings.report.RedactionNotes.Kind;
import org.soundings.store.AssessmentTexts;
import org.soundings.yaml.Node;

/// Collects the names of people, hosts and files from fields, to find them in free text.
final class NamesInFields implements AssessmentTexts.Change {

  private static final int SHORTEST_FILE_NAME = 5;
  private static final String TARGETS = "evidence.source.file.reading.targets";

  final List<Person> people = new ArrayList<>();
  final Set<String> named = new LinkedHashSet<>();
  private final Set<String> hosts = new TreeSet<>();
  private final Set<String> files = new TreeSet<>();

  void learn(Assessment assessment) {
    people.addAll(assessment.profile().people());
    AssessmentTexts.changed(assessment, this);
  }

  /// The hosts and files.
  Stream<Redaction> redactions() {
    return Stream.concat(
        hosts.stream().map(host -> Redaction.of(Kind.ADDRESSES, host, tr("[address]"))),
        files.stream().map(file -> Redaction.of(Kind.FILES, file, tr("[file]"))));
  }

  @Override
  public boolean leavesOut(String field, Node value) {
    return false;
  }

  @Override
  public String changed(String field, String value) {
    if (FieldKinds.isPerson(field)) {
      named.add(value);
    }
    Kind kind = field.equals(TARGETS) ? Kind.ADDRESSES : FieldKinds.other(field).orElse(null);
    if (kind == Kind.ADDRESSES && isLikeAHost(value)) {
      hosts.add(value);
    }
    if (kind == Kind.FILES && value.length() >= SHORTEST_FILE_NAME && value.contains(".")) {
      files.add(value);
    }
    return value;
  }

  /// One word that does not occur in ordinary sentences.
  private static boolean isLikeAHost(String text) {
    return text.matches("\\S{3,}") && text.matches(".*[0-9.\\-/:].*");
  }
}
