package org.soundings.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The possible content of a disk after a power loss: all data that was synced, and any part of the
/// rest.
///
/// The state of a file is the number of its changes, not its bytes. The names in a folder are on
/// disk after the folder was synced. Before that, each of them may be there or not.
final class UnsyncedDisk {

  /// A file or a folder on the disk.
  private static final class Node {
    final boolean isFolder;
    final Map<String, Node> names = new HashMap<>();
    final List<Naming> unsynced = new ArrayList<>();
    int changes;
    int unsyncedChanges;

    Node(boolean isFolder) {
      this.isFolder = isFolder;
    }
  }

  /// A name that is added to a folder, or removed from it.
  ///
  /// @param node null if it is removed
  /// @param with the new name of the same file, without which the old one stays
  private record Naming(String name, @Nullable Node node, @Nullable Naming with) {}

  /// A file after a power loss.
  ///
  /// @param file the file, with any name
  /// @param changes the number of changes that it contains
  /// @param all the number of changes that were made
  record Left(Object file, int changes, int all) {
    boolean isWhole() {
      return changes == all;
    }
  }

  private final Path root;
  private final Node top;

  /// A disk on which all current content of a folder is synced.
  UnsyncedDisk(Path root) throws IOException {
    this.root = root;
    this.top = synced(root);
  }

  private static Node synced(Path path) throws IOException {
    var node = new Node(Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
    if (node.isFolder) {
      try (Stream<Path> children = Files.list(path)) {
        for (Path child : children.toList()) {
          node.names.put(child.getFileName().toString(), synced(child));
        }
      }
    }
    return node;
  }

  /// Performs the call of a program. Calls outside the folder have no effect.
  void make(RecordedCall call) {
    switch (call) {
      case RecordedCall.MakeFolder(var path) -> name(path, new Node(true));
      case RecordedCall.MakeFile(var path) -> {
        if (path.startsWith(root) && find(path) == null) {
          name(path, new Node(false));
        }
      }
      case RecordedCall.Change(var path) -> change(find(path));
      case RecordedCall.Sync(var path) -> sync(find(path));
      case RecordedCall.Rename(var from, var to) -> rename(from, to);
      case RecordedCall.Remove(var path) -> name(path, null);
      case RecordedCall.Say _ -> {}
    }
  }

  private static void change(@Nullable Node file) {
    if (file != null) {
      file.changes++;
      file.unsyncedChanges++;
    }
  }

  private static void sync(@Nullable Node node) {
    if (node != null) {
      node.unsyncedChanges = 0;
      node.unsynced.forEach(naming -> put(node.names, naming));
      node.unsynced.clear();
    }
  }

  private void name(Path path, @Nullable Node node) {
    Node folder = find(path.getParent());
    if (folder != null) {
      folder.unsynced.add(new Naming(path.getFileName().toString(), node, null));
    }
  }

  private void rename(Path from, Path to) {
    Node node = find(from);
    Node old = find(from.getParent());
    Node now = find(to.getParent());
    if (node != null && old != null && now != null) {
      var given = new Naming(to.getFileName().toString(), node, null);
      now.unsynced.add(given);
      old.unsynced.add(new Naming(from.getFileName().toString(), null, given));
    }
  }

  private static void put(Map<String, Node> names, Naming naming) {
    if (naming.node() == null) {
      names.remove(naming.name());
    } else {
      names.put(naming.name(), naming.node());
    }
  }

  /// The files as programs see them.
  private @Nullable Node find(Path path) {
    if (!path.startsWith(root)) {
      return null;
    }
    Node at = top;
    for (Path name : root.equals(path) ? List.<Path>of() : root.relativize(path)) {
      if (at == null) {
        return null;
      }
      var names = new HashMap<>(at.names);
      at.unsynced.forEach(naming -> put(names, naming));
      at = names.get(name.toString());
    }
    return at;
  }

  /// The number of choices of a power loss.
  int unsynced() {
    return unsynced(top);
  }

  private static int unsynced(Node node) {
    int own = node.unsynced.size() + (node.unsyncedChanges > 0 ? 1 : 0);
    var below = new ArrayList<>(node.names.values());
    node.unsynced.forEach(
        naming -> {
          if (naming.node() != null) {
            below.add(naming.node());
          }
        });
    return own + below.stream().distinct().mapToInt(UnsyncedDisk::unsynced).sum();
  }

  /// The files after a power loss, by path. Chance decides how much of the unsynced data is on
  /// disk.
  Map<String, Left> afterLoss(Random chance) {
    var kept = new IdentityHashMap<Naming, Boolean>();
    var files = new TreeMap<String, Left>();
    collect(
        "", top, naming -> kept.computeIfAbsent(naming, _ -> chance.nextBoolean()), chance, files);
    return files;
  }

  /// The files as programs see them.
  Map<String, Left> files() {
    var files = new TreeMap<String, Left>();
    collect("", top, _ -> true, null, files);
    return files;
  }

  private interface SessionNote {
    boolean is(Naming naming);
  }

  /// @param chance null if all data is on disk
  private static void collect(
      String path, Node node, SessionNote kept, @Nullable Random chance, Map<String, Left> files) {
    if (!node.isFolder) {
      int lost = chance == null ? 0 : chance.nextInt(node.unsyncedChanges + 1);
      files.put(path, new Left(node, node.changes - lost, node.changes));
      return;
    }
    var names = new TreeMap<>(node.names);
    for (Naming naming : node.unsynced) {
      Naming with = naming.with();
      if (with == null ? kept.is(naming) : kept.is(with)) {
        put(names, naming);
      }
    }
    names.forEach((name, below) -> collect(path + "/" + name, below, kept, chance, files));
  }
}
