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
use crate::units::locale::{Locale, say};

/// Makes the pages of each register that is long.
pub fn pages(report: &Report) -> Vec<Page<'_>> {
    let (edition, figures, locale) = (&report.edition, &report.figures.closure, report.numbers());
    let register = |kind| {
        let (folder, all) = paths::shelved(report, kind)?;
        Some(Register {
            folder,
            kind,
            back: LinkView::new(paths::CLOSURE, say!(locale, "closure-back")),
            all,
        })
    };
    let mut out = Vec::new();
    if let Some(register) = register(Kind::SignOff) {
        out.extend(register.pages(report, &|place| {
            let found = &edition.sign_offs()[place];
            let status = sign_offs::status(figures.sign_offs[place], locale);
            let date = found.date.map(|date| (say!(locale, "closure-date"), date));
            let facts = facts(locale, status, &found.record, date);
            item(report, &found.record, with(facts, say!(locale, "closure-by"), &found.by))
        }));
    }
    if let Some(register) = register(Kind::Handover) {
        out.extend(register.pages(report, &|place| {
            let found = &edition.handovers()[place];
            let facts = todo(locale, figures.handovers[place], &found.record, found.due, found.done_on);
            item(report, &found.record, with(facts, say!(locale, "closure-to"), &found.to))
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
            let status = found.went.map(|went| lessons::status(went, locale));
            let mut facts: Vec<Fact> = status
                .map(|status| Fact::new(say!(locale, "closure-status"), status.word))
                .into_iter()
                .collect();
            facts.extend(Fact::prose(say!(locale, "closure-lesson-happened"), found.what.as_str()));
            facts.extend(Fact::prose(say!(locale, "closure-lesson-next"), found.next_time.as_str()));
            item(report, &found.record, with(facts, say!(locale, "closure-owner"), &found.record.owner))
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
    date: Option<(String, Date)>,
) -> Vec<Fact<'a>> {
    let mut out = vec![Fact::new(say!(locale, "closure-status"), status.word)];
    out.extend(date.map(|(word, date)| Fact::date(locale, word, date)));
    with(out, say!(locale, "closure-owner"), &record.owner)
}

fn todo<'a>(
    locale: Locale,
    todo: Todo,
    record: &'a Record,
    due: Option<Date>,
    done_on: Option<Date>,
) -> Vec<Fact<'a>> {
    let due = due.map(|due| (say!(locale, "closure-due"), due));
    let mut out = facts(locale, todos::status(todo, locale), record, due);
    out.extend(
        done_on.filter(|_| todo.done).map(|date| Fact::date(locale, say!(locale, "closure-done"), date)),
    );
    out
}

fn with<'a>(mut facts: Vec<Fact<'a>>, word: String, who: &'a Shown<Option<Who>>) -> Vec<Fact<'a>> {
    facts.extend(who.known().map(|who| Fact::new(word, who.name.as_str())));
    facts
}
