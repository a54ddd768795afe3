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
import org.soundings.app.TroubleCode;
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

/// The ways in which something is shown as evidence: typed, dropped, pasted or imported. What was
/// begun and not added is kept, one form for each question.
final class EvidenceActions {

  private final Map<String, AddViewModel> drafts = new HashMap<>();

  /// What the form that lies over the window is about.
  private Optional<String> inFront = Optional.empty();

  private final ScreenContext context;
  private final Navigator navigator;
  private final Overlays overlays;
  private final DesktopServices desktop;
  private final Supplier<String> question;
  private final Key key;
  private final Consumer<Evidence> added;

  private boolean isClosed;

  /// What was last said of something that was begun and is kept; "" before.
  private String kept = "";

  /// The key that opens the form, as it is now.
  interface Key {
    String now(boolean aboutQuestion);
  }

  /// @param question the id of the question in front, or ""
  /// @param added told what was added
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
    context.open().drafts().whenLeftOut(this::leaveOut);
  }

  private void leaveOut(FormDraft left) {
    if (DraftForm.of(left).filter(DraftForm.EVIDENCE::equals).isPresent()) {
      Optional.ofNullable(drafts.remove(left.about())).ifPresent(AddViewModel::end);
    }
  }

  /// Takes what is on the clipboard; files anywhere, a picture or words only where they mean
  /// something.
  ///
  /// @return whether anything was taken
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

  /// Takes files that were dropped, pasted or chosen: pictures go into the form, everything else is
  /// looked at first.
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
      // The files were still being read when their assessment was left.
      model.discard();
      return;
    }
    model.whenAdded(added);
    var view =
        new ImportView(
            model,
            item -> navigator.go(new Place.EvidenceList(Optional.of(item.id()))),
            overlays::close);
    overlays.open(tr("What would be imported"), view, view.firstFocus(), model::discard);
  }

  /// Opens the form.
  void add(boolean aboutQuestion) {
    add(aboutQuestion, _ -> {});
  }

  /// Opens the form, with what was begun in it before.
  ///
  /// @param give gives the form what was pasted or dropped
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
        tr("Show something"),
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
    // Whoever closed the form while it was being added was told that it is kept.
    context.work().notices().withdraw(kept);
  }

  /// What was begun and not added waits until the form is opened again.
  private void closed(String about) {
    inFront = Optional.empty();
    AddViewModel left = drafts.get(about);
    if (left == null) {
      return;
    }
    if (!left.isBegun()) {
      drafts.remove(about);
      return;
    }
    left.forgive();
    boolean aboutQuestion = !about.isEmpty();
    kept = tr("What you began to show is kept; %s brings it back.", key.now(aboutQuestion));
    context
        .work()
        .notices()
        .say(Notice.news(kept).toOffer(tr("Go on"), () -> add(aboutQuestion, _ -> {})));
  }

  /// Shows nothing more: the assessment is left.
  void close() {
    isClosed = true;
  }

  /// Whether nothing can be written here, which is said then; or is left by now, which people know.
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
                            TroubleCode.READING_ONLY, tr("Nothing can be added here."), why)));
    return context.whyReadOnly().isPresent();
  }

  private static List<Path> paths(List<File> files) {
    return files.stream().map(File::toPath).toList();
  }

  /// Lets files and folders be dropped anywhere on a screen.
  ///
  /// @param lit shows where they go
  void takeDrops(Parent target, Parent lit, boolean aboutQuestion) {
    takeDrops(target, lit, files -> take(files, aboutQuestion));
  }

  /// The same where the screen looks at them first.
  ///
  /// @param screen given the files, and who takes those that mean nothing to it
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
