//! The words alone of a text in Markdown, for where there is no markup.

use crate::pages::links::Links;
use crate::units::markdown::OPTIONS;
use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

/// Returns the words of a text. A link to a record without words of its own says what the record is called.
pub fn words(text: &str, links: &Links) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_said = false;
    for event in Parser::new_ext(text, OPTIONS) {
        match event {
            Event::Start(Tag::Link {
                link_type: LinkType::WikiLink { has_pothole: false },
                dest_url,
                ..
            }) => {
                if let Some(called) = links.record(dest_url.trim()).and_then(|target| target.called.as_ref())
                {
                    out.push_str(called);
                    is_said = true;
                }
            }
            Event::End(TagEnd::Link) => is_said = false,
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text)
                if !is_said =>
            {
                out.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            // Where a block ends another may begin: their words must not run together.
            Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::CodeBlock | TagEnd::TableCell,
            ) => out.push(' '),
            _ => {}
        }
    }
    out.trim_end().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_left_out() {
        let words = |text| words(text, &Links::default());
        assert_eq!(
            words("Go-live is **late**, see [the plan](week.html) and `plan.toml`."),
            "Go-live is late, see the plan and plan.toml."
        );
        assert_eq!(words("[[R-03]] and [[D-1|that one]]\nmore\n\n- a\n- b"), "R-03 and that one more a b");
        assert_eq!(words("a <b>bold</b>"), "a <b>bold</b>");
    }
}
