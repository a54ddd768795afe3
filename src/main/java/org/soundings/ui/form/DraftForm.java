package org.soundings.ui.form;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.soundings.app.save.FormDrafts;
import org.soundings.base.Shortened;
import org.soundings.store.draft.FormDraft;
import org.soundings.ui.screen.ScreenContext;

/// The forms that save their input as a draft until it is added.
public enum DraftForm {
  EVIDENCE(mark("Add evidence"), "title", "statement", "command", "url", "path", "output"),
  COMPONENT(mark("New component"), "name"),
  ACTOR(mark("New actor"), "name"),
  ZONE(mark("New trust zone"), "name"),
  DATA_FLOW(mark("New data flow"), "data"),
  THREAT(mark("New custom threat"), "title"),
  PERSON(mark("New person"), "name", "role"),
  PERSON_CHANGE(mark("Edited person"), "name", "role"),
  ASSUMPTION(mark("New assumption"), "text", "confirmed_by"),
  ASSUMPTION_CHANGE(mark("Change to an assumption"), "text", "confirmed_by"),
  DISSENT(mark("Dissent"), "reason", "who"),
  MILESTONE(mark("Create milestone"), "name", "note"),
  NEW_ACTION(mark("New action"), "title", "owner", "due"),
  ACTION(mark("Action"), "title", "owner", "due"),
  PARKED(mark("Parking lot"), "title", "reason", "owner"),
  DECISION(mark("Decision"), "title", "reason"),
  SEVERAL(mark("Status for several questions"), "text", "due"),
  TREATMENT(mark("Other treatment decision"), "threat");

  /// If a person or an assumption was deleted while it was changed, the draft becomes a new entry.
  private static final Set<DraftForm> BECOMES_NEW_ENTRY =
      EnumSet.of(PERSON_CHANGE, ASSUMPTION_CHANGE);

  private static final int MOST_SHOWN = 40;

  private final String title;
  private final List<String> telling;

  /// @param telling the fields that describe the draft best, the best first
  DraftForm(String title, String... telling) {
    this.title = title;
    this.telling = List.of(telling);
  }

  public String title() {
    return tr(title);
  }

  /// The slot that stores its draft.
  public FormDrafts.Slot slot(ScreenContext context) {
    return slot(context, "");
  }

  /// The slot that stores its draft about one entry.
  ///
  /// @param about the id of the entry
  public FormDrafts.Slot slot(ScreenContext context, String about) {
    return context.open().drafts().slot(word(), about);
  }

  /// Its name in the file of drafts.
  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The form of a draft; empty if only another version of the program has it.
  public static Optional<DraftForm> of(FormDraft draft) {
    return Stream.of(values()).filter(form -> form.word().equals(draft.form())).findFirst();
  }

  /// Whether the entry of a draft still exists and was not replaced by another.
  public static boolean hasPlace(FormDraft draft, ScreenContext context) {
    String about = draft.about();
    Optional<DraftForm> form = of(draft);
    if (form.filter(SEVERAL::equals).isPresent()) {
      return Stream.of(about.split(" "))
          .skip(1)
          .allMatch(id -> context.library().question(id).isPresent());
    }
    if (form.filter(TREATMENT::equals).isPresent()) {
      return context.open().threats().threats().stream()
          .anyMatch(threat -> threat.id().toString().equals(about));
    }
    return about.isEmpty()
        || form.filter(BECOMES_NEW_ENTRY::contains).isPresent()
        || context.library().question(about).isPresent()
        || context.assessment().sessions().stream().anyMatch(session -> session.id().equals(about));
  }

  /// A draft in a few words.
  public static String words(FormDraft draft) {
    String title = of(draft).map(DraftForm::title).orElse(draft.form());
    String text = firstWords(draft);
    if (text.isEmpty()) {
      return draft.picture().isPresent() ? tr("%s, pasted image", title) : title;
    }
    return tr("%s: “%s”", title, Shortened.line(MOST_SHOWN, Shortened.withoutStop(text)));
  }

  /// The most descriptive text of a draft, or "".
  public static String firstWords(FormDraft draft) {
    return telling(draft).findFirst().orElse("");
  }

  private static Stream<String> telling(FormDraft draft) {
    return of(draft).stream()
        .flatMap(form -> form.telling.stream())
        .map(draft::said)
        .filter(words -> !words.isBlank())
        .map(String::strip);
  }
}
