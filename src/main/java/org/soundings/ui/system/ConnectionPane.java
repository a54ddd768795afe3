package org.soundings.ui.system;

import static org.soundings.language.Messages.tr;

import javafx.scene.layout.VBox;
import org.soundings.assessment.system.Connection;
import org.soundings.assessment.system.Connection.Encryption;
import org.soundings.assessment.system.SystemPicture;
import org.soundings.ui.control.form.Choice;
import org.soundings.ui.control.form.Field;
import org.soundings.ui.control.form.Segments;
import org.soundings.ui.control.text.Editing;
import org.soundings.ui.control.text.Prompted;

/// One connection: from where to where, what flows, how it is secured.
final class ConnectionPane extends VBox {

  private final Choice<String> from;
  private final Choice<String> to;
  private final Field data =
      new Field(tr("What flows"), Prompted.example(tr("orders, card tokens")));
  private final Field protocol = new Field(tr("Protocol"), Prompted.example(tr("HTTPS, TLS 1.3")));
  private final Field authentication =
      new Field(tr("Authentication"), tr("how the one who begins shows who it is"));
  private final Segments<Encryption> encryption = new Segments<>(tr("Encryption"));
  private final SystemViewModel model;
  private SystemPicture system = SystemPicture.EMPTY;
  private Connection connection = Connection.begin("none", 0, "", "");
  private boolean showing;

  ConnectionPane(SystemViewModel model) {
    super(16);
    this.model = model;
    from =
        new Choice<>(
            tr("From"),
            id -> system.nameOf(id),
            id -> change(tr("ends of a connection"), c -> c.withEnds(id, c.to())));
    to =
        new Choice<>(
            tr("To"),
            id -> system.nameOf(id),
            id -> change(tr("ends of a connection"), c -> c.withEnds(c.from(), id)));
    data.onCommit(text -> change(tr("data of a connection"), c -> c.withData(text.strip())));
    protocol.onCommit(
        text -> change(tr("protocol of a connection"), c -> c.withProtocol(text.strip())));
    authentication.onCommit(
        text ->
            change(tr("authentication of a connection"), c -> c.withAuthentication(text.strip())));
    Editing.only(encryption);
    for (Encryption each : Encryption.values()) {
      encryption.with(each, each.words());
    }
    encryption
        .valueProperty()
        .addListener(
            (_, _, now) -> {
              if (!showing && now != null) {
                change(tr("encryption of a connection"), c -> c.withEncryption(now));
              }
            });
    getChildren()
        .addAll(
            SystemForms.row(SystemForms.field(tr("From"), from), SystemForms.field(tr("To"), to)),
            SystemForms.field(tr("What flows?"), data),
            SystemForms.field(tr("Over which protocol?"), protocol),
            SystemForms.field(tr("How does the one who begins show who it is?"), authentication),
            SystemForms.field(tr("Can others on the way read it?"), encryption));
  }

  private void change(String name, java.util.function.UnaryOperator<Connection> change) {
    model.change(connection, name, change);
  }

  void show(SystemPicture shown, Connection shownConnection) {
    showing = true;
    system = shown;
    connection = shownConnection;
    from.show(connection.from(), model.drafts().ends());
    to.show(connection.to(), model.drafts().ends());
    data.show(connection.data());
    protocol.show(connection.protocol());
    authentication.show(connection.authentication());
    encryption.setValue(connection.encryption());
    showing = false;
  }
}
