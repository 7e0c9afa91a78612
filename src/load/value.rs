//! One TOML value understood as what its key takes, or the diagnostic that says why not.

use crate::diagnostic::Diagnostic;
use crate::load::field::Shape;
use crate::load::file::File;
use crate::load::names::{Kind, Names, Offer, Target};
use crate::load::wrong::{NoDuration, Spot, missing_target, unknown_unit};
use crate::load::{dependency, hours, near, phrase};
use crate::model::calendar::Interval;
use crate::model::issue::Named;
use crate::model::link::Link;
use crate::model::project::Setting;
use crate::model::stakeholder::Cadence;
use crate::model::task::Assignment;
use crate::model::vendor::Supplier;
use crate::model::{PersonId, RecordId, TaskId};
use crate::source::Span;
use crate::units::duration::DurationError;
use crate::units::locale::Currency;
use crate::units::{Date, Duration, Moment, Money, Month, Percent};
use std::ops::Range;
use toml::Spanned;
use toml::de::DeValue;

/// Where values are read: the file that they stand in, and the names that they may use.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub file: &'a File<'a>,
    pub names: &'a Names<'a>,
    /// Whether what is wrong will be told, and is worth looking for what was meant.
    pub tells: bool,
}

/// A value that has been understood.
#[derive(Clone, PartialEq, Debug)]
pub enum Value<'a> {
    Text(&'a str),
    /// The place of the word in the list of choices.
    Choice(usize),
    Date(Date),
    Moment(Moment),
    Month(Month),
    Duration(Duration),
    Money(Money),
    Currency(Currency),
    Percent(Percent),
    Number(f64),
    Integer(i64),
    Flag(bool),
    Target(Target),
    Named(Named),
    Supplier(Supplier),
    Cadence(Cadence),
    Link(Link),
    Assignment(Assignment),
    Capacity(phrase::Capacity),
    Hours(Interval),
    Setting(Setting),
}

type Answer<'a> = Result<Value<'a>, Box<Diagnostic>>;

/// A value under its key, about to be understood.
pub struct Subject<'a> {
    pub key: &'a str,
    pub value: &'a Spanned<DeValue<'a>>,
    pub context: Context<'a>,
}

/// Tells whether a value is of the type that a shape takes, whatever its content.
pub fn fits(shape: &Shape, value: &DeValue) -> bool {
    match shape {
        Shape::Date => value.as_datetime().is_some_and(|datetime| datetime.time.is_none()),
        Shape::DateTime => value.is_datetime(),
        Shape::Money => matches!(value, DeValue::Integer(_) | DeValue::Float(_) | DeValue::String(_)),
        Shape::Percent | Shape::Number => matches!(value, DeValue::Integer(_) | DeValue::Float(_)),
        Shape::Integer { .. } => value.is_integer(),
        Shape::Flag => value.is_bool(),
        Shape::Setting => !matches!(value, DeValue::Array(_) | DeValue::Table(_) | DeValue::Datetime(_)),
        Shape::Table(_) => value.is_table(),
        Shape::List(inner) => value.is_array() || fits(inner, value),
        Shape::Either(first, second) => fits(first, value) || fits(second, value),
        _ => value.is_str(),
    }
}

/// Understands a single value; lists and tables are not single.
pub fn read<'a>(subject: &Subject<'a>, shape: &Shape) -> Answer<'a> {
    let is_blank = subject.value.get_ref().as_str().is_some_and(|text| text.trim().is_empty());
    if is_blank && !matches!(shape, Shape::Text | Shape::Line | Shape::Markdown | Shape::Setting) {
        return Err(subject
            .error("empty-value", format!("`{}` is empty", subject.key))
            .hint("fill it in, or remove the key")
            .into());
    }
    if !fits(shape, subject.value.get_ref()) {
        return Err(subject.wrong_type(shape));
    }
    match subject.value.get_ref() {
        DeValue::String(text) => read_text(subject, shape, text),
        DeValue::Integer(_) | DeValue::Float(_) => read_number(subject, shape),
        DeValue::Datetime(datetime) => read_datetime(subject, shape, datetime),
        DeValue::Boolean(flag) if matches!(shape, Shape::Setting) => {
            Ok(Value::Setting(Setting::Switch(*flag)))
        }
        DeValue::Boolean(flag) => Ok(Value::Flag(*flag)),
        DeValue::Array(_) | DeValue::Table(_) => Err(subject.wrong_type(shape)),
    }
}

fn read_text<'a>(subject: &Subject<'a>, shape: &Shape, text: &'a str) -> Answer<'a> {
    let trimmed = text.trim();
    match shape {
        Shape::Month => {
            let month = trimmed.parse().ok().filter(|month: &Month| is_in_reach(month.first()));
            month.map(Value::Month).ok_or_else(|| {
                subject
                    .error("bad-month", format!("`{trimmed}` is not a month"))
                    .hint("write the year and the month: `\"2026-07\"`")
                    .into()
            })
        }
        Shape::Duration => duration(trimmed).map(Value::Duration).map_err(|wrong| {
            let error = subject.error("bad-duration", wrong.message).hint(wrong.hint);
            match wrong.instead {
                Some(instead) => subject.replace(error, &instead).into(),
                None => error.into(),
            }
        }),
        Shape::Money => amount(trimmed).map(Value::Money).map_err(|hint| {
            subject.error("bad-amount", format!("`{trimmed}` is not an amount")).hint(hint).into()
        }),
        Shape::Currency => Currency::find(trimmed).map(Value::Currency).ok_or_else(|| {
            let upper = trimmed.to_uppercase();
            let error = subject.error("bad-currency", format!("`{trimmed}` is not a currency code"));
            match Currency::find(&upper) {
                Some(_) => subject.mend(error, &upper).into(),
                None => error.hint("write the three letters of ISO 4217: `\"GBP\"`").into(),
            }
        }),
        Shape::Choice(choices) => choice(subject, choices, text),
        Shape::Id => id(subject, text),
        Shape::Ref(kind) => target(subject, *kind, text, 0..text.len()).map(Value::Target),
        Shape::PersonOrName => Ok(Value::Named(match subject.context.names.find(Kind::Person, trimmed) {
            Ok(Target::Record(RecordId::Person(person))) => Named::Person(person),
            _ => Named::Body(trimmed.to_string()),
        })),
        Shape::Supplier => phrase::supplier(subject, text).map(Value::Supplier),
        Shape::Cadence => phrase::cadence(subject, trimmed).map(Value::Cadence),
        Shape::Dependency => dependency::read(subject, text).map(Value::Link),
        Shape::Assignment => phrase::assignment(subject, text).map(Value::Assignment),
        Shape::Capacity => phrase::capacity(subject, text).map(Value::Capacity),
        Shape::Hours => hours::interval(subject, text).map(Value::Hours),
        Shape::Setting => Ok(Value::Setting(Setting::Text(text.to_string()))),
        _ => Ok(Value::Text(text)),
    }
}

fn read_number<'a>(subject: &Subject<'a>, shape: &Shape) -> Answer<'a> {
    let (written, float, integer) = match subject.value.get_ref() {
        DeValue::Integer(number) => {
            let integer = i64::from_str_radix(number.as_str(), number.radix()).ok();
            (number.as_str(), integer.map(|integer| integer as f64), integer)
        }
        DeValue::Float(number) => (number.as_str(), number.as_str().parse().ok(), None),
        _ => return Err(subject.wrong_type(shape)),
    };
    let float = float.filter(|float: &f64| float.is_finite());
    let out_of_range =
        || subject.error("out-of-range", format!("`{}` takes {}, not {written}", subject.key, shape.words()));
    let wrong = || Box::new(out_of_range().hint("write a number in this range"));
    match shape {
        Shape::Money => {
            let decimal = match integer {
                Some(integer) => integer.to_string(),
                None => written.to_string(),
            };
            amount(&decimal).map(Value::Money).map_err(|hint| {
                subject.error("bad-amount", format!("`{written}` is not an amount")).hint(hint).into()
            })
        }
        Shape::Percent => {
            let percent = float.and_then(Percent::new);
            percent.map(Value::Percent).ok_or_else(wrong)
        }
        Shape::Number => float.map(Value::Number).ok_or_else(wrong),
        Shape::Setting => float.map(|number| Value::Setting(Setting::Number(number))).ok_or_else(wrong),
        Shape::Integer { min, max } => {
            let wrong = || match (*min, *max, float) {
                (1, 5, Some(number)) => subject.as_step(out_of_range(), number).into(),
                _ => wrong(),
            };
            let integer = integer.filter(|integer| (min..=max).contains(&integer));
            integer.map(Value::Integer).ok_or_else(wrong)
        }
        _ => Err(subject.wrong_type(shape)),
    }
}

fn read_datetime<'a>(subject: &Subject<'a>, shape: &Shape, datetime: &toml::value::Datetime) -> Answer<'a> {
    let Some(date) = datetime.date else { return Err(subject.wrong_type(shape)) };
    let date = Date::from_ymd(i32::from(date.year), u32::from(date.month), u32::from(date.day));
    let Some(date) = date.filter(|&date| is_in_reach(date)) else {
        let written = subject.written();
        return Err(subject
            .error("out-of-range", format!("`{written}` is outside the years 1900 to 2199"))
            .hint("correct the year")
            .into());
    };
    match (shape, datetime.time) {
        (Shape::DateTime, Some(time)) if datetime.offset.is_none() => {
            let minute = i32::from(time.hour) * 60 + i32::from(time.minute);
            Ok(Value::Moment(Moment::at(date, minute)))
        }
        (Shape::Date, None) => Ok(Value::Date(date)),
        _ => Err(subject.wrong_type(shape)),
    }
}

fn is_in_reach(date: Date) -> bool {
    (Date::EARLIEST..=Date::LATEST).contains(&date)
}

/// Reads an amount of money; what is wrong with it is a hint.
pub fn amount(text: &str) -> Result<Money, &'static str> {
    let plain = text.strip_prefix('+').unwrap_or(text);
    plain.parse().map_err(|()| {
        if plain.contains(',') || plain.contains(' ') || plain.contains('\'') {
            "write it without marks between thousands and with a point: `12345.67`"
        } else if plain.parse::<f64>().is_ok_and(|number| number.abs() > 1e18) {
            "the largest amount is a million million million"
        } else if plain.parse::<f64>().is_ok() {
            "write all digits, at most nine after the point: `12345.67`"
        } else {
            "write digits alone, the currency is the project's: `12345.67`"
        }
    })
}

/// Reads a duration.
pub fn duration(text: &str) -> Result<Duration, NoDuration> {
    text.parse().map_err(|error| {
        let message = format!("`{text}` is not a duration");
        let no = |message: String, hint: &str| NoDuration { message, hint: hint.to_string(), instead: None };
        match error {
            DurationError::TooLong => {
                no(format!("`{text}` is longer than a thousand years"), "write a shorter one")
            }
            DurationError::NoNumber if text.starts_with('-') => no(message, "a duration is never negative"),
            DurationError::NoNumber => no(message, "write a number and a unit: `4h`, `5d`, `2w`"),
            DurationError::UnknownUnit => unknown_unit(text, message),
        }
    })
}

fn choice<'a>(subject: &Subject<'a>, choices: &'static [&'static str], text: &str) -> Answer<'a> {
    if let Some(index) = choices.iter().position(|choice| *choice == text) {
        return Ok(Value::Choice(index));
    }
    let error = subject.error("unknown-choice", format!("`{}` cannot be `{text}`", subject.key));
    Err(match near::nearest(text, choices.iter().copied()) {
        Some(choice) => subject.mend(error, choice).into(),
        None => error.hint(format!("it is {}", Shape::Choice(choices).words().replace('"', ""))).into(),
    })
}

/// Tells whether a letter may stand in an id.
pub fn is_id_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '.')
}

/// Tells whether a text may be an id. Two underscores in a row are for the anchors of the pages themselves.
pub fn is_id(text: &str) -> bool {
    text.chars().all(is_id_letter) && !text.contains("__")
}

/// What an id is made of, for hints.
pub const ID_LETTERS: &str = "an id has letters, digits, `-`, `.` and single `_`";

fn id<'a>(subject: &Subject<'a>, text: &'a str) -> Answer<'a> {
    if is_id(text) {
        return Ok(Value::Text(text));
    }
    let mut mended: String = text.trim().chars().map(|c| if is_id_letter(c) { c } else { '-' }).collect();
    while mended.contains("__") {
        mended = mended.replace("__", "_");
    }
    let error = subject.error("bad-id", format!("`{text}` cannot be an id"));
    Err(subject.replace(error, &mended).hint(format!("{ID_LETTERS}: write `{mended}`")).into())
}

/// Finds what an id names; `inner` is its place in the text value.
pub fn target(
    subject: &Subject,
    kind: Kind,
    text: &str,
    inner: Range<usize>,
) -> Result<Target, Box<Diagnostic>> {
    let outer = text;
    let id = outer.get(inner.clone()).unwrap_or("").trim();
    let is_whole = inner.len() == outer.len();
    let names = subject.context.names;
    names.find(kind, id).map_err(|missing| {
        let span = if is_whole { subject.span() } else { subject.span_inside(inner) };
        let offer = || if subject.context.tells { names.offer(kind, id) } else { Offer::Nothing };
        missing_target(missing, kind, id, Spot { span, quoted: is_whole }, offer)
    })
}

impl<'a> Subject<'a> {
    pub fn span(&self) -> Span {
        self.context.file.span(self.value.span())
    }

    /// Returns the place of a part of a text value.
    pub fn span_inside(&self, inner: Range<usize>) -> Span {
        match self.value.get_ref() {
            DeValue::String(text) => {
                self.context.file.span_inside(&Spanned::new(self.value.span(), text.as_ref()), inner)
            }
            _ => self.span(),
        }
    }

    pub fn written(&self) -> &'a str {
        self.context.file.written(self.value.span())
    }

    pub fn error(&self, name: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(name, self.span(), message)
    }

    /// Offers another text for all of the value, as a question.
    pub fn mend(&self, diagnostic: Diagnostic, text: &str) -> Diagnostic {
        self.replace(diagnostic, text).hint(format!("did you mean `{text}`?"))
    }

    fn replace(&self, diagnostic: Diagnostic, text: &str) -> Diagnostic {
        diagnostic.fix(self.span(), format!("\"{text}\""))
    }

    /// Returns the person that a part of a text value names.
    pub fn person(&self, text: &str, inner: Range<usize>) -> Result<PersonId, Box<Diagnostic>> {
        match target(self, Kind::Person, text, inner)? {
            Target::Record(RecordId::Person(person)) => Ok(person),
            _ => Err(self.wrong_type(&Shape::Ref(Kind::Person))),
        }
    }

    /// Returns the task that a part of a text value names.
    pub fn task(&self, text: &str, inner: Range<usize>) -> Result<TaskId, Box<Diagnostic>> {
        match target(self, Kind::Task, text, inner)? {
            Target::Record(RecordId::Task(task)) => Ok(task),
            _ => Err(self.wrong_type(&Shape::Ref(Kind::Task))),
        }
    }
}
