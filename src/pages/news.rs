//! What happened, newest first, for those who follow a project from elsewhere: reports, changes of what they call the
//! project, decisions, approved changes and reached milestones. Everything has the date of its content.
//!
//! What the rules would have computed on an earlier day is not known from today's files, so a change of the status is
//! one of what the reports call it.

use crate::checks::Report;
use crate::edition::update::Rag;
use crate::edition::{Edition, Kind};
use crate::pages::{facts, paths, words};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use crate::units::text::shorten;

/// One thing that happened.
pub struct News {
    /// What it is for as long as it exists, whatever it is called: `decision/D-07`.
    pub key: String,
    pub date: Date,
    pub title: String,
    /// A few sentences; empty where the title says it all.
    pub text: String,
    /// From the top of the site.
    pub href: String,
    /// Who wrote it, where that is told.
    pub author: Option<String>,
}

/// The most that is told: a year of weekly reports.
const MOST: usize = 50;
/// The most letters of a text.
const LONGEST: usize = 600;

/// Returns what happened up to the status date. Of one day, reports come first.
pub fn news(report: &Report) -> Vec<News> {
    let mut news = reports(report);
    news.extend(statuses(report));
    news.extend(decided(report));
    news.extend(approved(report));
    news.extend(reached(report));
    news.retain(|item| item.date <= report.edition.as_of());
    news.sort_by_key(|item| std::cmp::Reverse(item.date));
    news.truncate(MOST);
    news
}

fn reports(report: &Report) -> Vec<News> {
    let edition = &report.edition;
    let one = |update: &crate::edition::update::Update| {
        let called = update.called.map(|called| called_as(report.numbers(), called));
        let reason = update.reason.as_deref().map(|reason| plain(edition, reason));
        let sections = update.sections.iter().filter(|section| !section.body.is_empty());
        let sections = sections.map(|section| match section.title.trim() {
            "" => plain(edition, section.body.as_str()),
            title => {
                let text = plain(edition, section.body.as_str());
                say!(report.numbers(), "news-section", heading = edition.words(title), text = text)
            }
        });
        let texts: Vec<String> = called.into_iter().chain(reason).chain(sections).collect();
        let title = match &update.headline {
            Some(headline) => plain(edition, headline),
            None => words::report_of(report.numbers(), update.date),
        };
        News {
            key: format!("report/{}", update.date),
            date: update.date,
            title,
            text: shorten(&texts.join(" "), LONGEST),
            href: paths::week(update.date),
            author: update.author.known().map(|who| who.name.clone()),
        }
    };
    edition.updates().iter().map(one).collect()
}

fn called_as(locale: Locale, called: Rag) -> String {
    say!(locale, "news-called", colour = words::called(locale, called))
}

/// Returns each report that calls the project something else than the one before that called it anything.
fn statuses(report: &Report) -> Vec<News> {
    let updates = report.edition.updates().iter();
    let called: Vec<_> = updates.filter_map(|update| Some((update.date, update.called?))).collect();
    let changes = called.windows(2).filter(|pair| pair[0].1 != pair[1].1);
    changes
        .map(|pair| {
            let said = |place: usize| words::called(report.numbers(), pair[place].1);
            News {
                key: format!("status/{}", pair[1].0),
                date: pair[1].0,
                title: say!(report.numbers(), "news-status", now = said(1), before = said(0)),
                text: String::new(),
                href: paths::week(pair[1].0),
                author: None,
            }
        })
        .collect()
}

fn decided(report: &Report) -> Vec<News> {
    let edition = &report.edition;
    let made = report.figures.decisions.iter().filter(|figures| !figures.open);
    let decisions = made.map(|figures| &edition.decisions()[figures.place]);
    decisions
        .filter_map(|decision| {
            let text = plain(edition, decision.outcome.as_str());
            of_record(report, Kind::Decision, &decision.record.id, decision.made?, text)
        })
        .collect()
}

fn approved(report: &Report) -> Vec<News> {
    let changes = report.edition.changes().iter().filter(|change| change.status.is_approved());
    changes
        .filter_map(|change| {
            let id = &change.record.id;
            of_record(report, Kind::Change, id, change.decided?, String::new())
        })
        .collect()
}

fn reached(report: &Report) -> Vec<News> {
    let reached = report.figures.milestones.iter().filter(|milestone| milestone.reached);
    reached
        .filter_map(|milestone| {
            let task = &report.edition.tasks()[milestone.place];
            let locale = report.numbers();
            let span = |days| facts::work_span(days, locale);
            let text = match milestone.committed_slip_days {
                Some(late @ 1..) => say!(locale, "news-later", span = span(late)),
                Some(0) => say!(locale, "news-on-the-day"),
                Some(early) => say!(locale, "news-before", span = span(early)),
                None => String::new(),
            };
            of_record(report, Kind::Task, &task.record.id, task.times.finished?, text)
        })
        .collect()
}

fn of_record(report: &Report, kind: Kind, id: &str, date: Date, text: String) -> Option<News> {
    let (locale, title) = (report.numbers(), &report.edition.named(id)?.title);
    let (word, title) = match kind {
        Kind::Decision => ("decision", say!(locale, "news-decided", title = title)),
        Kind::Change => ("change", say!(locale, "news-approved", title = title)),
        _ => ("milestone", say!(locale, "news-reached", title = title)),
    };
    Some(News {
        key: format!("{word}/{id}"),
        date,
        title,
        text: shorten(&text, LONGEST),
        href: paths::record(report, kind, id),
        author: None,
    })
}

/// Returns Markdown as words in one line, which a list of news shows. References are called what they are called on
/// the pages, and links by their words.
fn plain(edition: &Edition, markdown: &str) -> String {
    let mut out = String::new();
    for line in edition.words(markdown).lines() {
        let line = line.trim().trim_start_matches(['#', '>']).trim_start();
        let line = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")).unwrap_or(line).trim();
        if line.is_empty() || line.chars().all(|c| matches!(c, '-' | '|' | ':' | '`' | ' ')) {
            continue;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&without_targets(line).replace("**", "").replace('`', ""));
    }
    out
}

/// Returns a text in which `[words](address)` are its words.
fn without_targets(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("](") {
        let Some((target, after)) = after.split_once(')') else { break };
        match before.rfind('[').filter(|_| !target.contains(' ')) {
            Some(open) => {
                out.push_str(&before[..open]);
                out.push_str(&before[open + 1..]);
            }
            None => out.push_str(&rest[..before.len() + 2 + target.len() + 1]),
        }
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::without_targets;

    #[test]
    fn links_become_their_words() {
        assert_eq!(without_targets("See [the plan](https://a.example/b), now"), "See the plan, now");
        assert_eq!(without_targets("f](x y) and [a](b"), "f](x y) and [a](b");
    }
}
