//! Makes ids unique where several pages become one, and leads links to where they still lead.
//!
//! | a link to | becomes |
//! |---|---|
//! | a place in the page | a link to it |
//! | a page or record that is not in it | a link to the published site; where none is known, its words |
//! | the world outside | stays |

use crate::render::report::tags::{self, Attribute, Piece, Tag};
use std::collections::{BTreeMap, BTreeSet};

/// A page that becomes a part.
pub struct Part {
    /// A short name, `week`.
    pub name: String,
    /// Its address in the site.
    pub path: String,
    pub html: String,
}

impl Part {
    /// Returns the id of the whole part.
    pub fn id(&self) -> String {
        format!("page__{}", self.name)
    }
}

/// The attributes that name ids, several of them apart by spaces.
const REFERENCES: [&str; 6] =
    ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "for"];

/// A link that only says where to go on has this class: without a target, its words say nothing.
const GO_ON: &str = "go";

/// What is known of all parts.
struct Around<'a> {
    /// The ids outside of the parts.
    outer: &'a BTreeSet<String>,
    /// For each part its address, its id, and its ids as they were and as they are.
    parts: Vec<(String, String, BTreeMap<String, String>)>,
    base_url: Option<&'a str>,
}

/// Changes ids and links of all parts. `outer` are the ids of what is around them.
pub fn join(parts: &mut [Part], outer: &BTreeSet<String>, base_url: Option<&str>) {
    let mut taken = outer.clone();
    taken.extend(parts.iter().map(Part::id));
    let named = parts.iter().map(|part| {
        let mut names = BTreeMap::new();
        for id in tags::ids(&part.html) {
            let mut name = id.clone();
            while !taken.insert(name.clone()) {
                name = format!("{}__{name}", part.name);
            }
            names.insert(id, name);
        }
        (part.path.clone(), part.id(), names)
    });
    let around = Around { parts: named.collect(), outer, base_url };
    for (place, part) in parts.iter_mut().enumerate() {
        part.html = around.rewritten(&part.html, place);
    }
}

impl Around<'_> {
    fn rewritten(&self, html: &str, place: usize) -> String {
        let mut out = String::with_capacity(html.len());
        // What ends each link that is open, and whether its words go too.
        let mut ends: Vec<(&str, bool)> = Vec::new();
        let mut drawings = 0_usize;
        for piece in tags::pieces(html) {
            let is_silent = ends.iter().any(|(_, is_silent)| *is_silent);
            match piece {
                Piece::Open(tag) if tag.name == "a" && !tag.closes_itself() => {
                    let (open, end, silent) = self.link(&tag, place, drawings > 0);
                    if !is_silent && !silent {
                        out.push_str(&open);
                    }
                    ends.push((end, silent));
                }
                Piece::Close("a", _) => {
                    let (end, _) = ends.pop().unwrap_or(("</a>", false));
                    if !is_silent {
                        out.push_str(end);
                    }
                }
                _ if is_silent => {}
                Piece::Text(text) => out.push_str(text),
                Piece::Open(tag) => {
                    drawings += usize::from(tag.name == "svg" && !tag.closes_itself());
                    out.push_str(&self.tag(tag.name, &tag.attributes(), tag.closes_itself(), place));
                }
                Piece::Close(name, written) => {
                    drawings = drawings.saturating_sub(usize::from(name == "svg"));
                    out.push_str(written);
                }
            }
        }
        out.replace("<p class=\"more\"></p>", "")
    }

    /// Returns how a link opens, how it ends, and whether it goes with its words.
    fn link(&self, tag: &Tag, place: usize, in_drawing: bool) -> (String, &'static str, bool) {
        let mut attributes = tag.attributes();
        let Some(written) = tag.value("href") else {
            return (self.tag("a", &attributes, false, place), "</a>", false);
        };
        let target = self.target(written, place);
        if let Some(target) = &target {
            for attribute in attributes.iter_mut().filter(|attribute| attribute.name == "href") {
                attribute.value = Some(target);
            }
            return (self.tag("a", &attributes, false, place), "</a>", false);
        }
        let classes = tag.value("class").unwrap_or_default();
        if classes.split_whitespace().any(|class| class == GO_ON) {
            return (String::new(), "", true);
        }
        // What it looks like and is called by stays; in a drawing, a group takes its place.
        attributes.retain(|attribute| matches!(attribute.name, "class" | "id" | "title"));
        match (in_drawing, attributes.is_empty()) {
            (true, _) => (self.tag("g", &attributes, false, place), "</g>", false),
            (false, true) => (String::new(), "", false),
            (false, false) => (self.tag("span", &attributes, false, place), "</span>", false),
        }
    }

    /// Returns where a link leads now; nothing where it leads nowhere any more.
    fn target(&self, href: &str, place: usize) -> Option<String> {
        let (path, id) = href.split_once('#').map_or((href, None), |(path, id)| (path, Some(id)));
        let scheme = path.split_once(':').map_or("", |(scheme, _)| scheme);
        if ["http", "https", "mailto"].contains(&scheme) {
            return Some(href.to_string());
        }
        let part = match path {
            "" => self.parts.get(place),
            path => self.parts.iter().find(|part| part.0 == path),
        };
        if let Some((_, whole, names)) = part {
            let within = id.filter(|id| !id.is_empty()).map(|id| names.get(id).map(String::as_str));
            match within {
                None => return Some(format!("#{whole}")),
                Some(Some(name)) => return Some(format!("#{name}")),
                Some(None) => {}
            }
        }
        if path.is_empty() {
            return id.filter(|id| self.outer.contains(*id)).map(|id| format!("#{id}"));
        }
        self.base_url.map(|base| format!("{}{href}", crate::render::escape::escape(base)))
    }

    /// Writes a tag with the ids as they are now.
    fn tag(&self, name: &str, attributes: &[Attribute], closes_itself: bool, place: usize) -> String {
        let mut out = format!("<{name}");
        for attribute in attributes {
            out.push(' ');
            out.push_str(attribute.name);
            let Some(value) = attribute.value else { continue };
            let value = self.value(name, attribute.name, value, place);
            let quote = if value.contains('"') { '\'' } else { '"' };
            out.push_str(&format!("={quote}{value}{quote}"));
        }
        out.push_str(if closes_itself { "/>" } else { ">" });
        out
    }

    fn value(&self, element: &str, name: &str, value: &str, place: usize) -> String {
        let names = self.parts.get(place).map(|part| &part.2);
        let now = |id: &str| names.and_then(|names| names.get(id)).cloned().unwrap_or_else(|| id.to_string());
        match (name, element) {
            ("id", _) => now(value),
            (name, _) if REFERENCES.contains(&name) => {
                value.split_whitespace().map(now).collect::<Vec<_>>().join(" ")
            }
            // Links have been led to where they lead; a drawing's own parts are used by their ids.
            ("href" | "xlink:href", element) if element != "a" => match value.strip_prefix('#') {
                Some(id) => format!("#{}", now(id)),
                None => value.to_string(),
            },
            _ => match value.strip_prefix("url(#").and_then(|rest| rest.strip_suffix(')')) {
                Some(id) => format!("url(#{})", now(id)),
                None => value.to_string(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(first: &str, second: &str, base_url: Option<&str>) -> [String; 2] {
        let part = |name: &str, html: &str| Part {
            name: name.to_string(),
            path: format!("{name}.html"),
            html: html.to_string(),
        };
        let mut parts = [part("index", first), part("week", second)];
        join(&mut parts, &BTreeSet::from(["page__main".to_string(), "i__ok".to_string()]), base_url);
        parts.map(|part| part.html)
    }

    #[test]
    fn ids_are_kept_apart_and_followed() {
        let [first, second] = joined(
            "<h2 id=\"a\">A</h2><a href=\"#a\">x</a>",
            "<svg aria-labelledby=\"a b\"><title id=\"a\">A</title><desc id=\"b\"/><use href=\"#i__ok\"/>\
             <rect fill=\"url(#a)\"/></svg><a href=\"#a\">x</a><a href=\"index.html#a\">y</a>",
            None,
        );
        assert_eq!(first, "<h2 id=\"a\">A</h2><a href=\"#a\">x</a>");
        assert_eq!(
            second,
            "<svg aria-labelledby=\"week__a b\"><title id=\"week__a\">A</title><desc id=\"b\"/>\
             <use href=\"#i__ok\"/><rect fill=\"url(#week__a)\"/></svg><a href=\"#week__a\">x</a>\
             <a href=\"#a\">y</a>"
        );
    }

    #[test]
    fn links_lead_somewhere_or_are_words() {
        let html = "<a href=\"week.html\">w</a> <a class=\"who\" href=\"people.html#anna\">Anna</a> \
                    <a href=\"risks.html\">r</a> <a href=\"https://a.example\">out</a> <a href=\"#gone\">g</a>\
                    <p class=\"more\"><a class=\"go\" href=\"budget.html\">See <b>all</b></a></p>\
                    <svg><a href=\"timeline.html#t\" aria-label=\"T\"><rect/></a></svg>";
        assert_eq!(
            joined(html, "", None)[0],
            "<a href=\"#page__week\">w</a> <span class=\"who\">Anna</span> r \
             <a href=\"https://a.example\">out</a> g<svg><g><rect/></g></svg>"
        );
        assert_eq!(
            joined(html, "", Some("https://s.example/p/"))[0],
            "<a href=\"#page__week\">w</a> <a class=\"who\" href=\"https://s.example/p/people.html#anna\">Anna</a> \
             <a href=\"https://s.example/p/risks.html\">r</a> <a href=\"https://a.example\">out</a> g\
             <p class=\"more\"><a class=\"go\" href=\"https://s.example/p/budget.html\">See <b>all</b></a></p>\
             <svg><a href=\"https://s.example/p/timeline.html#t\" aria-label=\"T\"><rect/></a></svg>"
        );
    }
}
