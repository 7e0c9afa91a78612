//! Markdown that an audience may read: references to hidden records are cut out of it.

use crate::edition::policy::Clearance;
use crate::model;
use serde::Serialize;
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

/// Clears a text for an audience.
pub fn clear(text: model::record::Prose, references: &References) -> Prose {
    let model::record::Prose(text) = text;
    Prose(references.cut(text))
}

impl References<'_> {
    /// Cuts references to hidden records out of a text. Any text a person writes may have one, a title
    /// as well as a chapter.
    pub fn cut(&self, text: String) -> String {
        if self.clearance.is_complete() || !text.contains("[[") {
            return text;
        }
        let mut out = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some(open) = rest.find("[[") {
            let (before, from) = rest.split_at(open);
            out.push_str(before);
            let Some(close) = from.find("]]") else {
                rest = from;
                break;
            };
            let inside = &from[2..close];
            let id = inside.split('|').next().unwrap_or(inside).trim();
            let hidden = self.names.get(id).is_some_and(|&record| !self.clearance.is_shown(record));
            out.push_str(if hidden { CUT } else { &from[..close + 2] });
            rest = &from[close + 2..];
        }
        out.push_str(rest);
        out
    }

    /// Cuts them out of every text of a list.
    pub fn cut_all(&self, texts: Vec<String>) -> Vec<String> {
        texts.into_iter().map(|text| self.cut(text)).collect()
    }
}
