package org.soundings.cli;

import static org.soundings.language.Messages.tr;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The output of `--help` in the current language: the texts of the annotations, translated through
/// the catalogue, under the keys that picocli expects in a bundle.
final class TranslatedHelp extends ResourceBundle {

  private final Map<String, String> texts = new HashMap<>();

  private TranslatedHelp(CommandLine root) {
    texts.put("usage.synopsisHeading", tr("Usage: "));
    texts.put("usage.commandListHeading", tr("Commands:") + "%n");
    texts.put("mixinStandardHelpOptions.help", tr("Show this help message and exit."));
    texts.put("mixinStandardHelpOptions.version", tr("Print version information and exit."));
    texts.put(SourceOptions.SHOWN, tr("Evidence source (one of):") + "%n");
    // Variables such as the possible values are not part of a text in the catalogue. Picocli fills
    // them in after translation.
    root.setInterpolateVariables(false);
    add(root);
    root.setInterpolateVariables(true);
  }

  /// Sets the bundle for a command and all its subcommands.
  static void speak(CommandLine root) {
    root.setResourceBundle(new TranslatedHelp(root));
    root.getCommandSpec().usageMessage().synopsisSubcommandLabel(Placeholder.said("COMMAND"));
  }

  private void add(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String name = spec.qualifiedName(".");
    put(name + ".usage.header", spec.usageMessage().header());
    put(name + ".usage.description", spec.usageMessage().description());
    put(name + ".usage.footer", spec.usageMessage().footer());
    for (OptionSpec option : spec.options()) {
      for (String each : option.names()) {
        put(name + "." + each.replaceFirst("^-+", ""), option.description());
      }
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      put(
          "%s.%s[%s]".formatted(name, parameter.paramLabel(), parameter.index()),
          parameter.description());
    }
    command.getSubcommands().values().forEach(this::add);
  }

  /// Several lines have numbered keys.
  private void put(String key, String[] english) {
    for (int line = 0; line < english.length; line++) {
      texts.put(
          english.length == 1 ? key : key + "." + line,
          english[line].isEmpty() ? "" : tr(english[line]));
    }
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
