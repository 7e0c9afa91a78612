//! What an importer understood of a file: a project as records of keys and values, before its records
//! have ids and before anything is written.

use crate::import::report::Report;
use crate::units::Date;

/// A value of a TOML key. References are kept as such until the ids are known.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    Text(String),
    /// A date, number or flag, as TOML writes it.
    Plain(String),
    /// A record by its place in its list, with what follows its id: `survey SS + 1w`, `ben 50%`.
    Refer(Kind, usize, String),
    List(Vec<Value>),
    Table(Vec<(&'static str, Value)>),
}

/// Which list of the draft a reference goes to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Plan,
    People,
}

impl Value {
    pub fn text(text: impl Into<String>) -> Value {
        Value::Text(text.into())
    }

    pub fn plain(value: impl ToString) -> Value {
        Value::Plain(value.to_string())
    }

    pub fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Value {
        Value::List(texts.into_iter().map(Value::text).collect())
    }
}

/// Keys in the order in which they are written.
pub type Keys = Vec<(&'static str, Value)>;

/// A task, phase, milestone or person.
#[derive(Clone, PartialEq, Debug)]
pub struct Record {
    /// The name of its list in TOML: `task`, `phase`, `milestone`, `person`.
    pub list: &'static str,
    /// Where it came from: `mspdi:12`. What an update finds it by.
    pub source: String,
    /// What its id is made of.
    pub name: String,
    /// What its id is where the name has no letters.
    pub fallback: String,
    /// How deep it stands in the outline, from 0.
    pub depth: usize,
    /// All keys but `id` and `source`.
    pub keys: Keys,
}

/// A calendar by its name; the project's own has none.
#[derive(Clone, PartialEq, Debug)]
pub struct Calendar {
    pub name: String,
    pub keys: Keys,
}

/// A plan as it was agreed.
#[derive(Clone, PartialEq, Debug)]
pub struct Baseline {
    pub name: String,
    pub tasks: Vec<BaselineTask>,
}

/// A row of a baseline; `task` is the place in `Draft::plan`.
#[derive(Clone, PartialEq, Debug)]
pub struct BaselineTask {
    pub task: usize,
    pub start: Date,
    pub finish: Date,
    pub cost: Option<String>,
}

/// A whole project, before it is written.
#[derive(Clone, Default, Debug)]
pub struct Draft {
    /// What a file is said to come from: `MS Project XML`.
    pub origin: &'static str,
    /// The keys of `project.toml`, each with a comment or none.
    pub project: Vec<(&'static str, Value, Option<String>)>,
    pub calendar: Keys,
    pub named: Vec<Calendar>,
    pub plan: Vec<Record>,
    pub people: Vec<Record>,
    pub baselines: Vec<Baseline>,
    pub report: Report,
}
