//! The last look: searches the finished bytes for what was held back, and refuses to publish.
//!
//! The gate's types already keep hidden things out. One property deserves to be guarded in two ways.

use crate::edition::policy::Clearance;
use crate::model::{Project, RecordId};
use crate::site::Site;

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
}

/// A hidden word that was found in a finished file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Leak {
    pub path: String,
    pub id: String,
    pub word: String,
}

/// Words shorter than this stand in ordinary text too often to mean anything.
const SHORTEST: usize = 6;

impl Withheld {
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    pub fn count(&self) -> usize {
        self.words.len()
    }
}

/// Lists what the clearance hides, before the project is taken apart.
pub fn withheld(project: &Project, clearance: &Clearance) -> Withheld {
    if clearance.is_complete() {
        return Withheld::default();
    }
    let mut words = Vec::new();
    for (id, &record) in project.names.iter().filter(|&(_, &record)| !clearance.is_shown(record)) {
        // A person who is hidden by name may still be known by role, and their id may be a word.
        let mut texts = vec![title(project, record)];
        if !matches!(record, RecordId::Person(_)) {
            texts.push(id);
        }
        for text in texts.into_iter().filter(|text| text.chars().count() >= SHORTEST) {
            words.push(Word { text: text.to_string(), id: id.clone() });
        }
    }
    Withheld { words }
}

fn title(project: &Project, record: RecordId) -> &str {
    match record {
        RecordId::Task(id) => &project.tasks[id.index()].name,
        RecordId::Risk(id) => &project.risks[id.index()].title,
        RecordId::Issue(id) => &project.issues[id.index()].title,
        RecordId::Decision(id) => &project.decisions[id.index()].title,
        RecordId::Change(id) => &project.changes[id.index()].title,
        RecordId::Line(id) => &project.budget.lines[id.index()].name,
        RecordId::Person(id) => &project.people[id.index()].name,
        RecordId::Objective(id) => &project.objectives[id.index()].outcome,
    }
}

/// Returns every hidden word that a finished site contains, in path order.
pub fn scan(site: &Site, withheld: &Withheld) -> Vec<Leak> {
    if withheld.is_empty() {
        return Vec::new();
    }
    let mut leaks = Vec::new();
    for file in site.files() {
        let Ok(text) = std::str::from_utf8(&file.bytes) else { continue };
        for word in &withheld.words {
            let escaped = word.text.replace('&', "&amp;").replace('<', "&lt;");
            if text.contains(&word.text) || text.contains(&escaped) || file.path.contains(&word.text) {
                leaks.push(Leak { path: file.path.clone(), id: word.id.clone(), word: word.text.clone() });
            }
        }
    }
    leaks
}
