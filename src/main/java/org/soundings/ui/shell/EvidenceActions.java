package org.soundings.ui.shell;

import static org.soundings.language.Messages.tr;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.soundings.app.ErrorCode;
import org.soundings.evidence.Evidence;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.control.text.Labels;
import org.soundings.ui.evidence.AddView;
import org.soundings.ui.evidence.AddViewModel;
import org.soundings.ui.form.DraftForm;
import org.soundings.ui.imports.FileExamination;
import org.soundings.ui.imports.ImportView;
import org.soundings.ui.imports.ImportViewModel;
import org.soundings.ui.job.Notice;
import org.soundings.ui.picture.Png;
import org.soundings.ui.screen.Navigator;
import org.soundings.ui.screen.Overlays;
import org.soundings.ui.screen.Place;
import org.soundings.ui.screen.ScreenContext;
import org.soundings.ui.shell.desktop.DesktopServices;

/// The ways to add evidence: type, drop, paste or import. A draft is kept for each question.
final class EvidenceActions {

  private final Map<String, AddViewModel> drafts = new HashMap<>();

  /// What the open form is about.
  private Optional<String> inFront = Optional.empty();

  private final ScreenContext context;
  private final Navigator navigator;
  private final Overlays overlays;
  private final DesktopServices desktop;
  private final Supplier<String> question;
  private final Key key;
  private final Consumer<Evidence> added;

  private boolean isClosed;

  /// The last notice about a kept draft; "" if there was none.
  private String kept = "";

  /// The key that opens the form; it can change.
  interface Key {
    String now(boolean aboutQuestion);
  }

  /// @param question the id of the current question, or ""
  /// @param added receives what was added
  EvidenceActions(
      ScreenContext context,
      Navigator navigator,
      Overlays overlays,
      DesktopServices desktop,
      Supplier<String> question,
      Key key,
      Consumer<Evidence> added) {
    this.context = context;
    this.navigator = navigator;
    this.overlays = overlays;
    this.desktop = desktop;
    this.question = question;
    this.key = key;
    this.added = added;
    context.open().drafts().onDiscarded(this::discard);
  }

  private void discard(FormDraft left) {
    if (DraftForm.of(left).filter(DraftForm.EVIDENCE::equals).isPresent()) {
      Optional.ofNullable(drafts.remove(left.about())).ifPresent(AddViewModel::end);
    }
  }

  /// Pastes from the clipboard: files anywhere, a picture or text only on screens that accept them.
  ///
  /// @return whether anything was pasted
  boolean paste(boolean aboutQuestion, boolean amongEvidence) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      take(paths(clipboard.getFiles()), aboutQuestion);
      return true;
    }
    boolean taken = aboutQuestion || amongEvidence;
    if (!taken) {
      return false;
    }
    if (clipboard.hasImage()) {
      Image pasted = clipboard.getImage();
      add(aboutQuestion, model -> model.take(() -> Png.of(pasted)));
      return true;
    }
    if (clipboard.hasString()) {
      String text = clipboard.getString();
      add(aboutQuestion, model -> model.take(text));
      return true;
    }
    return false;
  }

  void importReports() {
    List<Path> files = refuses() ? List.of() : desktop.askFiles(DesktopServices.Purpose.EVIDENCE);
    if (!files.isEmpty()) {
      take(files, false);
    }
  }

  void importFolder() {
    if (!refuses()) {
      desktop.askFolder().ifPresent(folder -> take(List.of(folder), false));
    }
  }

  /// Accepts files that were dropped, pasted or chosen: pictures go into the form, all other files
  /// into the import preview.
  private void take(List<Path> files, boolean aboutQuestion) {
    if (files.stream().allMatch(AddViewModel::isPicture)) {
      add(aboutQuestion, model -> model.take(files));
    } else if (!refuses()) {
      new FileExamination(
              context, this::preview, alone -> add(aboutQuestion, model -> model.take(alone)))
          .at(files, aboutQuestion ? Optional.of(question.get()) : Optional.empty());
    }
  }

  private void preview(ImportViewModel model) {
    if (isClosed) {
      // The assessment was closed while the files were being read.
      model.discard();
      return;
    }
    model.whenAdded(added);
    var view =
        new ImportView(
            model,
            item -> navigator.go(new Place.EvidenceList(Optional.of(item.id()))),
            overlays::close);
    overlays.open(tr("Import preview"), view, view.firstFocus(), model::discard);
  }

  /// Opens the form.
  void add(boolean aboutQuestion) {
    add(aboutQuestion, _ -> {});
  }

  /// Opens the form with its saved draft.
  ///
  /// @param give passes what was pasted or dropped to the form
  private void add(boolean aboutQuestion, Consumer<AddViewModel> give) {
    if (refuses()) {
      return;
    }
    context.work().notices().withdraw(kept);
    String about = aboutQuestion ? question.get() : "";
    var model =
        drafts.computeIfAbsent(
            about,
            id ->
                new AddViewModel(
                    context,
                    Optional.of(id).filter(known -> !known.isEmpty()),
                    added,
                    () -> finished(about)));
    give.accept(model);
    var view =
        new AddView(
            model, () -> desktop.askFiles(DesktopServices.Purpose.EVIDENCE), overlays::close);
    overlays.open(
        tr("Add evidence"),
        view,
        view.firstFocus(),
        () -> {
          view.end();
          closed(about);
        });
    inFront = Optional.of(about);
  }

  private void finished(String about) {
    drafts.remove(about);
    if (inFront.filter(about::equals).isPresent()) {
      overlays.close();
    }
    // If the form was closed while the item was being added, a notice said that the draft is kept.
    context.work().notices().withdraw(kept);
  }

  /// Keeps what was not added as a draft until the form is opened again.
  private void closed(String about) {
    inFront = Optional.empty();
    AddViewModel left = drafts.get(about);
    if (left == null) {
      return;
    }
    if (!left.hasInput()) {
      drafts.remove(about);
      return;
    }
    left.clearError();
    boolean aboutQuestion = !about.isEmpty();
    kept = tr("Your evidence draft is saved. Press %s to resume it.", key.now(aboutQuestion));
    context
        .work()
        .notices()
        .say(Notice.news(kept).toOffer(tr("Resume"), () -> add(aboutQuestion, _ -> {})));
  }

  /// Shows nothing more because the assessment is being closed.
  void close() {
    isClosed = true;
  }

  /// Whether adding is impossible: the assessment is read-only, which a notice says, or it is
  /// already closed.
  boolean refuses() {
    if (isClosed) {
      return true;
    }
    context
        .whyReadOnly()
        .ifPresent(
            why ->
                context
                    .work()
                    .notices()
                    .say(
                        Notice.trouble(
                            ErrorCode.OPEN_READ_ONLY, tr("Evidence cannot be added here."), why)));
    return context.whyReadOnly().isPresent();
  }

  private static List<Path> paths(List<File> files) {
    return files.stream().map(File::toPath).toList();
  }

  /// Accepts files and folders that are dropped anywhere on a screen.
  ///
  /// @param lit is highlighted as the drop target
  void takeDrops(Parent target, Parent lit, boolean aboutQuestion) {
    takeDrops(target, lit, files -> take(files, aboutQuestion));
  }

  /// The same, but the screen handles the files first.
  ///
  /// @param screen receives the files, and a consumer for those it does not handle
  void takeDropsAfter(Parent target, BiConsumer<List<Path>, Consumer<List<Path>>> screen) {
    takeDrops(
        target,
        target,
        files -> {
          if (!refuses()) {
            screen.accept(files, rest -> take(rest, false));
          }
        });
  }

  private void takeDrops(Parent target, Parent lit, Consumer<List<Path>> taken) {
    target.setOnDragOver(
        drag -> {
          if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            Labels.toggle(lit, "dragged", true);
            drag.consume();
          }
        });
    target.setOnDragExited(_ -> Labels.toggle(lit, "dragged", false));
    target.setOnDragDropped(drag -> drop(drag, taken));
  }

  private static void drop(DragEvent drag, Consumer<List<Path>> taken) {
    taken.accept(paths(drag.getDragboard().getFiles()));
    drag.setDropCompleted(true);
    drag.consume();
  }
}
