package org.soundings.ui.evidence;

import static org.soundings.language.Messages.quoted;
import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.app.evidence.MaskedSecrets;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceSource;
import org.soundings.evidence.StoredFile;
import org.soundings.language.DayForms;
import org.soundings.ui.control.text.Labels;

/// The facts about an item of evidence: when it was captured, what its source says, and its file.
final class ItemFacts {

  private final EvidenceViewModel model;
  private final Consumer<Path> showFile;
  private final Consumer<String> follow;

  ItemFacts(EvidenceViewModel model, Consumer<Path> showFile, Consumer<String> follow) {
    this.model = model;
    this.showFile = showFile;
    this.follow = follow;
  }

  Node of(Evidence item, FileHashes.Known files) {
    var facts = new VBox(12, about(item, files));
    particular(item.source()).ifPresent(facts.getChildren()::add);
    item.file().ifPresent(file -> facts.getChildren().add(file(item, file, files.of(item))));
    item.file()
        .flatMap(StoredFile::wasRead)
        .ifPresent(reading -> facts.getChildren().add(new ReadingPane(item, reading, model)));
    return facts;
  }

  private Node about(Evidence item, FileHashes.Known files) {
    String by = item.addedBy().isEmpty() ? "" : tr(" by %s", item.addedBy());
    String kind = EvidenceViewModel.kind(item.source());
    String added = tr("%s, %s, added %s%s", item.id(), kind, model.day(item.addedAt()), by);
    String valid = tr("%s, valid for %d days", model.age(item), model.daysValid(item));
    var about =
        Labels.column(
            0,
            Labels.wrapped(added, "muted"),
            Labels.wrapped(valid, model.isDoubted(item) ? "text-weak" : "muted"));
    files.why(item).ifPresent(why -> about.getChildren().add(Labels.wrapped(why, "text-missing")));
    return about;
  }

  private Optional<Node> particular(EvidenceSource source) {
    return switch (source) {
      case EvidenceSource.CommandOutput output -> Optional.of(command(output));
      case EvidenceSource.Link(var url) ->
          Optional.of(Labels.button(url, Feather.EXTERNAL_LINK, () -> follow.accept(url), "link"));
      case EvidenceSource.Statement(var _, var text) ->
          Optional.of(Labels.wrapped(quoted(text), "lead-text"));
      case EvidenceSource.ToolReport(var _, var _, var database, var _) ->
          database.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  Labels.wrapped(tr("Database as of %s", DayForms.dayOf(database)), "meta"));
      case EvidenceSource.File _, EvidenceSource.Screenshot _ -> Optional.empty();
    };
  }

  private static Node command(EvidenceSource.CommandOutput output) {
    String on = output.host().isEmpty() ? "" : tr("on %s, ", output.host());
    Integer exit = output.exitCode();
    String how = exit == null ? tr("exit code not recorded") : tr("exit code %s", exit);
    return Labels.column(
        4, Labels.wrapped(output.command(), "mono", "command"), Labels.wrapped(on + how, "meta"));
  }

  private Node file(Evidence item, StoredFile file, FileHashes.Hash hash) {
    var words =
        Labels.column(
            0,
            Labels.label(file.name(), "mono"),
            Labels.wrapped(
                tr("%,d bytes, SHA-256 %s…%s", file.size(), file.hash().brief(), hash(hash)),
                "meta"));
    MaskedSecrets.sentence(List.of(item))
        .map(many -> Labels.wrapped(many, "meta"))
        .ifPresent(words.getChildren()::add);
    var row = Labels.row(12, Labels.icon(Feather.FILE, "muted"), Labels.growing(words));
    model
        .file(item)
        .ifPresent(
            path ->
                row.getChildren()
                    .add(Labels.button(tr("Show file"), () -> showFile.accept(path), "link")));
    return row;
  }

  private static String hash(FileHashes.Hash hash) {
    return switch (hash) {
      case NOT_CHECKED -> tr(", not checked yet");
      case VERIFIED -> tr(", verified: unchanged");
      case CHANGED -> tr(", changed since it was added");
    };
  }
}
