package org.soundings.app.model;

import static org.soundings.language.Messages.tr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.soundings.assessment.decision.CustomThreat;
import org.soundings.assessment.decision.ThreatId;
import org.soundings.assessment.system.Actor;
import org.soundings.assessment.system.Component;
import org.soundings.assessment.system.DataFlow;
import org.soundings.language.Messages;
import org.soundings.report.exchange.OtmAttributes;
import org.soundings.yaml.foreign.ForeignPart;

/// An Open Threat Model that Soundings exported. It is read back exactly: actors are actors, the
/// component for the whole system is omitted, threats of the catalogue are recognised, and custom
/// threats keep their texts.
///
/// Any file can claim to be exported by Soundings. A threat whose text differs from the catalogue
/// is imported like any other threat.
final class ExportedOtm {

  private final ModelBuilder builder;
  private final boolean isOtherLanguage;
  private final SequencedMap<Written, ExportedThreatState> own = new LinkedHashMap<>();

  /// A custom threat with all its texts. A file repeats it for each component.
  private record Written(String id, String title, CustomThreat words) {}

  /// The components that a threat affects, and those for which it has a decision.
  private record ExportedThreatState(String number, List<String> places, List<String> decided) {}

  ExportedOtm(ForeignPart root, ModelBuilder builder) {
    this.builder = builder;
    String language = root.get("project").get("attributes").text(OtmAttributes.LANGUAGE);
    isOtherLanguage = !language.isEmpty() && !language.equals(Messages.language().tag());
    builder.recogniseOwn();
  }

  static boolean recognises(ForeignPart root) {
    return root.get("project")
        .get("attributes")
        .text(OtmAttributes.PROGRAM)
        .startsWith(OtmAttributes.PREFIX);
  }

  /// Whether a zone is a trust zone of the system.
  static boolean isZone(ForeignPart zone) {
    return !zone.text("id").equals(OtmAttributes.WHOLE);
  }

  /// @param zone the id of its trust zone, or ""
  void component(ForeignPart component, String zone) {
    ForeignPart more = component.get("attributes");
    if (component.text("id").equals(ThreatId.WHOLE_SYSTEM)) {
      return;
    }
    if (component.text("type").equals(OtmAttributes.ACTOR_TYPE)) {
      actor(component, more, zone);
    } else {
      part(component, more, zone);
    }
  }

  private void actor(ForeignPart actor, ForeignPart more, String zone) {
    Actor.Kind kind =
        said(
            Actor.Kind.values(), Actor.Kind::words, more.text(OtmAttributes.KIND), Actor.Kind.USER);
    builder
        .picture()
        .actor(
            actor.text("id"),
            actor.text("name"),
            kind,
            zone,
            actor.text("description"),
            more.text(OtmAttributes.POSITION));
  }

  private void part(ForeignPart part, ForeignPart more, String zone) {
    String type = part.text("type");
    builder
        .picture()
        .component(
            part.text("id"),
            new SystemModelAssembler.Part(
                part.text("name"),
                said(Component.Kind.values(), Component.Kind::words, type, OtmReader.kind(type)),
                zone,
                part.text("description"),
                more.text(OtmAttributes.TECHNOLOGY),
                more.text(OtmAttributes.IMAGE),
                more.text(OtmAttributes.DATA)));
  }

  void flow(ForeignPart flow) {
    ForeignPart more = flow.get("attributes");
    boolean isNamed =
        !flow.text("name").equals(OtmAttributes.unnamed(more.text(OtmAttributes.NUMBER)));
    builder
        .picture()
        .dataFlow(
            flow.text("id"),
            flow.text("source"),
            flow.text("destination"),
            (isNamed ? flow.text("name") : "")
                + (flow.get("bidirectional").isTrue() ? tr(" (both directions)") : ""),
            more.text(OtmAttributes.PROTOCOL),
            more.text(OtmAttributes.AUTHENTICATION),
            said(
                DataFlow.Encryption.values(),
                DataFlow.Encryption::words,
                more.text(OtmAttributes.ENCRYPTION),
                DataFlow.Encryption.NOT_KNOWN));
  }

  /// The constant with the given English label, as Soundings exports it.
  private static <T> T said(T[] all, Function<T, String> words, String said, T otherwise) {
    return Messages.inEnglish(
        () ->
            Arrays.stream(all)
                .filter(each -> words.apply(each).equals(said))
                .findFirst()
                .orElse(otherwise));
  }

  /// Reads a threat of the catalogue or a custom threat. Other threats are left to other readers.
  ///
  /// @param at ids of the affected components
  /// @return whether it was one of these
  boolean takes(ForeignPart threat, List<String> at) {
    ForeignPart more = threat.get("attributes");
    String catalogue = more.text(OtmAttributes.CATALOGUE_THREAT);
    String written = more.text(OtmAttributes.CUSTOM_THREAT);
    if (builder.catalogue().isCatalogue(catalogue)) {
      return takesDerived(threat, catalogue, at);
    }
    if (!written.isEmpty()) {
      takeOwn(threat, written, at);
    }
    return !written.isEmpty();
  }

  private boolean takesDerived(ForeignPart threat, String catalogue, List<String> at) {
    String name = threat.text("name");
    boolean isSame =
        isOtherLanguage
            || builder.catalogue().isInWords(catalogue, name, threat.text("description"));
    if (isSame) {
      boolean isDecided = ExportedOtmSentences.isDecided(threat.get("attributes"));
      builder.catalogue().derived(catalogue, name, at, isDecided);
    }
    return isSame;
  }

  private void takeOwn(ForeignPart threat, String written, List<String> at) {
    ForeignPart more = threat.get("attributes");
    String title = more.text(OtmAttributes.TITLE);
    var key =
        new Written(
            written,
            title.isBlank() ? threat.text("name") : title,
            ExportedOtmSentences.words(more));
    ExportedThreatState stands =
        own.computeIfAbsent(
            key,
            _ ->
                new ExportedThreatState(
                    ExportedOtmSentences.number(more), new ArrayList<>(), new ArrayList<>()));
    stands.places().addAll(at);
    if (ExportedOtmSentences.isDecided(more)) {
      stands.decided().addAll(at.isEmpty() ? List.of(ThreatId.WHOLE_SYSTEM) : at);
    }
  }

  /// Says why a threat that names a catalogue threat was imported as a custom threat.
  void tellTaken(ForeignPart threat) {
    String catalogue = threat.get("attributes").text(OtmAttributes.CATALOGUE_THREAT);
    if (builder.catalogue().isCatalogue(catalogue)) {
      builder.notes().otherWords(threat.text("name"));
    } else if (!catalogue.isEmpty()) {
      builder.notes().unknown(threat.text("name"));
    }
  }

  /// Adds the custom threats in the order of their numbers, once all are read.
  void finish() {
    own.entrySet().stream()
        .sorted(Comparator.comparing(each -> each.getValue().number()))
        .forEach(this::take);
  }

  private void take(Map.Entry<Written, ExportedThreatState> each) {
    Written written = each.getKey();
    ExportedThreatState stands = each.getValue();
    builder
        .threats()
        .own(written.id(), written.title(), written.words(), stands.places(), stands.decided());
  }
}
