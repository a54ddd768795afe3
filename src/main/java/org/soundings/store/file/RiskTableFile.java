package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.Level;
import org.soundings.assessment.decision.RiskTable;
import org.soundings.language.Messages;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `risk-table.yaml`: a team's own way from likelihood and impact to a level.
public final class RiskTableFile {

  private RiskTableFile() {}

  /// What is stored, of equal tables the same whatever language is spoken.
  public static Node.Mapping write(RiskTable table) {
    return Messages.inEnglish(() -> spoken(table));
  }

  /// With the titles and meanings of the standard table in the language that is spoken, for a team
  /// that copies it to make a table of its own.
  public static Node.Mapping spoken(RiskTable table) {
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

  /// The table, or null with problems where it is not complete.
  static @Nullable public RiskTable read(Fields fields) {
    String source = fields.requiredText("source");
    List<RiskTable.Step> likelihoods = steps(fields, "likelihood", Likelihood.values());
    List<RiskTable.Step> impacts = steps(fields, "impact", Impact.values());
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
    if (likelihoods.size() < RiskTable.STEPS
        || impacts.size() < RiskTable.STEPS
        || rows.size() < RiskTable.STEPS
        || rows.stream().anyMatch(row -> row.size() != RiskTable.STEPS)) {
      return null;
    }
    var table = new RiskTable(source, likelihoods, impacts, rows);
    table
        .descents()
        .forEach(
            sentence ->
                fields.warning(
                    fields.placeOf("levels"),
                    sentence,
                    tr("More should never give a lower level.")));
    return table;
  }

  private static List<RiskTable.Step> steps(Fields fields, String key, Enum<?>[] words) {
    var steps = new ArrayList<RiskTable.Step>();
    section(fields, key)
        .ifPresent(
            scale -> {
              for (Enum<?> word : words) {
                section(scale, Fields.word(word))
                    .ifPresent(
                        step -> {
                          steps.add(
                              new RiskTable.Step(step.requiredText("title"), step.text("meaning")));
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
                  tr("\"%s\" is not a level.", text),
                  tr("Write low, medium, high or critical.")));
    }
    if (texts.size() != RiskTable.STEPS) {
      fields.problem(
          fields.placeOf(word),
          tr(
              "\"%s\" has %d levels; it needs five, one for each impact from minor to existential.",
              word, texts.size()),
          tr("Write for example [low, low, medium, medium, high]."));
    }
    return row;
  }

  private static Optional<Fields> section(Fields fields, String key) {
    if (!fields.has(key)) {
      fields.problem(
          fields.place(),
          tr("\"%s\" is missing; a table of your own must be complete.", key),
          tr("Copy the whole table that “soundings risk-table” prints, and change it."));
    }
    return fields.fields(key);
  }
}
