//! The next four weeks: what is overdue, then week by week what starts, finishes and is due.

mod due;
mod events;

use crate::checks::Report;
use crate::pages::headline::schedule::{self, Ahead};
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::{LinkView, WhoView};
use crate::pages::{Page, board, facts, paths, spans, words};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use events::{Event, What};
use serde::Serialize;

#[derive(Serialize)]
struct View {
    heading: Phrase,
    sub: Phrase,
    weeks: Vec<Week>,
    has_owner: bool,
    /// What heads the column of float; nothing where none is told.
    float_heading: Option<String>,
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
    /// The name, and what happens to a task.
    what: Phrase,
    /// What it is that is due: `decision`.
    kind: String,
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

/// Returns what should have happened, the longest overdue first: the day, the key of what it is, its name and its address.
pub fn overdue(report: &Report) -> Vec<(Date, &'static str, String, String)> {
    let mut all = events::all(report, 0);
    all.extend(due::all(report, 0));
    all.retain(|event| event.is_overdue);
    all.sort_by_key(|event| (event.date, event.rank(), event.place));
    all.into_iter().map(|event| (event.date, event.what.key(), event.name, event.href)).collect()
}

/// Something of the next four weeks, said in a line.
#[derive(Serialize)]
pub struct Soon {
    pub date: Date,
    pub day: String,
    pub what: Phrase,
    pub critical: bool,
}

/// Returns the first so many things of the plan that the next four weeks bring.
pub fn soon(report: &Report, most: usize) -> Vec<Soon> {
    let (as_of, locale) = (report.edition.as_of(), report.numbers());
    let mut all = events::all(report, DAYS);
    all.retain(|event| !event.is_overdue);
    all.sort_by_key(|event| (event.date, event.rank(), event.place));
    let rows = all.into_iter().take(most).map(|event| row(event, as_of, locale));
    rows.map(|Row { date, day, what, critical, .. }| Soon { date, day, what, critical }).collect()
}

/// Returns the way to all that the next four weeks bring, where that has a page.
pub fn all_soon(report: &Report) -> Option<LinkView> {
    let events = events::all(report, DAYS).into_iter().chain(due::all(report, DAYS));
    let count = events.filter(|event| !event.is_overdue).count();
    let link = || LinkView::new(paths::NEXT, say!(report.numbers(), "timeline-soon-all", count = count));
    (is_made(report) && count > 0).then(link)
}

/// Tells whether there is a page: something is unfinished and has dates, or something is due.
pub fn is_made(report: &Report) -> bool {
    let is_open = report.edition.schedule().finish.is_some() && !facts::all_finished(&report.edition);
    (is_open || !due::all(report, DAYS).is_empty()) && board::gets(report, paths::NEXT)
}

/// Makes the page.
pub fn page(report: &Report) -> Option<Page<'_>> {
    if !is_made(report) {
        return None;
    }
    let (as_of, locale) = (report.edition.as_of(), report.numbers());
    let knows_critical = facts::knows_critical(report.edition.tasks());
    let mut events = events::all(report, DAYS);
    events.extend(due::all(report, DAYS));
    events.sort_by_key(|event| (event.date, event.rank(), event.place));
    let (overdue, coming): (Vec<Event>, Vec<Event>) = events.into_iter().partition(|event| event.is_overdue);
    let sub = sub(&coming, overdue.len(), as_of, locale);
    let heading = heading(report, &coming, knows_critical);
    let mut weeks = Vec::new();
    if !overdue.is_empty() {
        weeks.push(Week {
            kick: phrase!(locale, "ahead-overdue"),
            heading: say!(locale, "ahead-overdue-heading", count = overdue.len()),
            ..rows(overdue, as_of, knows_critical, locale)
        });
    }
    weeks.extend(by_week(coming, as_of, knows_critical, locale));
    let until = as_of + DAYS;
    let freezes = report.edition.freezes().iter().filter(|freeze| freeze.from <= until && freeze.to > as_of);
    let view = View {
        heading,
        sub,
        has_owner: weeks.iter().flat_map(|week| &week.rows).any(|row| row.owner.is_some()),
        float_heading: float_heading(&weeks, locale).filter(|_| knows_critical),
        weeks,
        freezes: freezes
            .map(|freeze| {
                let day = |date| Phrase::day_near(locale, date, as_of);
                let (from, to) = (day(freeze.from), day(freeze.to));
                phrase!(locale, "ahead-freeze", name = &freeze.name, from = from, to = to)
            })
            .collect(),
    };
    Some(Page {
        path: paths::NEXT.to_string(),
        title: say!(locale, "ahead-tab", project = &report.edition.head().name),
        menu: Some(say!(locale, "ahead-title")),
        template: "next.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Heads the column of float, as far as there is something to stand in it: float may be kept from readers who are told
/// what is critical.
fn float_heading(weeks: &[Week], locale: Locale) -> Option<String> {
    let mut rows = weeks.iter().flat_map(|week| &week.rows);
    match rows.clone().any(|row| !row.float.is_empty()) {
        true => Some(say!(locale, "shared-float")),
        false => rows.any(|row| row.critical).then(|| say!(locale, "ahead-path")),
    }
}

fn heading(report: &Report, coming: &[Event], knows_critical: bool) -> Phrase {
    let as_of = report.edition.as_of();
    let critical = coming
        .iter()
        .find(|event| event.critical && event.what.is_of_plan())
        .map(|event| (event.name.as_str(), event.date, event.what == What::Starts));
    let events = coming.len();
    let until = as_of + DAYS;
    schedule::next(&Ahead { critical, events, knows_critical, until, as_of }, report.numbers())
}

/// Counts what there is: `From the status date to 11 Dec: five tasks start, seven finish and one decision is due.`
fn sub(coming: &[Event], overdue: usize, as_of: Date, locale: Locale) -> Phrase {
    let count = |what: &[What]| {
        let count = coming.iter().filter(|event| what.contains(&event.what)).count();
        (count > 0).then_some(count)
    };
    let counts = [
        count(&[What::Starts]).map(|count| say!(locale, "ahead-starts", count = count)),
        count(&[What::Finishes]).map(|count| say!(locale, "ahead-finishes", count = count)),
        count(&[What::TakesPlace]).map(|count| say!(locale, "ahead-take-place", count = count)),
        count(&[What::Reached]).map(|count| say!(locale, "ahead-reached", count = count)),
        count(&[What::Promised, What::Deadline]).map(|count| say!(locale, "ahead-promises", count = count)),
        count(&[What::Decision]).map(|count| say!(locale, "ahead-decisions", count = count)),
        count(&[What::Action]).map(|count| say!(locale, "ahead-actions", count = count)),
        count(&[What::Issue]).map(|count| say!(locale, "ahead-issues", count = count)),
        count(&[What::Delivery]).map(|count| say!(locale, "ahead-deliveries", count = count)),
    ];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    let date = Phrase::day_near(locale, as_of + DAYS, as_of);
    let out = match counts.is_empty() {
        true => phrase!(locale, "ahead-sub-nothing", date = date),
        false => phrase!(locale, "ahead-sub", date = date, counts = locale.list(&counts)),
    };
    match overdue {
        0 => out,
        count => out.text(" ").text(say!(locale, "ahead-sub-overdue", count = count)),
    }
}

/// Divides what comes by calendar weeks. A week without anything is not shown.
fn by_week(coming: Vec<Event>, as_of: Date, knows_critical: bool, numbers: Locale) -> Vec<Week> {
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
        .map(|(monday, events)| {
            let day = |date| Phrase::day_near(numbers, date, as_of);
            let week = words::week(numbers, monday);
            // The page ends within its last week: what comes after is not on it.
            let last = (monday + 6).min(as_of + DAYS);
            Week {
                kick: phrase!(numbers, "ahead-week", week = week, from = day(monday), to = day(last)),
                heading: week_heading(&events, knows_critical, numbers),
                ..rows(events, as_of, knows_critical, numbers)
            }
        })
        .collect()
}

fn week_heading(events: &[Event], knows_critical: bool, locale: Locale) -> String {
    // As many as the rows below mark; what happens is named before what was promised for it.
    let mut critical: Vec<&Event> = events.iter().filter(|event| event.critical).collect();
    critical.sort_by_key(|event| !event.what.is_of_plan());
    let due = events.iter().filter(|event| !event.what.is_of_plan()).count();
    let what = |event: &Event| {
        let name = say!(locale, "shared-quoted", text = event.name.as_str());
        happens(event.what, Phrase::plain(name), locale).words()
    };
    match (critical.as_slice(), due) {
        ([only], _) => say!(locale, "ahead-week-critical", what = what(only)),
        ([first, rest @ ..], _) => {
            say!(locale, "ahead-week-critical-more", count = rest.len(), what = what(first))
        }
        ([], 0) if !knows_critical => say!(locale, "ahead-week-dates", count = events.len()),
        ([], 0) => say!(locale, "ahead-week-none-critical", count = events.len()),
        ([], due) => say!(locale, "ahead-week-due", count = events.len(), due = due),
    }
}

/// Says what happens to a task; of what is due, only its name.
fn happens(what: What, task: Phrase, locale: Locale) -> Phrase {
    match what {
        What::Decision | What::Action | What::Issue | What::Delivery => task,
        What::Promised => phrase!(locale, "ahead-what-promised", task = task),
        What::Deadline => phrase!(locale, "ahead-what-deadline", task = task),
        What::Reached => phrase!(locale, "ahead-what-reached", task = task),
        What::Finishes => phrase!(locale, "ahead-what-finishes", task = task),
        What::TakesPlace => phrase!(locale, "ahead-what-takes-place", task = task),
        What::Starts => phrase!(locale, "ahead-what-starts", task = task),
    }
}

/// Says what it is that is due; empty for what happens to a task.
fn kind(what: What, locale: Locale) -> String {
    match what {
        What::Decision => say!(locale, "ahead-kind-decision"),
        What::Action => say!(locale, "ahead-kind-action"),
        What::Issue => say!(locale, "ahead-kind-issue"),
        What::Delivery => say!(locale, "ahead-kind-delivery"),
        _ => String::new(),
    }
}

fn rows(mut events: Vec<Event>, as_of: Date, knows_critical: bool, numbers: Locale) -> Week {
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
        rest: (rest > 0).then(|| match knows_critical {
            true => say!(numbers, "ahead-week-rest", count = rest),
            false => say!(numbers, "ahead-week-rest-plain", count = rest),
        }),
    }
}

fn row(event: Event, as_of: Date, numbers: Locale) -> Row {
    let days = say!(numbers, "ahead-weekdays");
    let day = days.split_whitespace().nth(event.date.weekday()).unwrap_or_default();
    let date = numbers.date_near(event.date, as_of);
    let link = Phrase::new().link(event.href, event.name);
    Row {
        date: event.date,
        day: say!(numbers, "ahead-day", day = day, date = date),
        what: happens(event.what, link, numbers),
        kind: kind(event.what, numbers),
        overdue: event.is_overdue.then(|| spans::overdue(numbers, as_of - event.date)),
        owner: event.owner,
        critical: event.critical,
        float: event.float.filter(|_| !event.critical).map_or_else(String::new, |days| {
            say!(numbers, "ahead-days", days = numbers.integer(days.floor() as i64))
        }),
        why: event.why,
    }
}
