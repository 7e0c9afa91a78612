//! Where the author wrote what an audience may see: the lines of the project's files that belong to no hidden record.
//!
//! A hidden word in a finished site either stands in such a line, and in a text of the edition as well, or the program
//! has put it there.

use crate::edition::alarm::begins::begins;
use crate::edition::alarm::pieces::{self, Piece, Start};
use crate::edition::alarm::read::read;
use crate::edition::loose::{Search, plain};
use crate::edition::policy::Clearance;
use crate::model::audience::Hidden;
use crate::model::project::FileText;
use crate::model::{AudienceId, Project, RecordId};
use crate::units::fence;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// A line in a file of the project.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Spot {
    pub path: String,
    /// From 1.
    pub line: usize,
}

/// The lines that an audience may see something of.
#[derive(Clone, Default, Debug)]
pub struct Written {
    files: Vec<File>,
}

#[derive(Clone, Debug)]
struct File {
    path: String,
    text: String,
    /// Of each line of the text; cut only where something is found in one.
    pieces: OnceLock<Vec<Vec<Piece>>>,
    lines: Vec<Line>,
}

#[derive(Clone, Debug)]
struct Line {
    number: usize,
    /// The id of the record it belongs to.
    owner: Option<String>,
    text: String,
    /// It is the name of a page, which stands in no file.
    is_name: bool,
}

/// A place at which a hidden word stands.
pub struct Found {
    pub spot: Spot,
    /// Any word has a capital there.
    pub begins: bool,
    /// There is nothing else in the text.
    pub is_whole: bool,
}

/// A word that is looked for, and the record that it belongs to.
pub struct Sought<'a> {
    pub text: &'a str,
    pub id: &'a str,
    /// An id, which no letter may touch.
    pub alone: bool,
    /// The name of a person or a vendor.
    pub is_name: bool,
}

impl Written {
    /// Collects them, before the project is taken apart; nothing for an audience that sees everything.
    pub fn of(project: &Project, audience: Option<AudienceId>) -> Written {
        let clearance = Clearance::new(project, audience);
        if clearance.is_complete() {
            return Written::default();
        }
        let mut starts: Vec<BTreeMap<usize, (&str, bool)>> = vec![BTreeMap::new(); project.files.len()];
        for (id, &record) in &project.names {
            let origin = project.record(record).origin;
            if let Some(starts) = starts.get_mut(origin.file.index()) {
                starts.insert(origin.line as usize, (id, is_open(project, record, &clearance)));
            }
        }
        let updates = project.updates.iter();
        let updates =
            updates.map(|update| (update.origin, clearance.sees_text(Hidden::Updates, &update.visible)));
        let pages = project.pages.iter().map(|page| (page.origin, clearance.sees_page(page)));
        let closed: Vec<usize> =
            updates.chain(pages).filter(|(_, open)| !open).map(|(origin, _)| origin.file.index()).collect();
        let files = project.files.iter().enumerate().filter(|(index, _)| !closed.contains(index));
        let files = files.map(|(index, file)| {
            let mut lines = lines(file, &starts[index], &clearance);
            // The name of a page is an address.
            if let Some(name) = page_name(&file.path) {
                lines.insert(0, Line { number: 1, owner: None, text: name.to_string(), is_name: true });
            }
            File { path: file.path.clone(), text: file.text.clone(), pieces: OnceLock::new(), lines }
        });
        Written { files: files.collect() }
    }

    /// Tells whether a page has this name.
    pub fn has_page(&self, name: &str) -> bool {
        self.files.iter().any(|file| page_name(&file.path) == Some(name))
    }

    /// Returns the places at which a word stands, where one of some texts says the same there.
    pub fn find(&self, sought: &Sought, texts: &[String]) -> Vec<Found> {
        let search = Search::new((!sought.alone).then_some((0, sought.text)).into_iter());
        let in_address = sought.text.replace('-', "_");
        let stands = |text: &str| match sought.alone {
            true => stands_alone(text, sought.text) || stands_alone(text, &in_address),
            false => text.contains(sought.text) || !search.find(text).is_empty(),
        };
        let said: Vec<String> = texts.iter().filter(|text| stands(text)).map(|text| in_words(text)).collect();
        let (mut found, mut cut) = (Vec::new(), Vec::new());
        for file in self.files.iter().filter(|_| !said.is_empty()) {
            file.find(sought, &stands, &said, (&mut found, &mut cut));
        }
        if found.is_empty() && !sought.alone {
            found = self.find_read(sought, &|text| !search.find(&read(text)).is_empty(), texts);
        }
        if found.is_empty() { cut } else { found }
    }

    /// Returns the lines in which readers see a word, though something stands between its letters that they do not see.
    fn find_read(&self, sought: &Sought, stands: &dyn Fn(&str) -> bool, texts: &[String]) -> Vec<Found> {
        if !texts.iter().any(|text| stands(text)) {
            return Vec::new();
        }
        let mut found = Vec::new();
        for file in &self.files {
            let lines = file.lines.iter().filter(|line| line.owner.as_deref() != Some(sought.id));
            let lines = lines.filter(|line| stands(&line.text));
            let spot = |line: &Line| Spot { path: file.path.clone(), line: line.number };
            found.extend(lines.map(|line| Found { spot: spot(line), begins: false, is_whole: false }));
        }
        found
    }
}

impl File {
    /// Tells whether a line may name a supplier: a row of the ledger, or the key of one.
    fn is_of_supplier(&self, line: &Line) -> bool {
        let text = line.text.trim_start();
        self.path.ends_with(".csv") || self.path.ends_with(".toml") && text.starts_with("supplier")
    }

    fn pieces(&self, line: &Line) -> Vec<Piece> {
        if line.is_name {
            return vec![Piece { text: line.text.clone(), start: Start::Text }];
        }
        let all = self.pieces.get_or_init(|| pieces::of(&self.path, &self.text));
        all.get(line.number - 1).cloned().unwrap_or_default()
    }

    /// Finds places; apart from them, cells of the ledger that hold a name alone: as a supplier it is left out.
    fn find(
        &self,
        sought: &Sought,
        stands: &dyn Fn(&str) -> bool,
        said: &[String],
        (found, cut): (&mut Vec<Found>, &mut Vec<Found>),
    ) {
        let others = |line: &&Line| line.owner.as_deref() != Some(sought.id);
        let lines: Vec<&Line> = self.lines.iter().filter(others).collect();
        let spot = |line: &Line| Spot { path: self.path.clone(), line: line.number };
        for (index, line) in lines.iter().enumerate() {
            if stands(&line.text) {
                // Between lines that do not follow each other something was cut, which leaves an empty one.
                let above = index.checked_sub(1).map(|above| lines[above]);
                let above = above.filter(|above| above.number + 1 == line.number);
                for piece in self.pieces(line).iter().filter(|piece| stands(&piece.text)) {
                    if is_said(&piece.text, sought.text, said) {
                        let is_whole = in_words(&piece.text) == in_words(sought.text);
                        let is_cut = is_whole && sought.is_name && self.is_of_supplier(line);
                        let begins = begins(piece, sought.text, above.map(|above| above.text.as_str()));
                        let place = Found { spot: spot(line), begins, is_whole };
                        if is_cut { cut.push(place) } else { found.push(place) }
                    }
                }
                continue;
            }
            // Over the end of a line.
            let next = lines[index..].iter().take(4).map(|line| line.text.as_str());
            let joined = next.collect::<Vec<_>>().join(" ");
            let rest = joined.get(line.text.len()..).unwrap_or_default();
            if stands(&joined) && !stands(rest) {
                found.push(Found { spot: spot(line), begins: false, is_whole: false });
            }
        }
    }
}

/// Tells whether texts of a record may be seen: who appears by role is hidden, and the role is told; and a hidden task
/// tells end users what it changes for them.
fn is_open(project: &Project, record: RecordId, clearance: &Clearance) -> bool {
    match record {
        RecordId::Person(_) if clearance.has_roles() => true,
        RecordId::Task(id) if clearance.is_for_users() => project.tasks[id.index()].users.is_some(),
        _ => clearance.is_shown(record),
    }
}

fn page_name(path: &str) -> Option<&str> {
    path.strip_prefix("pages/")?.strip_suffix(".md")
}

fn lines(file: &FileText, starts: &BTreeMap<usize, (&str, bool)>, clearance: &Clearance) -> Vec<Line> {
    let text = file.text.as_str();
    let is_prose = file.path.ends_with(".md");
    let fences = fence::find(text).into_iter().filter(|fence| {
        let names: Vec<&str> = fence.names.iter().map(|place| &text[place.clone()]).collect();
        fence.close.is_none() || !clearance.opens(&names)
    });
    let fences: Vec<_> = fences.map(|fence| fence.whole()).collect();
    let mut out = Vec::new();
    let mut record: Option<((&str, bool), Option<&str>)> = None;
    let mut offset = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let start = offset;
        offset += line.len();
        let head = if is_prose { None } else { head(line) };
        if let Some(&found) = starts.get(&(index + 1)) {
            record = Some((found, head));
        } else if let (Some(head), Some((_, table))) = (head, record) {
            let is_part =
                table.is_some_and(|table| head.strip_prefix(table).is_some_and(|rest| rest.starts_with('.')));
            record = record.filter(|_| is_part);
        }
        let is_closed = fences.iter().any(|fence| fence.contains(&start));
        if !is_closed && record.is_none_or(|((_, open), _)| open) {
            let owner = record.map(|((id, _), _)| id.to_string());
            out.push(Line { number: index + 1, owner, text: line.trim_end().to_string(), is_name: false });
        }
    }
    out
}

/// Returns the name of the table that a line of TOML opens.
fn head(line: &str) -> Option<&str> {
    let line = line.split('#').next().unwrap_or(line).trim();
    let name = line.strip_prefix('[')?.strip_suffix(']')?;
    let name = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name).trim();
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '"');
    (!name.is_empty() && name.chars().all(is_name)).then_some(name)
}

fn in_words(text: &str) -> String {
    format!(" {} ", plain(text).to_lowercase())
}

/// Tells whether one of some texts has a word with the same two words before or after it.
fn is_said(piece: &str, word: &str, said: &[String]) -> bool {
    let (piece, word) = (in_words(piece), in_words(word));
    let Some(at) = piece.find(&word) else { return true };
    let mut before: Vec<&str> = piece[..at].split_whitespace().rev().take(2).collect();
    before.reverse();
    let after: Vec<&str> = piece[at + word.len()..].split_whitespace().take(2).collect();
    let forms = [
        (!before.is_empty()).then(|| format!(" {}{word}", before.join(" "))),
        (!after.is_empty()).then(|| format!("{word}{} ", after.join(" "))),
    ];
    let mut forms = forms.iter().flatten().peekable();
    forms.peek().is_none() || forms.any(|form| said.iter().any(|text| text.contains(form.as_str())))
}

/// Tells whether an id stands in a text, and not as part of another; without a digit, not as an ordinary word either.
fn stands_alone(text: &str, id: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let has_digit = id.contains(|c: char| c.is_ascii_digit());
    text.match_indices(id).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + id.len()..]);
        !before.ends_with(is_part)
            && !after.starts_with(is_part)
            && (has_digit || !before.ends_with([' ', '(']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_one_where_the_edition_says_the_same() {
        let said = [in_words("We wait until Editors is over")];
        assert!(is_said("wait until Editors", "Editors", &said));
        assert!(is_said("Editors is over", "Editors", &said));
        assert!(is_said("Editors", "Editors", &said));
        assert!(!is_said("ask Editors first", "Editors", &said));
    }

    #[test]
    fn a_line_that_opens_a_table_is_told_from_text() {
        assert_eq!(head("[[task]] # the first"), Some("task"));
        assert_eq!(head("[task.users]"), Some("task.users"));
        assert_eq!(head("[a link](https://a.example)"), None);
        assert_eq!(head("acceptance = [\"a\"]"), None);
    }
}
