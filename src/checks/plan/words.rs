//! What the points say: of the plan, and of each place.

use crate::analysis::plan_quality::{Detail, Figure, Place, Unknown};
use crate::checks::plan::point::{self, Point, Says};
use crate::edition::Edition;
use crate::edition::link::{LinkKind, Wait};
use crate::edition::task::Task;
use crate::edition::times::Limit;
use crate::units::Date;
use crate::units::locale::{Locale, Value, say};
use crate::units::text::shorten;

/// So many places are named in one finding.
const NAMED: usize = 3;

/// Returns what a point has found, with the names of the first tasks.
pub fn finding(point: &Point, figure: &Figure, counted: &[usize], tasks: &[Task], locale: Locale) -> String {
    let found = match (point.says, figure) {
        (Says::Count(message), Figure::Count(count)) => {
            let share = locale.share(counted.len() as f64 / count.of as f64);
            let variables =
                [("count", counted.len().into()), ("of", count.of.into()), ("share", share.into())];
            locale.say(message, &variables)
        }
        (Says::Index(says), Figure::Index(index)) => {
            let (found, value) = (says(index, locale), point::value(figure, 0, locale));
            say!(locale, "rule-point-index", found = found, index = value)
        }
        _ => point.title(locale),
    };
    let mut named: Vec<usize> = counted.to_vec();
    named.dedup();
    let names = named.iter().take(NAMED);
    let names: Vec<String> = names.map(|&task| format!("`{}`", shorten(&tasks[task].name, 48))).collect();
    let names = names.join(", ");
    match named.len() {
        0 => found,
        1..=NAMED => say!(locale, "rule-point-found", found = found, tasks = names),
        all => {
            let names = say!(locale, "rule-point-more", tasks = names, count = all - NAMED);
            say!(locale, "rule-point-found", found = found, tasks = names)
        }
    }
}

/// Returns what was found at one place, as the end of a sentence about the task.
pub fn detail(place: &Place, edition: &Edition) -> String {
    let locale = edition.numbers();
    let date = |date: Date| locale.date_near(date, edition.as_of());
    match &place.detail {
        Detail::NoPredecessor => say!(locale, "rule-point-no-predecessor"),
        Detail::NoSuccessor => say!(locale, "rule-point-no-successor"),
        Detail::Unlinked => say!(locale, "rule-point-unlinked"),
        Detail::Link { from, kind, lag } => say!(
            locale,
            "rule-point-link",
            kind = link(*kind),
            task = &edition.tasks()[*from].name,
            lagged = !lag.is_none(),
            lag = lagged(*lag, locale),
        ),
        Detail::Limit { which, date: day } => {
            say!(locale, "rule-point-limit", which = limit(*which), date = date(*day))
        }
        Detail::Typed => say!(locale, "rule-point-typed"),
        Detail::AsLate => say!(locale, "rule-point-as-late"),
        Detail::Float(days) => say!(locale, "rule-point-float", days = tenths(*days)),
        Detail::Duration(days) => say!(locale, "rule-point-duration", days = tenths(*days)),
        Detail::StartPassed(day) => say!(locale, "rule-point-start-passed", date = date(*day)),
        Detail::FinishPassed(day) => say!(locale, "rule-point-finish-passed", date = date(*day)),
        Detail::StartedAhead(day) => say!(locale, "rule-point-started-ahead", date = date(*day)),
        Detail::FinishedAhead(day) => say!(locale, "rule-point-finished-ahead", date = date(*day)),
        Detail::Nobody => say!(locale, "rule-point-nobody"),
        Detail::Late { baseline, finish } => say!(
            locale,
            "rule-point-late",
            finished = edition.tasks()[place.task].times.is_finished(),
            baseline = date(*baseline),
            finish = date(*finish),
        ),
        Detail::Due(day) => say!(locale, "rule-point-due", date = date(*day)),
        Detail::NotInBaseline => say!(locale, "rule-point-not-in-baseline"),
    }
}

/// Returns how long a link waits: `+ 16 weeks`; nothing where it does not.
fn lagged(lag: Wait, locale: Locale) -> String {
    let wait = lag.words(locale);
    match lag.lead {
        _ if lag.is_none() => String::new(),
        false => say!(locale, "rule-point-later", wait = wait),
        true => say!(locale, "rule-point-earlier", wait = wait),
    }
}

/// Returns a word for messages to choose by.
fn link(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::FinishToStart => "finish-to-start",
        LinkKind::StartToStart => "start-to-start",
        LinkKind::FinishToFinish => "finish-to-finish",
        LinkKind::StartToFinish => "start-to-finish",
    }
}

/// Returns a word for messages to choose by.
fn limit(which: Limit) -> &'static str {
    match which {
        Limit::NotBefore => "not-before",
        Limit::NotAfter => "not-after",
        Limit::FinishNotBefore => "finish-not-before",
        Limit::FinishNotAfter => "finish-not-after",
        Limit::StartOn => "start-on",
        Limit::FinishOn => "finish-on",
    }
}

/// Returns a number of days for a message, with a tenth where there is one.
pub fn tenths(days: f64) -> Value<'static> {
    Value::Decimal(days, 1)
}

/// Returns `12.5 working days`, `1 working day`.
pub fn working_days(days: f64, locale: Locale) -> String {
    say!(locale, "rule-point-work-days", days = tenths(days))
}

/// Says why a figure cannot be computed.
pub fn unknown(why: Unknown, locale: Locale) -> String {
    match why {
        Unknown::Cut => say!(locale, "rule-point-unknown-cut"),
        Unknown::NoLinks => say!(locale, "rule-point-unknown-no-links"),
        Unknown::NoOpenLinks => say!(locale, "rule-point-unknown-no-open-links"),
        Unknown::NoOpenWork => say!(locale, "rule-point-unknown-no-open-work"),
        Unknown::NoFloat => say!(locale, "rule-point-unknown-no-float"),
        Unknown::NoLength => say!(locale, "rule-point-unknown-no-length"),
        Unknown::NoOpenDates => say!(locale, "rule-point-unknown-no-open-dates"),
        Unknown::NoDates => say!(locale, "rule-point-unknown-no-dates"),
        Unknown::OnlyShort => say!(locale, "rule-point-unknown-only-short"),
        Unknown::NoOpenPath => say!(locale, "rule-point-unknown-no-open-path"),
        Unknown::NoDaysLeft => say!(locale, "rule-point-unknown-no-days-left"),
        Unknown::NoBaseline => say!(locale, "rule-point-unknown-no-baseline"),
        Unknown::NothingDue => say!(locale, "rule-point-unknown-nothing-due"),
        Unknown::NoPromise => say!(locale, "rule-point-unknown-no-promise"),
    }
}
