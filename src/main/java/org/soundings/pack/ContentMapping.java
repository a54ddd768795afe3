package org.soundings.pack;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.soundings.pack.ContentReading.Kind;
import org.soundings.pack.ContentReading.Name;
import org.soundings.pack.ContentReading.Where;
import org.soundings.yaml.Fields;
import org.soundings.yaml.Node;

/// One mapping of a content file, read key by key. In addition to the values it records, in the
/// [ContentReading], which texts people will read and what the mapping refers to, for the checks
/// that need everything.
final class ContentMapping {

  private static final String ID = "[a-z0-9]+([.-][a-z0-9]+)*";

  private final Fields fields;
  private final String source;
  private final ContentReading reading;

  ContentMapping(Node.Mapping mapping, String source, ContentReading reading) {
    this(new Fields(mapping, source, reading.problems), source, reading);
  }

  private ContentMapping(Fields fields, String source, ContentReading reading) {
    this.fields = fields;
    this.source = source;
    this.reading = reading;
  }

  ContentReading reading() {
    return reading;
  }

  Where where() {
    return new Where(source, fields.place());
  }

  Where where(String key) {
    return new Where(source, fields.placeOf(key));
  }

  /// The id under `id`, defined in the reading. Empty, with a problem, if it is missing, not a slug
  /// or taken.
  Optional<String> define(Kind kind) {
    String id = fields.requiredText("id");
    if (!id.isBlank() && !id.matches(ID)) {
      reading.error(
          where("id"),
          tr("\"%s\" is not a valid ID.", id),
          tr("Use lower-case letters and digits, separated by single hyphens."));
      return Optional.empty();
    }
    boolean isDefined = !id.isBlank() && reading.define(kind, id, where("id"));
    return isDefined ? Optional.of(id) : Optional.empty();
  }

  /// A text that is not prose: an address, a version, a command.
  String text(String key) {
    return fields.text(key).strip();
  }

  String requiredText(String key) {
    return fields.requiredText(key).strip();
  }

  /// A text for people, "" if the key is missing.
  String prose(String key) {
    return noted(fields.text(key), key, false);
  }

  String requiredProse(String key) {
    return noted(fields.requiredText(key), key, false);
  }

  String requiredOpenQuestion(String key) {
    return noted(fields.requiredText(key), key, true);
  }

  private String noted(String text, String key, boolean open) {
    if (!text.isBlank()) {
      reading.prose.add(new ContentReading.Prose(text, open, where(key)));
    }
    return text.strip();
  }

  /// A list of texts for people.
  List<String> proseList(String key) {
    var texts = new ArrayList<String>();
    for (Node item : fields.items(key)) {
      var at = new Where(source, item.place());
      if (!(item instanceof Node.Scalar scalar)) {
        reading.error(
            at,
            tr("\"%s\" must be a list of texts.", key),
            tr("Start each text on a new line with a hyphen. Quote texts that contain a colon."));
      } else if (scalar.text().isBlank()) {
        reading.warning(at, tr("\"%s\" has an empty item.", key), tr("Remove this entry."));
      } else {
        reading.prose.add(new ContentReading.Prose(scalar.text(), false, at));
        texts.add(scalar.text().strip());
      }
    }
    return texts;
  }

  /// Keys with texts for people.
  Map<String, String> proseByKey(String key) {
    var texts = new LinkedHashMap<String, String>();
    fields
        .fields(key)
        .ifPresent(
            inner -> {
              var entry = new ContentMapping(inner, source, reading);
              inner.keys().forEach(each -> texts.put(each, entry.requiredProse(each)));
            });
    return texts;
  }

  /// A list of ids of another kind.
  List<String> references(String key, Kind kind) {
    var ids = new ArrayList<String>();
    for (Node item : fields.items(key)) {
      if (item instanceof Node.Scalar(var place, var text, var _)) {
        refer(kind, text, new Where(source, place));
        ids.add(text);
      } else {
        reading.error(
            new Where(source, item.place()),
            tr("\"%s\" must be a list of IDs.", key),
            tr("Write [one, another], or start each ID on a new line with a hyphen."));
      }
    }
    return ids;
  }

  /// One id of another kind.
  String requiredReference(String key, Kind kind) {
    String id = fields.requiredText(key);
    if (!id.isBlank()) {
      refer(kind, id, where(key));
    }
    return id;
  }

  void refer(Kind kind, String id, Where at) {
    reading.references.add(new ContentReading.Reference(new Name(kind, id), at));
  }

  <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
    return fields.word(key, type);
  }

  /// A required word of a closed set.
  <E extends Enum<E>> Optional<E> requiredWord(String key, Class<E> type) {
    boolean isThere = fields.has(key) || !fields.requiredText(key).isEmpty();
    return isThere ? fields.word(key, type) : Optional.empty();
  }

  boolean bool(String key) {
    return bool(key, false);
  }

  boolean bool(String key, boolean otherwise) {
    return fields.bool(key, otherwise);
  }

  Optional<Integer> integer(String key) {
    return fields.integer(key);
  }

  List<String> texts(String key) {
    return fields.texts(key);
  }

  List<String> keys() {
    return fields.keys();
  }

  Optional<ContentMapping> entry(String key) {
    return fields.fields(key).map(inner -> new ContentMapping(inner, source, reading));
  }

  /// Each mapping of a list. Its unknown keys are reported after the reader is done with it.
  <T> List<T> each(String key, Function<ContentMapping, @Nullable T> reader) {
    return fields.each(
        key,
        inner -> {
          T value = reader.apply(new ContentMapping(inner, source, reading));
          inner.finish();
          return value;
        });
  }

  /// Warns if something useful but optional is missing.
  void wants(String key, boolean there, String why) {
    if (!there && fields.node(key).map(ContentMapping::isEmpty).orElse(true)) {
      reading.warning(where(key), tr("\"%s\" is missing or empty.", key), why);
    }
  }

  private static boolean isEmpty(Node node) {
    return switch (node) {
      case Node.Mapping mapping -> mapping.entries().isEmpty();
      case Node.Sequence sequence -> sequence.items().isEmpty();
      case Node.Scalar scalar -> scalar.text().isBlank();
      case Node.Absent _ -> true;
    };
  }

  /// Reports the keys that were not read.
  void finish() {
    fields.finish();
  }
}
