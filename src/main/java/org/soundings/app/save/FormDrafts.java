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

/// What was said in forms and not added yet. It outlives the forms and the program: what a form
/// holds on to is on disk within a second, and stands in it when it is opened again.
///
/// To be used on one thread.
public final class FormDrafts {

  /// The file of the assessment's folder in which they are kept.
  public static final String FILE = FormDraftsFile.NAME;

  private final List<FormDraft> all;
  private final Keeper keeper;
  private final List<Runnable> observers = new ArrayList<>();
  private final List<Consumer<FormDraft>> leftOut = new ArrayList<>();

  /// What keeps them on disk.
  @FunctionalInterface
  public interface Keeper {

    /// Told all that is begun after each change.
    void changed(List<FormDraft> now);

    /// Told what is in the assessment now, and all that is begun beside it.
    default void added(FormDraft added, List<FormDraft> now) {
      changed(now);
    }
  }

  /// @param kept what was kept before
  public FormDrafts(List<FormDraft> kept, Keeper keeper) {
    this.all = new ArrayList<>(kept);
    this.keeper = keeper;
  }

  /// All that is begun, in the order in which it was.
  public List<FormDraft> all() {
    return List.copyOf(all);
  }

  /// What was said in a form, where something was.
  public Optional<FormDraft> find(String form, String about) {
    return all.stream().filter(each -> each.isOf(form, about)).findFirst();
  }

  /// Holds on to what is said in a form now; where nothing is, the form has no draft any more.
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

  /// Takes note that what was begun is in the assessment now: to be called after that was changed.
  /// It is no part of what is begun any more, and is kept until the assessment is on disk.
  public void added(FormDraft draft) {
    all.removeIf(each -> each.isOf(draft.form(), draft.about()));
    keeper.added(draft, all());
    tellObservers();
  }

  /// Lets go of what was begun, also in the form where it is said.
  public void leaveOut(FormDraft draft) {
    if (all.remove(draft)) {
      tell();
      List.copyOf(leftOut).forEach(told -> told.accept(draft));
    }
  }

  /// Has it told after each change of what is begun.
  ///
  /// @return ends that
  public Runnable observe(Runnable observer) {
    observers.add(observer);
    return () -> observers.remove(observer);
  }

  /// Has it told what was left out.
  ///
  /// @return ends that
  public Runnable whenLeftOut(Consumer<FormDraft> told) {
    leftOut.add(told);
    return () -> leftOut.remove(told);
  }

  /// The draft of one form.
  public Slot slot(String form) {
    return slot(form, "");
  }

  /// The draft of one form about one thing.
  ///
  /// @param about the id of that thing
  public Slot slot(String form, String about) {
    return new Slot(this, form, about);
  }

  /// Where one form keeps what is said in it.
  public record Slot(FormDrafts drafts, String form, String about) {

    /// A slot that keeps nothing beyond this run, for forms that stand alone.
    public static Slot passing() {
      return new FormDrafts(List.of(), _ -> {}).slot("");
    }

    /// What was said in it, where something was.
    public Optional<FormDraft> find() {
      return drafts.find(form, about);
    }

    /// What was said in one field, or "".
    public String said(String field) {
      return find().map(draft -> draft.said(field)).orElse("");
    }

    public void hold(Map<String, String> said) {
      drafts.hold(form, about, said);
    }

    /// Holds on to what is said, with a picture that was pasted.
    public void hold(Map<String, String> said, Optional<DraftPicture> picture) {
      drafts.hold(new FormDraft(form, about, new TreeMap<>(said), picture));
    }

    /// Gives it up.
    public void clear() {
      hold(Map.of());
    }

    /// Takes note that it is in the assessment now, see [FormDrafts#added].
    public void added() {
      find().ifPresent(drafts::added);
    }

    /// Has it told when what was said here was left out elsewhere.
    ///
    /// @return ends that
    public Runnable whenLeftOut(Runnable told) {
      return drafts.whenLeftOut(
          draft -> {
            if (draft.isOf(form, about)) {
              told.run();
            }
          });
    }
  }
}
