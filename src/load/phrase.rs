//! Reads the short phrases of plans and people: `"ben 50%"`, `"4d/w"`.

use crate::diagnostic::Diagnostic;
use crate::load::field::Shape;
use crate::load::names::{Kind, Target};
use crate::load::near;
use crate::load::value::{self, Subject};
use crate::model::RecordId;
use crate::model::stakeholder::Cadence;
use crate::model::task::Assignment;
use crate::model::vendor::Supplier;
use crate::units::Duration;

/// How much somebody works, before it is known how long their day is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Capacity {
    PerDay(Duration),
    PerWeek(Duration),
    /// Hundredths of a percent of all working time.
    Share(u32),
}

/// Reads a person with a share of their day, all of it where no share is given.
pub fn assignment(subject: &Subject, text: &str) -> Result<Assignment, Box<Diagnostic>> {
    let trimmed = text.trim();
    let start = text.len() - text.trim_start().len();
    // A name in words may have spaces; the share is what follows the last of them.
    let (name, share) = match trimmed.rsplit_once(char::is_whitespace) {
        Some((name, share)) if share.ends_with('%') || share.starts_with(|c: char| c.is_ascii_digit()) => {
            (name.trim_end(), share)
        }
        _ => (trimmed, "100%"),
    };
    let units = share.strip_suffix('%').and_then(|share| share.parse::<f64>().ok());
    let units = units.filter(|share| *share > 0.0 && *share <= 1000.0);
    let Some(units) = units else {
        let from = start + trimmed.len() - share.len();
        let span = subject.span_inside(from..from + share.len());
        let message = format!("`{share}` is no share of a day");
        return Err(Diagnostic::error("bad-assignment", span, message)
            .hint("write the person and a percent: `ben 50%`")
            .into());
    };
    let person = subject.person(text, start..start + name.len())?;
    Ok(Assignment { person, units: (units * 100.0).round() as u32 })
}

/// Reads a capacity: `5d/w`, `20h/w`, `6h/d` or `60%`.
pub fn capacity(subject: &Subject, text: &str) -> Result<Capacity, Box<Diagnostic>> {
    let wrong = || -> Box<Diagnostic> {
        subject
            .error("bad-capacity", format!("`{text}` is no capacity"))
            .hint("write the work in a week or a day, or a share: `4d/w`, `6h/d`, `60%`")
            .into()
    };
    if let Some(share) = text.trim().strip_suffix('%') {
        let share = share.trim().parse::<f64>().ok().filter(|share| (0.0..=1000.0).contains(share));
        return share.map(|share| Capacity::Share((share * 100.0).round() as u32)).ok_or_else(wrong);
    }
    let (work, per) = text.split_once('/').ok_or_else(wrong)?;
    let work = value::duration(work.trim()).ok().filter(|work| !work.elapsed).ok_or_else(wrong)?;
    match per.trim() {
        "w" | "week" => Ok(Capacity::PerWeek(work)),
        "d" | "day" => Ok(Capacity::PerDay(work)),
        _ => Err(wrong()),
    }
}

/// Reads who supplies something. Where the project keeps vendors it is one of them; else it is a name.
pub fn supplier(subject: &Subject, text: &str) -> Result<Supplier, Box<Diagnostic>> {
    if !subject.context.names.has(Kind::Vendor) {
        return Ok(Supplier::Name(text.trim().to_string()));
    }
    match value::target(subject, Kind::Vendor, text, 0..text.len())? {
        Target::Record(RecordId::Vendor(vendor)) => Ok(Supplier::Vendor(vendor)),
        _ => Err(subject.wrong_type(&Shape::Supplier)),
    }
}

/// Reads how often something is told: a word, or a duration.
pub fn cadence(subject: &Subject, text: &str) -> Result<Cadence, Box<Diagnostic>> {
    const WORDS: [(&str, Cadence); 6] = [
        ("once", Cadence::Once),
        ("daily", Cadence::Daily),
        ("weekly", Cadence::Weekly),
        ("fortnightly", Cadence::Fortnightly),
        ("monthly", Cadence::Monthly),
        ("quarterly", Cadence::Quarterly),
    ];
    if let Some(&(_, cadence)) = WORDS.iter().find(|(word, _)| *word == text) {
        return Ok(cadence);
    }
    if let Some(duration) = value::duration(text).ok().filter(|duration| !duration.is_zero()) {
        return Ok(Cadence::Every(duration));
    }
    let error = subject.error("bad-cadence", format!("`{text}` does not say how often"));
    Err(match near::nearest(text, WORDS.iter().map(|(word, _)| *word)) {
        Some(word) => subject.mend(error, word).into(),
        None => error.hint("write `weekly`, `monthly`, `once`, or a duration such as `2w`").into(),
    })
}
