package org.soundings.evidence.importer.observing;

import java.util.List;
import org.soundings.base.Shortened;
import org.soundings.evidence.Fact;
import org.soundings.evidence.Observation;
import org.soundings.evidence.Observation.Subject;
import org.soundings.evidence.Observation.Verdict;
import org.soundings.evidence.importer.Intake;

/// Passes on the observations about one subject.
public final class Observer {

  private final Intake intake;
  private final Subject subject;

  public Observer(Intake intake, Subject subject) {
    this.intake = intake;
    this.subject = subject;
  }

  public Intake intake() {
    return intake;
  }

  public Subject subject() {
    return subject;
  }

  /// Longer values are shortened, because an observation refers to the field and does not copy it.
  private static final int LONGEST_VALUE = 201;

  public static Observer of(Intake intake, String resource) {
    return new Observer(intake, new Subject(resource, "", ""));
  }

  /// The same for one container of the resource.
  public Observer container(String name, String image) {
    return new Observer(intake, new Subject(subject.resource(), name, image));
  }

  public void judge(Fact fact, boolean holds, String field, String value) {
    judge(fact, Verdict.of(holds), field, value);
  }

  public void judge(Fact fact, Verdict verdict, String field, String value) {
    intake.observation(new Observation(fact, verdict, subject, field, shortened(value)));
  }

  public void judge(Fact fact, boolean holds, FieldValue field) {
    judge(fact, holds, field.path(), field.words());
  }

  public void judge(Fact fact, Verdict verdict, FieldValue field) {
    judge(fact, verdict, field.path(), field.words());
  }

  public void violated(Fact fact, FieldValue field) {
    judge(fact, false, field);
  }

  /// The whole field passes if nothing offends. Every offender is a separate violation.
  public void none(Fact fact, FieldValue whole, List<FieldValue> offenders) {
    if (offenders.isEmpty()) {
      judge(fact, true, whole.path(), "");
    }
    offenders.forEach(offender -> violated(fact, offender));
  }

  private static String shortened(String value) {
    String line = value.lines().findFirst().orElse("");
    String beginning = Shortened.to(LONGEST_VALUE, line);
    boolean isOnlyLine = line.length() == value.length();
    return isOnlyLine || !beginning.equals(line) ? beginning : line + "…";
  }
}
