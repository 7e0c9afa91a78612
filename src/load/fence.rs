//! Checks the parts of Markdown texts that are for some audiences only, from `::: visible exec` to `:::`.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::names::{Kind, Names};
use crate::load::wrong::{Spot, missing_target};
use crate::source::Span;
use crate::units::{fence, markdown};
use std::ops::Range;

/// How one is written.
const HINT: &str = "write `::: visible` and the audiences at the beginning of a line, and `:::` on a line of its own at \
                    the end";

/// Reports what is wrong with the fences of a text; `span` tells where a part of it stands.
pub fn check(text: &str, names: &Names, span: impl Fn(Range<usize>) -> Span, out: &mut Diagnostics) {
    if !text.contains([':', WIDE]) {
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
    let code = markdown::code_blocks(text);
    let is_code = |place: usize| code.iter().any(|range| range.contains(&place));
    let is_fence = |place: usize| {
        let stands = |line: &Range<usize>| line.contains(&place);
        fences.iter().any(|fence| stands(&fence.open) || fence.close.as_ref().is_some_and(stands))
    };
    for place in starts(text) {
        if is_code(place) == is_fence(place) {
            let end = text[place..].find(['\n', '\r']).map_or(text.len(), |end| place + end);
            let line = place..place + text[place..end].trim_end().len();
            let error = Diagnostic::error("bad-fence", span(line), "this line is not understood");
            out.push(error.hint(HINT));
        }
    }
}

/// Tells whether something in a text may be meant as the line of a fence.
pub fn is_meant(text: &str) -> bool {
    text.contains([':', WIDE]) && !starts(text).is_empty()
}

fn check_name(name: &str, span: Span, names: &Names, out: &mut Diagnostics) {
    if let Err(missing) = names.find(Kind::Audience, name) {
        let spot = Spot { span, quoted: false };
        let offer = || names.offer(Kind::Audience, name);
        let diagnostic = missing_target(missing, Kind::Audience, name, spot, offer);
        if !diagnostic.message.is_empty() {
            out.push(*diagnostic);
        }
    }
}

/// The colon of Chinese and Japanese keyboards.
const WIDE: char = '\u{ff1a}';

/// Returns the places of what may be meant as the line of a fence: colons that begin a line, after what may stand before
/// a text (gaps, quotation, list, heading, table, box to tick, signs that nobody sees); colons alone on a line; and
/// colons before `visible`, wherever they stand but in code within a line.
fn starts(text: &str) -> Vec<usize> {
    let mut places = Vec::new();
    let mut start = 0;
    // A line may end as it did on old Macs: Markdown takes it for an end.
    for line in text.split_inclusive(['\n', '\r']) {
        places.extend(suspect(line).map(|place| start + place));
        start += line.len();
    }
    places
}

/// Returns where in a line something begins that may be meant as a fence.
fn suspect(line: &str) -> Option<usize> {
    let is_colon = |c: char| matches!(c, ':' | WIDE);
    let is_unseen =
        |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}');
    let is_before = |c: char| !c.is_alphanumeric() && !is_colon(c) || c.is_ascii_digit() || is_unseen(c);
    // A box to tick has an x in it.
    let boxed = line.trim_start_matches(is_before).strip_prefix(['x', 'X']);
    let words = match boxed.filter(|rest| rest.starts_with(']')) {
        Some(rest) => rest.trim_start_matches(is_before),
        None => line.trim_start_matches(is_before),
    };
    let place = line.len() - words.len();
    let is_gap = |c: char| c.is_whitespace() || is_unseen(c);
    let colons = words.chars().filter(|c| !is_gap(*c)).take_while(|c| is_colon(*c)).count();
    let rest = words.trim_start_matches(|c| is_colon(c) || is_gap(c));
    // `|:-:|` says how a column of a table stands.
    let is_alone = colons >= 2 && !rest.contains(|c: char| c.is_alphanumeric() || c == '-');
    if words.starts_with(":::") || is_alone || (colons >= 1 && begins_visible(rest)) {
        return Some(place);
    }
    let mut found = line.match_indices(is_colon).map(|(place, _)| place);
    found.find(|&place| {
        let rest = line[place..].trim_start_matches(|c| is_colon(c) || is_gap(c));
        let signs = &line[place..line.len() - rest.len()];
        let is_code = line[..place].trim_end_matches(is_colon).ends_with('`');
        !is_code && signs.chars().filter(|c| is_colon(*c)).count() >= 2 && begins_visible(rest)
    })
}

fn begins_visible(text: &str) -> bool {
    let text: String = text.chars().take("visible".len()).collect();
    text.eq_ignore_ascii_case("visible")
}
