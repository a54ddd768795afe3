package org.soundings.app.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.soundings.store.draft.DraftPicture;
import org.soundings.store.draft.FormDraft;
import org.soundings.store.draft.FormDraftsFile;

/// Drafts: what was entered in forms and not added yet. A draft survives closing the form and the
/// program. It is on disk within a second and is restored when its form opens again.
///
/// For one thread.
public final class FormDrafts {

  /// The file in the assessment's folder that stores them.
  public static final String FILE = FormDraftsFile.NAME;

  private final List<FormDraft> all;
  private final Keeper keeper;
  private final List<Runnable> observers = new ArrayList<>();
  private final List<Consumer<FormDraft>> leftOut = new ArrayList<>();

  /// Writes drafts to disk.
  @FunctionalInterface
  public interface Keeper {

    /// Called with all drafts after each change.
    void changed(List<FormDraft> now);

    /// Called with the draft that was added to the assessment, and all remaining drafts.
    default void added(FormDraft added, List<FormDraft> now) {
      changed(now);
    }
  }

  /// @param kept the stored drafts
  public FormDrafts(List<FormDraft> kept, Keeper keeper) {
    this.all = new ArrayList<>(kept);
    this.keeper = keeper;
  }

  /// All drafts, the oldest first.
  public List<FormDraft> all() {
    return List.copyOf(all);
  }

  /// The draft of a form, if it has one.
  public Optional<FormDraft> find(String form, String about) {
    return all.stream().filter(each -> each.isOf(form, about)).findFirst();
  }

  /// Updates the draft of a form. An empty form has no draft.
  public void hold(String form, String about, Map<String, String> said) {
    hold(new FormDraft(form, about, new TreeMap<>(said)));
  }

  private void hold(FormDraft now) {
    Optional<FormDraft> before = find(now.form(), now.about());
    if (before.filter(now::equals).isPresent() || (before.isEmpty() && now.isEmpty())) {
      return;
    }
    if (now.isEmpty()) {
      all.remove(before.orElseThrow());
    } else if (before.isPresent()) {
      all.set(all.indexOf(before.get()), now);
    } else {
      all.add(now);
    }
    tell();
  }

  private void tell() {
    keeper.changed(all());
    tellObservers();
  }

  private void tellObservers() {
    List.copyOf(observers).forEach(Runnable::run);
  }

  /// Notes that a draft was added to the assessment. Call this after the change. It is no longer a
  /// draft, but stays on disk until the assessment is written.
  public void added(FormDraft draft) {
    all.removeIf(each -> each.isOf(draft.form(), draft.about()));
    keeper.added(draft, all());
    tellObservers();
  }

  /// Discards a draft, also in its form.
  public void discard(FormDraft draft) {
    if (all.remove(draft)) {
      tell();
      List.copyOf(leftOut).forEach(told -> told.accept(draft));
    }
  }

  /// Calls the observer after each change of the drafts.
  ///
  /// @return ends the observation
  public Runnable observe(Runnable observer) {
    observers.add(observer);
    return () -> observers.remove(observer);
  }

  /// Calls the observer with each discarded draft.
  ///
  /// @return ends the observation
  public Runnable onDiscarded(Consumer<FormDraft> told) {
    leftOut.add(told);
    return () -> leftOut.remove(told);
  }

  /// The draft slot of one form.
  public Slot slot(String form) {
    return slot(form, "");
  }

  /// The draft slot of one form about one thing.
  ///
  /// @param about the id of that thing
  public Slot slot(String form, String about) {
    return new Slot(this, form, about);
  }

  /// The place where one form stores its draft.
  public record Slot(FormDrafts drafts, String form, String about) {

    /// A slot that stores nothing beyond this run, for forms without an assessment.
    public static Slot passing() {
      return new FormDrafts(List.of(), _ -> {}).slot("");
    }

    /// Its draft, if there is one.
    public Optional<FormDraft> find() {
      return drafts.find(form, about);
    }

    /// The text of one field, or "".
    public String said(String field) {
      return find().map(draft -> draft.said(field)).orElse("");
    }

    public void hold(Map<String, String> said) {
      drafts.hold(form, about, said);
    }

    /// Updates the draft, including a pasted image.
    public void hold(Map<String, String> said, Optional<DraftPicture> picture) {
      drafts.hold(new FormDraft(form, about, new TreeMap<>(said), picture));
    }

    /// Discards the draft.
    public void clear() {
      hold(Map.of());
    }

    /// Notes that the draft was added to the assessment, see [FormDrafts#added].
    public void added() {
      find().ifPresent(drafts::added);
    }

    /// Calls the observer when this draft is discarded elsewhere.
    ///
    /// @return ends the observation
    public Runnable onDiscarded(Runnable told) {
      return drafts.onDiscarded(
          draft -> {
            if (draft.isOf(form, about)) {
              told.run();
            }
          });
    }
  }
}
