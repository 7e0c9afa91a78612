//! Markdown into HTML that cannot harm: no raw HTML, no scripts, no styles, no pictures from elsewhere.

use crate::render::escape::{escape, unbroken};
use crate::render::filters::Surroundings;
use crate::render::{link, markdown_table};
use crate::units::locale::{Locale, say};
use crate::units::markdown::OPTIONS;
use crate::units::text::slug;
use pulldown_cmark::{BlockQuoteKind, CowStr, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd, html};
use std::collections::BTreeMap;

/// Writes a text as blocks. Ids begin with `within` and two underscores, which keeps them apart from ids
/// of records; `level` is that of the topmost heading.
pub fn blocks(text: &str, within: &str, level: u8, around: &Surroundings) -> String {
    let events: Vec<Event> = Parser::new_ext(text, OPTIONS).collect();
    let within = within.split_whitespace().collect::<Vec<_>>().join("-");
    let mut writer = Writer { around, within: &within, ..Writer::new(&events, level, around) };
    writer.write(&events);
    let mut out = String::with_capacity(text.len() * 3 / 2);
    html::push_html(&mut out, writer.body.into_iter());
    out.push_str(&notes(writer.notes, &writer.labels, &within, around.locale));
    out
}

/// Writes a line of text: emphasis, code and links, but no blocks.
pub fn inline(text: &str, around: &Surroundings) -> String {
    let events: Vec<Event> = Parser::new_ext(text, OPTIONS).collect();
    let mut kept = Vec::new();
    for event in events {
        match event {
            Event::Start(
                Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. },
            )
            | Event::End(
                TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image,
            )
            | Event::Text(_)
            | Event::Code(_)
            | Event::Html(_)
            | Event::InlineHtml(_) => kept.push(event),
            Event::SoftBreak | Event::HardBreak => kept.push(Event::Text(" ".into())),
            // Where a block ends another may begin: their words must not run together.
            Event::End(_) if !matches!(kept.last(), None | Some(Event::Text(_))) => {
                kept.push(Event::Text(" ".into()));
            }
            Event::FootnoteReference(label) => kept.push(Event::Text(format!("[^{label}]").into())),
            _ => {}
        }
    }
    let mut writer = Writer::new(&kept, 3, around);
    writer.write(&kept);
    let mut out = String::with_capacity(text.len() * 3 / 2);
    html::push_html(&mut out, writer.body.into_iter());
    out.trim_end().to_string()
}

/// Goes through the events once and replaces what must not be printed as it is.
struct Writer<'a, 'e> {
    around: &'a Surroundings,
    within: &'a str,
    /// The level of the topmost heading as written, and as printed.
    top: u8,
    level: u8,
    last_level: u8,
    /// How often each heading id has been given.
    slugs: BTreeMap<String, u32>,
    body: Vec<Event<'e>>,
    /// The footnotes' texts by label, and the labels in the order in which they are first referred to.
    notes: BTreeMap<String, Vec<Event<'e>>>,
    labels: Vec<String>,
    referred: Vec<usize>,
    /// The footnote that is being written.
    note: Option<String>,
    /// What ends each open link or picture.
    ends: Vec<&'static str>,
}

impl<'a, 'e> Writer<'a, 'e> {
    fn new(events: &[Event<'e>], level: u8, around: &'a Surroundings) -> Writer<'a, 'e> {
        let top = events
            .iter()
            .filter_map(|event| match event {
                Event::Start(Tag::Heading { level, .. }) => Some(*level as u8),
                _ => None,
            })
            .min()
            .unwrap_or(1);
        Writer {
            around,
            within: "",
            top,
            level,
            last_level: level.saturating_sub(1),
            slugs: BTreeMap::new(),
            body: Vec::new(),
            notes: BTreeMap::new(),
            labels: Vec::new(),
            referred: Vec::new(),
            note: None,
            ends: Vec::new(),
        }
    }

    fn push(&mut self, event: Event<'e>) {
        match &self.note {
            Some(label) => self.notes.entry(label.clone()).or_default().push(event),
            None => self.body.push(event),
        }
    }

    fn html(&mut self, html: impl Into<CowStr<'e>>) {
        self.push(Event::Html(html.into()));
    }

    fn write(&mut self, events: &[Event<'e>]) {
        let mut place = 0;
        while place < events.len() {
            place += match &events[place] {
                Event::Start(Tag::Heading { level, .. }) => self.heading(*level, &events[place..]),
                Event::Start(Tag::Table(columns)) => {
                    let length = markdown_table::length(&events[place..]);
                    let table = &events[place..place + length];
                    for part in markdown_table::write(table, columns, self.around.locale) {
                        match part {
                            markdown_table::Part::Html(html) => self.html(html),
                            markdown_table::Part::Inside(events) => self.write(events),
                        }
                    }
                    length
                }
                event => {
                    self.one(event);
                    1 + self.called(event, &events[place + 1..])
                }
            };
        }
    }

    fn one(&mut self, event: &Event<'e>) {
        match event {
            // Raw HTML is what the author typed, shown as it was typed.
            Event::Html(text) | Event::InlineHtml(text) => self.push(Event::Text(text.clone())),
            Event::Start(Tag::HtmlBlock) => self.html("<p>"),
            Event::End(TagEnd::HtmlBlock) => self.html("</p>\n"),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => self.link(*link_type, dest_url),
            Event::Start(Tag::Image { dest_url, .. }) => self.picture(dest_url),
            Event::End(TagEnd::Link | TagEnd::Image) => {
                let end = self.ends.pop().unwrap_or_default();
                self.html(end);
            }
            Event::Start(Tag::BlockQuote(Some(kind))) => {
                let (class, word) = alert(self.around.locale, *kind);
                self.html(format!("<blockquote class=\"alert {class}\"><p class=\"alert-t\">{word}</p>\n"));
            }
            Event::Start(Tag::CodeBlock(_)) => self.html("<pre><code>"),
            Event::End(TagEnd::CodeBlock) => self.html("</code></pre>\n"),
            Event::TaskListMarker(done) => {
                let (mark, word) = match done {
                    true => ('☑', say!(self.around.locale, "markdown-done")),
                    false => ('☐', say!(self.around.locale, "markdown-to-do")),
                };
                let word = escape(&word);
                self.html(format!(
                    "<span class=\"tick\" aria-hidden=\"true\">{mark}</span><span class=\"vh\">{word} </span>"
                ));
            }
            Event::FootnoteReference(label) => self.refer(label),
            Event::Start(Tag::FootnoteDefinition(label)) => {
                // A label that is defined twice keeps its first text.
                self.note = Some(match self.notes.contains_key(label.as_ref()) {
                    true => format!("{label}\u{0}"),
                    false => label.to_string(),
                });
            }
            Event::End(TagEnd::FootnoteDefinition) => self.note = None,
            event => self.push(event.clone()),
        }
    }

    /// Shifts a heading to its place on the page and gives it an id. Returns how many events it took.
    fn heading(&mut self, level: HeadingLevel, events: &[Event<'e>]) -> usize {
        let end = events
            .iter()
            .position(|event| matches!(event, Event::End(TagEnd::Heading(_))))
            .unwrap_or(events.len() - 1);
        let inside = &events[1..end];
        let text: String = inside
            .iter()
            .filter_map(|event| match event {
                Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
                _ => None,
            })
            .collect();
        if text.trim().is_empty() {
            return end + 1;
        }
        // No level may be left out on the way down, or readers by ear lose their place.
        let wanted = (level as u8 - self.top).saturating_add(self.level);
        let level = wanted.min(self.last_level + 1).clamp(2, 6);
        self.last_level = level;
        let id = self.heading_id(&text);
        self.html(format!("<h{level} id=\"{}\">", escape(&id)));
        self.write(inside);
        self.html(format!("</h{level}>\n"));
        end + 1
    }

    fn heading_id(&mut self, text: &str) -> String {
        let slug = slug(text);
        let slug = if slug.is_empty() { "section".to_string() } else { slug };
        let count = self.slugs.entry(slug.clone()).or_default();
        *count += 1;
        match *count {
            1 => format!("{}__{slug}", self.within),
            // The second mark keeps it apart from a heading that itself ends in a number.
            count => format!("{}__{slug}__{count}", self.within),
        }
    }

    fn link(&mut self, kind: LinkType, written: &str) {
        let open = match kind {
            LinkType::WikiLink { .. } => self.around.links.record(referred(written)).map(|target| {
                let href = format!("{}{}", self.around.root, link::encode(&target.href));
                link::Link::Inside(href).open(&target.title)
            }),
            LinkType::Email => {
                link::judge(&format!("mailto:{written}"), self.around).map(|link| link.open(""))
            }
            _ => link::judge(written, self.around).map(|link| link.open("")),
        };
        self.open(open);
    }

    /// Writes the name of a record in place of its id, where a link to it has no words of its own. Returns how
    /// many events that replaced.
    fn called(&mut self, event: &Event<'e>, inside: &[Event<'e>]) -> usize {
        let Event::Start(Tag::Link {
            link_type: LinkType::WikiLink { has_pothole: false }, dest_url, ..
        }) = event
        else {
            return 0;
        };
        let around = self.around;
        let id = dest_url.trim();
        let Some(target) = around.links.record(id) else { return 0 };
        self.html(unbroken(target.called.as_deref().unwrap_or(id)));
        inside.iter().take_while(|event| !matches!(event, Event::End(TagEnd::Link))).count()
    }

    /// A picture is shown as a link to it with its description: sites fetch nothing from elsewhere.
    fn picture(&mut self, written: &str) {
        // Within a link, the link it stands in is the one that counts.
        let nested = self.ends.iter().any(|end| !end.is_empty());
        let open = (!nested).then(|| link::judge(written, self.around)).flatten();
        self.open(open.map(|link| link.open("")));
    }

    fn open(&mut self, tag: Option<String>) {
        match tag {
            Some(tag) => {
                self.html(tag);
                self.ends.push("</a>");
            }
            None => self.ends.push(""),
        }
    }

    fn refer(&mut self, label: &str) {
        let index = self.labels.iter().position(|known| known == label).unwrap_or_else(|| {
            self.labels.push(label.to_string());
            self.referred.push(0);
            self.labels.len() - 1
        });
        self.referred[index] += 1;
        let (number, within) = (index + 1, escape(self.within));
        let again = match self.referred[index] {
            1 => String::new(),
            count => format!("__{count}"),
        };
        self.html(format!(
            "<sup><a href=\"#{within}__fn{number}\" id=\"{within}__ref{number}{again}\">{number}<span class=\"vh\"> \
             {}</span></a></sup>",
            escape(&say!(self.around.locale, "markdown-is-note"))
        ));
    }
}

/// Returns the id of a reference. In a table the bar behind it is written `\|`.
fn referred(written: &str) -> &str {
    written.trim_end_matches('\\').trim()
}

/// Writes the footnotes that are referred to, in the order of their numbers.
fn notes(mut notes: BTreeMap<String, Vec<Event>>, labels: &[String], within: &str, locale: Locale) -> String {
    if labels.is_empty() {
        return String::new();
    }
    let within = escape(within);
    let mut out = "<ol class=\"notes\">\n".to_string();
    for (index, label) in labels.iter().enumerate() {
        let number = index + 1;
        out.push_str(&format!("<li id=\"{within}__fn{number}\">"));
        html::push_html(&mut out, notes.remove(label).unwrap_or_default().into_iter());
        out.push_str(&format!(
            "<a href=\"#{within}__ref{number}\">{}</a></li>\n",
            escape(&say!(locale, "markdown-back", number = number.to_string()))
        ));
    }
    out.push_str("</ol>\n");
    out
}

fn alert(locale: Locale, kind: BlockQuoteKind) -> (&'static str, String) {
    match kind {
        BlockQuoteKind::Note => ("alert-note", say!(locale, "markdown-note")),
        BlockQuoteKind::Tip => ("alert-tip", say!(locale, "markdown-tip")),
        BlockQuoteKind::Important => ("alert-important", say!(locale, "markdown-important")),
        BlockQuoteKind::Warning => ("alert-warning", say!(locale, "markdown-warning")),
        BlockQuoteKind::Caution => ("alert-caution", say!(locale, "markdown-caution")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        blocks(text, "x", 3, &Surroundings::default())
    }

    #[test]
    fn raw_html_is_shown_as_it_was_typed() {
        assert_eq!(written("<script>alert(1)</script>"), "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
        assert_eq!(written("a <b onclick=x>b</b>"), "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n");
    }

    #[test]
    fn bad_links_are_text() {
        assert_eq!(written("[a](javascript:alert(1))"), "<p>a</p>\n");
        assert_eq!(written("<javascript:alert(1)>"), "<p>javascript:alert(1)</p>\n");
        assert_eq!(written("[[nobody]] and [[x|y]]"), "<p>nobody and y</p>\n");
        assert_eq!(
            written("![pic](https://a.example/p.png)"),
            "<p><a href=\"https://a.example/p.png\" rel=\"noreferrer\">pic</a></p>\n"
        );
    }

    #[test]
    fn headings_start_at_the_level_and_have_ids_of_their_own() {
        let html = written("## A\n\n#### B\n\n## A\n");
        assert_eq!(html, "<h3 id=\"x__a\">A</h3>\n<h4 id=\"x__b\">B</h4>\n<h3 id=\"x__a__2\">A</h3>\n");
    }

    #[test]
    fn tables_have_heads_for_readers_by_ear() {
        let html = written("| | B |\n|---|--:|\n| 1 | 2 |\n");
        assert!(html.contains("<th scope=\"col\" class=\"r\">B</th>"), "{html}");
        assert!(html.contains("<td></td>") && html.contains("<td class=\"r\">2</td>"), "{html}");
        assert!(!html.contains("style="), "{html}");
    }

    #[test]
    fn footnotes_lead_there_and_back() {
        let html = written("a[^1] b[^1]\n\n[^1]: Note [x](javascript:y)\n");
        assert!(
            html.contains("href=\"#x__fn1\" id=\"x__ref1\"") && html.contains("id=\"x__ref1__2\""),
            "{html}"
        );
        assert!(html.contains("<li id=\"x__fn1\"><p>Note x</p>"), "{html}");
    }

    #[test]
    fn one_line_stays_one_line() {
        let around = Surroundings::default();
        assert_eq!(inline("# a *b*\n\n- c <i>", &around), "a <em>b</em> c &lt;i&gt;");
        assert_eq!(inline("plain & simple", &around), "plain &amp; simple");
    }
}
