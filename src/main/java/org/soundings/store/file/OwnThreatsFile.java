package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.ThreatSentence;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `threats.yaml`: threats that the team put into words itself.
public final class OwnThreatsFile {

  private OwnThreatsFile() {}

  public static Node.Mapping write(List<OwnThreat> threats) {
    return Node.mapping()
        .put("threats", Node.list(threats.stream().map(OwnThreatsFile::threat).toList()))
        .build();
  }

  public static List<OwnThreat> read(Fields fields) {
    var ids = new HashSet<String>();
    var numbers = new Numbers();
    List<OwnThreat> threats = fields.each("threats", each -> readThreat(each, ids, numbers));
    fields.finish();
    return threats;
  }

  private static Node threat(OwnThreat threat) {
    return Node.mapping()
        .text("id", threat.id())
        .plain("number", threat.number())
        .text("title", threat.title())
        .text("layer", Fields.word(threat.layer()))
        .text("actor", threat.said().actor())
        .text("position", threat.said().position())
        .text("does", threat.said().does())
        .text("weakness", threat.said().weakness())
        .text("leads_to", threat.said().leadsTo())
        .text("asset", threat.said().asset())
        .text("likelihood", Fields.word(threat.likelihood()))
        .text("impact", Fields.word(threat.impact()))
        .put("components", Node.texts(threat.components()))
        .put("questions", Node.texts(threat.questions()))
        .text("note", threat.note())
        .build();
  }

  private static @Nullable OwnThreat readThreat(Fields fields, Set<String> ids, Numbers numbers) {
    String id = fields.requiredText("id");
    boolean isUsable = OwnThreat.isId(id);
    if (!id.isEmpty() && !isUsable) {
      fields.problem(
          fields.placeOf("id"),
          tr("\"%s\" is not the id of a team's own threat.", id),
          tr("Begin with own-, then lower-case words joined by hyphens."));
    } else if (isUsable && !ids.add(id)) {
      isUsable = false;
      fields.problem(
          fields.placeOf("id"),
          tr("\"%s\" is there twice.", id),
          tr("Give one of the two another id."));
    }
    int number = numbers.next(fields);
    String title = fields.requiredText("title");
    Layer layer = fields.word("layer", Layer.class).orElse(Layer.CONTAINER);
    var said =
        new ThreatSentence(
            fields.text("actor"),
            fields.text("position"),
            fields.text("does"),
            fields.text("weakness"),
            fields.text("leads_to"),
            fields.text("asset"));
    Likelihood likelihood = fields.word("likelihood", Likelihood.class).orElse(Likelihood.POSSIBLE);
    Impact impact = fields.word("impact", Impact.class).orElse(Impact.SERIOUS);
    List<String> components = fields.texts("components");
    List<String> questions = fields.texts("questions");
    String note = fields.text("note");
    fields.finish();
    return isUsable && !title.isBlank()
        ? new OwnThreat(
            id, number, title, layer, said, likelihood, impact, components, questions, note)
        : null;
  }
}
