package org.soundings.ui.workshop;

import static org.soundings.language.Messages.mark;
import static org.soundings.language.Messages.tr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.soundings.assessment.Session;
import org.soundings.assessment.workshop.Step;
import org.soundings.ui.KeyHint;
import org.soundings.ui.ListScreen;
import org.soundings.ui.Place;
import org.soundings.ui.Projector;
import org.soundings.ui.ScreenKeys;
import org.soundings.ui.control.Editing;
import org.soundings.ui.control.Focus;
import org.soundings.ui.control.ListPane;
import org.soundings.ui.control.Segments;
import org.soundings.ui.control.Words;
import org.soundings.ui.workshop.WorkshopViewModel.Side;

/// Lays out the meetings: the list on the left, one meeting on the sheet as it is prepared, held or
/// closed. While it is held, its steps stand in the list.
public final class WorkshopView extends ListScreen {

  /// What can be done while a meeting is held.
  interface Doing {
    void startOrPause();

    void present();

    void vote();

    void write();

    void card();

    void jot(JotPane.Kind kind);

    void next();

    void close();
  }

  private static final String SIDES = mark("prepare, hold, close");

  private final WorkshopViewModel model;
  private final HoldViewModel hold;
  private final Segments<Side> sides = new Segments<>(tr("Side of the meeting"));
  private final PreparePane preparePane;
  private final HoldPane holdPane;
  private final ClosePane closePane;
  private final ClosedPane closedPane;
  private final JotPane jotPane;
  private final EstimatePane estimatePane;
  private final CardPane cardPane;
  private final SilentPane silentPane;
  private final Presenting presenting;
  private final Region nothing;
  private final Ticking ticking;
  private final MinuteClock minutes;
  private boolean showing;
  private Optional<String> shownMeeting = Optional.empty();
  private Side shownSide = Side.PREPARE;

  /// Where the facilitator goes on when they have the window again.
  private Runnable resume = this::back;

  /// @param askTarget asks where to write a file
  public WorkshopView(
      WorkshopViewModel model,
      Projector projector,
      BiFunction<Path, String, Optional<Path>> askTarget) {
    Button add = Editing.only(Words.button(tr("New"), Feather.PLUS, () -> {}));
    super(new ListPane(tr("Workshop"), Optional.empty()).withTool(add), new ScreenKeys());
    this.model = model;
    hold = model.hold();
    add.setOnAction(_ -> model.add());
    presenting =
        new Presenting(projector, hold.projection(), hold::tick, keys(), () -> resume.run());
    var votes =
        new VoteFlow(hold.estimates(), projector, () -> shown(() -> estimatePane().decide()));
    var silence = new SilentFlow(hold.silent(), projector, () -> shown(() -> silentPane().begin()));
    cardPane = new CardPane(hold.cards(), hold::project, this::back);
    silentPane = new SilentPane(hold.silent());
    jotPane = new JotPane(hold::jotting, this::back);
    estimatePane = new EstimatePane(hold.estimates(), votes::go, this::back);
    preparePane = new PreparePane(model.prepare(), () -> model.turn(Side.HOLD), this::takeAway);
    holdPane =
        new HoldPane(hold, doing(silence), List.of(jotPane, estimatePane, cardPane, silentPane));
    closePane = new ClosePane(model.close(), askTarget);
    closedPane = new ClosedPane(model::openAgain);
    addKeys(doing(silence));
    for (Side side : Side.values()) {
      sides.with(side, side.words());
    }
    sides
        .valueProperty()
        .addListener(
            (_, _, side) -> {
              if (!showing && side != null) {
                model.turn(side);
              }
            });
    nothing =
        nothing(
            tr("No meeting yet."),
            tr(
                "Choose how long you have and who comes. The questions come in the order that your"
                    + " context suggests, each with its time."),
            Editing.only(Words.button(tr("Prepare a meeting"), Feather.PLUS, model::add)));
    sheet.setSpacing(20);
    sheet
        .getChildren()
        .addAll(
            sides,
            new DoubtPane(hold.booking(), model.prepare()::today),
            closedPane,
            preparePane,
            holdPane,
            closePane,
            nothing);
    ticking = new Ticking(node(), hold::tick);
    minutes = new MinuteClock(hold::tick);
    model.contentProperty().addListener((_, _, now) -> show(now));
    hold.contentProperty().addListener((_, _, _) -> list(model.content()));
    hold.contentProperty().addListener((_, was, now) -> beginStep(was, now));
    hold.contentProperty().addListener((_, _, now) -> minutes.be(now.running()));
    show(model.content());
  }

  private void addKeys(Doing doing) {
    keys()
        .whilePresenting(KeyCode.F5, tr("present"), doing::present)
        .whilePresenting(KeyCode.N, tr("next step"), doing::next)
        .whilePresenting(KeyCode.T, tr("start or pause"), doing::startOrPause)
        .whilePresenting(KeyCode.M, tr("two more minutes"), () -> changing(hold::more))
        .whilePresenting(KeyCode.F, tr("follow-up"), () -> held(hold::deeper))
        .on(KeyCode.A, tr("action"), () -> doing.jot(JotPane.Kind.ACTION))
        .on(KeyCode.P, tr("park"), () -> doing.jot(JotPane.Kind.PARK))
        .on(KeyCode.D, tr("decision"), () -> doing.jot(JotPane.Kind.DECISION))
        .on(KeyCode.V, tr("vote"), doing::vote)
        .on(KeyCode.W, tr("write in silence"), doing::write)
        .whilePresenting(KeyCode.C, tr("card"), doing::card)
        .on(KeyCode.R, tr("record what is decided"), () -> changing(estimatePane::decide))
        .whilePresenting(KeyCode.S, tr("show the step"), () -> held(hold::project))
        .whilePresenting(KeyCode.B, tr("step before"), () -> held(hold::previous))
        .among(tr(SIDES), Side.class, model::turn)
        .on(KeyCode.O, tr("new meeting"), this::addUnlessOneIsHeld)
        .stepping(tr("meeting"), () -> model.step(1), () -> model.step(-1));
  }

  /// While nothing is held, the keys that go between meetings and their sides come first.
  @Override
  public ObservableValue<List<KeyHint>> hints() {
    return model
        .contentProperty()
        .map(now -> hints(now.current().isPresent() ? now.side() : Side.PREPARE));
  }

  private List<KeyHint> hints(Side side) {
    List<KeyHint> hints = new ArrayList<>(keys().hints());
    if (side != Side.HOLD) {
      int sidesAt = hints.stream().map(KeyHint::meaning).toList().indexOf(tr(SIDES));
      Collections.rotate(hints, -sidesAt);
    }
    return hints;
  }

  private Doing doing(SilentFlow silence) {
    return new Doing() {
      @Override
      public void startOrPause() {
        changing(hold::startOrPause);
      }

      @Override
      public void present() {
        held(presenting::toggle);
      }

      @Override
      public void vote() {
        changing(estimatePane::begin);
      }

      @Override
      public void write() {
        changing(silence::go);
      }

      @Override
      public void card() {
        changing(
            () -> {
              hold.cards().deal(hold.content().question());
              inTheWindow(cardPane()::begin);
            });
      }

      @Override
      public void jot(JotPane.Kind kind) {
        changing(() -> jotPane.open(kind));
      }

      @Override
      public void next() {
        changing(() -> hold.next(jotPane().begun()));
      }

      @Override
      public void close() {
        model.turn(Side.CLOSE);
      }
    };
  }

  /// A slip of a key takes nobody away from the meeting that is held; the button still does.
  private void addUnlessOneIsHeld() {
    WorkshopViewModel.Content now = model.content();
    boolean isHeld = now.current().isPresent() && now.side() == Side.HOLD;
    if (!isHeld && !hold.isRunning()) {
      model.add();
    }
  }

  /// Takes a meeting away that was begun by mistake; the focus stays on the sheet.
  private void takeAway() {
    model.takeAway();
    Focus.first(sheet).ifPresent(Node::requestFocus);
  }

  /// Shows the room what came out, and has the facilitator go on from there.
  private void shown(Runnable goOn) {
    if (presenting.isAlone()) {
      presenting.start();
    }
    inTheWindow(goOn);
  }

  /// Does it when the facilitator has the window: now, or once what the room sees is gone from it.
  private void inTheWindow(Runnable goOn) {
    if (presenting.covers()) {
      resume =
          () -> {
            resume = this::back;
            goOn.run();
          };
    } else {
      goOn.run();
    }
  }

  private JotPane jotPane() {
    return jotPane;
  }

  private CardPane cardPane() {
    return cardPane;
  }

  private EstimatePane estimatePane() {
    return estimatePane;
  }

  private SilentPane silentPane() {
    return silentPane;
  }

  /// Goes to where the meeting is held, and does it there.
  private void held(Runnable action) {
    if (model.content().current().isEmpty()) {
      return;
    }
    if (model.content().side() != Side.HOLD) {
      model.turn(Side.HOLD);
    }
    action.run();
  }

  /// The same, where it would change the meeting: a closed one says how it is opened again instead.
  private void changing(Runnable action) {
    held(hold.content().closed() ? closedPane::begin : action);
  }

  /// The choice of sides has the focus then: a key that is pressed once too often changes nothing.
  private void back() {
    Focus.first(sides).ifPresent(Node::requestFocus);
  }

  private void show(WorkshopViewModel.Content now) {
    Optional<String> meeting = now.current().map(Session::id);
    if (!meeting.equals(shownMeeting)) {
      shownMeeting = meeting;
      presenting.end();
    }
    showing = true;
    boolean some = now.current().isPresent();
    sides.setValue(now.side());
    showing = false;
    Words.show(sides, some);
    Words.show(preparePane, some && now.side() == Side.PREPARE);
    Words.show(holdPane, some && now.side() == Side.HOLD);
    Words.show(closePane, some && now.side() == Side.CLOSE);
    Words.show(nothing, !some);
    closedPane.show(now.closed(), now.side());
    closePane.showBegun(jotPane.begun());
    list(now);
    if (now.side() != shownSide) {
      shownSide = now.side();
      begin();
    }
  }

  /// Begins at the top of a side, and in no field of it: keys mean something there.
  private void begin() {
    scrollUp();
    Node owner = node().getScene() == null ? null : node().getScene().getFocusOwner();
    if (Focus.isInside(sheet, owner)) {
      Focus.first(sides).ifPresent(Node::requestFocus);
    }
  }

  /// Begins at the top of a step, where its question stands.
  private void beginStep(HoldViewModel.Content was, HoldViewModel.Content now) {
    if (was.at() != now.at() && shownSide == Side.HOLD) {
      scrollUp();
    }
  }

  private void list(WorkshopViewModel.Content now) {
    holdPane.showKeys(keys()::key);
    if (now.sessions().isEmpty()) {
      list.showNothing(tr("No meeting yet."));
      return;
    }
    var groups = new ArrayList<ListPane.Group>();
    if (now.side() == Side.HOLD && !hold.content().plan().isEmpty()) {
      groups.add(new ListPane.Group(tr("Steps"), steps()));
    }
    groups.add(
        new ListPane.Group(
            groups.isEmpty() ? "" : tr("Meetings"),
            now.sessions().stream().map(each -> line(each, now)).toList()));
    list.showGroups(groups);
  }

  private List<ListPane.Line> steps() {
    var lines = new ArrayList<ListPane.Line>();
    List<Step> steps = hold.content().plan().steps();
    for (int i = 0; i < steps.size(); i++) {
      lines.add(step(i, steps.get(i)));
    }
    return lines;
  }

  private ListPane.Line step(int at, Step step) {
    boolean here = at == hold.content().at();
    String title = model.prepare().title(step);
    Label words = Words.wrapped(title);
    Words.toggle(words, "strong", here);
    String time =
        step.seconds() > 0
            ? tr("%d of %d min", (step.seconds() + 30) / 60, step.allowed())
            : tr("%s min", step.allowed());
    var row =
        Words.row(
            12,
            Words.icon(
                step.done() ? Feather.CHECK : here ? Feather.CHEVRON_RIGHT : Feather.CIRCLE,
                "muted",
                "small"),
            Words.growing(words),
            Words.whole(time, "meta"));
    return new ListPane.Line(
        "step-" + at,
        row,
        "%s, %s%s".formatted(title, time, step.done() ? tr(", done") : ""),
        here,
        () -> hold.go(at));
  }

  private ListPane.Line line(Session session, WorkshopViewModel.Content now) {
    boolean chosen = now.current().map(s -> s.id().equals(session.id())).orElse(false);
    String name = WorkshopViewModel.title(session);
    Label title = Words.wrapped(name);
    Words.toggle(title, "strong", chosen);
    String when = model.whenAndHow(session);
    var row =
        Words.row(
            12,
            Words.icon(Feather.USERS, "muted"),
            Words.growing(Words.column(0, title, Words.label(when, "meta"))));
    return new ListPane.Line(
        session.id(), row, name + ", " + when, chosen, () -> model.open(session.id()));
  }

  @Override
  public void open(Place place) {
    if (place instanceof Place.Workshop(Optional<String> meeting)) {
      meeting.ifPresent(model::open);
    }
    refresh();
  }

  /// Whether the clock is looked at.
  boolean isTicking() {
    return ticking.isRunning();
  }

  /// Whether minutes are kept as they pass.
  boolean isKeepingMinutes() {
    return minutes.isRunning();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void leave() {
    hold.leave();
  }

  /// Stops the time, because the assessment is left.
  public void rest() {
    hold.stop();
  }

  @Override
  public void close() {
    minutes.end();
  }
}
