package org.soundings.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds `http` and `https` addresses without link syntax. (flexmark's own extension loses words
/// next to entities.)
final class BareAddresses {

  private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[^\\s<>\"`‹›]+");
  private static final String NEVER_LAST = ".,:;!?'*_~";

  private BareAddresses() {}

  static List<Span> in(String text) {
    if (!text.contains("://")) {
      return List.of(new Span.Text(text));
    }
    var spans = new ArrayList<Span>();
    int done = 0;
    for (Matcher found = ADDRESS.matcher(text); found.find(); ) {
      String address = withoutPunctuation(found.group());
      if (Address.ofLink(address).isPresent()) {
        addText(spans, text.substring(done, found.start()));
        spans.add(new Span.Link(List.of(new Span.Text(address)), address));
        done = found.start() + address.length();
      }
    }
    addText(spans, text.substring(done));
    return spans;
  }

  /// An address does not end in punctuation, nor in a bracket that it does not open.
  private static String withoutPunctuation(String address) {
    int end = address.length();
    while (end > 0 && isPunctuation(address, end)) {
      end--;
    }
    return address.substring(0, end);
  }

  private static boolean isPunctuation(String address, int end) {
    char last = address.charAt(end - 1);
    return NEVER_LAST.indexOf(last) >= 0
        || (last == ')' && address.lastIndexOf('(', end - 1) < 0)
        || (last == ']' && address.lastIndexOf('[', end - 1) < 0);
  }

  private static void addText(List<Span> spans, String text) {
    if (!text.isEmpty()) {
      spans.add(new Span.Text(text));
    }
  }
}
