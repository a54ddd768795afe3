package org.soundings.ui.evidence;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.soundings.app.Dates;
import org.soundings.app.FolderCheck;
import org.soundings.assessment.Assessment;
import org.soundings.base.Progress;
import org.soundings.base.Sha256;
import org.soundings.evidence.Evidence;
import org.soundings.evidence.EvidenceIssue;
import org.soundings.ui.screen.ScreenContext;

/// Whether stored files are unchanged, as far as they were checked.
final class FileHashes {

  /// The state of one file.
  enum Hash {
    NOT_CHECKED,
    VERIFIED,
    CHANGED
  }

  /// All results at one moment.
  ///
  /// @param changed why a file differs from what was added, by item
  /// @param verified the hash with which it was found unchanged, by item
  record Known(Map<String, String> changed, Map<String, Sha256> verified) {
    private static final Known NOTHING = new Known(Map.of(), Map.of());

    Known {
      changed = Map.copyOf(changed);
      verified = Map.copyOf(verified);
    }

    /// Why the file of an item differs from what was added.
    Optional<String> why(Evidence item) {
      return Optional.ofNullable(changed.get(item.id()));
    }

    Hash of(Evidence item) {
      if (changed.containsKey(item.id())) {
        return Hash.CHANGED;
      }
      boolean same =
          item.file().filter(file -> file.hash().equals(verified.get(item.id()))).isPresent();
      return same ? Hash.VERIFIED : Hash.NOT_CHECKED;
    }

    private Known with(List<Compared> all) {
      var newChanged = new HashMap<>(changed);
      var newVerified = new HashMap<>(verified);
      for (Compared compared : all) {
        Evidence item = compared.item();
        newChanged.remove(item.id());
        newVerified.remove(item.id());
        compared
            .changed()
            .ifPresentOrElse(
                why -> newChanged.put(item.id(), why),
                () -> item.file().ifPresent(file -> newVerified.put(item.id(), file.hash())));
      }
      return new Known(newChanged, newVerified);
    }
  }

  /// An item as it was when its file was compared.
  ///
  /// @param issue why it differs from what was added
  private record Compared(Evidence item, Optional<EvidenceIssue> issue) {
    Optional<String> changed() {
      return issue.map(why -> FolderCheck.sentence(why, item));
    }
  }

  private final ScreenContext context;
  private final Runnable told;
  private final ReadOnlyStringWrapper checked = new ReadOnlyStringWrapper("");
  private Known known = Known.NOTHING;

  /// @param told runs when there are new results
  FileHashes(ScreenContext context, Runnable told) {
    this.context = context;
    this.told = told;
  }

  Known known() {
    return known;
  }

  /// When all files were checked, with the result, as one sentence; "" before.
  ReadOnlyStringProperty checkedProperty() {
    return checked.getReadOnlyProperty();
  }

  /// Compares one file with its hash in the background.
  void look(Evidence item) {
    context
        .work()
        .quietly(
            tr("Checking the file of %s", item.title()),
            tr("Nothing was changed. You can repeat the check."),
            progress -> compare(item, progress),
            compared -> take(List.of(compared)));
  }

  /// Compares every stored file with its hash in the background.
  void check() {
    List<Evidence> items = List.copyOf(context.assessment().evidence().values());
    context
        .work()
        .start(
            tr("Checking the evidence files"),
            tr("Nothing was changed. You can repeat the check."),
            progress -> compare(items, progress),
            this::takeAll);
  }

  private List<Compared> compare(List<Evidence> items, Progress progress) {
    var all = new ArrayList<Compared>();
    for (Evidence item : items) {
      progress.check();
      progress.report((double) all.size() / items.size(), item.title());
      all.add(compare(item, progress));
    }
    return all;
  }

  private Compared compare(Evidence item, Progress progress) {
    return new Compared(item, context.open().folder().evidence().issue(item, progress));
  }

  private void takeAll(List<Compared> all) {
    long changed = all.stream().filter(compared -> compared.changed().isPresent()).count();
    String when = Dates.moment(context.now(), context.now(), context.zone());
    checked.set(
        changed == 0
            ? tr("Hashes checked %s: all files unchanged.", when)
            : tr("Hashes checked %s. Files changed: %d.", when, changed));
    take(all);
  }

  private void take(List<Compared> all) {
    known = known.with(all);
    context.workbench().note(assessment -> assessment.withFileIssues(doubts(assessment, all)));
    told.run();
  }

  /// The known issues of all files, updated with the new results.
  private static SortedMap<String, EvidenceIssue> doubts(
      Assessment assessment, List<Compared> all) {
    var doubts = new TreeMap<>(assessment.fileIssues());
    for (Compared compared : all) {
      doubts.remove(compared.item().id());
      compared.issue().ifPresent(issue -> doubts.put(compared.item().id(), issue));
    }
    return doubts;
  }
}
