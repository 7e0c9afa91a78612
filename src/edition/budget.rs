//! The money an audience may see.

use crate::edition::change::Unlisted;
use crate::edition::place::Place;
use crate::edition::policy::Clearance;
use crate::edition::prose::References;
use crate::edition::record::{self, Record};
use crate::edition::shown::Shown;
use crate::model;
use crate::model::audience::Hidden;
use crate::units::{Date, Money, Month};
use serde::{Serialize, Serializer};

/// The budget; all of it is withheld from an audience that may not see money.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Budget {
    pub lines: Vec<Line>,
    pub contingency: Option<Contingency>,
    pub entries: Vec<Entry>,
    /// Whether these are all lines there are, so that sums are the project's.
    pub complete: bool,
    /// Whether all tasks that name a line are shown, so that what is earned is the project's.
    pub earners_complete: bool,
    #[serde(skip)]
    pub unlisted: Unlisted,
}

#[derive(Clone, Debug, Serialize)]
pub struct Line {
    #[serde(flatten)]
    pub record: Record,
    pub name: String,
    pub category: Option<String>,
    pub workstream: Option<String>,
    /// The place of the phase in the edition's list of tasks.
    pub phase: Option<usize>,
    pub amount: Money,
    pub amount_from: AmountFrom,
    pub spread: Spread,
    pub forecast: Option<Money>,
}

/// Where a line's amount comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AmountFrom {
    Given,
    /// Planned effort of the work that names it, at the rates of those who do it.
    Labour,
}

/// How a line's amount is planned over time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Spread {
    Months(Vec<(Month, Money)>),
    Dates { from: Date, to: Date, shape: Contour },
    Tasks { shape: Contour },
}

/// How money is shared out between the first day and the last.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contour {
    Even,
    Front,
    Back,
    Bell,
    S,
}

/// `{"months": …}`, `{"even": {"from", "to"}}` and `"tasks"`; where there is a shape, `{"dates": {"from", "to",
/// "shape"}}` and `{"tasks": {"shape"}}`.
impl Serialize for Spread {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "kebab-case")]
        enum Form<'a> {
            Months(&'a [(Month, Money)]),
            Even { from: Date, to: Date },
            Dates { from: Date, to: Date, shape: Contour },
            Tasks { shape: Contour },
        }
        match *self {
            Spread::Months(ref months) => Form::Months(months).serialize(serializer),
            Spread::Dates { from, to, shape: Contour::Even } => Form::Even { from, to }.serialize(serializer),
            Spread::Dates { from, to, shape } => Form::Dates { from, to, shape }.serialize(serializer),
            Spread::Tasks { shape: Contour::Even } => serializer.serialize_str("tasks"),
            Spread::Tasks { shape } => Form::Tasks { shape }.serialize(serializer),
        }
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Contingency {
    pub amount: Money,
    pub reserve_days: Option<i32>,
    pub at: Option<Place>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    pub date: Date,
    /// The place of its line in the edition's list of lines.
    pub line: usize,
    pub amount: Money,
    pub kind: EntryKind,
    pub supplier: Option<String>,
    pub reference: Option<String>,
    #[serde(skip_serializing_if = "Shown::is_withheld")]
    pub note: Shown<Option<String>>,
    pub at: Option<Place>,
}

impl Entry {
    /// Returns the reference, where it says something: a dash stands for none.
    pub fn reference(&self) -> Option<&str> {
        self.reference.as_deref().filter(|text| text.chars().any(char::is_alphanumeric))
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryKind {
    Actual,
    Committed,
    Forecast,
}

pub fn clear(
    budget: model::budget::Budget,
    labour: Vec<Option<Money>>,
    ledger: Vec<model::budget::Entry>,
    references: &References,
    earners_complete: bool,
    unlisted: Unlisted,
) -> Budget {
    let clearance = references.clearance;
    if !clearance.grants(Hidden::Budget) || !clearance.grants(Hidden::Money) {
        return Budget::default();
    }
    // Rates are a matter between the project and the people: no page shows them.
    let model::budget::Budget { lines, contingency, rates: _ } = budget;
    let all = lines.len();
    let mut places = Vec::with_capacity(all);
    let mut shown = Vec::with_capacity(all);
    for (line, labour) in lines.into_iter().zip(labour) {
        if references.shows(&line.record) {
            places.push(Some(shown.len()));
            shown.push(clear_line(line, labour, clearance, references));
        } else {
            places.push(None);
        }
    }
    Budget {
        complete: shown.len() == all,
        earners_complete,
        unlisted,
        lines: shown,
        contingency: contingency.map(|contingency| clear_contingency(contingency, clearance)),
        entries: ledger.into_iter().filter_map(|entry| clear_entry(entry, &places, references)).collect(),
    }
}

fn clear_line(
    line: model::budget::Line,
    labour: Option<Money>,
    clearance: &Clearance,
    references: &References,
) -> Line {
    let model::budget::Line { record, name, category, workstream, phase, amount, spread, forecast } = line;
    Line {
        record: record::clear(record, clearance, references),
        name: references.cut(name),
        category,
        workstream,
        phase: phase.and_then(|id| clearance.task(id)),
        amount: amount.or(labour).unwrap_or_default(),
        amount_from: if amount.is_some() { AmountFrom::Given } else { AmountFrom::Labour },
        spread: match spread {
            model::budget::Spread::Months(months) => Spread::Months(months),
            model::budget::Spread::Dates { from, to, shape } => {
                Spread::Dates { from, to, shape: clear_contour(shape) }
            }
            model::budget::Spread::Tasks { shape } => Spread::Tasks { shape: clear_contour(shape) },
        },
        forecast,
    }
}

fn clear_contour(shape: model::budget::Contour) -> Contour {
    match shape {
        model::budget::Contour::Even => Contour::Even,
        model::budget::Contour::Front => Contour::Front,
        model::budget::Contour::Back => Contour::Back,
        model::budget::Contour::Bell => Contour::Bell,
        model::budget::Contour::S => Contour::S,
    }
}

fn clear_contingency(contingency: model::budget::Contingency, clearance: &Clearance) -> Contingency {
    let model::budget::Contingency { amount, reserve_days, origin } = contingency;
    Contingency { amount, reserve_days, at: clearance.place(origin) }
}

fn clear_entry(
    entry: model::budget::Entry,
    places: &[Option<usize>],
    references: &References,
) -> Option<Entry> {
    let model::budget::Entry { date, line, amount, kind, supplier, reference, note, origin } = entry;
    Some(Entry {
        date,
        line: places.get(line.index()).copied().flatten()?,
        amount,
        kind: match kind {
            model::budget::EntryKind::Actual => EntryKind::Actual,
            model::budget::EntryKind::Committed => EntryKind::Committed,
            model::budget::EntryKind::Forecast => EntryKind::Forecast,
        },
        supplier: supplier
            .filter(|name| !references.clearance.hides_supplier(name))
            .map(|name| references.cut_ids(name)),
        reference: reference.map(|text| references.cut_ids(text)),
        note: Shown::when(
            references.clearance.grants(Hidden::Notes),
            note.map(|text| references.cut_ids(text)),
        ),
        at: references.clearance.place(origin),
    })
}
