//! Parts of a Markdown text that are for some readers only: from `::: visible exec team` to `:::`.

use crate::units::markdown;
use std::borrow::Cow;
use std::ops::Range;

/// A part of a text that is for some audiences only.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fence {
    /// The places of the audiences' names.
    pub names: Vec<Range<usize>>,
    /// The line that opens it, without its end.
    pub open: Range<usize>,
    /// What is between the two lines.
    pub inside: Range<usize>,
    /// The line that closes it; nothing where there is none.
    pub close: Option<Range<usize>>,
}

impl Fence {
    /// Returns all of it, with both lines.
    pub fn whole(&self) -> Range<usize> {
        self.open.start..self.close.as_ref().map_or(self.inside.end, |close| close.end)
    }
}

/// Finds the fenced parts of a text. What stands in a block of code is text.
pub fn find(text: &str) -> Vec<Fence> {
    if !text.contains(":::") {
        return Vec::new();
    }
    let code = markdown::code_blocks(text);
    let mut fences: Vec<Fence> = Vec::new();
    let mut is_open = false;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let place = start..start + line.trim_end().len();
        let words = line.trim();
        let colons = start + line.len() - line.trim_start().len();
        let indent = line.len() - line.trim_start_matches(' ').len();
        start += line.len();
        if indent > 3 || !words.starts_with(":::") || code.iter().any(|block| block.contains(&colons)) {
            continue;
        }
        let rest = words.trim_start_matches(':');
        if let Some(list) = opening(rest) {
            // One in another is a mistake: the first has no end.
            let first = place.end - list.len();
            fences.push(Fence {
                names: names(list, first),
                open: place,
                inside: start..text.len(),
                close: None,
            });
            is_open = true;
        } else if rest.is_empty() && is_open {
            if let Some(fence) = fences.last_mut() {
                fence.inside.end = place.start.max(fence.inside.start);
                fence.close = Some(place);
            }
            is_open = false;
        }
    }
    fences
}

/// Returns the audiences of a line that opens a fence, after its colons.
fn opening(rest: &str) -> Option<&str> {
    let list = rest.trim_start().strip_prefix("visible")?;
    (list.is_empty() || list.starts_with([' ', '\t'])).then_some(list)
}

fn names(list: &str, first: usize) -> Vec<Range<usize>> {
    let is_gap = |c: char| c == ',' || c.is_whitespace();
    let mut names = Vec::new();
    let mut from = None;
    for (index, c) in list.char_indices().chain([(list.len(), ' ')]) {
        match (is_gap(c), from) {
            (true, Some(begun)) => {
                names.push(first + begun..first + index);
                from = None;
            }
            (false, None) => from = Some(index),
            _ => {}
        }
    }
    names
}

/// Takes the lines of fences out of a text, and all that is inside of those that may not be seen. One that does not
/// end hides the rest.
pub fn cut(text: &str, may_see: impl Fn(&[&str]) -> bool) -> Cow<'_, str> {
    let fences = find(text);
    if fences.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for fence in fences {
        let whole = fence.whole();
        let names: Vec<&str> = fence.names.iter().map(|place| &text[place.clone()]).collect();
        // What an open one has hidden, another one inside of it does not show.
        out.push_str(&text[done..whole.start.max(done)]);
        if whole.start >= done && fence.close.is_some() && may_see(&names) {
            // An empty line in place of each of its own.
            out.push('\n');
            out.push_str(&text[fence.inside]);
        }
        done = done.max(whole.end);
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

/// Returns the audiences of everything in a file that looks like the beginning of a fence, wherever it stands.
pub fn likely(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.match_indices(":::").filter_map(|(place, _)| {
        let list = opening(text[place..].trim_start_matches(':'))?;
        let end = list.find(['\n', '\r', '\\', '"']).unwrap_or(list.len());
        Some(list[..end].split([',', ' ', '\t']).filter(|name| !name.is_empty()).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, reader: &str) -> String {
        cut(text, |names| names.contains(&reader)).into_owned()
    }

    #[test]
    fn a_fence_shows_its_inside_to_its_audiences_only() {
        let text = "Before\n\n::: visible exec vendor:acme\nsecret\n:::\n\nAfter\n";
        assert_eq!(read(text, "exec"), "Before\n\n\nsecret\n\n\nAfter\n");
        assert_eq!(read(text, "vendor:acme"), read(text, "exec"));
        assert_eq!(read(text, "team"), "Before\n\n\n\nAfter\n");
    }

    #[test]
    fn what_has_no_end_hides_the_rest() {
        assert_eq!(read("a\n::: visible exec\nsecret", "exec"), "a\n");
        assert_eq!(read("a\n::: visible exec\nb\n::: visible team\nc\n:::\nd", "team"), "a\n");
    }

    #[test]
    fn code_ends_where_markdown_ends_it() {
        for before in
            ["- ```\n  code\n  ```\n\n", "1. ```sh\n   y\n   ```\n", "> ```\n> x\n\n", "<!--\n```\n-->\n"]
        {
            let text = format!("{before}::: visible exec\nsecret\n:::\n");
            assert!(!read(&text, "team").contains("secret"), "{text}");
            assert!(read(&text, "exec").contains("secret"), "{text}");
        }
    }

    #[test]
    fn code_is_text() {
        let text = "```\n::: visible exec\nshown\n:::\n```\n\n    ::: visible exec\n    shown\n    :::\n";
        assert_eq!(read(text, "team"), text);
    }
}
