//! The last look: searches the finished bytes for what was held back, and refuses to publish.
//!
//! The gate's types already keep hidden things out. One property deserves to be guarded in two ways.

use crate::edition::policy::Clearance;
use crate::model::{Project, RecordId};
use crate::site::Site;
use aho_corasick::AhoCorasick;
use std::collections::BTreeSet;

/// The ids and titles of everything that an edition does not show. Never part of the edition.
#[derive(Clone, Default, Debug)]
pub struct Withheld {
    words: Vec<Word>,
}

#[derive(Clone, Debug)]
struct Word {
    text: String,
    /// The id of the record it belongs to, for the message.
    id: String,
    /// Counts only where no letter or digit touches it: an id, which may be part of another word.
    whole: bool,
}

/// A hidden word that was found in a finished file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Leak {
    pub path: String,
    pub id: String,
    pub word: String,
}

/// Titles shorter than this stand in ordinary text too often to mean anything.
const SHORTEST_TITLE: usize = 6;

impl Withheld {
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

/// Lists what the clearance hides, before the project is taken apart.
pub fn withheld(project: &Project, clearance: &Clearance) -> Withheld {
    if clearance.is_complete() {
        return Withheld::default();
    }
    let is_hidden = |record| !clearance.is_shown(record);
    let known = said_by_shown_titles(project, clearance);
    let mut words = Vec::new();
    for (id, &record) in project.names.iter().filter(|&(_, &record)| is_hidden(record)) {
        let title = project.title(record);
        let is_own = !is_title_of_another(project, record, title);
        if title.chars().count() >= SHORTEST_TITLE && !known.contains(title) && is_own {
            words.push(Word { text: title.to_string(), id: id.clone(), whole: false });
        }
        // The id of a person is often a first name, and of a task a plain word: only what looks like
        // an id is told from ordinary text.
        let looks_like_id = id.chars().any(|c| c.is_ascii_digit() || c == '-' || c == '_');
        if looks_like_id && !matches!(record, RecordId::Person(_)) {
            words.push(Word { text: id.clone(), id: id.clone(), whole: true });
        }
    }
    Withheld { words }
}

/// Tells whether the title of a record is no word of its own: a sign-off names a task, or says what a task
/// delivers. Whether that may be seen is decided for the task.
fn is_title_of_another(project: &Project, record: RecordId, title: &str) -> bool {
    let is_delivered = || project.tasks.iter().any(|task| task.deliverable.as_deref() == Some(title));
    matches!(record, RecordId::SignOff(_)) && (project.names.contains_key(title) || is_delivered())
}

/// Returns the hidden titles that stand in the title of a shown record as well: they are no secret.
fn said_by_shown_titles<'a>(project: &'a Project, clearance: &Clearance) -> BTreeSet<&'a str> {
    let (shown, hidden): (Vec<RecordId>, Vec<RecordId>) =
        project.names.values().partition(|&&record| clearance.is_shown(record));
    let hidden: Vec<&str> = hidden.into_iter().map(|record| project.title(record)).collect();
    let Ok(search) = AhoCorasick::new(&hidden) else { return BTreeSet::new() };
    shown
        .into_iter()
        .flat_map(|record| search.find_overlapping_iter(project.title(record)))
        .map(|hit| hidden[hit.pattern().as_usize()])
        .collect()
}

/// Returns every hidden word that a finished site contains, in path order, each once a file.
pub fn scan(site: &Site, withheld: &Withheld) -> Vec<Leak> {
    if withheld.is_empty() {
        return Vec::new();
    }
    let (mut patterns, mut owners) = (Vec::new(), Vec::new());
    for (index, word) in withheld.words.iter().enumerate() {
        for form in written_forms(&word.text) {
            patterns.push(form);
            owners.push(index);
        }
    }
    // It fails only on more patterns than memory can hold.
    let Ok(search) = AhoCorasick::new(&patterns) else { return Vec::new() };
    let mut leaks = Vec::new();
    for file in site.files() {
        let mut found = BTreeSet::new();
        for bytes in [file.path.as_bytes(), file.bytes.as_slice()] {
            for hit in search.find_overlapping_iter(bytes) {
                let index = owners[hit.pattern().as_usize()];
                if !withheld.words[index].whole || stands_alone(bytes, hit.range()) {
                    found.insert(index);
                }
            }
        }
        leaks.extend(found.into_iter().map(|index| Leak {
            path: file.path.clone(),
            id: withheld.words[index].id.clone(),
            word: withheld.words[index].text.clone(),
        }));
    }
    leaks
}

/// The ways in which a text can stand in HTML, in SVG and in JSON.
fn written_forms(text: &str) -> BTreeSet<String> {
    let html = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let quoted = html.replace('"', "&quot;");
    BTreeSet::from([
        quoted.replace('\'', "&#x27;"),
        quoted.replace('\'', "&#39;"),
        text.replace('\\', "\\\\").replace('"', "\\\""),
        quoted,
        html,
        text.to_string(),
    ])
}

fn stands_alone(bytes: &[u8], range: std::ops::Range<usize>) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let before = range.start.checked_sub(1).and_then(|index| bytes.get(index));
    !before.is_some_and(is_part) && !bytes.get(range.end).is_some_and(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::OutFile;

    fn scan_for(words: &[(&str, bool)], text: &str) -> usize {
        let words = words
            .iter()
            .map(|&(text, whole)| Word { text: text.to_string(), id: "x".to_string(), whole })
            .collect();
        scan(&Site::new(vec![OutFile::new("a.html", text)]), &Withheld { words }).len()
    }

    #[test]
    fn hidden_words_are_found_however_they_are_written() {
        assert_eq!(
            scan_for(&[("Lay off \"the\" R&D team", false)], "<p>Lay off &quot;the&quot; R&amp;D team"),
            1
        );
        assert_eq!(scan_for(&[("Lay off \"them\"", false)], r#"{"a":"Lay off \"them\""}"#), 1);
        assert_eq!(scan_for(&[("R-03", true)], "see R-03."), 1);
        assert_eq!(scan_for(&[("R-03", true)], "see R-031 and OR-03"), 0);
    }
}
