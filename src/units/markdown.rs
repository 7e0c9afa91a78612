//! The Markdown that texts are written in, and where code and links stand in one.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// What is read beyond plain Markdown.
pub const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_WIKILINKS);

/// Returns the places of the blocks of code in a text.
pub fn code_blocks(text: &str) -> Vec<Range<usize>> {
    let parser = Parser::new_ext(text, OPTIONS).into_offset_iter();
    let blocks = parser.filter(|(event, _)| matches!(event, Event::Start(Tag::CodeBlock(_))));
    blocks.map(|(_, range)| range).collect()
}

/// Returns a text as readers see it, without any markup: `mailto&colon;` is `mailto:`.
pub fn plain(text: &str) -> String {
    let mut out = String::new();
    for event in Parser::new_ext(text, OPTIONS) {
        if let Event::Text(text) | Event::Code(text) = event {
            out.push_str(&text);
        }
    }
    out
}

/// A link, a picture, or the line that says where links of a name lead.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    pub place: Range<usize>,
    /// What readers see of it; nothing where that is the address, or where they see nothing.
    pub words: Option<Range<usize>>,
    /// Where it leads, as a browser is told: `mailto&colon;` is `mailto:`.
    pub address: String,
    /// It is such a line.
    pub is_definition: bool,
}

/// Returns the links of a text, those within the words of others included.
pub fn links(text: &str) -> Vec<Link> {
    let mut found: Vec<Link> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut parser = Parser::new_ext(text, OPTIONS).into_offset_iter();
    for (event, place) in parser.by_ref() {
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let is_bare = matches!(link_type, LinkType::Autolink | LinkType::Email);
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                open.push(found.len());
                found.push(Link {
                    words: (!is_bare).then_some(place.start + 1..place.start + 1),
                    place,
                    address: format!("{scheme}{dest_url}"),
                    is_definition: false,
                });
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                open.push(found.len());
                found.push(Link {
                    words: Some(place.start + 2..place.start + 2),
                    place,
                    address: dest_url.into_string(),
                    is_definition: false,
                });
            }
            event => {
                if matches!(event, Event::End(TagEnd::Link | TagEnd::Image)) {
                    open.pop();
                }
                // What ends here is within the words of all that are still open.
                for &link in &open {
                    if let Some(words) = &mut found[link].words {
                        words.end = place.end.max(words.end);
                    }
                }
            }
        }
    }
    let definitions = parser.reference_definitions().iter().map(|(_, definition)| Link {
        place: definition.span.clone(),
        words: None,
        address: definition.dest.to_string(),
        is_definition: true,
    });
    found.extend(definitions);
    found
}
