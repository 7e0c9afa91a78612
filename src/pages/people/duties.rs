//! What somebody is in charge of, in a line for each kind: how many, and the most urgent by name.

use crate::analysis::ownership::{Duty, DutyKind};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::paths;
use crate::pages::phrase::{Mark, Phrase};
use crate::units::Date;
use crate::units::text::{capital, count_word, plural, shorten};

/// The most letters of a name.
const LETTERS: usize = 60;

/// Returns the lines, the most pressing kind first.
pub fn lines(report: &Report, duties: &[Duty]) -> Vec<Phrase> {
    duties.chunk_by(|a, b| a.kind == b.kind).filter_map(|of_kind| line(report, of_kind)).collect()
}

fn line(report: &Report, duties: &[Duty]) -> Option<Phrase> {
    let first = duties.first()?;
    let count = duties.len();
    let (one, many, event) = words(first.kind);
    let opening = format!("{} {}", capital(&count_word(count)), plural(count, one, many));
    let title = match (first.kind, report.edition.named(&first.id)) {
        (DutyKind::SignOff, Some(named)) => named.title.clone(),
        _ => report.edition.words(&first.title),
    };
    let name = match kind(first.kind) {
        _ if first.kind == DutyKind::Action => format!("{} ({})", shorten(&title, LETTERS), first.id),
        Kind::Risk | Kind::Issue | Kind::Decision | Kind::Change | Kind::Objective => {
            shorten(&format!("{} {title}", first.id), LETTERS)
        }
        _ => shorten(&title, LETTERS),
    };
    let lead = if count > 1 { ", first " } else { ": " };
    let out =
        Phrase::plain(opening).text(lead).link(paths::record(report, kind(first.kind), &first.id), name);
    Some(match first.date {
        Some(date) if !event.is_empty() => dated(out, first.kind, event, date, report.edition.as_of()),
        _ => out,
    })
}

fn dated(out: Phrase, kind: DutyKind, event: &str, date: Date, as_of: Date) -> Phrase {
    let out = out.text(format!(", {event} ")).date_near(date, as_of);
    let is_due = !matches!(
        kind,
        DutyKind::TaskNow
            | DutyKind::TaskNext
            | DutyKind::TaskLater
            | DutyKind::Milestone
            | DutyKind::Blocker
    );
    if is_due && date < as_of { out.text(", ").marked(Some(Mark::Bad), "overdue") } else { out }
}

/// Returns the register that a duty leads to.
fn kind(kind: DutyKind) -> Kind {
    match kind {
        DutyKind::Decision => Kind::Decision,
        DutyKind::Issue => Kind::Issue,
        DutyKind::Blocker
        | DutyKind::TaskNow
        | DutyKind::TaskNext
        | DutyKind::TaskLater
        | DutyKind::Milestone => Kind::Task,
        DutyKind::Action | DutyKind::Risk => Kind::Risk,
        DutyKind::Change => Kind::Change,
        DutyKind::Readiness => Kind::Readiness,
        DutyKind::Communication => Kind::Communication,
        DutyKind::Handover => Kind::Handover,
        DutyKind::FollowUp => Kind::FollowUp,
        DutyKind::SignOff => Kind::SignOff,
        DutyKind::Vendor => Kind::Vendor,
        DutyKind::Objective => Kind::Objective,
    }
}

/// Returns what one and several are called, and what their date is.
fn words(kind: DutyKind) -> (&'static str, &'static str, &'static str) {
    match kind {
        DutyKind::Decision => ("decision to make", "decisions to make", "needed by"),
        DutyKind::Blocker => ("blocker to clear", "blockers to clear", "since"),
        DutyKind::Issue => ("open issue", "open issues", "due"),
        DutyKind::TaskNow => ("task under way", "tasks under way", "until"),
        DutyKind::TaskNext => ("task in the next four weeks", "tasks in the next four weeks", "from"),
        DutyKind::TaskLater => ("later task", "later tasks", "from"),
        DutyKind::Milestone => ("milestone", "milestones", "forecast for"),
        DutyKind::Action => ("action", "actions", "due"),
        DutyKind::Risk => ("risk", "risks", ""),
        DutyKind::Change => ("change to decide on", "changes to decide on", ""),
        DutyKind::Readiness => ("readiness item", "readiness items", "due"),
        DutyKind::Communication => ("communication", "communications", "due"),
        DutyKind::Handover => ("handover", "handovers", "due"),
        DutyKind::FollowUp => ("follow-up", "follow-ups", "due"),
        DutyKind::SignOff => ("sign-off to give", "sign-offs to give", ""),
        DutyKind::Vendor => ("vendor", "vendors", ""),
        DutyKind::Objective => ("objective", "objectives", ""),
    }
}
