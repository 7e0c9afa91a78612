//! Reads `updates/YYYY-MM-DD.md`: the periodic report.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::entry::Parsed;
use crate::load::field::{Field, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names};
use crate::load::record::{self, VISIBLE};
use crate::model::record::Prose;
use crate::model::update::{Rag, Section, Update};
use crate::source::{Origin, Span};
use crate::units::markdown::OPTIONS;
use crate::units::{Date, fence};
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};
use std::ops::Range;

pub const FILE: FileKind = FileKind {
    name: "updates",
    top: None,
    folder: &[Form::Markdown],
    help: "The periodic report, one file for each, named after the day it speaks for: `updates/2026-11-13.md`. \
           Its parts are `## What changed`, `## What is blocked`, `## Decisions needed`, and anything else",
    fields: &[],
    head: &[&[
        Field::new("status", Shape::Choice(&["green", "amber", "red"]), "the manager's own call"),
        Field::new("author", Shape::Ref(Kind::Person), "who wrote it"),
        Field::new("headline", Shape::Line, "the report in a sentence"),
        Field::new("reason", Shape::Markdown, "why the call differs from the computed colour"),
        VISIBLE,
    ]],
    records: &[],
};

/// Reads a report; nothing where its file is not named after a day.
pub fn read<'a>(parsed: &'a Parsed<'a>, names: &'a Names<'a>, out: &mut Diagnostics) -> Option<Update> {
    let reader = parsed.reader(names);
    let file = parsed.file.id;
    let date =
        parsed.stem().parse::<Date>().ok().filter(|date| (Date::EARLIEST..=Date::LATEST).contains(date));
    let Some(date) = date else {
        let message = format!("`{}` is not named after a day", parsed.file.path);
        let error = Diagnostic::error("bad-update-name", Span::whole(file), message);
        out.push(error.hint("name it after the day it speaks for: `updates/2026-11-13.md`"));
        return None;
    };
    Some(Update {
        date,
        called: reader.choice("status", &[Rag::Green, Rag::Amber, Rag::Red]),
        author: record::person(&reader, "author"),
        headline: reader.string("headline"),
        reason: reader.string("reason"),
        visible: record::visible(&reader),
        sections: sections(parsed, out),
        origin: Origin { file, line: 1 },
    })
}

fn sections(parsed: &Parsed, out: &mut Diagnostics) -> Vec<Section> {
    let body = parsed.body();
    let offset = parsed.file.text.len() - body.len();
    let section = |title: &str, range: Range<usize>, place: usize| Section {
        title: title.to_string(),
        body: Prose(filled(&body[range])),
        origin: parsed.file.origin_in_text(offset + place),
    };
    let headings = headings(body);
    for fence in fence::find(body) {
        let inside = fence.whole();
        // A report is cut at its headings before it is cut for its readers.
        if fence.close.is_some() && headings.iter().any(|heading| inside.contains(&heading.whole.start)) {
            let open = Span::new(parsed.file.id, offset + fence.open.start..offset + fence.open.end);
            let message = "this part is for some audiences only, and goes on over a `## ` heading";
            let error = Diagnostic::error("unclosed-fence", open, message);
            out.push(error.hint("end it before the heading, and write another one after it"));
        }
    }
    let first = headings.first().map_or(body.len(), |heading| heading.whole.start);
    let mut sections = Vec::new();
    if !body[..first].trim().is_empty() {
        sections.push(section("", 0..first, body.len() - body.trim_start().len()));
    }
    for (index, heading) in headings.iter().enumerate() {
        let end = headings.get(index + 1).map_or(body.len(), |next| next.whole.start);
        sections.push(section(&body[heading.title.clone()], heading.whole.end..end, heading.whole.start));
    }
    sections
}

/// Leaves out bullets with nothing behind them: they are a form that nobody has filled in.
fn filled(body: &str) -> String {
    let body = body.trim_matches(['\n', '\r']);
    let is_mark = |line: &str| matches!(line.trim(), "-" | "*" | "+");
    if !body.lines().any(is_mark) {
        return body.to_string();
    }
    let (mut is_code, mut before, mut kept) = (false, "", String::new());
    for line in body.split_inclusive('\n') {
        is_code ^= line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        // Below a line of text, a lone `-` makes a heading of it.
        let is_bullet = is_mark(line) && (before.trim().is_empty() || begins_item(before));
        if is_code || !is_bullet {
            kept.push_str(line);
        }
        before = line;
    }
    kept.trim_matches(['\n', '\r']).to_string()
}

fn begins_item(line: &str) -> bool {
    let line = line.trim();
    ["-", "*", "+"].contains(&line) || ["- ", "* ", "+ "].iter().any(|mark| line.starts_with(mark))
}

/// A `## ` heading and the text in it.
struct Heading {
    whole: Range<usize>,
    title: Range<usize>,
}

/// Returns the second-level headings that stand on their own, not in a quotation, a list or code.
fn headings(body: &str) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let (mut depth, mut open) = (0_usize, None);
    for (event, range) in Parser::new_ext(body, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) if depth == 0 => {
                open = Some(range.end..range.start);
                depth += 1;
            }
            Event::Start(_) => {
                widen(&mut open, &range);
                depth += 1;
            }
            Event::End(TagEnd::Heading(HeadingLevel::H2)) if depth == 1 => {
                depth = 0;
                if let Some(title) = open.take() {
                    let title = if title.start < title.end { title } else { range.start..range.start };
                    headings.push(Heading { whole: range, title });
                }
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => widen(&mut open, &range),
        }
    }
    headings
}

/// Adds a piece of text to the title of an open heading.
fn widen(title: &mut Option<Range<usize>>, piece: &Range<usize>) {
    if let Some(title) = title {
        title.start = title.start.min(piece.start);
        title.end = title.end.max(piece.end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(body: &str) -> Vec<&str> {
        headings(body).into_iter().map(|heading| &body[heading.title]).collect()
    }

    #[test]
    fn bullets_that_say_nothing_are_left_out() {
        assert_eq!(filled("\n- \n\n"), "");
        assert_eq!(filled("- one\n-\n- two\n*\n"), "- one\n- two");
        assert_eq!(filled("Underlined\n-\ntext"), "Underlined\n-\ntext");
        assert_eq!(filled("```\n\n-\n```"), "```\n\n-\n```");
        assert_eq!(filled("a - b\n\n--\n"), "a - b\n\n--");
    }

    #[test]
    fn parts_begin_at_their_headings_and_nowhere_else() {
        assert_eq!(
            titles("Hello\n\n## What changed\n\n- a\n\n## **Blocked** by `x` ##\n"),
            ["What changed", "**Blocked** by `x`"]
        );
        assert_eq!(titles("```\n## not this\n```\n\n> ## nor this\n\n### nor this\n\n##\n"), [""]);
        assert_eq!(titles("Underlined\n----------\ntext"), ["Underlined"]);
    }
}
