package org.soundings.cli;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// The help of one command. It uses [Placeholder] for option parameters instead of picocli's own
/// labels.
final class CommandHelp extends Help {

  CommandHelp(CommandSpec command, ColorScheme colours) {
    super(command, colours);
  }

  @Override
  public IParamLabelRenderer parameterLabelRenderer() {
    IParamLabelRenderer standard = super.parameterLabelRenderer();
    return new IParamLabelRenderer() {
      @Override
      public Text renderParameterLabel(ArgSpec arg, Ansi ansi, List<IStyle> styles) {
        String plain = standard.renderParameterLabel(arg, Ansi.OFF, List.of()).plainString();
        return ansi.apply(spoken(plain, arg), styles);
      }

      @Override
      public String separator() {
        return standard.separator();
      }
    };
  }

  /// Picocli writes mutually exclusive options itself, without the renderer.
  @Override
  protected Text createDetailedSynopsisGroupsText(Set<ArgSpec> written) {
    String plain = super.createDetailedSynopsisGroupsText(written).plainString();
    for (ArgSpec arg : written) {
      plain = spoken(plain, arg);
    }
    return colorScheme().text(plain);
  }

  private static String spoken(String text, ArgSpec arg) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(arg.paramLabel()) + "(?!\\w)")
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(Placeholder.of(arg)));
  }
}
