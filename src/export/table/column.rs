//! A column: the key it is found under, what it counts, and how a spreadsheet computes it.

use crate::export::table::formula::Formula;

/// What the cells of a column are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A text; several are joined with `; `.
    Text,
    Boolean,
    /// How many.
    Count,
    /// Any other number: days, hours, points, an index.
    Decimal,
    Money,
    /// 0 to 100.
    Percent,
    Date,
    Month,
}

impl Kind {
    /// Tells whether a cell holds a number.
    pub const fn is_number(self) -> bool {
        matches!(self, Kind::Count | Kind::Decimal | Kind::Money | Kind::Percent)
    }
}

/// One column of a table, or one row of a list of figures.
#[derive(Clone, Copy)]
pub struct Column {
    /// Its name, as in the public data format.
    pub key: &'static str,
    pub heading: &'static str,
    pub kind: Kind,
    /// Where its value stands in a record: keys with points between them, a `../` for each record further out,
    /// `@key` for the key that the record itself stands under.
    pub at: &'static str,
    pub formula: Option<Formula>,
    /// Whether a sum stands below it.
    pub is_summed: bool,
    pub means: &'static str,
}

const fn column(kind: Kind, key: &'static str, heading: &'static str) -> Column {
    Column { key, heading, kind, at: key, formula: None, is_summed: false, means: "" }
}

pub const fn text(key: &'static str, heading: &'static str) -> Column {
    column(Kind::Text, key, heading)
}

pub const fn boolean(key: &'static str, heading: &'static str) -> Column {
    column(Kind::Boolean, key, heading)
}

pub const fn count(key: &'static str, heading: &'static str) -> Column {
    column(Kind::Count, key, heading)
}

pub const fn decimal(key: &'static str, heading: &'static str) -> Column {
    column(Kind::Decimal, key, heading)
}

pub const fn money(key: &'static str, heading: &'static str) -> Column {
    column(Kind::Money, key, heading)
}

pub const fn percent(key: &'static str, heading: &'static str) -> Column {
    column(Kind::Percent, key, heading)
}

pub const fn date(key: &'static str, heading: &'static str) -> Column {
    column(Kind::Date, key, heading)
}

pub const fn month(key: &'static str, heading: &'static str) -> Column {
    column(Kind::Month, key, heading)
}

impl Column {
    /// Says where the value stands, where that is not the key.
    pub const fn at(self, at: &'static str) -> Column {
        Column { at, ..self }
    }

    /// Says how a spreadsheet computes it.
    pub const fn by(self, formula: Formula) -> Column {
        Column { formula: Some(formula), ..self }
    }

    /// Puts a sum below it.
    pub const fn summed(self) -> Column {
        Column { is_summed: true, ..self }
    }

    pub const fn means(self, means: &'static str) -> Column {
        Column { means, ..self }
    }
}
