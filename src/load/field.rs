//! The description of every key that a project file may have: one table per kind of record.
//!
//! The tables are the single source for unknown keys, wrong types, ranges and the format reference.

use crate::load::names::Kind;
use crate::units::text;

/// The keys of one table of a file, in groups that several kinds of record may share.
pub type Fields = &'static [&'static [Field]];

/// The key of a field that stands for every other name, such as the roles of `[rates]`.
pub const ANY_OTHER: &str = "*";

/// One key: its name, what it takes, and what it means.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub key: &'static str,
    pub shape: Shape,
    pub required: bool,
    /// What it means, for the format reference: a phrase without a full stop.
    pub help: &'static str,
}

impl Field {
    pub const fn new(key: &'static str, shape: Shape, help: &'static str) -> Field {
        Field { key, shape, required: false, help }
    }

    pub const fn required(key: &'static str, shape: Shape, help: &'static str) -> Field {
        Field { key, shape, required: true, help }
    }
}

/// What a key takes.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A name, a number to ring, a word to sort by: one line that stands in a site as it is.
    Text,
    /// A short text in which links to records may stand, and parts for some readers.
    Line,
    /// A text that may be long and formatted.
    Markdown,
    Date,
    DateTime,
    /// `"2026-07"`.
    Month,
    /// `"5d"`.
    Duration,
    Money,
    /// Three capital letters.
    Currency,
    Percent,
    Number,
    Integer {
        min: i64,
        max: i64,
    },
    Choice(&'static [&'static str]),
    Flag,
    /// The id that a record gives itself.
    Id,
    /// The id of something else.
    Ref(Kind),
    /// A person's id, or the name of a body in words.
    PersonOrName,
    /// A vendor's id; a name in words where the project keeps no vendors.
    Supplier,
    /// `"weekly"`, `"2w"`.
    Cadence,
    /// `"survey SS + 2d"`.
    Dependency,
    /// `"ben 50%"`.
    Assignment,
    /// `"5d/w"`.
    Capacity,
    /// `"09:00-12:30"`.
    Hours,
    /// A number, a text or a switch, whichever the rule of that name takes.
    Setting,
    /// Several; one alone may stand without brackets.
    List(&'static Shape),
    Table(Fields),
    /// The first that the value could be.
    Either(&'static Shape, &'static Shape),
}

/// Returns the field of a key, where the table has it.
pub fn find(fields: Fields, key: &str) -> Option<&'static Field> {
    // Asked once for every key of every record: most fields are told apart by length and first letter.
    let first = key.as_bytes().first();
    for group in fields {
        for field in *group {
            if field.key.len() == key.len() && field.key.as_bytes().first() == first && field.key == key {
                return Some(field);
            }
        }
    }
    None
}

/// Returns the field that stands for every other key, where the table has one.
pub fn any_other(fields: Fields) -> Option<&'static Field> {
    find(fields, ANY_OTHER)
}

/// Returns all fields, in the order of the reference.
pub fn all(fields: Fields) -> impl Iterator<Item = &'static Field> {
    fields.iter().flat_map(|group| group.iter())
}

impl Shape {
    /// Returns what the key takes, in words: `` `name` takes a text ``.
    pub fn words(&self) -> String {
        match self {
            Shape::Text => "a plain text between quotes".to_string(),
            Shape::Line | Shape::Markdown => "a text between quotes".to_string(),
            Shape::Date => "a date such as `2026-11-13`".to_string(),
            Shape::DateTime => "a date with a time such as `2026-11-21T18:00:00`".to_string(),
            Shape::Month => "a month such as `\"2026-07\"`".to_string(),
            Shape::Duration => "a duration such as `\"5d\"`".to_string(),
            Shape::Money => "an amount such as `18500` or `99.50`".to_string(),
            Shape::Currency => "a currency code such as `\"GBP\"`".to_string(),
            Shape::Percent => "a percent from 0 to 100".to_string(),
            Shape::Number => "a number".to_string(),
            Shape::Integer { min, max } => format!("a whole number from {min} to {max}"),
            Shape::Choice(choices) => {
                let quoted: Vec<String> = choices.iter().map(|choice| format!("`\"{choice}\"`")).collect();
                text::list(&quoted, "or")
            }
            Shape::Flag => "`true` or `false`".to_string(),
            Shape::Id => "an id such as `\"switches\"`".to_string(),
            Shape::Ref(kind) => format!("the id of {}", kind.with_article()),
            Shape::PersonOrName => "the id of a person or a name".to_string(),
            Shape::Supplier => "the id of a vendor, or a name where there is no `vendors.toml`".to_string(),
            Shape::Cadence => {
                "`\"weekly\"` (or `once`, `daily`, `fortnightly`, `monthly`, `quarterly`) or a duration such as \
                 `\"2w\"`"
                    .to_string()
            }
            Shape::Dependency => "a dependency such as `\"survey + 2d\"`".to_string(),
            Shape::Assignment => "a person and a share such as `\"ben 50%\"`".to_string(),
            Shape::Capacity => "a capacity such as `\"4d/w\"`".to_string(),
            Shape::Hours => "hours such as `\"09:00-12:30\"`".to_string(),
            Shape::Setting => "a number, a text, `true` or `false`".to_string(),
            Shape::List(inner) => match inner {
                Shape::Table(_) => "a list of tables".to_string(),
                _ => format!("a list, each {}", inner.words()),
            },
            Shape::Table(_) => "a table".to_string(),
            Shape::Either(first, second) => format!("{} or {}", first.words(), second.words()),
        }
    }
}
