//! What the points say: of the plan, and of each place.

use crate::analysis::plan_quality::{Detail, Figure, Place, Unknown};
use crate::checks::plan::point::{self, Point, Says};
use crate::edition::Edition;
use crate::edition::link::LinkKind;
use crate::edition::task::Task;
use crate::edition::times::Limit;
use crate::units::Date;
use crate::units::locale::{self, Locale};

/// So many places are named in one finding.
const NAMED: usize = 3;

/// Returns what a point has found, with the names of the first tasks.
pub fn finding(point: &Point, figure: &Figure, counted: &[usize], tasks: &[Task], numbers: Locale) -> String {
    let mut text = match (point.says, figure) {
        (Says::Count { population, one, many }, Figure::Count(count)) => {
            let fault = if counted.len() == 1 { one } else { many };
            let share = numbers.share(counted.len() as f64 / count.of as f64);
            format!(
                "{} of {} {population} {fault} ({share})",
                numbers.integer(counted.len() as i64),
                numbers.integer(count.of as i64)
            )
        }
        (Says::Index(says), Figure::Index(index)) => {
            format!("{}: an index of {}", says(index, numbers), point::value(figure, 0, numbers))
        }
        _ => point.title.to_string(),
    };
    let mut named: Vec<usize> = counted.to_vec();
    named.dedup();
    for (index, &task) in named.iter().take(NAMED).enumerate() {
        text.push_str(if index == 0 { ": " } else { ", " });
        text.push_str(&format!("`{}`", crate::units::text::shorten(&tasks[task].name, 48)));
    }
    if named.len() > NAMED {
        text.push_str(&format!(" and {} more", numbers.integer((named.len() - NAMED) as i64)));
    }
    text
}

/// Returns what was found at one place, as the end of a sentence about the task.
pub fn detail(place: &Place, edition: &Edition) -> String {
    let date = |date: Date| locale::date_near(date, edition.as_of());
    match &place.detail {
        Detail::NoPredecessor => "waits for nothing".to_string(),
        Detail::NoSuccessor => "nothing waits for it".to_string(),
        Detail::Unlinked => "waits for nothing, and nothing waits for it".to_string(),
        Detail::Link { from, kind, lag } => {
            let lag = if lag.is_empty() { String::new() } else { format!(" {}", lag.replace('-', "−")) };
            format!("{} “{}”{lag}", link(*kind), edition.tasks()[*from].name)
        }
        Detail::Limit { which, date: day } => format!("{} {}", limit(*which), date(*day)),
        Detail::Typed => "has typed dates".to_string(),
        Detail::AsLate => "is put as late as possible".to_string(),
        Detail::Float(days) => format!("{} of float", working_days(*days, edition.numbers())),
        Detail::Duration(days) => format!("takes {}", working_days(*days, edition.numbers())),
        Detail::StartPassed(day) => format!("was to start on {} and has not", date(*day)),
        Detail::FinishPassed(day) => format!("was to finish on {} and has not", date(*day)),
        Detail::StartedAhead(day) => format!("is said to have started on {}", date(*day)),
        Detail::FinishedAhead(day) => format!("is said to be finished on {}", date(*day)),
        Detail::Nobody => "no owner, nobody assigned, no supplier".to_string(),
        Detail::Late { baseline, finish } => {
            let is_finished = edition.tasks()[place.task].times.is_finished();
            let verb = if is_finished { "was finished on" } else { "is forecast for" };
            format!("was due on {}, {verb} {}", date(*baseline), date(*finish))
        }
        Detail::Due(day) => format!("was due on {} and is not finished", date(*day)),
        Detail::NotInBaseline => "is not in the baseline and not finished".to_string(),
    }
}

fn link(kind: LinkKind) -> &'static str {
    match kind {
        LinkKind::FinishToStart => "starts after",
        LinkKind::StartToStart => "starts with the start of",
        LinkKind::FinishToFinish => "finishes with the finish of",
        LinkKind::StartToFinish => "finishes with the start of",
    }
}

fn limit(which: Limit) -> &'static str {
    match which {
        Limit::NotBefore => "starts not before",
        Limit::NotAfter => "must start by",
        Limit::FinishNotBefore => "finishes not before",
        Limit::FinishNotAfter => "must finish by",
        Limit::StartOn => "must start on",
        Limit::FinishOn => "must finish on",
    }
}

/// Returns `12.5 working days`, `1 working day`.
pub fn working_days(days: f64, numbers: Locale) -> String {
    let text = numbers.decimal(days, 1);
    let unit = if text == "1" { "working day" } else { "working days" };
    format!("{text}{}{unit}", locale::NO_BREAK)
}

/// Says why a figure cannot be computed.
pub fn unknown(why: Unknown) -> &'static str {
    match why {
        Unknown::Cut => "Not computed: part of the project may not be shown here",
        Unknown::NoLinks => "Not computed: no dependency is recorded",
        Unknown::NoOpenLinks => "Not computed: no open task waits for another",
        Unknown::NoOpenWork => "Not computed: no work is open",
        Unknown::NoFloat => "Not computed: no open task has a float yet",
        Unknown::NoLength => "Not computed: no open task has a length yet",
        Unknown::NoOpenDates => "Not computed: no open task has dates yet",
        Unknown::NoDates => "Not computed: no task has dates yet",
        Unknown::OnlyShort => "Not computed: no open task takes a day",
        Unknown::NoOpenPath => "Not computed: no open task sets the end date",
        Unknown::NoDaysLeft => "Not computed: no working day is left up to the forecast finish",
        Unknown::NoBaseline => "Not computed: no baseline is set",
        Unknown::NothingDue => "Not computed: by the baseline, nothing was due yet",
        Unknown::NoPromise => "Not computed: no baseline and no date committed to for the finish",
    }
}

/// Returns a fact as a sentence.
pub fn sentence(text: &str) -> String {
    format!("{}.", crate::units::text::capital(text))
}

/// Returns a title as it stands within a sentence.
pub fn within(title: &str) -> String {
    let mut chars = title.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
