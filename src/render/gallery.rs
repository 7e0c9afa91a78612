//! One page with every chart and every component of a site, in one scheme: for whoever makes a theme.
//!
//! The pieces are cut out of finished pages, so that a gallery never shows what the pages do not.

use crate::render::styles;
use crate::site::{OutFile, Site};
use std::collections::BTreeSet;

/// What is shown, by a class of its element, in this order. Charts come after it.
const COMPONENTS: &[(&str, &str)] = &[
    ("verdict", "Verdict"),
    ("meta", "Facts beside it"),
    ("figs", "Figures"),
    ("ask", "Decisions needed"),
    ("stack", "Table"),
    ("news", "News"),
    ("gantt", "Gantt chart"),
    ("riskgrid", "Risk map and the highest risks"),
    ("reg", "Register"),
    ("bud", "Budget"),
    ("heat", "Workload"),
    ("rule", "Rule"),
    ("kv", "All about a record"),
    ("prose", "Text"),
    ("gloss", "Glossary"),
    ("source", "Source"),
];

/// Which of two pages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Scheme {
    Light,
    Dark,
}

impl Scheme {
    fn word(self) -> &'static str {
        if self == Scheme::Dark { "dark" } else { "light" }
    }

    /// Returns the name of the page.
    pub fn page(self) -> String {
        format!("gallery-{}.html", self.word())
    }
}

/// Makes the page and its stylesheet out of a finished site. Nothing where the site has no pages.
pub fn gallery(site: &Site, scheme: Scheme) -> Option<[OutFile; 2]> {
    let pages: Vec<&str> = site
        .files()
        .iter()
        .filter(|file| file.path.ends_with(".html"))
        .filter(|file| !file.path.contains('/') || file.path.starts_with("source/project.toml"))
        .filter_map(|file| std::str::from_utf8(&file.bytes).ok())
        .collect();
    let frame = text(site, "about.html")?;
    let (head, rest) = frame.split_once("<main")?;
    let (main, _) = rest.split_once('>')?;
    let (_, foot) = rest.split_once("</main>")?;
    let mut css = String::new();
    for file in
        site.files().iter().filter(|file| file.path.starts_with("assets/") && file.path.ends_with(".css"))
    {
        // The layers are named in the first.
        let part = styles::in_one_scheme(std::str::from_utf8(&file.bytes).ok()?, scheme == Scheme::Dark);
        if file.path.starts_with("assets/site.") { css.insert_str(0, &part) } else { css.push_str(&part) }
    }
    let sheet = format!("assets/gallery-{}.css", scheme.word());
    let mut html = String::new();
    for line in head.split_inclusive('\n') {
        if line.contains("rel=\"stylesheet\"") {
            if !html.contains(&sheet) {
                html.push_str(&format!("<link rel=\"stylesheet\" href=\"{sheet}\">\n"));
            }
        } else if line.contains("<meta name=\"color-scheme\"") {
            html.push_str(&format!("<meta name=\"color-scheme\" content=\"{}\">\n", scheme.word()));
        } else if line.contains("<title>") {
            html.push_str(&format!("<title>Gallery, {}</title>\n", scheme.word()));
        } else {
            html.push_str(line);
        }
    }
    html.push_str(&format!("<main{main}>\n<h1>Gallery, {}</h1>\n", scheme.word()));
    html.push_str(
        "<p class=\"sub\">Every component and every chart, on invented data, as the pages print them.</p>\n",
    );
    let mut used = ids(head).chain(ids(foot)).map(str::to_string).collect();
    for (class, name) in COMPONENTS {
        let piece = pages
            .iter()
            .find_map(|page| elements(page, |tag| has_class(tag, class)).find(|piece| is_new(piece, &used)));
        if let Some(piece) = piece {
            section(&mut html, name, piece, &mut used);
        }
    }
    for page in &pages {
        for piece in elements(page, |tag| tag == "figure" || tag.starts_with("figure ")) {
            if is_new(piece, &used) {
                section(&mut html, title(piece), piece, &mut used);
            }
        }
    }
    html.push_str("</main>");
    html.push_str(foot);
    Some([OutFile::new(scheme.page(), html), OutFile::new(sheet, css)])
}

fn text<'a>(site: &'a Site, path: &str) -> Option<&'a str> {
    std::str::from_utf8(&site.get(path)?.bytes).ok()
}

fn section(html: &mut String, name: &str, piece: &str, used: &mut BTreeSet<String>) {
    used.extend(ids(piece).map(str::to_string));
    html.push_str(&format!("<section class=\"sec\"><header><h2>{name}</h2></header>\n{piece}\n</section>\n"));
}

/// Returns what a drawing calls itself.
fn title(piece: &str) -> &str {
    let after = piece.split_once("<title").and_then(|(_, rest)| rest.split_once('>'));
    after.and_then(|(_, rest)| rest.split('<').next()).unwrap_or("Chart")
}

/// Tells whether none of a piece's names is taken: an id stands once on a page.
fn is_new(piece: &str, used: &BTreeSet<String>) -> bool {
    ids(piece).all(|id| !used.contains(id))
}

fn ids(html: &str) -> impl Iterator<Item = &str> {
    html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next())
}

fn has_class(tag: &str, class: &str) -> bool {
    let classes = tag.split(" class=\"").nth(1).and_then(|rest| rest.split('"').next());
    classes.is_some_and(|classes| classes.split(' ').any(|one| one == class))
}

/// Returns the outermost elements whose opening tag is wanted. Our own pages close what they open.
fn elements<'a>(html: &'a str, is_wanted: impl Fn(&str) -> bool + 'a) -> impl Iterator<Item = &'a str> {
    let mut from = html.find("<main").unwrap_or(html.len());
    std::iter::from_fn(move || {
        while let Some(start) = html[from..].find('<').map(|at| from + at) {
            let tag = html[start + 1..].split('>').next().unwrap_or_default();
            from = start + 1;
            if !tag.starts_with('/') && is_wanted(tag) {
                let end = end_of(html, start, tag.split(' ').next().unwrap_or_default())?;
                from = end;
                return Some(&html[start..end]);
            }
        }
        None
    })
}

/// Returns where the element that opens at a place ends.
fn end_of(html: &str, start: usize, name: &str) -> Option<usize> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let (mut at, mut depth) = (start, 0usize);
    loop {
        let next_close = html[at..].find(&close)? + at;
        match html[at..next_close].find(&open).map(|found| at + found) {
            Some(next_open) => {
                // `<p` also begins `<path`.
                let after = html[next_open + open.len()..].chars().next();
                depth += usize::from(after.is_some_and(|c| c == '>' || c.is_whitespace()));
                at = next_open + open.len();
            }
            None => {
                depth = depth.checked_sub(1)?;
                at = next_close + close.len();
                if depth == 0 {
                    return Some(at);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_elements_are_cut_out() {
        let html = "<main><p class=\"a x\">1<path><p>2</p>3</p><p class=\"ax\">4</p></main>";
        let found: Vec<&str> = elements(html, |tag| has_class(tag, "a")).collect();
        assert_eq!(found, ["<p class=\"a x\">1<path><p>2</p>3</p>"]);
        assert_eq!(elements("<main><p class=\"a\">", |tag| has_class(tag, "a")).count(), 0);
    }
}
