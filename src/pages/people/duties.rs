//! What somebody is in charge of, in a line for each kind: how many, and the most urgent by name.

use crate::analysis::ownership::{Duty, DutyKind};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::paths;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use crate::units::text::shorten;

/// The most letters of a name.
const LETTERS: usize = 60;

/// Returns the lines, the most pressing kind first.
pub fn lines(report: &Report, duties: &[Duty]) -> Vec<Phrase> {
    duties.chunk_by(|a, b| a.kind == b.kind).filter_map(|of_kind| line(report, of_kind)).collect()
}

fn line(report: &Report, duties: &[Duty]) -> Option<Phrase> {
    let first = duties.first()?;
    let (count, locale) = (duties.len(), report.numbers());
    let duties = counted(locale, first.kind, count);
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
    let link = Phrase::new().link(paths::record(report, kind(first.kind), &first.id), name);
    let out = match count {
        1 => phrase!(locale, "people-duty-one", duties = duties, first = link),
        _ => phrase!(locale, "people-duty-first", duties = duties, first = link),
    };
    Some(match first.date {
        Some(date) => dated(locale, out, first.kind, date, report.edition.as_of()),
        None => out,
    })
}

/// Says what happens to the first on its date; what has no date that matters stays as it is.
fn dated(locale: Locale, line: Phrase, kind: DutyKind, date: Date, as_of: Date) -> Phrase {
    let day = Phrase::day_near(locale, date, as_of);
    let out = match kind {
        DutyKind::Decision => phrase!(locale, "people-duty-needed-by", line = line, date = day),
        DutyKind::Blocker => phrase!(locale, "people-duty-since", line = line, date = day),
        DutyKind::TaskNow => phrase!(locale, "people-duty-until", line = line, date = day),
        DutyKind::TaskNext | DutyKind::TaskLater => {
            phrase!(locale, "people-duty-from", line = line, date = day)
        }
        DutyKind::Milestone => phrase!(locale, "people-duty-forecast", line = line, date = day),
        DutyKind::Issue
        | DutyKind::Action
        | DutyKind::Readiness
        | DutyKind::Communication
        | DutyKind::Handover
        | DutyKind::FollowUp => phrase!(locale, "people-duty-due", line = line, date = day),
        DutyKind::Risk | DutyKind::Change | DutyKind::SignOff | DutyKind::Vendor | DutyKind::Objective => {
            return line;
        }
    };
    let is_due = !matches!(
        kind,
        DutyKind::TaskNow
            | DutyKind::TaskNext
            | DutyKind::TaskLater
            | DutyKind::Milestone
            | DutyKind::Blocker
    );
    if !is_due || date >= as_of {
        return out;
    }
    let overdue = Phrase::new().marked(Some(Mark::Bad), say!(locale, "people-overdue"));
    phrase!(locale, "people-duty-overdue", line = out, overdue = overdue)
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

/// Says how many there are of a kind.
fn counted(locale: Locale, kind: DutyKind, count: usize) -> String {
    match kind {
        DutyKind::Decision => say!(locale, "people-duty-decisions", count = count),
        DutyKind::Blocker => say!(locale, "people-duty-blockers", count = count),
        DutyKind::Issue => say!(locale, "people-duty-issues", count = count),
        DutyKind::TaskNow => say!(locale, "people-duty-tasks-now", count = count),
        DutyKind::TaskNext => say!(locale, "people-duty-tasks-next", count = count),
        DutyKind::TaskLater => say!(locale, "people-duty-tasks-later", count = count),
        DutyKind::Milestone => say!(locale, "people-duty-milestones", count = count),
        DutyKind::Action => say!(locale, "people-duty-actions", count = count),
        DutyKind::Risk => say!(locale, "people-duty-risks", count = count),
        DutyKind::Change => say!(locale, "people-duty-changes", count = count),
        DutyKind::Readiness => say!(locale, "people-duty-readiness", count = count),
        DutyKind::Communication => say!(locale, "people-duty-communications", count = count),
        DutyKind::Handover => say!(locale, "people-duty-handovers", count = count),
        DutyKind::FollowUp => say!(locale, "people-duty-follow-ups", count = count),
        DutyKind::SignOff => say!(locale, "people-duty-sign-offs", count = count),
        DutyKind::Vendor => say!(locale, "people-duty-vendors", count = count),
        DutyKind::Objective => say!(locale, "people-duty-objectives", count = count),
    }
}
