//! What pages write in other languages: every figure has the marks of the site's language.

use super::{THEME, as_of};
use milepost::io::disk;
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::site::Site;
use milepost::source::Sources;
use std::path::Path;

/// A language, and what stands in its figures.
struct Marks {
    language: &'static str,
    group: char,
    percent_gap: bool,
}

/// The example project in another language: its site, and all that its people wrote.
pub fn example(language: &str) -> (Site, String) {
    let folder = disk::read(Path::new("example-project"), Path::new("site")).unwrap();
    let of = |path: &str, text: &str| match path {
        "project.toml" => {
            let english = "language = \"en-GB\"";
            assert!(text.contains(english), "the example names its language");
            text.replace(english, &format!("language = \"{language}\""))
        }
        _ => text.to_string(),
    };
    let texts: Vec<(String, String)> = folder
        .sources
        .iter()
        .map(|(id, file)| (file.path.clone(), of(&file.path, folder.sources.text(id))))
        .collect();
    let written = texts.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n");
    let sources = Sources::from_texts(texts);
    let clock = Clock { as_of: None, today: as_of() };
    let input = Input {
        sources: &sources,
        theme: &THEME,
        clock,
        asked: Asked::Widest,
        theme_name: None,
        base_url: None,
    };
    (pipeline::build(&input).site.unwrap(), written)
}

/// Returns the text nodes of a page without code and style.
pub fn nodes(html: &str) -> Vec<String> {
    let mut within = None;
    let mut out = Vec::new();
    for part in html.split('<').skip(1) {
        let Some((tag, text)) = part.split_once('>') else { continue };
        let name = tag.split_whitespace().next().unwrap_or("");
        match within {
            None if ["code", "pre", "style", "script"].contains(&name) => within = Some(format!("/{name}")),
            Some(ref end) if end == name => within = None,
            _ => {}
        }
        if within.is_none() && !text.trim().is_empty() {
            out.push(text.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&"));
        }
    }
    out
}

/// Returns the runs of digits and of the marks between them. A no-break space is none where it groups nothing:
/// it stands in dates, before a time.
fn numbers(text: &str, group: char) -> Vec<&str> {
    let is_mark = |char: char| ['.', ',', '’', '\u{202f}', group].contains(&char);
    text.split(|char: char| !char.is_ascii_digit() && !is_mark(char))
        .map(|run| run.trim_matches(|char: char| !char.is_ascii_digit()))
        .filter(|run| !run.is_empty())
        .collect()
}

/// Tells whether a number is written as the language writes it: groups of three, then the decimals.
fn is_native(number: &str, group: char) -> bool {
    let (whole, decimals) = number.split_once(',').unwrap_or((number, "0"));
    let mut groups = whole.split(group);
    let first = groups.next().unwrap_or("");
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_grouped = groups.all(|part| part.len() == 3 && digits(part));
    digits(first)
        && digits(decimals)
        && (is_grouped || (group == '\u{a0}' && !number.contains(['.', '\u{202f}'])))
}

/// Numbers that are no figures: versions of standards and of the program.
const NO_FIGURES: &[&str] = &["2.2", "200.1", env!("CARGO_PKG_VERSION")];

#[test]
fn no_figure_of_a_page_is_written_in_another_language() {
    for marks in [
        Marks { language: "de", group: '.', percent_gap: true },
        Marks { language: "fr", group: '\u{202f}', percent_gap: true },
        Marks { language: "es", group: '.', percent_gap: true },
        Marks { language: "sv", group: '\u{a0}', percent_gap: true },
        Marks { language: "pt-BR", group: '.', percent_gap: false },
    ] {
        let (site, written) = example(marks.language);
        let mut wrong = Vec::new();
        let (mut decimals, mut groups) = (0, 0);
        for file in site.files() {
            // Files as they are, and what is told of rules in general, with examples.
            let is_told = ["source/", "rules"].iter().any(|start| file.path.starts_with(start));
            if !file.path.ends_with(".html") || is_told {
                continue;
            }
            let html = String::from_utf8(file.bytes.clone()).unwrap();
            for text in nodes(&html) {
                for number in numbers(&text, marks.group) {
                    decimals += usize::from(number.contains(','));
                    groups += usize::from(number.contains(marks.group));
                    let own = written.contains(number) || NO_FIGURES.contains(&number);
                    if !is_native(number, marks.group) && !own {
                        wrong.push(format!("{}: {number} in {text}", file.path));
                    }
                }
                let foreign = if marks.percent_gap { text.find("%") } else { text.find("\u{a0}%") };
                if let Some(at) = foreign
                    && text[..at].ends_with(|char: char| char.is_ascii_digit())
                    && !written.contains(&text)
                {
                    wrong.push(format!("{}: percent in {text}", file.path));
                }
            }
        }
        assert!(wrong.is_empty(), "{}: {}", marks.language, wrong.join("\n"));
        assert!(decimals > 50 && groups > 50, "{}: {decimals} decimals, {groups} groups", marks.language);
    }
}

#[test]
fn money_stands_where_the_language_has_it() {
    let (site, written) = example("de");
    let page = |path: &str| nodes(&super::html(&site, path)).join(" ");
    for path in ["index.html", "budget.html", "risks.html", "forecast.html", "decisions.html"] {
        let page = page(path);
        let after = page.split("\u{a0}£").count() - 1;
        // What people wrote themselves stays as it is.
        let own = |rest: &&str| {
            let number: String = rest.chars().take_while(|char| char.is_ascii_digit()).collect();
            number.is_empty() || written.contains(&format!("£{number}"))
        };
        let before: Vec<&str> = page.split('£').skip(1).filter(|rest| !own(rest)).collect();
        assert!(after > 0, "{path}");
        assert!(before.is_empty(), "{path}: {before:?}");
    }
}
