package org.soundings.ui.control.text;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;

import java.util.LinkedHashSet;
import javafx.scene.layout.VBox;
import org.soundings.pack.Perspectives;
import org.soundings.pack.QuestionWording;

/// Two wordings of a question as one, with removed and added text.
public final class WordingPane extends VBox {

  public WordingPane(QuestionWording before, QuestionWording after) {
    super(8);
    add(tr("Title"), before.title(), after.title());
    add(tr("Question"), before.question(), after.question());
    add(tr("Why it matters"), before.why(), after.why());
    add(
        tr("Follow-up questions"),
        String.join("\n", before.followUps()),
        String.join("\n", after.followUps()));
    var roles = new LinkedHashSet<>(before.perspectives().keySet());
    roles.addAll(after.perspectives().keySet());
    for (String role : roles) {
      add(
          tr("Question for: %s", inSentence(Perspectives.title(role))),
          before.perspectives().getOrDefault(role, ""),
          after.perspectives().getOrDefault(role, ""));
    }
  }

  /// Shows a part whose wording differs.
  private void add(String name, String before, String after) {
    if (!before.strip().replaceAll("\\s+", " ").equals(after.strip().replaceAll("\\s+", " "))) {
      getChildren()
          .add(Labels.column(2, Labels.label(name, "meta"), DifferenceView.of(before, after)));
    }
  }
}
