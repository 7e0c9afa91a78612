//! The last look: searches the finished bytes for what was held back, and refuses to publish.
//!
//! The gate's types already keep hidden things out. One property deserves to be guarded in two ways.

mod begins;
mod forms;
mod heard;
mod ours;
mod pieces;
mod read;
mod standing;
mod written;

use crate::edition::loose;
use crate::edition::policy::Clearance;
use crate::edition::prose::looks_like_id;
use crate::model::{Project, RecordId};
use crate::site::{Constant, OutFile, Site};
use crate::units::text;
use aho_corasick::AhoCorasick;
use forms::{unfold, written_forms};
use ours::{is_within, ranges_of_theme};
use rayon::prelude::*;
use standing::{is_plain_word, stands_alone, stands_in_an_id};
use std::collections::BTreeSet;
use std::ops::Range;

pub use written::{Spot, Written};

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
    /// A title that is searched for in plain words as well, since no shown record is called so in any writing.
    is_sought_in_words: bool,
    /// Ids of shown records that have the id in them and are no secret: `go-live-party` where `go-live` is hidden.
    /// Within any other id it counts as well.
    within: Option<Vec<String>>,
    /// An id that is made of the title: as secret as that.
    made: bool,
    /// The name of a person or a vendor, which is never an ordinary word.
    is_name: bool,
    /// Its own `visible` could show it to the audience.
    can_be_shown: bool,
}

/// A hidden word that was found in a finished file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Leak {
    pub path: String,
    pub id: String,
    pub word: String,
    /// Where the author wrote it in what the audience may see; nowhere, if the program put it there.
    pub spots: Vec<Spot>,
    /// It stands there as an ordinary word.
    pub is_ordinary: bool,
    /// The name of a person or a vendor.
    pub is_name: bool,
    /// The record's own `visible` could show it to the audience.
    pub can_be_shown: bool,
}

/// Titles shorter than this stand in ordinary text too often to mean anything.
const SHORTEST_TITLE: usize = 6;

/// Ids shorter than this are part of other ids by chance.
const SHORTEST_PART: usize = 5;

impl Withheld {
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Lets ids of the pages themselves be: `go-live-in-freeze` is a rule, whatever is hidden.
    pub fn knowing<'a>(mut self, names: impl Iterator<Item = &'a str> + Clone) -> Withheld {
        for word in &mut self.words {
            let text = &word.text;
            if let Some(harmless) = &mut word.within {
                harmless
                    .extend(names.clone().filter(|name| name.contains(text.as_str())).map(str::to_string));
            }
        }
        self
    }
}

impl Withheld {
    /// Returns the places of the words that a text has in it: all in one pass, since texts and words are many.
    fn said(&self, text: &str) -> BTreeSet<usize> {
        let words: Vec<&str> = self.words.iter().map(|word| word.text.as_str()).collect();
        found(&words, text)
    }

    fn without(mut self, is_out: impl Fn(usize, &Word) -> bool) -> Withheld {
        let mut index = 0..;
        self.words.retain(|word| index.next().is_none_or(|index| !is_out(index, word)));
        self.without_made_ids()
    }
}

/// Returns the places of the patterns that a text has in it.
fn found<P: AsRef<[u8]>>(patterns: &[P], text: &str) -> BTreeSet<usize> {
    let Ok(search) = AhoCorasick::new(patterns) else { return BTreeSet::new() };
    search.find_overlapping_iter(text).map(|hit| hit.pattern().as_usize()).collect()
}

/// Lists what the clearance hides, before the project is taken apart.
pub fn withheld(project: &Project, clearance: &Clearance) -> Withheld {
    if clearance.is_complete() {
        return Withheld::default();
    }
    let is_hidden = |record| !clearance.is_shown(record);
    let known = said_by_shown_titles(project, clearance);
    let said_in_words: String = project
        .names
        .iter()
        .filter(|&(_, &record)| !is_hidden(record))
        .flat_map(|(id, &record)| [id.as_str(), project.title(record)])
        .map(|said| format!(" {} |", loose::plain(said).to_lowercase()))
        .collect();
    let hidden: Vec<(&String, RecordId)> = project
        .names
        .iter()
        .map(|(id, &record)| (id, record))
        .filter(|&(_, record)| is_hidden(record))
        .collect();
    let in_words = |&(_, record): &(&String, RecordId)| {
        format!(" {} ", loose::plain(project.title(record)).to_lowercase())
    };
    let said_in_words = found(&hidden.iter().map(in_words).collect::<Vec<_>>(), &said_in_words);
    let mut words = Vec::new();
    for (place, (id, record)) in hidden.into_iter().enumerate() {
        let title = project.title(record);
        let is_long = title.chars().count() >= SHORTEST_TITLE;
        let is_said = known.contains(title) || heard::is_a_role(project, clearance, record);
        let is_sought = is_long && !is_said && !heard::is_title_of_another(project, record, title);
        let is_name = matches!(record, RecordId::Person(_) | RecordId::Vendor(_));
        let made = is_long && heard::is_made_of(id, title);
        let can_be_shown = clearance.can_show(record);
        if is_sought {
            let is_sought_in_words = !said_in_words.contains(&place);
            let text = title.to_string();
            let (id, whole, within) = (id.clone(), false, None);
            let made = false;
            words.push(Word { text, id, whole, is_sought_in_words, within, made, is_name, can_be_shown });
        }
        if looks_like_id(id, record) && (is_sought || !made) {
            let is_long = id.chars().count() >= SHORTEST_PART && id.contains(char::is_alphabetic);
            let within = is_long.then(Vec::new);
            words.push(Word {
                text: id.clone(),
                id: id.clone(),
                whole: true,
                is_sought_in_words: false,
                within,
                made,
                is_name,
                can_be_shown,
            });
        }
    }
    let long: Vec<usize> = (0..words.len()).filter(|&index| words[index].within.is_some()).collect();
    let ids: Vec<&str> = long.iter().map(|&index| words[index].text.as_str()).collect();
    let harmless = harmless_ids(project, clearance, &ids);
    for (index, harmless) in long.into_iter().zip(harmless) {
        words[index].within = Some(harmless);
    }
    Withheld { words }
}

/// Returns for each hidden id the ids of shown records that have it in them, unless their titles refer to what is
/// hidden: then the id may have been made of it.
fn harmless_ids(project: &Project, clearance: &Clearance, hidden: &[&str]) -> Vec<Vec<String>> {
    let mut harmless = vec![Vec::new(); hidden.len()];
    let Ok(search) = AhoCorasick::new(hidden) else { return harmless };
    for (id, &record) in project.names.iter().filter(|&(_, &record)| clearance.is_shown(record)) {
        for hit in search.find_overlapping_iter(id) {
            let index = hit.pattern().as_usize();
            if !text::references(project.title(record)).any(|named| named == hidden[index]) {
                harmless[index].push(id.clone());
            }
        }
    }
    harmless
}

/// Returns the hidden titles that stand, as whole words, in the title of a shown record as well: they are no secret.
fn said_by_shown_titles<'a>(project: &'a Project, clearance: &Clearance) -> BTreeSet<&'a str> {
    let (shown, hidden): (Vec<RecordId>, Vec<RecordId>) =
        project.names.values().partition(|&&record| clearance.is_shown(record));
    let hidden: Vec<&str> = hidden.into_iter().map(|record| project.title(record)).collect();
    let Ok(search) = AhoCorasick::new(&hidden) else { return BTreeSet::new() };
    shown
        .into_iter()
        .flat_map(|record| {
            let title = project.title(record);
            let is_end = |next: Option<char>| !next.is_some_and(char::is_alphanumeric);
            let hits = search.find_overlapping_iter(title);
            hits.filter(move |hit| {
                is_end(title[..hit.start()].chars().next_back()) && is_end(title[hit.end()..].chars().next())
            })
        })
        .map(|hit| hidden[hit.pattern().as_usize()])
        .collect()
}

/// Returns every hidden word that a finished site contains, in path order, each once a file.
///
/// What the theme brings into every site says nothing of a project: an id in it is a class or a word of its styles.
pub fn scan(site: &Site, withheld: &Withheld, constant: &Constant) -> Vec<Leak> {
    if withheld.is_empty() {
        return Vec::new();
    }
    let (mut patterns, mut owners) = (Vec::new(), Vec::new());
    for (index, word) in withheld.words.iter().enumerate() {
        let mut forms = written_forms(&word.text);
        // An id that is made of a title is found in an address of either kind, as the title is.
        forms.extend(word.made.then(|| word.text.replace('-', "_")));
        for form in forms {
            patterns.push(form);
            owners.push(index);
        }
    }
    let titles = withheld.words.iter().enumerate().filter(|(_, word)| word.is_sought_in_words);
    let in_words = loose::Search::new(titles.map(|(index, word)| (index, word.text.as_str())));
    // It fails only on more patterns than memory can hold.
    let Ok(search) = AhoCorasick::new(&patterns) else { return Vec::new() };
    let hidden = Hidden { words: &withheld.words, owners, search, in_words };
    // The files are many, and know nothing of each other.
    site.files().par_iter().flat_map_iter(|file| hidden.leaks(file, constant)).collect()
}

/// All that is searched for.
struct Hidden<'a> {
    words: &'a [Word],
    /// Which word each pattern is a form of.
    owners: Vec<usize>,
    search: AhoCorasick,
    in_words: loose::Search,
}

impl Hidden<'_> {
    /// Returns the hidden words that a file contains, each once.
    fn leaks(&self, file: &OutFile, constant: &Constant) -> Vec<Leak> {
        let mut found = BTreeSet::new();
        let mut of_theme: Option<Vec<Range<usize>>> = None;
        let unfolded = file.path.ends_with(".ics").then(|| unfold(&file.bytes));
        for bytes in [file.path.as_bytes(), unfolded.as_deref().unwrap_or(&file.bytes)] {
            for hit in self.search.find_overlapping_iter(bytes) {
                let index = self.owners[hit.pattern().as_usize()];
                let word = &self.words[index];
                if found.contains(&index) {
                    continue;
                }
                // Titles are looked for everywhere but in what stands in every site.
                let is_told = !word.whole
                    || (stands_alone(bytes, hit.range()) && !is_plain_word(bytes, hit.range()))
                    || word
                        .within
                        .as_ref()
                        .is_some_and(|harmless| stands_in_an_id(bytes, hit.range(), harmless));
                let mut is_theme = || {
                    let ranges = of_theme.get_or_insert_with(|| ranges_of_theme(file, constant));
                    let is_bytes = std::ptr::eq(bytes, file.bytes.as_slice());
                    is_bytes && is_within(ranges, &hit.range())
                };
                if is_told && !is_theme() {
                    found.insert(index);
                }
            }
        }
        // What the theme brings is no text, and what is packed has none.
        if !file.path.starts_with("assets/") {
            found.extend(self.in_words.find(&file.path));
            let bytes = unfolded.as_deref().unwrap_or(&file.bytes);
            found.extend(self.in_words.find(&String::from_utf8_lossy(bytes)));
        }
        let leak = |index: usize| Leak {
            path: file.path.clone(),
            id: self.words[index].id.clone(),
            word: self.words[index].text.clone(),
            spots: Vec::new(),
            is_ordinary: false,
            is_name: self.words[index].is_name,
            can_be_shown: self.words[index].can_be_shown,
        };
        found.into_iter().map(leak).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::OutFile;

    fn scan_for(words: &[(&str, bool)], text: &str) -> usize {
        let words = words
            .iter()
            .map(|&(text, whole)| Word {
                text: text.to_string(),
                id: "x".to_string(),
                whole,
                is_sought_in_words: !whole,
                within: whole.then(|| vec!["go-live-party".to_string()]),
                made: false,
                is_name: false,
                can_be_shown: true,
            })
            .collect();
        scan(&Site::new(vec![OutFile::new("a.html", text)]), &Withheld { words }, &Constant::default()).len()
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
        // An ordinary word in a sentence, and an id in a link.
        assert_eq!(scan_for(&[("go-live", true)], "No go-live belongs in a freeze."), 0);
        assert_eq!(scan_for(&[("go-live", true)], "<a href=\"timeline.html#go-live\">"), 1);
    }

    #[test]
    fn hidden_words_are_found_in_calendars_feeds_and_tables() {
        let title =
            "Close the \"old\" office at York's station; then sell it, with all that is in it, to anybody";
        let words = || {
            vec![Word {
                text: title.to_string(),
                id: "x".to_string(),
                whole: false,
                is_sought_in_words: true,
                within: None,
                made: false,
                is_name: false,
                can_be_shown: true,
            }]
        };
        let count = |path: &str, text: &str| {
            let site = Site::new(vec![OutFile::new(path, text)]);
            scan(&site, &Withheld { words: words() }, &Constant::default()).len()
        };
        let folded = "SUMMARY:Close the \"old\" office at York's station\\; then sell it\\, with all th\r\n at is in it\\, to anybody\r\n";
        assert_eq!(count("milestones.ics", folded), 1);
        let feed = "<title>Close the &quot;old&quot; office at York&apos;s station; then sell it, with all that is in it, to anybody";
        assert_eq!(count("feed.xml", feed), 1);
        let table = "\"Close the \"\"old\"\" office at York's station; then sell it, with all that is in it, to anybody\"";
        assert_eq!(count("data/tables/tasks.csv", table), 1);
    }

    #[test]
    fn ids_are_found_within_other_ids() {
        let count = |text| scan_for(&[("go-live", true)], text);
        assert_eq!(count("<li id=\"news-about-go-live-x\">"), 1);
        assert_eq!(count("{\"id\": \"after_go-live\"}"), 1);
        assert_eq!(count("<li id=\"go-live-party\"> <li id=\"why__go-live-party\">"), 0);
        assert_eq!(count("<li id=\"ergo-live-x\"> <li id=\"go-lively\"> <h2 id=\"go-live-plan\">"), 0);
        assert_eq!(count("post-go-live care"), 0);
    }
}
