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
import org.soundings.base.Sha256;
import org.soundings.change.Milestone;
import org.soundings.pack.Library;
import org.soundings.pack.Question;
import org.soundings.store.AssessmentFolder;
import org.soundings.store.Milestones;
import org.soundings.threat.ThreatModel;

/// One assessment that is open for work: the workbench, its folder, and autosave between them.
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

  /// @param observerThread runs the calls to observers, such as `Platform::runLater`
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
    folder.whyReadOnly().ifPresent(_ -> workbench.makeReadOnly());
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

  /// The threats of the workbench's assessment. Call this on the window's thread.
  public ThreatModel threats() {
    return threats.of(workbench.current(), now());
  }

  /// Drafts in forms that have not been added yet.
  public FormDrafts drafts() {
    return drafts;
  }

  /// The stored sentences of rules that the user is editing.
  public RuleSentences ruleSentences() {
    return ruleSentences;
  }

  /// Sets the display name of the user as an author.
  public void setAuthor(String name) {
    author = name;
  }

  public String author() {
    return author;
  }

  public Instant now() {
    // Whole seconds, because people read the files.
    return Instant.ofEpochSecond(clock.instant().getEpochSecond());
  }

  /// Changes one answer and records who and when. The answer stays bound to the wording it was
  /// given to. A first answer is bound to the current wording.
  public void answer(String name, Question question, UnaryOperator<Answer> change) {
    workbench.edit(name, assessment -> answered(assessment, question, change));
  }

  /// An answer with a changed perspective, signed by the current author. Without an author name,
  /// the perspective is the signature, and an existing name stays.
  public Answer saying(Answer answer, String role, String text) {
    String before = answer.perspective(role).map(Answer.Perspective::by).orElse("");
    String unnamed = before.isBlank() ? capital(role) : before;
    String by = author.isBlank() ? unnamed : author;
    return answer.withPerspective(new Answer.Perspective(role, text, by, now()));
  }

  /// Changes the answers to several questions in the same way, as one undo step.
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

  /// Ends a stretch of typing because the focus moves. Later typing is a separate change, and the
  /// history records this one.
  public void endTyping() {
    int before = workbench.stretch();
    workbench.endTyping();
    if (workbench.stretch() != before) {
      autosave.stretchEnded();
    }
  }

  /// Types into one answer, see [Workbench#type].
  ///
  /// @param field the field, such as `operator` or `conclusion`
  public void type(String name, Question question, String field, UnaryOperator<Answer> change) {
    workbench.type(
        name, question.id() + "/" + field, assessment -> answered(assessment, question, change));
  }

  /// The same for a given assessment, for a change that concerns more than the answer.
  public Assessment answered(
      Assessment assessment, Question question, UnaryOperator<Answer> change) {
    Answer before = assessment.answer(question.pack(), question.id());
    Answer after = change.apply(before);
    return after.equals(before) ? assessment : assessment.withAnswer(stamped(after, question));
  }

  private Answer stamped(Answer answer, Question question) {
    Sha256 wording = answer.wording();
    if (answer.isUntouched()) {
      return answer;
    }
    return wording != null && answer.isReworded(question)
        ? answer.stamped(wording, author, now())
        : answer.answering(question, author, now());
  }

  /// Keeps an answer although the wording of the question has changed. It is bound to the current
  /// wording.
  public void keep(Question question) {
    workbench.edit(tr("answer confirmed"), assessment -> adapted(assessment, question, a -> a));
  }

  /// Types into an answer and binds it to the current wording of the question.
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

  /// Removes an answer because the wording of the question has changed. The question is open again,
  /// and the history keeps the answer.
  public void drop(Question question) {
    workbench.edit(
        tr("answer discarded"),
        assessment -> assessment.withAnswer(Answer.open(question.pack(), question.id())));
  }

  /// @return whether everything is on disk now; if not, nothing typed may be discarded
  public boolean saveNow() {
    autosave.flush();
    return autosave.isEverythingOnDisk();
  }

  /// A milestone that was created.
  ///
  /// @param before the last milestone with the same name
  public record Snapshot(Milestone milestone, Optional<Milestones.Line> before) {}

  /// Creates a milestone. Pending changes are written first, so that files keep their comments.
  public Snapshot createMilestone(Milestone milestone) throws IOException {
    autosave.flush();
    Optional<Milestones.Line> before =
        folder.milestones().named(milestone.name()).stream().findFirst();
    return new Snapshot(folder.createMilestone(milestone), before);
  }

  /// Changes of other users in the same folder, and the choice between their version and the local
  /// one.
  public VersionsOfOthers others() {
    return new VersionsOfOthers(this);
  }

  /// Writes everything and releases the folder.
  ///
  /// @throws IOException if the folder cannot be released; autosave reports all other errors
  @Override
  public void close() throws IOException {
    autosave.close();
    folder.release();
  }
}
