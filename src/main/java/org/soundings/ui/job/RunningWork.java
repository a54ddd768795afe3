package org.soundings.ui.job;

import java.time.Instant;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.soundings.app.Job;

/// A running job, as it is shown.
public final class RunningWork {

  private final Job job;
  private final DoubleProperty fraction = new SimpleDoubleProperty(-1);
  private final StringProperty what = new SimpleStringProperty("");
  private final BooleanProperty isStopping = new SimpleBooleanProperty();
  private final TimeLeft timeLeft = new TimeLeft();
  private final ObjectProperty<ProgressText> text =
      new SimpleObjectProperty<>(ProgressText.UNKNOWN);

  RunningWork(Job job) {
    this.job = job;
  }

  /// Updates the progress of the job.
  void follow(Instant now) {
    what.set(job.what());
    fraction.set(job.fraction());
    timeLeft.reached(job.fraction(), now);
    say(text.get().left());
  }

  /// Updates the remaining time.
  void look(Instant now) {
    say(timeLeft.look(now));
  }

  private void say(OptionalLong left) {
    text.set(new ProgressText(fraction.get(), left, isStopping.get()));
  }

  public String name() {
    return job.name();
  }

  /// From 0 to 1; negative while unknown.
  public ReadOnlyDoubleProperty fractionProperty() {
    return fraction;
  }

  public ReadOnlyStringProperty whatProperty() {
    return what;
  }

  /// Cancels it. If it is too late for that, it ends normally.
  public void cancel() {
    job.cancel();
    isStopping.set(job.isCancelled());
    say(text.get().left());
  }

  /// Its progress, the remaining time or that it is being cancelled, as text; "" while unknown.
  public ObservableValue<String> howFarProperty() {
    return text.map(ProgressText::words);
  }

  /// The same with its name, for screen readers.
  public ObservableValue<String> aloudProperty() {
    return text.map(now -> now.aloud(name()));
  }

  /// Whether it was cancelled and still runs.
  public ReadOnlyBooleanProperty stoppingProperty() {
    return isStopping;
  }
}
