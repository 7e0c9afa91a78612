//! What is said about values that could not be understood, and what is offered in their place.

use crate::diagnostic::Diagnostic;
use crate::load::field::{self, Shape};
use crate::load::names::{Kind, Missing, Offer};
use crate::load::value::{Subject, fits};
use crate::load::written_date;
use crate::source::Span;
use crate::units::Date;
use toml::de::DeValue;

/// What is wrong with a duration, and how it is written.
pub struct NoDuration {
    pub message: String,
    pub hint: String,
    pub instead: Option<String>,
}

/// Says how a duration with an unknown unit is written: `3 days` is `3d`.
pub fn unknown_unit(text: &str, message: String) -> NoDuration {
    let split = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(split);
    let unit = match unit.trim().to_lowercase().as_str() {
        "" | "d" | "day" | "days" | "wd" => "d",
        "h" | "hour" | "hours" | "hrs" | "hr" => "h",
        "w" | "week" | "weeks" | "wk" | "wks" => "w",
        "minute" | "minutes" | "mins" | "m" => "min",
        "month" | "months" | "mo" => {
            let hint = "months differ in length; count in weeks: `4w`".to_string();
            return NoDuration { message, hint, instead: None };
        }
        _ => {
            let hint =
                "units are `min`, `h`, `d` and `w`, with an `e` before them for elapsed time".to_string();
            return NoDuration { message, hint, instead: None };
        }
    };
    let instead = format!("{number}{unit}");
    NoDuration { message, hint: format!("write `{instead}`"), instead: Some(instead) }
}

/// Where an id stands, and whether its quotes belong to the place.
#[derive(Clone, Copy)]
pub struct Spot {
    pub span: Span,
    pub quoted: bool,
}

/// Says that an id names nothing that fits. A `Doubtful` one has an empty message: nobody is told.
pub fn missing_target(
    missing: Missing,
    kind: Kind,
    id: &str,
    spot: Spot,
    offer: impl Fn() -> Offer,
) -> Box<Diagnostic> {
    let span = spot.span;
    let error = match missing {
        Missing::Doubtful => Diagnostic::error(kind.unknown(), span, ""),
        Missing::OtherKind(other) => {
            let message = format!("`{id}` is {}, not {}", other.with_article(), kind.with_article());
            Diagnostic::error("wrong-kind", span, message).hint(kind.home())
        }
        Missing::Unknown => {
            let error = Diagnostic::error(kind.unknown(), span, format!("unknown {} `{id}`", kind.noun()));
            match offer() {
                Offer::Near(nearest) => {
                    let text = if spot.quoted { format!("\"{nearest}\"") } else { nearest.clone() };
                    error.hint(format!("did you mean `{nearest}`?")).fix(span, text)
                }
                // Of audiences and calendars some are there without a record.
                Offer::Known(known) if !matches!(kind, Kind::Audience) => {
                    error.hint(format!("{}; {known}", kind.home()))
                }
                Offer::Known(_) | Offer::Nothing => error.hint(kind.home()),
            }
        }
    };
    error.into()
}

impl Subject<'_> {
    /// Says that the value is not of the type that the key takes, and how it is written.
    pub fn wrong_type(&self, shape: &Shape) -> Box<Diagnostic> {
        let written = self.written();
        let error = |got: &str| {
            self.error("wrong-type", format!("`{}` takes {}, not {got}", self.key, shape.words()))
        };
        let fixed =
            |error: Diagnostic, text: String| error.hint(format!("write `{text}`")).fix(self.span(), text);
        let wants_text = fits(shape, &DeValue::String("".into()));
        let diagnostic = match self.value.get_ref() {
            DeValue::String(_) if matches!(shape, Shape::Table(_)) => {
                error("a text").hint(format!("write `{{ {} }}`", example(shape)))
            }
            DeValue::String(text) => {
                let plain = text.trim().trim_end_matches('%').trim_end();
                let is_right = match shape {
                    Shape::Date => plain.parse::<Date>().is_ok(),
                    Shape::Percent | Shape::Number => plain.parse::<f64>().is_ok_and(f64::is_finite),
                    Shape::Integer { .. } => plain.parse::<i64>().is_ok(),
                    Shape::Flag => matches!(plain, "true" | "false"),
                    _ => false,
                };
                let error = error("a text");
                if is_right {
                    fixed(error, plain.to_string())
                } else {
                    self.instead_of_text(error, plain, shape)
                }
            }
            DeValue::Integer(_) if matches!(shape, Shape::Duration) => {
                fixed(error("a number without a unit"), format!("\"{written}d\""))
            }
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_) if wants_text => {
                let got = if self.value.get_ref().is_datetime() { "a date" } else { "a number" };
                fixed(error(got), format!("\"{written}\""))
            }
            DeValue::Integer(_) => error("a number"),
            DeValue::Float(_) if matches!(shape, Shape::Integer { min: 1, max: 5 }) => {
                self.as_step(error("a number with a point"), written.parse().unwrap_or(0.0))
            }
            DeValue::Float(_) => error("a number with a point"),
            DeValue::Boolean(_) => error(&format!("`{written}`")),
            DeValue::Datetime(datetime) => match (datetime.date, datetime.time, datetime.offset) {
                (Some(date), Some(_), _) if matches!(shape, Shape::Date) => {
                    fixed(error("a date with a time"), date.to_string())
                }
                (Some(date), Some(time), Some(_)) => {
                    let plain = format!("{date}T{time}");
                    let error = error("one with a time zone");
                    error.hint("times are those of the clock on the project's wall").fix(self.span(), plain)
                }
                (Some(_), None, _) if matches!(shape, Shape::DateTime) => {
                    fixed(error("a date alone"), format!("{written}T00:00:00"))
                }
                (Some(_), ..) => error("a date"),
                _ => error("a time"),
            },
            DeValue::Array(_) if matches!(shape, Shape::Table(_)) && written.starts_with("[[") => {
                fixed(error("several"), format!("[{}]", self.key))
            }
            DeValue::Array(_) => error("a list"),
            DeValue::Table(_) => error("a table"),
        };
        diagnostic.into()
    }
}

impl Subject<'_> {
    /// Says what to write where a text stands in place of a date, a number or a step.
    fn instead_of_text(&self, error: Diagnostic, text: &str, shape: &Shape) -> Diagnostic {
        let key = self.key;
        match shape {
            Shape::Date => match written_date::meant(text) {
                Some(meant) => {
                    let error = error.hint(meant.hint());
                    match meant.sure() {
                        Some(date) => error.fix(self.span(), date),
                        None => error,
                    }
                }
                None => error.hint(format!("write year, month and day without quotes: `{key} = 2026-11-13`")),
            },
            Shape::Integer { min: 1, max: 5 } => match step(text) {
                Some(step) => error
                    .hint(format!(
                        "write it as a step from 1, the lowest, to 5, the highest: `{key} = {step}`"
                    ))
                    .fix(self.span(), step.to_string()),
                None => error.hint(format!("1 is the lowest and 5 the highest: `{key} = 4`")),
            },
            Shape::Integer { min, max } => {
                error.hint(format!("write a number from {min} to {max} without quotes: `{key} = {min}`"))
            }
            Shape::Percent => {
                error.hint(format!("write a number from 0 to 100 without quotes: `{key} = 30`"))
            }
            Shape::Number => error.hint(format!("write a number without quotes: `{key} = 1.5`")),
            Shape::Flag => error.hint("write `true` or `false` without quotes"),
            _ => error,
        }
    }

    /// Says how a number is written that is no step from 1 to 5.
    pub fn as_step(&self, error: Diagnostic, number: f64) -> Diagnostic {
        let percent = if number < 1.0 { number * 100.0 } else { number };
        let hint = "1 is the lowest and 5 the highest".to_string();
        match self.key {
            "probability" if (1.0..=100.0).contains(&percent) && !(1.0..10.0).contains(&number) => {
                error.hint(format!("{hint}; a chance in percent is `chance = {percent:.0}` beside it"))
            }
            _ => error.hint(hint),
        }
    }
}

/// Returns the step from 1 to 5 that a word of a scale stands for (*PMBOK Guide*, definitions of probability and impact).
fn step(word: &str) -> Option<u8> {
    Some(match word.to_lowercase().replace(['-', '_'], " ").as_str() {
        "very low" | "rare" | "very unlikely" | "negligible" | "minimal" => 1,
        "low" | "unlikely" | "minor" | "small" => 2,
        "medium" | "moderate" | "possible" | "mid" => 3,
        "high" | "likely" | "major" | "large" => 4,
        "very high" | "almost certain" | "very likely" | "certain" | "severe" | "critical" | "extreme" => 5,
        _ => return None,
    })
}

/// Returns the keys that a table must have, or may have where it must have none, as one writes them.
fn example(shape: &Shape) -> String {
    let Shape::Table(fields) = shape else { return String::new() };
    let required: Vec<_> = field::all(fields).filter(|field| field.required).collect();
    let shown = if required.is_empty() { field::all(fields).take(3).collect() } else { required };
    shown.iter().map(|field| format!("{} = …", field.key)).collect::<Vec<_>>().join(", ")
}
