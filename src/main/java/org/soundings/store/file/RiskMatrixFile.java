package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.RiskMatrix;
import org.soundings.language.Messages;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `risk-matrix.yaml`: a team's own risk matrix, from likelihood and impact to a level.
public final class RiskMatrixFile {

  private RiskMatrixFile() {}

  /// The stored form. Equal matrices are stored the same in every language.
  public static Node.Mapping write(RiskMatrix table) {
    return Messages.inEnglish(() -> spoken(table));
  }

  /// The form with the titles and meanings of the default matrix in the current language, for a
  /// team that copies it as a start.
  public static Node.Mapping spoken(RiskMatrix table) {
    var likelihoods = Node.mapping();
    var levels = Node.mapping();
    for (Likelihood likelihood : Likelihood.values()) {
      String word = Fields.word(likelihood);
      likelihoods.put(word, step(table.title(likelihood), table.meaning(likelihood)));
      levels.put(
          word,
          Node.texts(
              Arrays.stream(Impact.values())
                  .map(impact -> Fields.word(table.level(likelihood, impact)))
                  .toList()));
    }
    var impacts = Node.mapping();
    for (Impact impact : Impact.values()) {
      impacts.put(Fields.word(impact), step(table.title(impact), table.meaning(impact)));
    }
    return Node.mapping()
        .text("source", table.source())
        .put("likelihood", likelihoods.build())
        .put("impact", impacts.build())
        .put("levels", levels.build())
        .build();
  }

  private static Node step(String title, String meaning) {
    return Node.mapping().text("title", title).text("meaning", meaning).build();
  }

  /// The matrix, or null with problems if it is incomplete.
  static @Nullable public RiskMatrix read(Fields fields) {
    String source = fields.requiredText("source");
    List<RiskMatrix.Step> likelihoods = steps(fields, "likelihood", Likelihood.values());
    List<RiskMatrix.Step> impacts = steps(fields, "impact", Impact.values());
    Optional<Fields> levels = section(fields, "levels");
    var rows = new ArrayList<List<Level>>();
    levels.ifPresent(
        rowFields -> {
          for (Likelihood likelihood : Likelihood.values()) {
            rows.add(row(rowFields, Fields.word(likelihood)));
          }
          rowFields.finish();
        });
    fields.finish();
    if (likelihoods.size() < RiskMatrix.STEPS
        || impacts.size() < RiskMatrix.STEPS
        || rows.size() < RiskMatrix.STEPS
        || rows.stream().anyMatch(row -> row.size() != RiskMatrix.STEPS)) {
      return null;
    }
    var table = new RiskMatrix(source, likelihoods, impacts, rows);
    table
        .descents()
        .forEach(
            sentence ->
                fields.warning(
                    fields.placeOf("levels"),
                    sentence,
                    tr(
                        "A higher likelihood or impact must not result in a lower level. Correct the levels.")));
    return table;
  }

  private static List<RiskMatrix.Step> steps(Fields fields, String key, Enum<?>[] words) {
    var steps = new ArrayList<RiskMatrix.Step>();
    section(fields, key)
        .ifPresent(
            scale -> {
              for (Enum<?> word : words) {
                section(scale, Fields.word(word))
                    .ifPresent(
                        step -> {
                          steps.add(
                              new RiskMatrix.Step(
                                  step.requiredText("title"), step.text("meaning")));
                          step.finish();
                        });
              }
              scale.finish();
            });
    return steps;
  }

  private static List<Level> row(Fields fields, String word) {
    List<String> texts = fields.texts(word);
    var row = new ArrayList<Level>();
    for (String text : texts) {
      Optional<Level> level =
          Arrays.stream(Level.values())
              .filter(each -> Fields.word(each).equals(text.toLowerCase(Locale.ROOT)))
              .findFirst();
      level.ifPresentOrElse(
          row::add,
          () ->
              fields.problem(
                  fields.placeOf(word),
                  tr("\"%s\" is not a valid level.", text),
                  tr("Use low, medium, high or critical.")));
    }
    if (texts.size() != RiskMatrix.STEPS) {
      fields.problem(
          fields.placeOf(word),
          tr(
              "\"%s\" has %d levels, but five are required (one for each impact from minor to existential).",
              word, texts.size()),
          tr("Use, for example, [low, low, medium, medium, high]."));
    }
    return row;
  }

  private static Optional<Fields> section(Fields fields, String key) {
    if (!fields.has(key)) {
      fields.problem(
          fields.place(),
          tr("\"%s\" is missing. A custom risk matrix must be complete.", key),
          tr("Copy the complete matrix that “soundings risk-matrix” prints, and edit the copy."));
    }
    return fields.fields(key);
  }
}
