//! What changes for end users: their group, the date, what happens, what they do. In plain words: no status, no colours,
//! and nothing of how the project is run.

use crate::checks::Report;
use crate::edition::users::{Event, Help};
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::{Page, paths};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use crate::units::text::capital;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    /// Whether it is on time for them.
    answer: String,
    rows: Vec<Row<'a>>,
    now: Vec<ToDo<'a>>,
    help: Option<Asked<'a>>,
    questions: Vec<Questions<'a>>,
}

/// Whom they ask. On a phone the number rings and the address writes.
#[derive(Serialize)]
struct Asked<'a> {
    #[serde(flatten)]
    help: &'a Help,
    rings: Option<String>,
    writes: Option<String>,
}

#[derive(Serialize)]
struct Row<'a> {
    group: String,
    when: Phrase,
    /// What they were told, where it is another day now.
    told: Option<Phrase>,
    what_happens: &'a str,
    what_to_do: &'a str,
}

#[derive(Serialize)]
struct ToDo<'a> {
    group: String,
    by: Phrase,
    what: &'a str,
}

#[derive(Serialize)]
struct Questions<'a> {
    /// Its anchor, and what keeps anchors in it apart.
    id: String,
    title: &'a str,
    body: &'a str,
}

/// What is to be done so many days before something happens is to be done now.
const SOON: i32 = 14;

/// Returns the address of a telephone number (RFC 3966); nothing of what is more than one number.
fn rings(phone: &str) -> Option<String> {
    let is_part = |c: char| c.is_ascii_digit() || " -.()/+\u{a0}\u{202f}".contains(c);
    let plus = if phone.trim_start().starts_with('+') { "+" } else { "" };
    // `+44 (0)1904`: the nought is for who rings within the country.
    let dialled = if plus.is_empty() { phone.to_string() } else { phone.replace("(0)", "") };
    let digits: String = dialled.chars().filter(char::is_ascii_digit).collect();
    let is_one = phone.chars().all(is_part) && (3..=15).contains(&digits.len());
    is_one.then(|| format!("tel:{plus}{digits}"))
}

/// Returns the address that writes to a mail address (RFC 6068); nothing of what is none.
fn writes(mail: &str) -> Option<String> {
    let (name, host) = mail.trim().split_once('@')?;
    let is_plain = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || ".-_+".contains(c))
    };
    (is_plain(name) && is_plain(host)).then(|| format!("mailto:{name}@{host}"))
}

/// Makes the page: the first one of the site for end users, and one among others elsewhere. Nothing where no task says
/// what it changes for anybody; the site for end users has it all the same.
pub fn page(report: &Report) -> Option<Page<'_>> {
    let edition = &report.edition;
    let is_first = edition.audience().is_users;
    if edition.for_users().is_empty() && !is_first {
        return None;
    }
    let (near, locale) = (edition.as_of(), report.numbers());
    let events = edition.for_users();
    let is_soon = |event: &&Event| {
        !event.done && !event.what_to_do.is_empty() && event.from.is_some_and(|from| from - near <= SOON)
    };
    let questions = edition.pages().iter().filter(|page| page.questions).enumerate();
    let view = View {
        answer: answer(locale, events),
        rows: events.iter().map(|event| row(locale, event, near)).collect(),
        now: events.iter().filter(is_soon).map(|event| to_do(locale, event, near)).collect(),
        help: edition.help().map(|help| Asked {
            help,
            rings: help.phone.as_deref().and_then(rings),
            writes: help.mail.as_deref().and_then(writes),
        }),
        questions: questions
            .map(|(place, page)| Questions {
                id: format!("questions__{}", place + 1),
                title: &page.title,
                body: page.body.as_str(),
            })
            .collect(),
    };
    Some(Page {
        path: if is_first { paths::OVERVIEW } else { paths::FOR_USERS }.to_string(),
        title: say!(locale, "users-title"),
        menu: Some(say!(locale, "users-title")),
        template: "users.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Answers in a sentence whether it is on time for them: measured against what they were told, and nothing else.
fn answer(locale: Locale, events: &[Event]) -> String {
    let open: Vec<&Event> = events.iter().filter(|event| !event.done).collect();
    let told = open.iter().filter(|event| event.told.is_some() && event.to.is_some()).count();
    let late = open.iter().filter(|event| is_later(event)).count();
    let dateless = open.iter().filter(|event| event.to.is_none()).count();
    if events.is_empty() {
        return say!(locale, "users-nothing-yet");
    }
    if open.is_empty() {
        return say!(locale, "users-all-done");
    }
    match (late, told) {
        (0, 0) if dateless == open.len() => say!(locale, "users-no-dates"),
        (0, 0) => say!(locale, "users-as-planned"),
        (0, told) if told == open.len() => say!(locale, "users-on-time"),
        (0, _) => say!(locale, "users-on-time-as-told"),
        (1, 1) => say!(locale, "users-late"),
        (late, told) if late == told => say!(locale, "users-all-late"),
        (late, told) => say!(locale, "users-some-late", late = late, told = told),
    }
}

fn is_later(event: &Event) -> bool {
    event.told.zip(event.to).is_some_and(|(told, to)| to > told)
}

fn row(locale: Locale, event: &Event, near: Date) -> Row<'_> {
    let told = event.told.filter(|_| !event.done && is_later(event));
    Row {
        group: capital(&event.group),
        when: when(locale, event, near),
        told: told.map(|told| phrase!(locale, "users-was-told", date = Phrase::day_near(locale, told, near))),
        what_happens: event.what_happens.as_str(),
        what_to_do: event.what_to_do.as_str(),
    }
}

fn to_do(locale: Locale, event: &Event, near: Date) -> ToDo<'_> {
    let by = match event.from {
        Some(from) if from > near => {
            phrase!(locale, "users-before", date = Phrase::day_near(locale, from, near))
        }
        _ => phrase!(locale, "users-now"),
    };
    ToDo { group: capital(&event.group), by, what: event.what_to_do.as_str() }
}

fn when(locale: Locale, event: &Event, near: Date) -> Phrase {
    let day = |date| Phrase::day_near(locale, date, near);
    match (event.from, event.to) {
        (Some(from), Some(to)) if event.done && from == to => {
            phrase!(locale, "users-done-on", date = day(to))
        }
        (Some(_), Some(to)) if event.done => phrase!(locale, "users-done-by", date = day(to)),
        (Some(from), Some(to)) if from == to => day(from),
        (Some(from), Some(to)) => phrase!(locale, "users-from-to", from = day(from), to = day(to)),
        _ => phrase!(locale, "users-not-known"),
    }
}
