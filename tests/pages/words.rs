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
