//! Everything about every sign-off, handover, follow-up and lesson, where one page is too short for them.

use crate::analysis::closure::Todo;
use crate::checks::Report;
use crate::edition::{Kind, Record, Shown, Who};
use crate::pages::closure::{lessons, sign_offs, todos};
use crate::pages::fact::Fact;
use crate::pages::records::{Item, Register};
use crate::pages::view::{LinkView, StatusView};
use crate::pages::{Page, paths};
use crate::units::Date;
use crate::units::locale::Locale;

/// Makes the pages of each register that is long.
pub fn pages(report: &Report) -> Vec<Page<'_>> {
    let (edition, figures, locale) = (&report.edition, &report.figures.closure, report.numbers());
    let register = |kind| {
        let (folder, all) = paths::shelved(report, kind)?;
        Some(Register { folder, kind, back: LinkView::new(paths::CLOSURE, "Back to closure"), all })
    };
    let mut out = Vec::new();
    if let Some(register) = register(Kind::SignOff) {
        out.extend(register.pages(report, &|place| {
            let found = &edition.sign_offs()[place];
            let status = sign_offs::status(figures.sign_offs[place]);
            let facts = facts(locale, status, &found.record, found.date.map(|date| ("Date", date)));
            item(report, &found.record, with(facts, "By", &found.by))
        }));
    }
    if let Some(register) = register(Kind::Handover) {
        out.extend(register.pages(report, &|place| {
            let found = &edition.handovers()[place];
            let facts = todo(locale, figures.handovers[place], &found.record, found.due, found.done_on);
            item(report, &found.record, with(facts, "To", &found.to))
        }));
    }
    if let Some(register) = register(Kind::FollowUp) {
        out.extend(register.pages(report, &|place| {
            let found = &edition.follow_ups()[place];
            item(
                report,
                &found.record,
                todo(locale, figures.follow_ups[place], &found.record, found.due, found.done_on),
            )
        }));
    }
    if let Some(register) = register(Kind::Lesson) {
        out.extend(register.pages(report, &|place| {
            let found = &edition.lessons()[place];
            let status = found.went.map(lessons::status);
            let mut facts: Vec<Fact> =
                status.map(|status| Fact::new("Status", status.word)).into_iter().collect();
            facts.extend(Fact::prose("What happened", found.what.as_str()));
            facts.extend(Fact::prose("Next time", found.next_time.as_str()));
            item(report, &found.record, with(facts, "Owner", &found.record.owner))
        }));
    }
    out
}

/// The title is that of links: plain words.
fn item<'a>(report: &'a Report, record: &'a Record, facts: Vec<Fact<'a>>) -> Item<'a> {
    let title = report.edition.named(&record.id).map_or("", |named| named.title.as_str());
    Item::new(report, record, title, facts)
}

fn facts<'a>(
    locale: Locale,
    status: StatusView,
    record: &'a Record,
    date: Option<(&'static str, Date)>,
) -> Vec<Fact<'a>> {
    let mut out = vec![Fact::new("Status", status.word)];
    out.extend(date.map(|(word, date)| Fact::date(locale, word, date)));
    with(out, "Owner", &record.owner)
}

fn todo<'a>(
    locale: Locale,
    todo: Todo,
    record: &'a Record,
    due: Option<Date>,
    done_on: Option<Date>,
) -> Vec<Fact<'a>> {
    let mut out = facts(locale, todos::status(todo), record, due.map(|due| ("Due", due)));
    out.extend(done_on.filter(|_| todo.done).map(|date| Fact::date(locale, "Done", date)));
    out
}

fn with<'a>(mut facts: Vec<Fact<'a>>, word: &'static str, who: &'a Shown<Option<Who>>) -> Vec<Fact<'a>> {
    facts.extend(who.known().map(|who| Fact::new(word, who.name.as_str())));
    facts
}
