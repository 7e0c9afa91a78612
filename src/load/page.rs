//! Reads `pages/*.md`: free pages.

use crate::load::entry::Parsed;
use crate::load::field::{Field, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::Names;
use crate::load::record::{self, VISIBLE};
use crate::model::page::FreePage;
use crate::model::record::Prose;
use crate::source::Origin;

pub const FILE: FileKind = FileKind {
    name: "pages",
    top: None,
    folder: &[Form::Markdown],
    help: "Free pages, added to the navigation. The name of the file is the address of the page",
    fields: &[],
    head: &[&[
        Field::new("title", Shape::Line, "its title; its first heading, or else its name, by default"),
        Field::new(
            "order",
            Shape::Integer { min: -1_000_000, max: 1_000_000 },
            "small numbers come first in the navigation; 0 by default, and then by name",
        ),
        Field::new(
            "questions",
            Shape::Flag,
            "it is questions and answers, which end users read on their first page",
        ),
        VISIBLE,
    ]],
    records: &[],
};

/// Reads a page.
pub fn read<'a>(parsed: &'a Parsed<'a>, names: &'a Names<'a>) -> FreePage {
    let reader = parsed.reader(names);
    let body = parsed.body();
    let name = parsed.stem().to_string();
    FreePage {
        title: reader.string("title").or_else(|| heading(body)).unwrap_or_else(|| name.clone()),
        name,
        order: reader.integer("order").unwrap_or(0) as i32,
        questions: reader.flag("questions").unwrap_or(false),
        visible: record::visible(&reader),
        body: Prose(body.to_string()),
        origin: Origin { file: parsed.file.id, line: 1 },
    }
}

/// Returns the text of a first heading.
fn heading(body: &str) -> Option<String> {
    let first = body.lines().find(|line| !line.trim().is_empty())?;
    let title = first.strip_prefix("# ")?.trim().trim_end_matches('#').trim_end();
    (!title.is_empty()).then(|| title.to_string())
}
