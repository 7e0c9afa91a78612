//! What changes for end users: their group, the date, what happens, what they do. In plain words: no status, no colours,
//! and nothing of how the project is run.

use crate::checks::Report;
use crate::edition::users::{Event, Help};
use crate::pages::phrase::Phrase;
use crate::pages::{Page, paths};
use crate::units::Date;
use crate::units::text::{capital, count_word};
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    /// Whether it is on time for them.
    answer: String,
    rows: Vec<Row<'a>>,
    now: Vec<ToDo<'a>>,
    help: Option<&'a Help>,
    questions: Vec<Questions<'a>>,
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

/// What the page is called.
const TITLE: &str = "What changes for you";

/// Makes the page: the first one of the site for end users, and one among others elsewhere. Nothing where no task says
/// what it changes for anybody; the site for end users has it all the same.
pub fn page(report: &Report) -> Option<Page<'_>> {
    let edition = &report.edition;
    let is_first = edition.audience().is_users;
    if edition.for_users().is_empty() && !is_first {
        return None;
    }
    let near = edition.as_of();
    let events = edition.for_users();
    let is_soon = |event: &&Event| {
        !event.done && !event.what_to_do.is_empty() && event.from.is_some_and(|from| from - near <= SOON)
    };
    let questions = edition.pages().iter().filter(|page| page.questions).enumerate();
    let view = View {
        answer: answer(events),
        rows: events.iter().map(|event| row(event, near)).collect(),
        now: events.iter().filter(is_soon).map(|event| to_do(event, near)).collect(),
        help: edition.help(),
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
        title: TITLE.to_string(),
        menu: Some(TITLE.to_string()),
        template: "users.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Answers in a sentence whether it is on time for them: measured against what they were told, and nothing else.
fn answer(events: &[Event]) -> String {
    let open: Vec<&Event> = events.iter().filter(|event| !event.done).collect();
    let told = open.iter().filter(|event| event.told.is_some() && event.to.is_some()).count();
    let late = open.iter().filter(|event| is_later(event)).count();
    let dateless = open.iter().filter(|event| event.to.is_none()).count();
    if events.is_empty() {
        return "There is nothing to tell yet: no date is known on which something changes for you."
            .to_string();
    }
    if open.is_empty() {
        return "It is done: nothing more changes for you.".to_string();
    }
    match (late, told) {
        (0, 0) if dateless == open.len() => "The dates are not known yet.".to_string(),
        (0, 0) => "These are the dates as they are planned today.".to_string(),
        (0, told) if told == open.len() => "Yes, it is on time: every date is as you were told.".to_string(),
        (0, _) => "Yes, it is on time, as far as you were told a date.".to_string(),
        (1, 1) => "No: the date is later than you were told. The table has the new one.".to_string(),
        (late, told) if late == told => {
            "No: the dates are later than you were told. The table has the new ones.".to_string()
        }
        (late, told) => format!(
            "Not all of it: {} of {} dates {} later than you were told. The table has the new {}.",
            count_word(late),
            count_word(told),
            if late == 1 { "is" } else { "are" },
            if late == 1 { "one" } else { "ones" },
        ),
    }
}

fn is_later(event: &Event) -> bool {
    event.told.zip(event.to).is_some_and(|(told, to)| to > told)
}

fn row(event: &Event, near: Date) -> Row<'_> {
    let told = event.told.filter(|_| !event.done && is_later(event));
    Row {
        group: capital(&event.group),
        when: when(event, near),
        told: told.map(|told| Phrase::plain("You were told ").date_near(told, near)),
        what_happens: event.what_happens.as_str(),
        what_to_do: event.what_to_do.as_str(),
    }
}

fn to_do(event: &Event, near: Date) -> ToDo<'_> {
    let by = match event.from {
        Some(from) if from > near => Phrase::plain("before ").date_near(from, near),
        _ => Phrase::plain("now"),
    };
    ToDo { group: capital(&event.group), by, what: event.what_to_do.as_str() }
}

fn when(event: &Event, near: Date) -> Phrase {
    match (event.from, event.to) {
        (Some(from), Some(to)) if event.done && from == to => Phrase::plain("Done, ").date_near(to, near),
        (Some(_), Some(to)) if event.done => Phrase::plain("Done by ").date_near(to, near),
        (Some(from), Some(to)) if from == to => Phrase::new().date_near(from, near),
        (Some(from), Some(to)) => Phrase::new().date_near(from, near).text(" to ").date_near(to, near),
        _ => Phrase::plain("not known yet"),
    }
}
