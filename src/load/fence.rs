//! Checks the parts of Markdown texts that are for some audiences only, from `::: visible exec` to `:::`.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::markdown::options;
use crate::load::names::{Kind, Names};
use crate::load::wrong::{Spot, missing_target};
use crate::source::Span;
use crate::units::fence;
use pulldown_cmark::{Event, Parser, Tag};
use std::ops::Range;

/// How one is written.
const HINT: &str = "write `::: visible` and the audiences at the beginning of a line, and `:::` on a line of its own at \
                    the end";

/// Reports what is wrong with the fences of a text; `span` tells where a part of it stands.
pub fn check(text: &str, names: &Names, span: impl Fn(Range<usize>) -> Span, out: &mut Diagnostics) {
    if !text.contains(":::") {
        return;
    }
    let fences = fence::find(text);
    for fence in &fences {
        if fence.names.is_empty() {
            let error =
                Diagnostic::error("bad-fence", span(fence.open.clone()), "this part names no audience");
            out.push(error.hint(HINT));
        }
        for place in &fence.names {
            check_name(&text[place.clone()], span(place.clone()), names, out);
        }
        if fence.close.is_none() {
            let message = "this part is for some audiences only, and does not end";
            let error = Diagnostic::error("unclosed-fence", span(fence.open.clone()), message);
            out.push(error.hint("write a line `:::` after it; one part cannot stand in another"));
        }
    }
    // What is not understood as a fence would be shown to everybody.
    let code = code(text);
    let is_code = |place: usize| code.iter().any(|range| range.contains(&place));
    let is_fence = |place: usize| {
        let stands = |line: &Range<usize>| line.contains(&place);
        fences.iter().any(|fence| stands(&fence.open) || fence.close.as_ref().is_some_and(stands))
    };
    for place in starts(text) {
        if is_code(place) == is_fence(place) {
            let end = text[place..].find('\n').map_or(text.len(), |end| place + end);
            let line = place..place + text[place..end].trim_end().len();
            let error = Diagnostic::error("bad-fence", span(line), "this line is not understood");
            out.push(error.hint(HINT));
        }
    }
}

fn check_name(name: &str, span: Span, names: &Names, out: &mut Diagnostics) {
    if let Err(missing) = names.find(Kind::Audience, name) {
        let spot = Spot { span, quoted: false };
        let nearest = || names.nearest(Kind::Audience, name);
        let diagnostic = missing_target(missing, Kind::Audience, name, spot, nearest);
        if !diagnostic.message.is_empty() {
            out.push(*diagnostic);
        }
    }
}

/// Returns the places of colons that begin a line, after what may stand before a text: gaps, quotation, list.
fn starts(text: &str) -> Vec<usize> {
    let mut places = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let is_before = |c: char| {
            c.is_whitespace() || matches!(c, '>' | '-' | '*' | '+' | '.' | ')') || c.is_ascii_digit()
        };
        let words = line.trim_start_matches(is_before);
        if words.starts_with(":::") {
            places.push(start + line.len() - words.len());
        }
        start += line.len();
    }
    places
}

fn code(text: &str) -> Vec<Range<usize>> {
    let parser = Parser::new_ext(text, options()).into_offset_iter();
    let blocks = parser.filter(|(event, _)| matches!(event, Event::Start(Tag::CodeBlock(_))));
    blocks.map(|(_, range)| range).collect()
}
