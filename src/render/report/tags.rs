//! Reads finished markup tag by tag, as far as ids and links need it.

use std::collections::BTreeSet;

/// A piece of a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Piece<'a> {
    /// Text, a comment, or anything else that is no tag of an element.
    Text(&'a str),
    Open(Tag<'a>),
    /// The name, and the tag as it is written.
    Close(&'a str, &'a str),
}

/// The tag that opens an element.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tag<'a> {
    pub name: &'a str,
    /// What stands between the name and the end, with a slash where it closes itself.
    inside: &'a str,
}

/// One attribute with the text of its value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Attribute<'a> {
    pub name: &'a str,
    /// Nothing for a name alone. Still escaped.
    pub value: Option<&'a str>,
}

impl<'a> Tag<'a> {
    pub fn closes_itself(&self) -> bool {
        self.inside.ends_with('/')
    }

    /// Returns the attributes in their order.
    pub fn attributes(&self) -> Vec<Attribute<'a>> {
        let mut out = Vec::new();
        let mut rest = self.inside.strip_suffix('/').unwrap_or(self.inside).trim_start();
        while !rest.is_empty() {
            let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            let after = after.trim_start();
            let Some(value) = after.strip_prefix('=').map(str::trim_start) else {
                out.push(Attribute { name, value: None });
                rest = after;
                continue;
            };
            let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
            let (value, after) = match quote {
                Some(quote) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
                None => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
            };
            out.push(Attribute { name, value: Some(value) });
            rest = after.trim_start();
        }
        out
    }

    pub fn value(&self, name: &str) -> Option<&'a str> {
        self.attributes().into_iter().find(|attribute| attribute.name == name)?.value
    }
}

/// Cuts markup into pieces, which are all of it.
pub fn pieces(html: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let (piece, length) = first(rest);
        out.push(piece);
        rest = &rest[length..];
    }
    out
}

fn first(rest: &str) -> (Piece<'_>, usize) {
    let text = |length: usize| (Piece::Text(&rest[..length]), length);
    let Some(inside) = rest.strip_prefix('<') else {
        return text(rest.find('<').unwrap_or(rest.len()));
    };
    if inside.starts_with("!--") {
        return text(rest.find("-->").map_or(rest.len(), |end| end + 3));
    }
    let (is_end, name) = inside.strip_prefix('/').map_or((false, inside), |name| (true, name));
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return text(1 + inside.find('<').unwrap_or(inside.len()));
    }
    let Some(end) = end(rest) else { return text(rest.len()) };
    let written = &rest[..=end];
    let name_end = name.find(|c: char| c == '>' || c == '/' || c.is_whitespace()).unwrap_or(name.len());
    let name = &name[..name_end];
    let piece = match is_end {
        true => Piece::Close(name, written),
        false => Piece::Open(Tag { name, inside: &rest[1 + name.len()..end] }),
    };
    (piece, end + 1)
}

/// Returns where a tag ends: an angle in a quoted value does not end it.
fn end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if byte == open => quote = None,
            _ => {}
        }
    }
    None
}

/// Returns all ids of a page.
pub fn ids(html: &str) -> BTreeSet<String> {
    let id = |piece| match piece {
        Piece::Open(tag) => tag.value("id").map(str::to_string),
        _ => None,
    };
    pieces(html).into_iter().filter_map(id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_all_of_it() {
        let html = "a<p class='x>y' id=k hidden>b &lt; 3 < 4<!-- <a> --><br/><svg:a b=\"1\"/></p>";
        let written: String = pieces(html)
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) | Piece::Close(_, text) => text.to_string(),
                Piece::Open(tag) => format!("<{}{}>", tag.name, tag.inside),
            })
            .collect();
        assert_eq!(written, html);
        assert_eq!(ids(html), BTreeSet::from(["k".to_string()]));
        let Piece::Open(tag) = pieces(html)[1] else { panic!("no tag") };
        let attributes: Vec<_> = tag.attributes().iter().map(|one| (one.name, one.value)).collect();
        assert_eq!(attributes, [("class", Some("x>y")), ("id", Some("k")), ("hidden", None)]);
    }
}
