package org.soundings.report.figure;

import static org.soundings.language.Messages.inSentence;
import static org.soundings.language.Messages.tr;
import static org.soundings.language.Messages.trn;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.soundings.assessment.decision.Level;
import org.soundings.report.figure.FigureData.Chapter;

/// The alternative text of the container stack.
public final class StackAlternativeText {

  private StackAlternativeText() {}

  static String alternative(Stack stack) {
    return stack.layers().stream()
        .map(StackAlternativeText::layer)
        .collect(Collectors.joining(" "));
  }

  private static String layer(Stack.Layer layer) {
    var chapter = chapter(layer);
    var said = new ArrayList<String>();
    if (!layer.parts().isEmpty()) {
      said.add(tr("components: %s", parts(layer)));
    }
    if (!layer.asked().isEmpty()) {
      said.add(tr("topics covered: %s", String.join(", ", layer.asked())));
    }
    said.add(
        tr(
            "%d of %s answered",
            chapter.answered(),
            trn("%d question", "%d questions", chapter.applying(), chapter.applying())));
    said.add(worst(layer));
    if (!layer.threats().isEmpty()) {
      said.add(tr("threats originating here%s", AlternativeText.labels(layer.threats())));
    }
    if (!layer.arriving().isEmpty()) {
      said.add(tr("threats affecting this layer%s", AlternativeText.labels(layer.arriving())));
    }
    if (!layer.starting().isEmpty()) {
      said.add(tr("possible attackers: %s", String.join(", ", layer.starting())));
    }
    return layer.title() + ": " + String.join("; ", said) + ".";
  }

  private static String worst(Stack.Layer layer) {
    Level worst = layer.worst();
    return worst == null
        ? tr("no threat assessed")
        : tr("highest risk level %s", inSentence(worst.title()));
  }

  public static String parts(Stack.Layer layer) {
    return layer.parts().stream().map(Stack.Part::name).collect(Collectors.joining(", "));
  }

  public static Chapter chapter(Stack.Layer layer) {
    return new Chapter("", layer.title(), layer.depths());
  }
}
