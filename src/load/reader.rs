//! Typed access to one table of a file, by the keys that its kind of record has.
//!
//! A getter gives what could be understood and never complains: `check` has done that already.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::field::{self, Field, Fields, Shape};
use crate::load::near;
use crate::load::value::{self, Context, Subject, Value};
use crate::model::issue::Named;
use crate::model::record::Prose;
use crate::source::{Origin, Span};
use crate::units::{Date, Duration, Moment, Money, Percent};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What other tools and people call keys whose names are others here.
const SYNONYMS: &[(&str, &str)] = &[
    ("actual_finish", "finished"),
    ("actual_end", "finished"),
    ("actual_start", "started"),
    ("assigned", "assign"),
    ("assignee", "assign"),
    ("complete", "progress"),
    ("company", "organisation"),
    ("completed", "finished"),
    ("completed_on", "finished"),
    ("dependencies", "after"),
    ("depends", "after"),
    ("depends_on", "after"),
    ("description", "notes"),
    ("done_on", "finished"),
    ("duedate", "due"),
    ("finished_on", "finished"),
    ("likelihood", "probability"),
    ("mitigation", "actions"),
    ("name", "title"),
    ("organization", "organisation"),
    ("parent", "phase"),
    ("percent", "progress"),
    ("percent_complete", "progress"),
    ("percent_done", "progress"),
    ("predecessor", "after"),
    ("predecessors", "after"),
    ("resources", "assign"),
    ("responsible", "owner"),
    ("started_on", "started"),
    ("supplier", "vendor"),
    ("team", "workstream"),
    ("title", "name"),
];

/// Words of other tools that may mean several keys here: whoever wrote one has to choose.
const DOUBTFUL: &[(&[&str], &[&str])] = &[
    (
        &["start", "start_date", "starts", "begin", "begins", "planned_start"],
        &["not_before", "start_on", "started"],
    ),
    (
        &["finish", "finish_date", "finishes", "end", "end_date", "ends", "planned_finish"],
        &["deadline", "finish_on", "finished"],
    ),
    (&["due", "due_date", "duedate"], &["deadline", "finish_on"]),
    (&["status", "state"], &["progress", "started", "finished", "blocked"]),
    (&["work", "hours", "days"], &["effort", "duration"]),
];

/// A table and the keys it may have.
#[derive(Clone)]
pub struct Reader<'a> {
    pub context: Context<'a>,
    pub table: &'a DeTable<'a>,
    pub fields: Fields,
    /// Its header, `[[task]]`, or all of an inline table.
    pub place: Range<usize>,
    /// Misspelt keys, read as what they were most likely meant to be, so that one slip of the pen
    /// is one message.
    meant: Vec<(&'static str, &'a str)>,
}

impl<'a> Reader<'a> {
    pub fn new(
        context: Context<'a>,
        table: &'a DeTable<'a>,
        fields: Fields,
        place: Range<usize>,
    ) -> Reader<'a> {
        let mut reader = Reader { context, table, fields, place, meant: Vec::new() };
        let is_unknown = |written: &&str| field::find(fields, written).is_none();
        let mut unknown = table.keys().map(|key| key.get_ref().as_ref()).filter(is_unknown).peekable();
        if unknown.peek().is_some() && field::any_other(fields).is_none() {
            for written in unknown {
                if let Some(meant) = reader.nearest(written) {
                    reader.meant.push((meant, written));
                }
            }
        }
        reader
    }

    /// Returns the key that a misspelt one is nearest to, by its letters or by what it means.
    pub fn nearest(&self, written: &str) -> Option<&'static str> {
        if !self.doubtful(written).is_empty() {
            return None;
        }
        let keys = || field::all(self.fields).map(|field| field.key);
        let synonyms = || SYNONYMS.iter().filter(|(word, _)| written.eq_ignore_ascii_case(word));
        near::nearest(written, keys())
            .or_else(|| synonyms().map(|&(_, key)| key).find(|synonym| keys().any(|key| key == *synonym)))
    }

    /// Returns the keys that a word may mean which many would write, where there are several of them.
    pub fn doubtful(&self, written: &str) -> Vec<&'static Field> {
        let is_word = |words: &[&str]| words.iter().any(|word| written.eq_ignore_ascii_case(word));
        let keys = DOUBTFUL.iter().find(|(words, _)| is_word(words)).map_or(&[][..], |(_, keys)| keys);
        let fields: Vec<&Field> = keys.iter().filter_map(|key| field::find(self.fields, key)).collect();
        if fields.len() > 1 { fields } else { Vec::new() }
    }

    /// Returns the reader of the first table of a list, where one table alone should stand.
    pub fn first_of_list(&self, value: &'a Spanned<DeValue<'a>>, fields: Fields) -> Option<Reader<'a>> {
        self.nested(value.get_ref().as_array()?.first()?, fields)
    }

    /// Returns the reader of a nested table.
    pub fn nested(&self, value: &'a Spanned<DeValue<'a>>, fields: Fields) -> Option<Reader<'a>> {
        let table = value.get_ref().as_table()?;
        Some(Reader::new(self.context, table, fields, value.span()))
    }

    /// Returns the key that a written one was meant to be, and whether it is written so.
    pub fn meant(&self, written: &str) -> Option<(&'static Field, bool)> {
        if let Some(field) = field::find(self.fields, written).or_else(|| field::any_other(self.fields)) {
            return Some((field, true));
        }
        let (key, _) = self.meant.iter().find(|(_, misspelt)| *misspelt == written)?;
        let field = field::find(self.fields, key)?;
        // A key that is there as well was not meant, unless it is the head of one record of many.
        let is_free = matches!(field.shape, Shape::List(Shape::Table(_))) || !self.table.contains_key(*key);
        is_free.then_some((field, false))
    }

    /// Returns the value of a key as it was written.
    pub fn find(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        debug_assert!(
            field::find(self.fields, key).or(field::any_other(self.fields)).is_some(),
            "no field `{key}`"
        );
        self.table.get(key).or_else(|| {
            let (_, written) = self.meant.iter().find(|(meant, _)| *meant == key)?;
            self.table.get(*written)
        })
    }

    pub fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    fn shape(&self, key: &str) -> Option<&'static Shape> {
        let field = field::find(self.fields, key).or_else(|| field::any_other(self.fields));
        field.map(|field| &field.shape)
    }

    fn understood(
        &self,
        key: &'a str,
        shape: &'static Shape,
        value: &'a Spanned<DeValue<'a>>,
    ) -> Option<Value<'a>> {
        match shape {
            Shape::Either(first, second) => {
                let shape = if value::fits(first, value.get_ref()) { first } else { second };
                self.understood(key, shape, value)
            }
            Shape::Table(_) | Shape::List(_) => None,
            _ => value::read(&Subject { key, value, context: self.context }, shape).ok(),
        }
    }

    /// Returns the value of a key.
    pub fn value(&self, key: &'static str) -> Option<Value<'a>> {
        let value = self.find(key)?;
        self.understood(key, self.shape(key)?, value)
    }

    /// Returns the values of a list, each with its place.
    pub fn values(&self, key: &'static str) -> Vec<(Value<'a>, Span)> {
        let Some(Shape::List(inner)) = self.shape(key) else { return Vec::new() };
        let Some(value) = self.find(key) else { return Vec::new() };
        items(value)
            .filter_map(|item| {
                let span = self.context.file.span(item.span());
                self.understood(key, inner, item).map(|value| (value, span))
            })
            .collect()
    }

    pub fn text(&self, key: &'static str) -> Option<&'a str> {
        match self.value(key)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn string(&self, key: &'static str) -> Option<String> {
        self.text(key).map(str::to_string)
    }

    /// Returns a Markdown text; nothing said is an empty one.
    pub fn prose(&self, key: &'static str) -> Prose {
        Prose(self.text(key).unwrap_or_default().to_string())
    }

    pub fn texts(&self, key: &'static str) -> Vec<String> {
        let texts = self.values(key).into_iter().filter_map(|(value, _)| match value {
            Value::Text(text) => Some(text.to_string()),
            _ => None,
        });
        texts.collect()
    }

    pub fn date(&self, key: &'static str) -> Option<Date> {
        match self.value(key)? {
            Value::Date(date) => Some(date),
            _ => None,
        }
    }

    pub fn moment(&self, key: &'static str) -> Option<Moment> {
        match self.value(key)? {
            Value::Moment(moment) => Some(moment),
            _ => None,
        }
    }

    pub fn duration(&self, key: &'static str) -> Option<Duration> {
        match self.value(key)? {
            Value::Duration(duration) => Some(duration),
            _ => None,
        }
    }

    pub fn money(&self, key: &'static str) -> Option<Money> {
        match self.value(key)? {
            Value::Money(money) => Some(money),
            _ => None,
        }
    }

    pub fn percent(&self, key: &'static str) -> Option<Percent> {
        match self.value(key)? {
            Value::Percent(percent) => Some(percent),
            _ => None,
        }
    }

    pub fn number(&self, key: &'static str) -> Option<f64> {
        match self.value(key)? {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    pub fn integer(&self, key: &'static str) -> Option<i64> {
        match self.value(key)? {
            Value::Integer(integer) => Some(integer),
            _ => None,
        }
    }

    pub fn flag(&self, key: &'static str) -> Option<bool> {
        match self.value(key)? {
            Value::Flag(flag) => Some(flag),
            _ => None,
        }
    }

    /// Returns what a choice stands for, by its place in the list of choices.
    pub fn choice<T: Copy>(&self, key: &'static str, meanings: &[T]) -> Option<T> {
        match self.value(key)? {
            Value::Choice(index) => meanings.get(index).copied(),
            _ => None,
        }
    }

    pub fn named(&self, key: &'static str) -> Option<Named> {
        match self.value(key)? {
            Value::Named(named) => Some(named),
            _ => None,
        }
    }

    /// Returns the reader of the table under a key.
    pub fn table(&self, key: &'static str) -> Option<Reader<'a>> {
        let value = self.find(key)?;
        let fields = table_fields(self.shape(key)?, value.get_ref())?;
        self.nested(value, fields).or_else(|| self.first_of_list(value, fields))
    }

    /// Returns the readers of the tables in the list under a key, those under a misspelt one included.
    pub fn tables(&self, key: &'static str) -> Vec<Reader<'a>> {
        let Some(Shape::List(inner)) = self.shape(key) else { return Vec::new() };
        let misspelt = self.meant.iter().filter(|(meant, _)| *meant == key).map(|&(_, written)| written);
        let lists = std::iter::once(key).chain(misspelt).filter_map(|written| self.table.get(written));
        let nested =
            lists.flat_map(items).filter_map(|item| self.nested(item, table_fields(inner, item.get_ref())?));
        nested.collect()
    }

    /// Tells whether a key that not every record of this kind takes is taken and written.
    pub fn is_written(&self, key: &str) -> bool {
        self.table.contains_key(key) && field::find(self.fields, key).is_some()
    }

    /// Returns the place of a key's value, or of the table where it has none.
    pub fn span(&self, key: &str) -> Span {
        let range = self.find(key).map_or(self.place.clone(), Spanned::span);
        self.context.file.span(range)
    }

    pub fn origin(&self) -> Origin {
        self.context.file.origin(self.place.start)
    }

    /// Reports a pair of dates, or of anything in order, whose first comes after its last.
    pub fn check_order<T: PartialOrd>(
        &self,
        name: &'static str,
        (first_key, first): (&str, Option<T>),
        (last_key, last): (&str, Option<T>),
        out: &mut Diagnostics,
    ) {
        let (Some(first), Some(last)) = (first, last) else { return };
        if first > last {
            let written = |key| self.find(key).map_or("", |value| self.context.file.written(value.span()));
            let (first, last) = (written(first_key).trim_matches('"'), written(last_key).trim_matches('"'));
            let (is, right) = match name {
                "range-reversed" => ("less than", "is the lesser, or they are the same"),
                _ => ("before", "comes first, or on the same day"),
            };
            let message = format!("`{last_key}` {last} is {is} `{first_key}` {first}");
            let hint = format!("mend the one that is wrong: `{first_key}` {right}");
            let error = Diagnostic::error(name, self.span(last_key), message).hint(hint);
            out.push(error.also(self.span(first_key), format!("`{first_key}` is here")));
        }
    }

    /// Reports a value that is not in the range its key takes.
    pub fn report_range(&self, key: &str, range: &str, out: &mut Diagnostics) {
        let written = self.find(key).map_or("", |value| self.context.file.written(value.span()));
        let message = format!("`{key}` takes {range}, not {}", written.trim_matches('"'));
        let meaning = field::find(self.fields, key).map_or("", |field| field.help);
        let error = Diagnostic::error("out-of-range", self.span(key), message);
        out.push(error.hint(format!("`{key}`: {meaning}")));
    }

    /// Reports durations from `low` to `high` that are not in this order.
    ///
    /// No calendar is known yet, so a day is compared as eight hours and a week as forty. Work takes as much of the
    /// clock as a week on average: seven days of it a week. Only durations in several units could be wrong by that.
    /// *Example:* 11 days of work are 15.4 days of the clock, so more than `5ed`.
    pub fn check_durations(&self, range: [Duration; 3], out: &mut Diagnostics) {
        const DAY: i64 = 8 * 60;
        const WEEK: i64 = 5 * DAY;
        // Both in minutes of the clock × the minutes of a week's work, which stays whole.
        let on_the_clock = |duration: Duration| {
            duration.in_minutes(DAY, WEEK) * if duration.elapsed { WEEK } else { 7 * 24 * 60 }
        };
        self.check_range(range.map(on_the_clock), out);
    }

    /// Reports `low`, `likely` and `high` that are not in this order.
    pub fn check_range<T: PartialOrd + Copy>(&self, [low, likely, high]: [T; 3], out: &mut Diagnostics) {
        self.check_order("range-reversed", ("low", Some(low)), ("likely", Some(likely)), out);
        self.check_order("range-reversed", ("likely", Some(likely)), ("high", Some(high)), out);
    }
}

/// Returns the keys of the table that a value is, under a shape that may be a table.
pub fn table_fields(shape: &'static Shape, value: &DeValue) -> Option<Fields> {
    match shape {
        Shape::Table(fields) => Some(fields),
        Shape::Either(first, second) => {
            table_fields(if value::fits(first, value) { first } else { second }, value)
        }
        _ => None,
    }
}

/// Returns the items of a list; anything else is a list of one.
pub fn items<'a>(value: &'a Spanned<DeValue<'a>>) -> impl Iterator<Item = &'a Spanned<DeValue<'a>>> {
    let (list, single) = match value.get_ref() {
        DeValue::Array(array) => (Some(array), None),
        _ => (None, Some(value)),
    };
    list.into_iter().flat_map(|array| array.iter()).chain(single)
}
