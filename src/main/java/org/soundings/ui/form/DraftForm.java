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

/// The forms that keep what is begun in them until it is added.
public enum DraftForm {
  EVIDENCE(mark("Show something"), "title", "statement", "command", "url", "path", "output"),
  COMPONENT(mark("A new component"), "name"),
  ACTOR(mark("A new actor"), "name"),
  ZONE(mark("A new zone"), "name"),
  CONNECTION(mark("A new connection"), "data"),
  THREAT(mark("A threat of our own"), "title"),
  PERSON(mark("Somebody who takes part"), "name", "role"),
  PERSON_CHANGE(mark("A change of somebody who takes part"), "name", "role"),
  ASSUMPTION(mark("An assumption"), "text", "confirmed_by"),
  ASSUMPTION_CHANGE(mark("A change of an assumption"), "text", "confirmed_by"),
  DISSENT(mark("A dissent"), "why", "who"),
  MILESTONE(mark("Freeze a milestone"), "name", "note"),
  NEW_ACTION(mark("A new action"), "title", "owner", "due"),
  ACTION(mark("Action"), "what", "second", "third", "due"),
  PARKED(mark("Parking lot"), "what", "second", "third"),
  DECISION(mark("Decision"), "what", "second"),
  SEVERAL(mark("A state for several questions"), "words", "by"),
  TREATMENT(mark("Another decision about a threat"), "threat");

  /// Somebody or something that is changed and gone is begun anew.
  private static final Set<DraftForm> BEGUN_ANEW = EnumSet.of(PERSON_CHANGE, ASSUMPTION_CHANGE);

  private static final int MOST_SHOWN = 40;

  private final String title;
  private final List<String> telling;

  /// @param telling the fields that tell best what was meant, the best first
  DraftForm(String title, String... telling) {
    this.title = title;
    this.telling = List.of(telling);
  }

  public String title() {
    return tr(title);
  }

  /// Where it keeps what is begun.
  public FormDrafts.Slot slot(ScreenContext context) {
    return slot(context, "");
  }

  /// Where it keeps what is begun about one thing.
  ///
  /// @param about the id of that thing
  public FormDrafts.Slot slot(ScreenContext context, String about) {
    return context.open().drafts().slot(word(), about);
  }

  /// Its word in the file of drafts.
  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The form in which something was begun; empty where only another version has it.
  public static Optional<DraftForm> of(FormDraft draft) {
    return Stream.of(values()).filter(form -> form.word().equals(draft.form())).findFirst();
  }

  /// Whether what something was begun about is still there, and no other has its place.
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
        || form.filter(BEGUN_ANEW::contains).isPresent()
        || context.library().question(about).isPresent()
        || context.assessment().sessions().stream().anyMatch(session -> session.id().equals(about));
  }

  /// What was begun in it, told in a few words.
  public static String words(FormDraft draft) {
    String title = of(draft).map(DraftForm::title).orElse(draft.form());
    String begun = firstWords(draft);
    if (begun.isEmpty()) {
      return draft.picture().isPresent() ? tr("%s, a pasted picture", title) : title;
    }
    return tr("%s: “%s”", title, Shortened.line(MOST_SHOWN, Shortened.withoutStop(begun)));
  }

  /// What was written in it first of all, or "".
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
