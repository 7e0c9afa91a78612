//! Names of people that texts still say where people appear by role: told to whoever publishes, never part of the site.
//!
//! The gate takes names out of fields. What somebody wrote in a text stays, since nobody can tell a name from a word: so
//! each place that may say one is looked for in the finished site, and only what stands there is told.

use crate::edition::loose::{plain, without_tags};
use crate::edition::policy::Clearance;
use crate::model::{AudienceId, Project};
use aho_corasick::AhoCorasick;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The shortest part of a name that is looked for.
const SHORTEST: usize = 3;

/// A name in a text that the audience gets.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Mention {
    pub name: String,
    pub path: String,
    pub line: usize,
}

/// Where the files of a project say names of people, with the words beside them.
#[derive(Clone, Default, Debug)]
pub struct Mentions {
    all: Vec<(Mention, Vec<String>)>,
}

impl Mentions {
    /// Lists first and last names, as they are written in the register, where they stand as whole words in the files;
    /// nothing for an audience that knows people by name, or not at all.
    pub fn of(project: &Project, audience: Option<AudienceId>) -> Mentions {
        let clearance = Clearance::new(project, audience);
        if !clearance.has_roles() {
            return Mentions::default();
        }
        let mut names: BTreeSet<&str> = BTreeSet::new();
        for person in &project.people {
            let parts: Vec<&str> = person.name.split_whitespace().collect();
            let ends = [parts.first(), parts.last()];
            names.extend(ends.into_iter().flatten().copied().filter(|part| part.chars().count() >= SHORTEST));
        }
        let mut all = Vec::new();
        for file in project.files.iter().filter(|file| names.iter().any(|name| file.text.contains(*name))) {
            let words = words(&file.text, file.path.ends_with(".md"));
            let is_name = |place: &usize| names.contains(words[*place].1.as_str());
            for place in (0..words.len()).filter(is_name) {
                let (line, name) = words[place].clone();
                all.push((Mention { name, path: file.path.clone(), line }, beside(&words, place)));
            }
        }
        Mentions { all }
    }

    /// Returns those that stand in finished files, each a path and its text, with the same words beside them.
    pub fn told<'a>(self, files: impl Iterator<Item = (&'a str, Cow<'a, str>)>) -> Vec<Mention> {
        let patterns: Vec<&str> = self.all.iter().flat_map(|(_, forms)| forms).map(String::as_str).collect();
        let Some(search) = (!patterns.is_empty()).then(|| AhoCorasick::new(&patterns).ok()).flatten() else {
            return Vec::new();
        };
        let mut found = BTreeSet::new();
        for (path, text) in files.filter(|(path, _)| !path.starts_with("assets/")) {
            let words = if path.ends_with(".html") { plain(&without_tags(&text)) } else { plain(&text) };
            let words = format!(" {words} ");
            found.extend(search.find_overlapping_iter(&words).map(|hit| patterns[hit.pattern().as_usize()]));
        }
        let is_told = |forms: &[String]| forms.iter().any(|form| found.contains(form.as_str()));
        let told: BTreeSet<&Mention> =
            self.all.iter().filter(|(_, forms)| is_told(forms)).map(|(mention, _)| mention).collect();
        told.into_iter().cloned().collect()
    }
}

/// Returns the words of a file, each with its line, and an empty one where a text ends. In a file of data, what stands
/// between quotes is a text.
fn words(text: &str, is_prose: bool) -> Vec<(usize, String)> {
    let mut out = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let parts: Vec<&str> = if is_prose { vec![line] } else { line.split('"').collect() };
        for (place, part) in parts.into_iter().map(plain).enumerate() {
            if place > 0 || part.is_empty() {
                out.push((index + 1, String::new()));
            }
            out.extend(part.split_whitespace().map(|word| (index + 1, word.to_string())));
        }
    }
    out
}

/// Returns a word with the two before it, and with the two after it, since one of the sides may be a link that reads
/// otherwise in the site; with what there is, where a text is short.
fn beside(words: &[(usize, String)], place: usize) -> Vec<String> {
    let until_end = |side: &mut dyn Iterator<Item = &(usize, String)>| -> Vec<String> {
        side.take(2).map(|(_, word)| word.clone()).take_while(|word| !word.is_empty()).collect()
    };
    let mut before = until_end(&mut words[..place].iter().rev());
    before.reverse();
    let after = until_end(&mut words[place + 1..].iter());
    let (word, before, after) = (&words[place].1, before.join(" "), after.join(" "));
    match (before.contains(' '), after.contains(' ')) {
        (true, true) => vec![format!(" {before} {word} "), format!(" {word} {after} ")],
        (true, false) => vec![format!(" {before} {word} ")],
        (false, true) => vec![format!(" {word} {after} ")],
        (false, false) if before.is_empty() && after.is_empty() => vec![format!(" | {word} | ")],
        (false, false) => vec![format!(" {before} {word} {after} ").replace("  ", " ")],
    }
}
