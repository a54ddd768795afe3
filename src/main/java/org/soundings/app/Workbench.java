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

/// The one current assessment, every change to it, and the way back.
///
/// Not thread-safe: used by one thread, the window's or the command line's. Observers are told on
/// the same thread after each change.
public final class Workbench {

  /// How many changes can be taken back.
  public static final int UNDO_STEPS = 500;

  /// Changed on the window's thread alone, and looked at by work beside it too.
  private volatile Assessment current;

  private boolean frozen;
  private int stretch;
  private final Deque<Change> done = new ArrayDeque<>();
  private final Deque<Change> undone = new ArrayDeque<>();
  private final List<Consumer<Assessment>> observers = new CopyOnWriteArrayList<>();

  public Workbench(Assessment assessment) {
    this.current = assessment;
  }

  /// One named change, with the values before and after.
  ///
  /// @param name what people read behind "Undo", such as "change of standing"
  /// @param place what it was about, such as a question's id, so that typing joins into one change;
  ///   null where a change always stands alone
  public record Change(String name, @Nullable String place, Assessment before, Assessment after) {

    /// What taking it back is about.
    public ChangeSummary takenBack(Library library) {
      return ChangeSummaries.between(library, after, before);
    }

    /// What making it again is about.
    public ChangeSummary madeAgain(Library library) {
      return ChangeSummaries.between(library, before, after);
    }
  }

  /// Lets nothing change from now on, because nothing can be kept.
  public void freeze() {
    frozen = true;
  }

  public Assessment current() {
    return current;
  }

  /// Makes one change that can be taken back. A change that changes nothing leaves no trace.
  ///
  /// @param name what people read behind "Undo", such as "change of standing"
  public void edit(String name, UnaryOperator<Assessment> change) {
    apply(name, null, change);
  }

  /// Makes a change that joins the one before it when both have the same name and place and nothing
  /// was done between: a person takes back a stretch of typing, not each pause in it.
  ///
  /// @param place what is typed into, such as `core-non-root/operator`
  public void type(String name, String place, UnaryOperator<Assessment> change) {
    apply(name, place, change);
  }

  /// Notes a fact that nobody takes back, such as time that has passed. It is put into every state
  /// that undo and redo lead to, and is no step of theirs.
  ///
  /// @param fact leaves alone a state in which there is nothing that it is about
  public void note(UnaryOperator<Assessment> fact) {
    Assessment after = fact.apply(current);
    if (frozen || after.equals(current)) {
      return;
    }
    // Neighbours in the row share their states, and go on sharing them.
    var noted = new IdentityHashMap<Assessment, Assessment>();
    noted.put(current, after);
    UnaryOperator<Assessment> once = state -> noted.computeIfAbsent(state, fact);
    noteIn(done, once);
    noteIn(undone, once);
    become(after);
  }

  /// Forgets what was undone, where something was noted since that it knows nothing of.
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

  /// Which stretch of work the current value belongs to: typing that goes on is one stretch; with
  /// every other change, with undo and redo, and where typing ended, another one begins.
  public int stretch() {
    return stretch;
  }

  /// Ends a stretch of typing, so that the next one is a change of its own.
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
    if (frozen || after.equals(before)) {
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

  /// The change that [#undo] would take back.
  public Optional<Change> lastDone() {
    return Optional.ofNullable(done.peek());
  }

  /// The change that [#redo] would make again.
  public Optional<Change> lastUndone() {
    return Optional.ofNullable(undone.peek());
  }

  /// The name of the change that [#undo] would take back.
  public Optional<String> undoName() {
    return lastDone().map(Change::name);
  }

  /// The name of the change that [#redo] would make again.
  public Optional<String> redoName() {
    return lastUndone().map(Change::name);
  }

  /// Takes the last change back; nothing happens where there is none.
  public void undo() {
    Change change = done.poll();
    if (change != null) {
      undone.push(change);
      stretch++;
      become(change.before());
    }
  }

  /// Makes the change again that was taken back last; nothing happens where there is none.
  public void redo() {
    Change change = undone.poll();
    if (change != null) {
      done.push(new Change(change.name(), null, change.before(), change.after()));
      stretch++;
      become(change.after());
    }
  }

  /// Takes over an assessment that changed outside, for example by a merge. What was done before
  /// cannot be taken back any more, because it would undo other people's work.
  public void replace(Assessment outside) {
    done.clear();
    undone.clear();
    stretch++;
    become(outside);
  }

  /// Has the observer told of every change from now on.
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
