//! Markdown that an audience may read: references to hidden records are cut out of it.

use crate::edition::contact;
use crate::edition::policy::Clearance;
use crate::model;
use crate::units::fence;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Markdown without a reference to anything hidden.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Prose(String);

impl Prose {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }
}

/// What stands where a reference to a hidden record was.
pub const CUT: &str = "(not shown here)";

/// The ids that may be referred to, to tell a reference from any other double bracket.
pub struct References<'a> {
    pub names: &'a BTreeMap<String, model::RecordId>,
    pub clearance: &'a Clearance,
}

/// Tells whether a bracket is open at the end of a text: another pair in it reads badly.
fn is_in_brackets(text: &str) -> bool {
    let line = text.rsplit('\n').next().unwrap_or(text);
    let count = |sign| line.matches(sign).count();
    count('(') > count(')')
}

fn unbracketed(text: &str) -> &str {
    text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text)
}

/// Clears a text for an audience.
pub fn clear(text: model::record::Prose, references: &References) -> Prose {
    let model::record::Prose(text) = text;
    Prose(references.cut(text))
}

/// Tells whether an id can be told from ordinary text: that of a person is often a first name, and of a task a
/// plain word.
pub fn looks_like_id(id: &str, record: model::RecordId) -> bool {
    let has_sign = id.chars().any(|c| c.is_ascii_digit() || c == '-' || c == '_');
    has_sign && !matches!(record, model::RecordId::Person(_))
}

impl References<'_> {
    /// Tells whether a record is shown.
    pub fn shows(&self, record: &model::Record) -> bool {
        self.names.get(&record.id).is_some_and(|&found| self.clearance.is_shown(found))
    }

    /// Returns the id that a record goes by in the edition.
    pub fn called(&self, id: String) -> String {
        self.names.get(&id).and_then(|&record| self.clearance.id(record)).unwrap_or(id)
    }

    /// Cuts parts that are for others and references to hidden records out of a text. Any text a person writes may have one, a title
    /// as well as a chapter.
    pub fn cut(&self, text: String) -> String {
        let text = match fence::cut(&text, |names| self.clearance.opens(names)) {
            Cow::Owned(cut) => cut,
            Cow::Borrowed(_) => text,
        };
        if self.clearance.is_complete() {
            return text;
        }
        let text = match contact::cut(&text, self.clearance) {
            Cow::Owned(cut) => cut,
            Cow::Borrowed(_) => text,
        };
        if !text.contains("[[") {
            return text;
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some(close) = rest.find("]]") {
            let Some(open) = rest[..close].rfind("[[") else {
                out.push_str(&rest[..close + 2]);
                rest = &rest[close + 2..];
                continue;
            };
            let inside = &rest[open + 2..close];
            let id = inside.split('|').next().unwrap_or(inside);
            // In a table the bar is written `\|`.
            let id = id.trim_end_matches('\\').trim();
            out.push_str(&rest[..open]);
            match self.names.get(id) {
                None => out.push_str(&rest[open..close + 2]),
                Some(&record) => match self.clearance.id(record) {
                    Some(called) => out.push_str(&format!("[[{}]]", inside.replacen(id, &called, 1))),
                    None => {
                        let instead = self.instead(record);
                        out.push_str(if is_in_brackets(&out) { unbracketed(&instead) } else { &instead });
                    }
                },
            }
            rest = &rest[close + 2..];
        }
        out.push_str(rest);
        out
    }

    /// Returns what stands in the place of a reference to a hidden record: a role, where people appear by role.
    fn instead(&self, record: model::RecordId) -> String {
        let role = match record {
            model::RecordId::Person(id) if self.clearance.has_roles() => self.clearance.who(id),
            _ => None,
        };
        role.map_or_else(|| CUT.to_string(), |role| role.name)
    }

    /// Cuts the plain ids of hidden records out of a field of data, as well as references: what stands in the
    /// ledger is written there for programs to read.
    pub fn cut_ids(&self, text: String) -> String {
        let text = self.cut(text);
        if self.clearance.is_complete() {
            return text;
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text.as_str();
        let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        while let Some(start) = rest.find(is_letter) {
            let word = &rest[start..];
            let end = |is: &dyn Fn(char) -> bool| word.find(|c| !is(c)).unwrap_or(word.len());
            // An id may have dots in it, and a sentence ends with one.
            let dotted = word[..end(&|c| is_letter(c) || c == '.')].trim_end_matches('.').len();
            let plain = end(&is_letter);
            let hidden = [dotted, plain].into_iter().find(|&end| self.is_hidden_id(&word[..end]));
            out.push_str(&rest[..start]);
            out.push_str(if hidden.is_some() { CUT } else { &word[..plain] });
            rest = &word[hidden.unwrap_or(plain)..];
        }
        out + rest
    }

    fn is_hidden_id(&self, word: &str) -> bool {
        let record = self.names.get(word);
        // In the ledger, the short name of somebody is an id as well.
        let is_id = |record| looks_like_id(word, record) || matches!(record, model::RecordId::Person(_));
        record.is_some_and(|&record| is_id(record) && !self.clearance.is_shown(record))
    }

    /// Cuts them out of every text of a list.
    pub fn cut_all(&self, texts: Vec<String>) -> Vec<String> {
        texts.into_iter().map(|text| self.cut(text)).collect()
    }
}
