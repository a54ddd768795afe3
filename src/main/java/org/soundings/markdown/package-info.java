/// Markdown: text in, one small immutable tree out.
///
/// [org.soundings.markdown.Markdown#read] turns a text into a [org.soundings.markdown.Document]: a
/// list of [org.soundings.markdown.MarkdownBlock]s that hold [org.soundings.markdown.Span]s. The
/// window draws the tree as nodes, the report as tagged pages. Neither knows Markdown syntax, and
/// both display the same content.
///
/// Text is never lost and never executed. Raw HTML is text. Nothing is fetched: an image is its
/// description and its address. Only `http`, `https` and `mailto` addresses become links, any other
/// stays visible text. [org.soundings.markdown.VisibleText] spells out characters that are
/// invisible or change the order of others. A text that is too expensive to parse
/// ([org.soundings.markdown.Limits]) becomes plain paragraphs.
///
/// Only this package uses flexmark.
@NullMarked
package org.soundings.markdown;

import org.jspecify.annotations.NullMarked;
