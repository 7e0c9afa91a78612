//! Where a page names elements, attributes and classes: words of the theme, which no project can choose.

use std::ops::Range;

/// Returns the ranges of the names of elements and attributes, and of each word in a `class` attribute. In text,
/// every `<` is escaped, so that one that stands bare begins a tag.
pub fn names(html: &[u8]) -> Names {
    let mut names = Names::default();
    let mut at = 0;
    while let Some(open) = find(html, at, |byte| byte == b'<') {
        at = open + 1 + usize::from(html.get(open + 1) == Some(&b'/'));
        if html.get(at).is_some_and(u8::is_ascii_alphabetic) {
            at = tag(html, at, &mut names);
        }
    }
    names
}

/// Ranges in the order of their beginnings.
#[derive(Default)]
pub struct Names {
    pub elements: Vec<Range<usize>>,
    pub classes: Vec<Range<usize>>,
}

/// Reads a tag from its name on, and returns where it ends.
fn tag(html: &[u8], start: usize, names: &mut Names) -> usize {
    let is_space = |byte: u8| byte.is_ascii_whitespace() || byte == b'/';
    let ends_name = |byte: u8| is_space(byte) || byte == b'>' || byte == b'=';
    let mut at = end(html, start, ends_name);
    names.elements.push(start..at);
    loop {
        at = end(html, at, |byte| !is_space(byte));
        match html.get(at) {
            None => return html.len(),
            Some(b'>') => return at + 1,
            Some(b'=') => {
                at += 1;
                continue;
            }
            Some(_) => {}
        }
        let name = at..end(html, at, ends_name);
        at = name.end;
        let is_class = &html[name.clone()] == b"class";
        names.elements.push(name);
        if html.get(at) != Some(&b'=') {
            continue;
        }
        let value = match html.get(at + 1) {
            Some(&quote @ (b'"' | b'\'')) => at + 2..end(html, at + 2, |byte| byte == quote),
            _ => at + 1..end(html, at + 1, |byte| byte == b'>' || byte.is_ascii_whitespace()),
        };
        at = value.end + usize::from(matches!(html.get(value.end), Some(b'"' | b'\'')));
        if is_class {
            words(html, value, &mut names.classes);
        }
    }
}

fn words(html: &[u8], value: Range<usize>, out: &mut Vec<Range<usize>>) {
    let mut at = value.start;
    while at < value.end {
        let start = end(html, at, |byte| !byte.is_ascii_whitespace()).min(value.end);
        at = end(html, start, |byte| byte.is_ascii_whitespace()).min(value.end);
        if start < at {
            out.push(start..at);
        }
    }
}

fn find(html: &[u8], from: usize, is_it: impl Fn(u8) -> bool) -> Option<usize> {
    html.get(from..)?.iter().position(|&byte| is_it(byte)).map(|place| from + place)
}

fn end(html: &[u8], from: usize, is_end: impl Fn(u8) -> bool) -> usize {
    find(html, from, is_end).unwrap_or(html.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_writes_is_no_name() {
        let html = b"<p>t3 x1=\"t3\" class=\"t3\"</p><a class=\"t3 in2\" title=\"x1 > class=&quot;t3\" x1='t3'>t3</a>";
        let names = names(html);
        let said = |ranges: &[Range<usize>]| -> Vec<String> {
            ranges.iter().map(|range| String::from_utf8_lossy(&html[range.clone()]).to_string()).collect()
        };
        assert_eq!(said(&names.elements), ["p", "p", "a", "class", "title", "x1", "a"]);
        assert_eq!(said(&names.classes), ["t3", "in2"]);
        assert_eq!(names.classes[0].start, 38);
    }
}
