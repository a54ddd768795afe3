package org.soundings.app;

import static org.soundings.language.Messages.capital;
import static org.soundings.language.Messages.tr;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.soundings.app.save.Autosave;
import org.soundings.app.save.FormDrafts;
import org.soundings.assessment.Assessment;
import org.soundings.assessment.answer.Answer;
import org.soundings.base.Digest;
import org.soundings.change.Milestone;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.Milestones;
import org.soundings.threat.ThreatModel;

/// One assessment that somebody works on: the workbench, its folder, and the saving between them.
public final class OpenAssessment implements AutoCloseable {

  private final Library library;
  private final AssessmentFolder folder;
  private final Workbench workbench;
  private final Autosave autosave;
  private final FormDrafts drafts;
  private final DerivedThreats threats;
  private final RuleSentences ruleSentences = new RuleSentences();
  private final Clock clock;
  private String author = "";

  /// @param observerThread runs what is told to observers, such as `Platform::runLater`
  public OpenAssessment(
      Library library, AssessmentFolder folder, Clock clock, Executor observerThread) {
    this.library = library;
    this.folder = folder;
    this.clock = clock;
    this.threats = new DerivedThreats(library);
    this.workbench = new Workbench(folder.assessment());
    this.autosave = new Autosave(folder, clock, observerThread);
    workbench.observe(assessment -> autosave.changed(assessment, author, workbench.stretch()));
    this.drafts = new FormDrafts(folder.drafts().all(), autosave);
    folder.whyReadOnly().ifPresent(_ -> workbench.freeze());
  }

  public Library library() {
    return library;
  }

  public AssessmentFolder folder() {
    return folder;
  }

  public Workbench workbench() {
    return workbench;
  }

  public Autosave autosave() {
    return autosave;
  }

  /// The threats to what is on the workbench. To be asked on the window's thread.
  public ThreatModel threats() {
    return threats.of(workbench.current(), now());
  }

  /// What was begun in forms and not added yet.
  public FormDrafts drafts() {
    return drafts;
  }

  /// What rules said where somebody types over it.
  public RuleSentences ruleSentences() {
    return ruleSentences;
  }

  /// How the person at the keyboard is named in what they write.
  public void setAuthor(String name) {
    author = name;
  }

  public String author() {
    return author;
  }

  public Instant now() {
    // Whole seconds: files are read by people.
    return Instant.ofEpochSecond(clock.instant().getEpochSecond());
  }

  /// Changes one answer, noting who and when. It stays bound to the words that it answered; one
  /// that answered none yet answers those of today.
  public void answer(String name, Question question, UnaryOperator<Answer> change) {
    workbench.edit(name, assessment -> answered(assessment, question, change));
  }

  /// An answer in which a perspective says something else, signed by whoever sits here. Where
  /// nobody said who that is, the perspective signs for itself, and a name that stands there stays.
  public Answer saying(Answer answer, String role, String text) {
    String before = answer.lane(role).map(Answer.Lane::by).orElse("");
    String unnamed = before.isBlank() ? capital(role) : before;
    String by = author.isBlank() ? unnamed : author;
    return answer.withLane(new Answer.Lane(role, text, by, now()));
  }

  /// Changes the answers to several questions alike, in one step that can be taken back.
  public void answerAll(String name, List<Question> questions, UnaryOperator<Answer> change) {
    workbench.edit(
        name,
        before -> {
          Assessment changed = before;
          for (Question question : questions) {
            changed = answered(changed, question, change);
          }
          return changed;
        });
  }

  /// Ends a stretch of typing, because the caret leaves: the next one is a change of its own, and
  /// the history has this one.
  public void endTyping() {
    int before = workbench.stretch();
    workbench.endTyping();
    if (workbench.stretch() != before) {
      autosave.stretchEnded();
    }
  }

  /// Types into one answer; see [Workbench#type].
  ///
  /// @param field what is typed into, such as `operator` or `conclusion`
  public void type(String name, Question question, String field, UnaryOperator<Answer> change) {
    workbench.type(
        name, question.id() + "/" + field, assessment -> answered(assessment, question, change));
  }

  /// The same on an assessment, for a change that concerns more than the answer.
  public Assessment answered(
      Assessment assessment, Question question, UnaryOperator<Answer> change) {
    Answer before = assessment.answer(question.pack(), question.id());
    Answer after = change.apply(before);
    return after.equals(before) ? assessment : assessment.withAnswer(stamped(after, question));
  }

  private Answer stamped(Answer answer, Question question) {
    Digest wording = answer.wording();
    if (answer.isUntouched()) {
      return answer;
    }
    return wording != null && answer.isReworded(question)
        ? answer.stamped(wording, author, now())
        : answer.answering(question, author, now());
  }

  /// Keeps an answer although the question has other words since: it answers those of today.
  public void keep(Question question) {
    workbench.edit(tr("keeping of an answer"), assessment -> adapted(assessment, question, a -> a));
  }

  /// Types into an answer so that it answers the question's words of today.
  public void adapt(String name, Question question, String field, UnaryOperator<Answer> change) {
    workbench.type(
        name, question.id() + "/" + field, assessment -> adapted(assessment, question, change));
  }

  private Assessment adapted(
      Assessment assessment, Question question, UnaryOperator<Answer> change) {
    Answer after = change.apply(assessment.answer(question.pack(), question.id()));
    return assessment.withAnswer(
        after.isUntouched() ? after : after.answering(question, author, now()));
  }

  /// Drops an answer, because the question has other words since: the question is open again. What
  /// it said stays in the history.
  public void drop(Question question) {
    workbench.edit(
        tr("dropping of an answer"),
        assessment -> assessment.withAnswer(Answer.open(question.pack(), question.id())));
  }

  /// @return whether all of it is on disk now; if not, nothing typed may be let go
  public boolean saveNow() {
    autosave.flush();
    return autosave.isEverythingOnDisk();
  }

  /// A state that was kept under a name.
  ///
  /// @param before the last one that bears the same name
  public record Frozen(Milestone milestone, Optional<Milestones.Line> before) {}

  /// Keeps a state under a name. What was typed is written first, so that files keep comments.
  public Frozen freeze(Milestone milestone) throws IOException {
    autosave.flush();
    Optional<Milestones.Line> before =
        folder.milestones().named(milestone.name()).stream().findFirst();
    return new Frozen(folder.freeze(milestone), before);
  }

  /// What others wrote in the same folder, and the choice between their version and ours.
  public VersionsOfOthers others() {
    return new VersionsOfOthers(this);
  }

  /// Writes everything and lets the folder go.
  ///
  /// @throws IOException if the folder cannot be released; the rest the autosave's state told
  @Override
  public void close() throws IOException {
    autosave.close();
    folder.release();
  }
}
