//! Tables of Markdown: heads with a scope, numbers by class, and a frame that scrolls on a phone.

use crate::render::escape::escape;
use crate::units::locale::{Locale, say};
use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

/// A piece of a table: our own element, or an event of what is in a cell.
pub enum Part<'a, 'e> {
    Html(String),
    Event(&'a Event<'e>),
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
    let mut parts = vec![Part::Html(format!(
        "<div class=\"tw\" tabindex=\"0\" role=\"group\" aria-label=\"{}\"><table>\n",
        escape(&label(events, locale))
    ))];
    let (mut in_head, mut column, mut has_body) = (false, 0, false);
    let mut close = "";
    for (place, event) in events.iter().enumerate() {
        let html = |text: &str| Part::Html(text.to_string());
        match event {
            Event::Start(Tag::Table(_)) => {}
            Event::Start(Tag::TableHead) => {
                (in_head, column) = (true, 0);
                parts.push(html("<thead><tr>"));
            }
            Event::End(TagEnd::TableHead) => {
                in_head = false;
                parts.push(html("</tr></thead>\n"));
            }
            Event::Start(Tag::TableRow) => {
                column = 0;
                parts.push(html(if has_body { "<tr>" } else { "<tbody><tr>" }));
                has_body = true;
            }
            Event::End(TagEnd::TableRow) => parts.push(html("</tr>\n")),
            Event::Start(Tag::TableCell) => {
                let class = match columns.get(column) {
                    Some(Alignment::Right) => " class=\"r\"",
                    Some(Alignment::Center) => " class=\"m\"",
                    _ => "",
                };
                // An empty head is no head.
                let empty = matches!(events.get(place + 1), Some(Event::End(TagEnd::TableCell)));
                close = if in_head && !empty { "</th>" } else { "</td>" };
                let open = if in_head && !empty { "<th scope=\"col\"" } else { "<td" };
                parts.push(Part::Html(format!("{open}{class}>")));
            }
            Event::End(TagEnd::TableCell) => {
                column += 1;
                parts.push(html(close));
            }
            Event::End(TagEnd::Table) => {
                parts.push(html(if has_body { "</tbody></table></div>\n" } else { "</table></div>\n" }));
            }
            event => parts.push(Part::Event(event)),
        }
    }
    parts
}

/// Names a table by its heads: `Table: When, What, Who`.
fn label(events: &[Event], locale: Locale) -> String {
    let mut heads: Vec<String> = Vec::new();
    for event in events {
        match event {
            Event::Start(Tag::TableCell) => heads.push(String::new()),
            Event::Text(text) | Event::Code(text) => {
                if let Some(head) = heads.last_mut() {
                    head.push_str(text);
                }
            }
            Event::End(TagEnd::TableHead) => break,
            _ => {}
        }
    }
    heads.retain(|head| !head.trim().is_empty());
    match heads.is_empty() {
        true => say!(locale, "markdown-table"),
        false => say!(locale, "markdown-table-of", heads = heads.join(", ")),
    }
}
