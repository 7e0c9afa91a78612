//! Tables of Markdown: heads with a scope, numbers by class, and records in place of rows on a phone.

use crate::render::escape::escape;
use crate::units::locale::{Locale, say};
use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

/// So many columns are too wide for a phone, on which each row becomes a record.
const WIDE: usize = 4;

/// A piece of a table: our own element, or what is in a cell.
pub enum Part<'a, 'e> {
    Html(String),
    Inside(&'a [Event<'e>]),
}

/// Returns how many events the table at the beginning takes.
pub fn length(events: &[Event]) -> usize {
    events
        .iter()
        .position(|event| matches!(event, Event::End(TagEnd::Table)))
        .map_or(events.len(), |end| end + 1)
}

/// Writes a table.
pub fn write<'a, 'e>(events: &'a [Event<'e>], columns: &[Alignment], locale: Locale) -> Vec<Part<'a, 'e>> {
    let heads = heads(events);
    // A value without a name beside it would say less in a record than in its column.
    let is_stack = heads.len() >= WIDE && heads.iter().skip(1).all(|head| !head.is_empty());
    let class = if is_stack { " class=\"stack\"" } else { "" };
    let mut parts = vec![Part::Html(format!(
        "<div class=\"tw\" tabindex=\"0\" role=\"group\" aria-label=\"{}\"><table{class}>\n",
        escape(&label(&heads, locale))
    ))];
    let (mut in_head, mut column, mut has_body) = (false, 0, false);
    for (place, event) in events.iter().enumerate() {
        let html = match event {
            Event::Start(Tag::TableHead) => {
                in_head = true;
                "<thead><tr>"
            }
            Event::End(TagEnd::TableHead) => {
                in_head = false;
                "</tr></thead>\n"
            }
            Event::Start(Tag::TableRow) => {
                column = 0;
                if std::mem::replace(&mut has_body, true) { "<tr>" } else { "<tbody><tr>" }
            }
            Event::End(TagEnd::TableRow) => "</tr>\n",
            Event::Start(Tag::TableCell) => {
                let inside = cell(&events[place + 1..]);
                let class = match columns.get(column) {
                    Some(Alignment::Right) => " class=\"r\"",
                    Some(Alignment::Center) => " class=\"m\"",
                    _ => "",
                };
                let head = heads.get(column).map_or("", String::as_str);
                let (open, close) = match (in_head, inside.is_empty()) {
                    (true, false) => (format!("<th scope=\"col\"{class}>"), "</th>"),
                    (false, false) if is_stack && head.is_empty() => {
                        (format!("<th scope=\"row\"{class}>"), "</th>")
                    }
                    // One element, so that text and links within a value keep together beside its label.
                    (false, false) if is_stack => {
                        (format!("<td{class} data-l=\"{}\"><div>", escape(head)), "</div></td>")
                    }
                    // An empty head is no head.
                    _ => (format!("<td{class}>"), "</td>"),
                };
                parts.extend([Part::Html(open), Part::Inside(inside), Part::Html(close.into())]);
                column += 1;
                continue;
            }
            Event::End(TagEnd::Table) if has_body => "</tbody></table></div>\n",
            Event::End(TagEnd::Table) => "</table></div>\n",
            _ => continue,
        };
        parts.push(Part::Html(html.to_string()));
    }
    parts
}

/// Returns what is in the cell that has begun.
fn cell<'a, 'e>(events: &'a [Event<'e>]) -> &'a [Event<'e>] {
    let end = events.iter().position(|event| matches!(event, Event::End(TagEnd::TableCell)));
    &events[..end.unwrap_or(events.len())]
}

/// Returns the words of the heads.
fn heads(events: &[Event]) -> Vec<String> {
    let mut heads: Vec<String> = Vec::new();
    for event in events {
        match event {
            Event::Start(Tag::TableCell) => heads.push(String::new()),
            Event::Text(text) | Event::Code(text) | Event::InlineHtml(text) => {
                if let Some(head) = heads.last_mut() {
                    head.push_str(text);
                }
            }
            Event::End(TagEnd::TableHead) => break,
            _ => {}
        }
    }
    heads.iter().map(|head| head.trim().to_string()).collect()
}

/// Names a table by its heads: `Table: When, What, Who`.
fn label(heads: &[String], locale: Locale) -> String {
    let heads: Vec<&str> = heads.iter().map(String::as_str).filter(|head| !head.is_empty()).collect();
    match heads.is_empty() {
        true => say!(locale, "markdown-table"),
        false => say!(locale, "markdown-table-of", heads = heads.join(", ")),
    }
}
