//! Reads HTML as strictly as we write it, and holds it against the rules of the platform.

use milepost::site::Site;
use std::collections::BTreeSet;

/// The tags of a page, in order, with their attributes.
pub struct Html<'a> {
    tags: Vec<Tag<'a>>,
}

pub struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

const VOID: [&str; 8] = ["meta", "link", "br", "hr", "img", "wbr", "input", "col"];

/// All elements that our pages are made of.
const KNOWN: [&str; 75] = [
    "html",
    "head",
    "meta",
    "title",
    "link",
    "body",
    "header",
    "nav",
    "main",
    "footer",
    "section",
    "article",
    "div",
    "span",
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "a",
    "b",
    "i",
    "em",
    "strong",
    "del",
    "sup",
    "sub",
    "code",
    "pre",
    "blockquote",
    "br",
    "hr",
    "time",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "details",
    "summary",
    "figure",
    "figcaption",
    "img",
    "abbr",
    "small",
    "svg",
    "defs",
    "symbol",
    "use",
    "g",
    "path",
    "rect",
    "circle",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "desc",
    "ellipse",
    "colgroup",
    "col",
    "pattern",
    "clipPath",
];

impl<'a> Html<'a> {
    /// Splits a page into tags; every element must end where it should, and every `<` begin a tag.
    pub fn read(text: &'a str) -> Result<Html<'a>, String> {
        let mut rest = text.strip_prefix("<!doctype html>").ok_or("no doctype")?;
        let (mut tags, mut open): (Vec<Tag>, Vec<&str>) = (Vec::new(), Vec::new());
        while let Some(start) = rest.find('<') {
            let end = rest[start..].find('>').ok_or("a tag without an end")? + start;
            let inside = &rest[start + 1..end];
            if let Some(name) = inside.strip_prefix('/') {
                let expected = open.pop().unwrap_or("nothing");
                if expected != name {
                    return Err(format!("</{name}> where </{expected}> belongs: …{}", &rest[..end.min(200)]));
                }
            } else {
                let closed = inside.ends_with('/');
                let tag = Tag::read(inside.trim_end_matches('/'))?;
                if !closed && !VOID.contains(&tag.name) {
                    open.push(tag.name);
                }
                tags.push(tag);
            }
            rest = &rest[end + 1..];
        }
        if open.is_empty() { Ok(Html { tags }) } else { Err(format!("not ended: {open:?}")) }
    }

    /// Nothing runs, nothing is styled by hand, nothing comes from elsewhere, every id is there once and
    /// every link within the site leads somewhere.
    pub fn check(&self, path: &str, site: &Site) {
        let mut ids = BTreeSet::new();
        for tag in &self.tags {
            assert!(KNOWN.contains(&tag.name), "{path}: <{}>", tag.name);
            for (name, value) in &tag.attributes {
                assert!(!name.starts_with("on") && *name != "style", "{path}: {name} on <{}>", tag.name);
                if *name == "id" {
                    assert!(
                        !value.contains(char::is_whitespace) && !value.is_empty(),
                        "{path}: id `{value}`"
                    );
                    assert!(ids.insert(*value), "{path}: id `{value}` twice");
                }
                if *name == "href" && tag.name != "use" || *name == "src" {
                    check_address(path, tag, value, site);
                }
            }
        }
        for tag in &self.tags {
            let address = tag.attribute("href").and_then(|href| href.strip_prefix('#'));
            if let Some(id) = address.filter(|_| path != "a-page.html") {
                assert!(ids.contains(id), "{path}: nothing has the id `{id}`");
            }
        }
        for tag in self.tags.iter().filter(|tag| tag.attribute("class") == Some("tw")) {
            let reachable = tag.attribute("tabindex") == Some("0") && tag.attribute("aria-label").is_some();
            assert!(reachable, "{path}: a table that may scroll is out of reach of the keyboard");
        }
        assert_eq!(self.tags.iter().filter(|tag| tag.name == "h1").count(), 1, "{path}: one h1");
        assert!(self.tags.iter().any(|tag| tag.attribute("http-equiv").is_some()), "{path}: no policy");
    }

    /// No element or address that only a text could have brought.
    pub fn check_harmless(&self, path: &str) {
        for tag in &self.tags {
            assert!(!["script", "style", "iframe", "img", "i"].contains(&tag.name), "{path}: <{}>", tag.name);
            for (_, value) in &tag.attributes {
                let name = tag.name;
                let bare = value.trim_start().to_ascii_lowercase();
                let is_address = tag.attribute("href") == Some(value);
                assert!(!(is_address && bare.starts_with("javascript")), "{path}: <{name}> {value}");
            }
        }
    }
}

fn check_address(path: &str, tag: &Tag, address: &str, site: &Site) {
    let is_link = tag.name == "a";
    if let Some(scheme) =
        ["http://", "https://", "mailto:", "tel:"].iter().find(|scheme| address.starts_with(**scheme))
    {
        // Says where the page belongs, and loads nothing.
        if tag.attribute("rel") == Some("canonical") || tag.name == "meta" {
            return;
        }
        assert!(is_link, "{path}: <{}> loads {address}", tag.name);
        let leaves = scheme.ends_with("//");
        assert!(!leaves || tag.attribute("rel") == Some("noreferrer"), "{path}: {address}");
        return;
    }
    let mut file = address.split('#').next().unwrap_or(address);
    // What stands in place of any missing page has the whole path, where the address of the site is known.
    if path == "404.html" {
        file = file.strip_prefix("/m365/").unwrap_or(file);
    }
    assert!(!file.contains(':') && !file.starts_with('/'), "{path}: {address}");
    if file.is_empty() {
        return;
    }
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in file.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    assert!(site.get(&parts.join("/")).is_some(), "{path}: {address} leads nowhere");
}

impl<'a> Tag<'a> {
    fn read(inside: &'a str) -> Result<Tag<'a>, String> {
        let (name, mut rest) = inside.split_once([' ', '\n']).unwrap_or((inside, ""));
        if name.is_empty() || !name.chars().all(char::is_alphanumeric) {
            return Err(format!("<{inside}> is no tag"));
        }
        let mut attributes: Vec<(&str, &str)> = Vec::new();
        while !rest.trim_start().is_empty() {
            rest = rest.trim_start();
            let end = rest.find(['=', ' ']).unwrap_or(rest.len());
            let name = &rest[..end];
            rest = &rest[end..];
            let value = match rest.strip_prefix("=\"") {
                Some(after) => {
                    let close = after.find('"').ok_or_else(|| format!("<{inside}>: an open quote"))?;
                    rest = &after[close + 1..];
                    &after[..close]
                }
                None if rest.starts_with('=') => return Err(format!("<{inside}>: a value without quotes")),
                None => "",
            };
            if attributes.iter().any(|(known, _)| *known == name) {
                return Err(format!("<{inside}>: `{name}` twice"));
            }
            attributes.push((name, value));
        }
        Ok(Tag { name, attributes })
    }

    fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}
