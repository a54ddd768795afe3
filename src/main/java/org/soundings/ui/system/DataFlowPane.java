package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import javafx.scene.layout.VBox;
import org.soundings.assessment.system.DataFlow;
import org.soundings.assessment.system.DataFlow.Encryption;
import org.soundings.assessment.system.SystemModel;
import org.soundings.ui.control.form.Choice;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Prompted;

/// One data flow: its ends, its data, and how it is secured.
final class DataFlowPane extends VBox {

  private final Choice<String> from;
  private final Choice<String> to;
  private final Field data = new Field(tr("Data"), Prompted.example(tr("orders, card tokens")));
  private final Field protocol = new Field(tr("Protocol"), Prompted.example(tr("HTTPS, TLS 1.3")));
  private final Field authentication =
      new Field(tr("Authentication"), tr("how the client authenticates"));
  private final Segments<Encryption> encryption = new Segments<>(tr("Encryption"));
  private final SystemViewModel model;
  private SystemModel system = SystemModel.EMPTY;
  private DataFlow dataFlow = DataFlow.begin("none", 0, "", "");
  private boolean showing;

  DataFlowPane(SystemViewModel model) {
    super(16);
    this.model = model;
    from =
        new Choice<>(
            tr("From"),
            id -> system.nameOf(id),
            id -> change(tr("data flow endpoints changed"), c -> c.withEnds(id, c.to())));
    to =
        new Choice<>(
            tr("To"),
            id -> system.nameOf(id),
            id -> change(tr("data flow endpoints changed"), c -> c.withEnds(c.from(), id)));
    data.onCommit(text -> change(tr("transmitted data changed"), c -> c.withData(text.strip())));
    protocol.onCommit(
        text -> change(tr("data flow protocol changed"), c -> c.withProtocol(text.strip())));
    authentication.onCommit(
        text ->
            change(
                tr("data flow authentication changed"), c -> c.withAuthentication(text.strip())));
    Editing.only(encryption);
    for (Encryption each : Encryption.values()) {
      encryption.with(each, each.words());
    }
    encryption
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!showing && now != null) {
                change(tr("data flow encryption changed"), c -> c.withEncryption(now));
              }
            });
    getChildren()
        .addAll(
            SystemForms.row(SystemForms.field(tr("From"), from), SystemForms.field(tr("To"), to)),
            SystemForms.field(tr("Data"), data),
            SystemForms.field(tr("Protocol"), protocol),
            SystemForms.field(tr("Client authentication"), authentication),
            SystemForms.field(tr("Encryption"), encryption));
  }

  private void change(String name, java.util.function.UnaryOperator<DataFlow> change) {
    model.change(dataFlow, name, change);
  }

  void show(SystemModel shown, DataFlow shownDataFlow) {
    showing = true;
    system = shown;
    dataFlow = shownDataFlow;
    from.show(dataFlow.from(), model.drafts().ends());
    to.show(dataFlow.to(), model.drafts().ends());
    data.show(dataFlow.data());
    protocol.show(dataFlow.protocol());
    authentication.show(dataFlow.authentication());
    encryption.setValue(dataFlow.encryption());
    showing = false;
  }
}
