package org.soundings.store.file;

import static org.soundings.language.Messages.tr;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.ThreatSentence;
import org.soundings.pack.Layer;
import org.soundings.pack.ThreatTemplate.Impact;
import org.soundings.pack.ThreatTemplate.Likelihood;
import org.soundings.yaml.Binding;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// `threats.yaml`: the custom threats.
public final class CustomThreatsFile {

  /// The placeholder id while a threat without one is read.
  private static final String NO_ID = CustomThreat.PREFIX + "none";

  private final Set<String> ids = new HashSet<>();
  private final Numbers numbers = new Numbers();

  private CustomThreatsFile() {}

  public static Node.Mapping write(List<CustomThreat> threats) {
    return Binding.write(threats, new CustomThreatsFile()::threats);
  }

  public static List<CustomThreat> read(Fields fields) {
    List<CustomThreat> threats = Binding.read(fields, new CustomThreatsFile()::threats);
    return threats == null ? List.of() : threats;
  }

  private List<CustomThreat> threats(Binding<List<CustomThreat>> file) {
    return file.each("threats", all -> all, this::threat);
  }

  private CustomThreat threat(Binding<CustomThreat> file) {
    return new CustomThreat(
        id(file),
        numbers.next(file, CustomThreat::number),
        title(file),
        file.word("layer", Layer.CONTAINER, CustomThreat::layer),
        new ThreatSentence(
            file.text("actor", threat -> threat.parts().actor()),
            file.text("position", threat -> threat.parts().position()),
            file.text("attack", threat -> threat.parts().attack()),
            file.text("vulnerability", threat -> threat.parts().vulnerability()),
            file.text("consequence", threat -> threat.parts().consequence()),
            file.text("asset", threat -> threat.parts().asset())),
        file.word("likelihood", Likelihood.POSSIBLE, CustomThreat::likelihood),
        file.word("impact", Impact.SERIOUS, CustomThreat::impact),
        file.texts("components", CustomThreat::components),
        file.texts("questions", CustomThreat::questions),
        file.text("note", CustomThreat::note));
  }

  private String id(Binding<CustomThreat> file) {
    String id = file.required("id", CustomThreat::id);
    if (!CustomThreat.isId(id)) {
      file.file()
          .filter(_ -> !id.isEmpty())
          .ifPresent(
              fields ->
                  fields.problem(
                      fields.placeOf("id"),
                      tr("\"%s\" is not a valid custom threat ID.", id),
                      tr("Use \"own-\" followed by lower-case words joined by hyphens.")));
      file.refuse();
      return NO_ID;
    }
    if (!ids.add(id)) {
      file.refuse(
          "id", tr("\"%s\" occurs twice.", id), tr("Give one of the entries a different ID."));
    }
    return id;
  }

  private static String title(Binding<CustomThreat> file) {
    String title = file.required("title", CustomThreat::title);
    if (title.isBlank()) {
      file.refuse();
      return "-";
    }
    return title;
  }
}
