package org.soundings.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.soundings.assessment.Assessment;
import org.soundings.pack.Library;

/// The current assessment with every change to it, undo and redo.
///
/// Not thread-safe: used by one thread, the window's or the command line's. Observers are called on
/// the same thread after each change.
public final class Workbench {

  /// How many changes can be undone.
  public static final int UNDO_STEPS = 500;

  /// Changed only on the window's thread, but also read by background work.
  private volatile Assessment current;

  private boolean snapshot;
  private int stretch;
  private final Deque<Change> done = new ArrayDeque<>();
  private final Deque<Change> undone = new ArrayDeque<>();
  private final List<Consumer<Assessment>> observers = new CopyOnWriteArrayList<>();

  public Workbench(Assessment assessment) {
    this.current = assessment;
  }

  /// One named change, with the values before and after.
  ///
  /// @param name the text after "Undo", such as "change of rating"
  /// @param place the subject, such as a question's id, by which typing is joined into one change;
  ///   null if the change always stands alone
  public record Change(String name, @Nullable String place, Assessment before, Assessment after) {

    /// The subject of undoing it.
    public ChangeSummary takenBack(Library library) {
      return ChangeSummaries.between(library, after, before);
    }

    /// The subject of redoing it.
    public ChangeSummary madeAgain(Library library) {
      return ChangeSummaries.between(library, before, after);
    }
  }

  /// Allows no changes from now on, because nothing can be saved.
  public void makeReadOnly() {
    snapshot = true;
  }

  public Assessment current() {
    return current;
  }

  /// Makes one change that can be undone. A change without effect leaves no trace.
  ///
  /// @param name the text after "Undo", such as "change of rating"
  public void edit(String name, UnaryOperator<Assessment> change) {
    apply(name, null, change);
  }

  /// Makes a change and joins it with the previous one if both have the same name and place and
  /// nothing was done in between. Undo then removes a stretch of typing, not each pause in it.
  ///
  /// @param place the field, such as `core-non-root/operator`
  public void type(String name, String place, UnaryOperator<Assessment> change) {
    apply(name, place, change);
  }

  /// Records a fact that cannot be undone, such as elapsed time. It is put into every state that
  /// undo and redo lead to, and is not a step of its own.
  ///
  /// @param fact returns a state unchanged if the fact does not concern it
  public void note(UnaryOperator<Assessment> fact) {
    Assessment after = fact.apply(current);
    if (snapshot || after.equals(current)) {
      return;
    }
    // Neighbouring steps share their states. They continue to share them.
    var noted = new IdentityHashMap<Assessment, Assessment>();
    noted.put(current, after);
    UnaryOperator<Assessment> once = state -> noted.computeIfAbsent(state, fact);
    noteIn(done, once);
    noteIn(undone, once);
    become(after);
  }

  /// Discards the redo steps, because something was recorded since that they do not contain.
  public void forgetUndone() {
    undone.clear();
  }

  private static void noteIn(Deque<Change> changes, UnaryOperator<Assessment> fact) {
    List<Change> noted =
        changes.stream()
            .map(
                change ->
                    new Change(
                        change.name(),
                        change.place(),
                        fact.apply(change.before()),
                        fact.apply(change.after())))
            .toList();
    changes.clear();
    changes.addAll(noted);
  }

  /// The stretch of work to which the current value belongs. Continued typing is one stretch. Every
  /// other change, undo, redo and the end of typing start a new one.
  public int stretch() {
    return stretch;
  }

  /// Ends a stretch of typing, so that later typing is a separate change.
  public void endTyping() {
    Change last = done.peek();
    if (last != null && last.place() != null) {
      stretch++;
      done.pop();
      done.push(new Change(last.name(), null, last.before(), last.after()));
    }
  }

  private void apply(String name, @Nullable String place, UnaryOperator<Assessment> change) {
    Assessment before = current;
    Assessment after = change.apply(before);
    if (snapshot || after.equals(before)) {
      return;
    }
    Change last = done.peek();
    if (place != null
        && undone.isEmpty()
        && last != null
        && place.equals(last.place())
        && name.equals(last.name())) {
      done.pop();
      before = last.before();
    } else {
      stretch++;
    }
    undone.clear();
    if (!after.equals(before)) {
      done.push(new Change(name, place, before, after));
      if (done.size() > UNDO_STEPS) {
        done.removeLast();
      }
    }
    become(after);
  }

  public boolean canUndo() {
    return !done.isEmpty();
  }

  /// The change that [#undo] would undo.
  public Optional<Change> lastDone() {
    return Optional.ofNullable(done.peek());
  }

  /// The change that [#redo] would redo.
  public Optional<Change> lastUndone() {
    return Optional.ofNullable(undone.peek());
  }

  /// The name of the change that [#undo] would undo.
  public Optional<String> undoName() {
    return lastDone().map(Change::name);
  }

  /// The name of the change that [#redo] would redo.
  public Optional<String> redoName() {
    return lastUndone().map(Change::name);
  }

  /// Undoes the last change, if there is one.
  public void undo() {
    Change change = done.poll();
    if (change != null) {
      undone.push(change);
      stretch++;
      become(change.before());
    }
  }

  /// Redoes the change that was undone last, if there is one.
  public void redo() {
    Change change = undone.poll();
    if (change != null) {
      done.push(new Change(change.name(), null, change.before(), change.after()));
      stretch++;
      become(change.after());
    }
  }

  /// Takes over an assessment that was changed outside, for example by a merge. Earlier changes can
  /// no longer be undone, because that would undo the work of others.
  public void replace(Assessment outside) {
    done.clear();
    undone.clear();
    stretch++;
    become(outside);
  }

  /// Notifies the observer of every change from now on.
  ///
  /// @return ends the observation
  public Runnable observe(Consumer<Assessment> observer) {
    observers.add(observer);
    return () -> observers.remove(observer);
  }

  private void become(Assessment next) {
    current = next;
    observers.forEach(observer -> observer.accept(next));
  }
}
