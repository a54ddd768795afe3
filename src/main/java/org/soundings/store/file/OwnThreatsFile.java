package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.soundings.assessment.decision.OwnThreat;
import org.soundings.assessment.decision.ThreatSentence;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `threats.yaml`: threats that the team put into words itself.
public final class OwnThreatsFile {

  /// What an id is while a threat is read that has none.
  private static final String NO_ID = OwnThreat.PREFIX + "none";

  private final Set<String> ids = new HashSet<>();
  private final Numbers numbers = new Numbers();

  private OwnThreatsFile() {}

  public static Node.Mapping write(List<OwnThreat> threats) {
    return Binding.write(threats, new OwnThreatsFile()::threats);
  }

  public static List<OwnThreat> read(Fields fields) {
    List<OwnThreat> threats = Binding.read(fields, new OwnThreatsFile()::threats);
    return threats == null ? List.of() : threats;
  }

  private List<OwnThreat> threats(Binding<List<OwnThreat>> file) {
    return file.each("threats", all -> all, this::threat);
  }

  private OwnThreat threat(Binding<OwnThreat> file) {
    return new OwnThreat(
        id(file),
        numbers.next(file, OwnThreat::number),
        title(file),
        file.word("layer", Layer.CONTAINER, OwnThreat::layer),
        new ThreatSentence(
            file.text("actor", threat -> threat.said().actor()),
            file.text("position", threat -> threat.said().position()),
            file.text("does", threat -> threat.said().does()),
            file.text("weakness", threat -> threat.said().weakness()),
            file.text("leads_to", threat -> threat.said().leadsTo()),
            file.text("asset", threat -> threat.said().asset())),
        file.word("likelihood", Likelihood.POSSIBLE, OwnThreat::likelihood),
        file.word("impact", Impact.SERIOUS, OwnThreat::impact),
        file.texts("components", OwnThreat::components),
        file.texts("questions", OwnThreat::questions),
        file.text("note", OwnThreat::note));
  }

  private String id(Binding<OwnThreat> file) {
    String id = file.required("id", OwnThreat::id);
    if (!OwnThreat.isId(id)) {
      file.file()
          .filter(_ -> !id.isEmpty())
          .ifPresent(
              fields ->
                  fields.problem(
                      fields.placeOf("id"),
                      tr("\"%s\" is not the id of a team's own threat.", id),
                      tr("Begin with own-, then lower-case words joined by hyphens.")));
      file.refuse();
      return NO_ID;
    }
    if (!ids.add(id)) {
      file.refuse("id", tr("\"%s\" is there twice.", id), tr("Give one of the two another id."));
    }
    return id;
  }

  private static String title(Binding<OwnThreat> file) {
    String title = file.required("title", OwnThreat::title);
    if (title.isBlank()) {
      file.refuse();
      return "-";
    }
    return title;
  }
}
