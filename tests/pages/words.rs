//! No word of a site is written in the code: all come from the message files, or from the project.

use super::figures::{example, nodes};
use milepost::checks;
use std::collections::BTreeSet;

/// English with strange letters, for tests: what a message says can be told from what the project says.
const PSEUDO: &str = "en-XA";

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase)
}

/// Returns what readers and their programs are told besides the text: names of elements.
fn labels(html: &str) -> impl Iterator<Item = &str> {
    let opens = ["aria-label=\"", "data-l=\"", "alt=\"", " title=\""];
    opens.into_iter().flat_map(|open| html.split(open).skip(1).filter_map(|rest| rest.split('"').next()))
}

#[test]
fn every_word_comes_from_a_message_or_from_the_project() {
    let (site, written) = example(PSEUDO);
    let mut own: BTreeSet<String> = words(&written).collect();
    // What is typed into files is not translated: names of rules and of their limits.
    own.extend(checks::ALL.iter().flat_map(|rule| words(rule.name)));
    own.extend(checks::ALL.iter().flat_map(|rule| rule.thresholds).flat_map(|limit| words(limit.key)));
    // The product's name, and names of files, which stand as they are.
    own.insert("milepost".to_string());
    own.extend(site.files().iter().flat_map(|file| words(&file.path)));
    // A name that is too long for its place is cut.
    let is_own = |word: &String| own.range(word.clone()..).next().is_some_and(|next| next.starts_with(word));
    let (mut plain, mut strange) = (BTreeSet::new(), 0);
    for file in site.files().iter().filter(|file| !file.path.starts_with("source/")) {
        if ![".html", ".xml", ".svg"].iter().any(|end| file.path.ends_with(end)) {
            continue;
        }
        let text = std::str::from_utf8(&file.bytes).unwrap();
        let nodes = nodes(text);
        let told =
            nodes.iter().map(String::as_str).filter(|node| !node.starts_with("tag:")).chain(labels(text));
        for word in
            told.map(|text| text.replace("&apos;", "'")).flat_map(|text| words(&text).collect::<Vec<_>>())
        {
            match word.is_ascii() {
                // Words without a vowel are units and codes, short ones may be parts of names.
                true if word.len() >= 3 && word.contains(['a', 'e', 'i', 'o', 'u']) && !is_own(&word) => {
                    plain.insert(format!("{}: {word}", file.path));
                }
                true => {}
                false => strange += 1,
            }
        }
    }
    assert!(strange > 10_000, "the pages speak through messages: {strange}");
    assert!(plain.is_empty(), "{plain:#?}");
}

// What a project writes where the format suggests words is said in the language of the site; programs read what is written.
#[test]
fn suggested_words_are_said_in_the_language_of_the_site() {
    let said = [
        (
            "de",
            [
                "betrieblich",
                "Rollback",
                "Führungskräfte",
                "Personal",
                "Lizenzen",
                "Leistungen von Lieferanten",
                "Schulung",
            ],
        ),
        (
            "fr",
            [
                "opérationnel",
                "Retour arrière",
                "direction",
                "Main-d’œuvre",
                "Licences",
                "Honoraires des fournisseurs",
                "formation",
            ],
        ),
        (
            "es",
            [
                "operativo",
                "Marcha atrás",
                "dirección",
                "Mano de obra",
                "Licencias",
                "Honorarios de proveedores",
                "formación",
            ],
        ),
    ];
    for (language, expected) in said {
        let (site, _) = example(language);
        let page = |path: &str| nodes(&super::html(&site, path)).join("\n");
        let all: String =
            ["risks/all.html", "readiness.html", "people.html", "budget.html", "budget/all.html"]
                .map(page)
                .join("\n");
        for word in expected {
            assert!(all.lines().any(|node| node.trim() == word), "{language}: {word}");
        }
        for word in
            ["operational", "Vendor fees", "vendor fees", "licences", "executives", "training", "Training"]
        {
            let is_meant = language == "fr" && word == "licences";
            assert!(is_meant || !all.lines().any(|node| node.trim() == word), "{language}: {word}");
        }
        let data = String::from_utf8(site.get("data/project.json").unwrap().bytes.clone()).unwrap();
        assert!(
            data.contains("\"category\": \"vendor fees\"") || data.contains("\"category\":\"vendor fees\"")
        );
        let lines = String::from_utf8(site.get("data/tables/lines.csv").unwrap().bytes.clone()).unwrap();
        assert!(lines.contains("vendor fees"), "{lines}");
    }
}

// A page says which language its words are in, and not which one they ought to be in.
#[test]
fn a_page_says_which_language_its_words_are_in() {
    for (language, lang) in
        [("nl", "en-GB"), ("de-XX", "de"), ("fr-CH", "fr-CH"), ("en-US", "en-US"), ("xx", "en-GB")]
    {
        let (site, _) = example(language);
        for path in ["index.html", "weeks/2026-11-13.html", "404.html"] {
            let page = super::html(&site, path);
            assert!(page.contains(&format!("<html lang=\"{lang}\">")), "{language}: {path}");
        }
        let feed = String::from_utf8(site.get("feed.xml").unwrap().bytes.clone()).unwrap();
        assert!(feed.contains(&format!("xml:lang=\"{lang}\"")), "{language}");
        // Figures are the language's own, else those of en-GB.
        let page = super::html(&site, "budget.html");
        let is_before = page.contains("£\u{a0}") && !page.contains("\u{a0}£");
        assert_eq!(is_before, ["nl", "xx"].contains(&language), "{language}");
    }
}
