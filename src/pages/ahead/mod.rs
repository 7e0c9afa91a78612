//! The next four weeks: what is overdue, then week by week what starts, finishes and is due.

mod due;
mod events;

use crate::checks::Report;
use crate::pages::headline::schedule::{self, Ahead};
use crate::pages::phrase::Phrase;
use crate::pages::view::{LinkView, WhoView};
use crate::pages::{Page, facts, paths, words};
use crate::units::Date;
use crate::units::locale::{self, Locale};
use crate::units::text::{capital, count_word, list, plural};
use events::{Event, What};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    heading: Phrase,
    sub: Phrase,
    weeks: Vec<Week>,
    has_owner: bool,
    /// What heads the column of float; nothing where none is told.
    float_heading: Option<&'static str>,
    freezes: Vec<Phrase>,
}

/// One calendar week, or what is overdue.
#[derive(Serialize)]
struct Week {
    kick: Phrase,
    heading: String,
    rows: Vec<Row>,
    rest: Option<String>,
}

#[derive(Serialize)]
struct Row {
    date: Date,
    day: String,
    link: LinkView,
    /// What happens to a task: `starts`.
    verb: &'static str,
    /// What it is that is due: `decision`.
    kind: &'static str,
    /// `3 days overdue`.
    overdue: Option<String>,
    owner: Option<WhoView>,
    critical: bool,
    float: String,
    why: Phrase,
}

/// How far the page looks, in days.
const DAYS: i32 = 28;
/// The most rows of a week; of more, those that are due and critical go first.
const MOST: usize = 24;

/// Returns what should have happened, the longest overdue first: the day, what it is, its name and its address.
pub fn overdue(report: &Report) -> Vec<(Date, &'static str, String, String)> {
    let mut all = events::all(report, 0);
    all.extend(due::all(report, 0));
    all.retain(|event| event.is_overdue);
    all.sort_by_key(|event| (event.date, event.rank(), event.place));
    all.into_iter().map(|event| (event.date, event.what.word(), event.name, event.href)).collect()
}

/// Tells whether there is a page: something is unfinished and has dates, or something is due.
pub fn is_made(report: &Report) -> bool {
    let is_open = report.edition.schedule().finish.is_some() && !facts::all_finished(&report.edition);
    is_open || !due::all(report, DAYS).is_empty()
}

/// Makes the page.
pub fn page(report: &Report) -> Option<Page<'_>> {
    if !is_made(report) {
        return None;
    }
    let as_of = report.edition.as_of();
    let knows_critical = facts::has_links(report.edition.tasks());
    let mut events = events::all(report, DAYS);
    events.extend(due::all(report, DAYS));
    events.sort_by_key(|event| (event.date, event.rank(), event.place));
    let (overdue, coming): (Vec<Event>, Vec<Event>) = events.into_iter().partition(|event| event.is_overdue);
    let sub = sub(&coming, overdue.len(), as_of);
    let heading = heading(report, &coming, knows_critical);
    let mut weeks = Vec::new();
    if !overdue.is_empty() {
        weeks.push(Week {
            kick: Phrase::plain("Overdue"),
            heading: format!(
                "{} {}",
                capital(&count_word(overdue.len())),
                plural(overdue.len(), "date has passed", "dates have passed")
            ),
            ..week(overdue, as_of, report.numbers())
        });
    }
    weeks.extend(by_week(coming, as_of, report.numbers()));
    let until = as_of + DAYS;
    let freezes = report.edition.freezes().iter().filter(|freeze| freeze.from <= until && freeze.to > as_of);
    let view = View {
        heading,
        sub,
        has_owner: weeks.iter().flat_map(|week| &week.rows).any(|row| row.owner.is_some()),
        float_heading: float_heading(&weeks).filter(|_| knows_critical),
        weeks,
        freezes: freezes
            .map(|freeze| {
                Phrase::plain(format!("Change freeze: {}, ", freeze.name))
                    .date_near(freeze.from, as_of)
                    .text(" to ")
                    .date_near(freeze.to, as_of)
                    .text(".")
            })
            .collect(),
    };
    Some(Page {
        path: paths::NEXT.to_string(),
        title: format!("{}: {}", words::NEXT, report.edition.head().name),
        menu: Some(words::NEXT.to_string()),
        template: "next.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Heads the column of float, as far as there is something to stand in it: float may be kept from readers who are told
/// what is critical.
fn float_heading(weeks: &[Week]) -> Option<&'static str> {
    let mut rows = weeks.iter().flat_map(|week| &week.rows);
    match rows.clone().any(|row| !row.float.is_empty()) {
        true => Some("Float"),
        false => rows.any(|row| row.critical).then_some("Path"),
    }
}

fn heading(report: &Report, coming: &[Event], knows_critical: bool) -> Phrase {
    let as_of = report.edition.as_of();
    let critical = coming
        .iter()
        .find(|event| event.critical && event.what.is_of_plan())
        .map(|event| (event.name.as_str(), event.date, event.what == What::Starts));
    let events = coming.len();
    schedule::next(&Ahead { critical, events, knows_critical, until: as_of + DAYS, as_of })
}

/// Counts what there is: `To 11 Dec: 5 tasks start, 7 finish and one decision is due.`
fn sub(coming: &[Event], overdue: usize, as_of: Date) -> Phrase {
    let count = |what: &[What]| coming.iter().filter(|event| what.contains(&event.what)).count();
    let counts = [
        (count(&[What::Starts]), "task starts", "tasks start"),
        (count(&[What::Finishes]), "task finishes", "tasks finish"),
        (count(&[What::TakesPlace]), "task takes one day", "tasks take one day"),
        (count(&[What::Reached]), "milestone is reached", "milestones are reached"),
        (
            count(&[What::Promised, What::Deadline]),
            "promise or deadline falls due",
            "promises and deadlines fall due",
        ),
        (count(&[What::Decision]), "decision is needed", "decisions are needed"),
        (count(&[What::Action]), "risk action is due", "risk actions are due"),
        (count(&[What::Issue]), "issue is due", "issues are due"),
    ];
    let parts: Vec<String> = counts
        .iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, many)| format!("{} {}", count_word(*count), plural(*count, one, many)))
        .collect();
    let out = Phrase::plain("From the status date to ").date_near(as_of + DAYS, as_of);
    let out = match parts.is_empty() {
        true => out.text(", nothing starts, finishes or is due."),
        false => out.text(format!(": {}.", list(&parts, "and"))),
    };
    match overdue {
        0 => out,
        count => out.text(format!(
            " {} {} overdue.",
            capital(&count_word(count)),
            plural(count, "date is", "dates are")
        )),
    }
}

/// Divides what comes by calendar weeks. A week without anything is not shown.
fn by_week(coming: Vec<Event>, as_of: Date, numbers: Locale) -> Vec<Week> {
    let monday = |date: Date| date + -(date.weekday() as i32);
    let mut weeks: Vec<(Date, Vec<Event>)> = Vec::new();
    for event in coming {
        let first = monday(event.date);
        match weeks.last_mut() {
            Some((known, events)) if *known == first => events.push(event),
            _ => weeks.push((first, vec![event])),
        }
    }
    weeks
        .into_iter()
        .map(|(monday, events)| Week {
            kick: Phrase::plain(format!("{}, ", words::week(monday)))
                .date_near(monday, as_of)
                .text(" to ")
                .date_near(monday + 6, as_of),
            heading: week_heading(&events),
            ..week(events, as_of, numbers)
        })
        .collect()
}

fn week_heading(events: &[Event]) -> String {
    let critical: Vec<&Event> =
        events.iter().filter(|event| event.critical && event.what.is_of_plan()).collect();
    let due = events.iter().filter(|event| !event.what.is_of_plan()).count();
    let count = |count: usize, one: &str, many: &str| {
        format!("{} {}", capital(&count_word(count)), plural(count, one, many))
    };
    match (critical.as_slice(), due) {
        ([only], _) => format!("{} {}, on the critical path", only.name, only.what.word()),
        ([first, rest @ ..], _) => {
            format!(
                "{} {}, and {} more critical {}",
                first.name,
                first.what.word(),
                count_word(rest.len()),
                plural(rest.len(), "date", "dates")
            )
        }
        ([], 0) => count(events.len(), "date, not critical", "dates, none critical"),
        ([], due) => format!("{}, {} due", count(events.len(), "date", "dates"), count_word(due)),
    }
}

fn week(mut events: Vec<Event>, as_of: Date, numbers: Locale) -> Week {
    let count = events.len();
    if count > MOST {
        events.sort_by_key(|event| (event.what.is_of_plan() && !event.critical, event.date, event.place));
        events.truncate(MOST);
        events.sort_by_key(|event| (event.date, event.rank(), event.place));
    }
    let rest = count - events.len();
    Week {
        kick: Phrase::new(),
        heading: String::new(),
        rows: events.into_iter().map(|event| row(event, as_of, numbers)).collect(),
        rest: (rest > 0).then(|| format!("{} more, none of them critical.", numbers.integer(rest as i64))),
    }
}

fn row(event: Event, as_of: Date, numbers: Locale) -> Row {
    let weekday: String = locale::weekday_name(event.date).chars().take(3).collect();
    Row {
        date: event.date,
        day: format!("{weekday}{}{}", locale::NO_BREAK, locale::date_near(event.date, as_of)),
        verb: if event.what.is_of_task() { event.what.word() } else { "" },
        kind: if event.what.is_of_task() { "" } else { event.what.word() },
        overdue: event.is_overdue.then(|| words::overdue(as_of - event.date)),
        link: LinkView::new(event.href, event.name),
        owner: event.owner,
        critical: event.critical,
        float: event.float.filter(|_| !event.critical).map_or_else(String::new, |days| {
            format!("{}{}d", numbers.integer(days.floor() as i64), locale::NO_BREAK)
        }),
        why: event.why,
    }
}
