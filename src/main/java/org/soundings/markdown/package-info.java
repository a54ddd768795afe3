/// Markdown: text in, one small immutable tree out.
///
/// [org.soundings.markdown.Markdown#read] turns what a person typed into a
/// [org.soundings.markdown.Document]: a list of [org.soundings.markdown.MarkdownBlock]s that hold
/// [org.soundings.markdown.Span]s. The window draws the tree as nodes, the report as tagged pages;
/// neither knows how Markdown is written, and both show the same.
///
/// What was typed is never lost and never obeyed. Raw HTML is text. Nothing that a note names is
/// fetched: a picture is its description and its address. Only `http`, `https` and `mailto`
/// addresses become links; any other stays visible text. Characters that would not be seen, or that
/// would turn the order of others, are spelled out by [org.soundings.markdown.VisibleText]. A text
/// that would cost the parser too much ([org.soundings.markdown.Limits]) becomes plain paragraphs.
///
/// flexmark is used here and nowhere else.
@NullMarked
package org.soundings.markdown;

import org.jspecify.annotations.NullMarked;
