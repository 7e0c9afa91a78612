//! What a table is made from: where its records stand in the public data format, and which of their keys it shows.

use crate::export::table::Column;

/// One table, before it has rows.
pub struct Sheet {
    /// The name of its file and of its sheet: the key of the public data format that its records stand under.
    pub name: &'static str,
    /// The message that says what a row is.
    pub about: &'static str,
    /// The way to the records: each part is a path to a list, or to one record; the next begins in each of those
    /// that it finds. `a|b` stands for the records under several keys.
    pub records: &'static [&'static str],
    pub layout: Layout,
    pub columns: &'static [Column],
}

/// How records stand in a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A row for each record.
    Rows,
    /// The figures of one record below each other.
    Figures,
}

/// Returns a table with a row for each record.
pub const fn rows(
    name: &'static str,
    about: &'static str,
    records: &'static [&'static str],
    columns: &'static [Column],
) -> Sheet {
    Sheet { name, about, records, layout: Layout::Rows, columns }
}

/// Returns a table with the figures of one record below each other.
pub const fn figures(
    name: &'static str,
    about: &'static str,
    record: &'static [&'static str],
    columns: &'static [Column],
) -> Sheet {
    Sheet { name, about, records: record, layout: Layout::Figures, columns }
}
