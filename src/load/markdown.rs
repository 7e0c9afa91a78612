//! Finds `[[id]]` links in Markdown texts and reports those that name no record, and parts for readers who are none.

use crate::diagnostic::Diagnostics;
use crate::load::fence;
use crate::load::file::File;
use crate::load::names::{Kind, Names};
use crate::load::value::Context;
use crate::load::wrong::{Spot, missing_target};
use crate::source::Span;
use crate::units::markdown::OPTIONS;
use pulldown_cmark::{Event, LinkType, Parser, Tag};
use std::borrow::Cow;
use std::ops::Range;
use toml::Spanned;
use toml::de::DeValue;

/// Returns the places of the ids in all `[[id]]` and `[[id|text]]` links outside of code.
pub fn links(text: &str) -> Vec<Range<usize>> {
    if !text.contains("[[") {
        return Vec::new();
    }
    let mut places = Vec::new();
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        if let Event::Start(Tag::Link { link_type: LinkType::WikiLink { .. }, .. }) = event {
            let Some(inside) = text.get(range.start + 2..range.end.max(range.start + 2)) else { continue };
            let end = inside.find(['|', ']']).unwrap_or(inside.len());
            // In a table the bar is written `\|`.
            let id = inside[..end].trim_end_matches('\\');
            let start = range.start + 2 + id.len() - id.trim_start().len();
            places.push(start..start + id.trim().len());
        }
    }
    places
}

/// Reports broken links in a text value of a TOML file.
pub fn check_value(context: Context, value: &Spanned<DeValue>, text: &str, out: &mut Diagnostics) {
    let span = |place: Range<usize>| {
        context.file.span_inside(&Spanned::new(value.span(), Cow::Borrowed(text)), place)
    };
    for place in links(text) {
        check_link(context.names, &text[place.clone()], span(place), out);
    }
    fence::check(text, context.names, span, out);
}

/// Reports broken links in the body of a Markdown file.
pub fn check_body(names: &Names, file: &File, out: &mut Diagnostics) {
    let Some(body) = file.body.clone() else { return };
    let text = &file.text[body.clone()];
    let span = |place: Range<usize>| Span::new(file.id, body.start + place.start..body.start + place.end);
    for place in links(text) {
        check_link(names, &text[place.clone()], span(place), out);
    }
    fence::check(text, names, span, out);
}

fn check_link(names: &Names, id: &str, span: Span, out: &mut Diagnostics) {
    if let Err(missing) = names.find(Kind::Any, id) {
        let spot = Spot { span, quoted: false };
        let diagnostic = missing_target(missing, Kind::Any, id, spot, || names.offer(Kind::Any, id));
        if !diagnostic.message.is_empty() {
            out.push(*diagnostic);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Vec<&str> {
        links(text).into_iter().map(|place| &text[place]).collect()
    }

    #[test]
    fn links_are_found_outside_of_code() {
        assert_eq!(ids("See [[R-03]] and [[ D-04 |the *decision*]]."), ["R-03", "D-04"]);
        assert_eq!(ids("`[[R-1]]`\n\n```\n[[R-2]]\n```\n\n    [[R-3]]\n"), Vec::<&str>::new());
        assert_eq!(ids("| a | b |\n|---|---|\n| [[R-1]] | [[R-2\\|x]] |\n"), ["R-1", "R-2"]);
        assert_eq!(ids("**[[R-1]]**, [x]([[R-2]]), \\[[R-3]], ([[R-4]])"), ["R-1", "R-4"]);
        assert_eq!(ids("> [!NOTE]\n> [[R-1]]\n\n- [ ] [[R-2]][^1]\n\n[^1]: [[R-3]]"), ["R-1", "R-2", "R-3"]);
    }
}
