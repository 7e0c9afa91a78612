//! The table of the fourteen points, and the places of each.

use crate::analysis::plan_quality::Figure;
use crate::checks::Report;
use crate::checks::plan::point::Says;
use crate::checks::plan::{Judged, Verdict, places as places_of, point, words as plan_words};
use crate::edition::Kind;
use crate::pages::view::{LinkView, StatusView, source};
use crate::pages::words;
use crate::units::locale::{Locale, say};
use crate::units::text::shorten;
use serde::Serialize;

/// Up to so many places a list is open from the start.
const SHORT: usize = 10;
/// The most places that are listed of one point, and of all points together; the page has to stay light.
const MOST: usize = 50;
const MOST_IN_ALL: usize = 150;
/// The most that are listed of one point where all together would be too many.
const FEW: usize = 10;
/// The most letters of a task's name.
const NAME: usize = 80;

#[derive(Serialize)]
pub struct Row {
    number: u8,
    title: String,
    definition: String,
    value: String,
    limit: String,
    status: StatusView,
    /// Why there is no value, or why a value over the limit is none to look at.
    reason: String,
    rule: LinkView,
    /// To its places below; empty where it has none.
    places: String,
}

/// The places of one point.
#[derive(Serialize)]
pub struct Places {
    id: String,
    heading: String,
    /// They are worth a look, and few.
    open: bool,
    remedy: String,
    items: Vec<Item>,
    rest: String,
}

#[derive(Serialize)]
struct Item {
    task: LinkView,
    what: String,
    excused: bool,
    source: Option<LinkView>,
}

/// Returns a row for each point.
pub fn rows(report: &Report) -> Vec<Row> {
    report.plan.points.iter().map(|judged| row(report, judged)).collect()
}

fn row(report: &Report, judged: &Judged) -> Row {
    let (point, locale) = (judged.point, report.numbers());
    let figure = report.plan.figure(point);
    let (key, word) = match &judged.verdict {
        Verdict::Pass => ("ok", say!(locale, "plan-status-passes")),
        Verdict::Look => ("warn", say!(locale, "plan-status-look")),
        Verdict::Agreed(_) => ("hold", say!(locale, "plan-status-agreed")),
        Verdict::Off => ("none", say!(locale, "plan-status-off")),
        Verdict::Unknown(_) => ("unknown", say!(locale, "plan-status-unknown")),
    };
    let reason = match &judged.verdict {
        Verdict::Unknown(why) => words::sentence(&plan_words::unknown(*why, report.numbers())),
        Verdict::Agreed(silenced) => words::sentence(&silenced.words(report.numbers())),
        Verdict::Off => String::new(),
        _ => aside(judged, figure, locale),
    };
    let is_shown = judged.verdict != Verdict::Off;
    let has_places = is_shown && figure.is_some_and(|figure| !places_of(figure).is_empty());
    Row {
        number: point.number,
        title: point.title(report.numbers()),
        definition: point.definition(report.numbers()).replace('`', ""),
        value: figure
            .filter(|_| is_shown)
            .map(|figure| point::value(figure, judged.excused.len(), report.numbers()))
            .unwrap_or_default(),
        limit: judged.limit.clone(),
        status: StatusView { key, word },
        reason,
        rule: LinkView::new(words::rule_address(point.rule.name), point.rule.name),
        places: if has_places { format!("#{}", anchor(judged)) } else { String::new() },
    }
}

/// Says what an index is made of, and what a count leaves out.
fn aside(judged: &Judged, figure: Option<&Figure>, locale: Locale) -> String {
    let mut said = Vec::new();
    let agreed = judged.excused.len();
    match (judged.point.says, figure) {
        (Says::Index(says), Some(Figure::Index(index))) => {
            said.push(words::sentence(&says(index, locale)));
            if agreed > 0 {
                said.push(say!(locale, "plan-missing-agreed", count = agreed));
            }
        }
        (_, Some(Figure::Count(count))) => {
            if agreed > 0 {
                said.push(say!(locale, "plan-more-agreed", count = agreed));
            }
            if count.undated > 0 {
                said.push(say!(locale, "plan-more-undated", count = count.undated));
            }
        }
        _ => {}
    }
    said.join(" ")
}

fn anchor(judged: &Judged) -> String {
    format!("point__{}", judged.point.number)
}

/// Returns the places of every point that has some.
pub fn places(report: &Report) -> Vec<Places> {
    let counted = || report.plan.points.iter().filter(|judged| judged.verdict != Verdict::Off);
    let found =
        |judged: &Judged| report.plan.figure(judged.point).map_or(0, |figure| places_of(figure).len());
    let in_all: usize = counted().map(|judged| found(judged).min(MOST)).sum();
    let most = if in_all > MOST_IN_ALL { FEW } else { MOST };
    counted().filter_map(|judged| of_point(report, judged, most)).collect()
}

fn of_point(report: &Report, judged: &Judged, most: usize) -> Option<Places> {
    let figure = report.plan.figure(judged.point)?;
    let places = places_of(figure);
    if places.is_empty() {
        return None;
    }
    let tasks = report.edition.tasks();
    let items = places.iter().enumerate().take(most).map(|(index, place)| {
        let task = &tasks[place.task];
        Item {
            task: LinkView::record(report, Kind::Task, &task.record.id, shorten(&task.name, NAME)),
            what: plan_words::detail(place, &report.edition),
            excused: judged.excused.contains(&index),
            source: source(&task.record.at),
        }
    });
    let rest = places.len().saturating_sub(most);
    Some(Places {
        id: anchor(judged),
        heading: say!(
            report.numbers(),
            "plan-point-heading",
            number = judged.point.number,
            title = judged.point.title(report.numbers()),
            value = point::value(figure, judged.excused.len(), report.numbers()),
        ),
        open: judged.verdict == Verdict::Look && places.len() <= SHORT,
        remedy: judged.point.rule.remedy(report.numbers()).replace('`', ""),
        items: items.collect(),
        rest: match rest {
            0 => String::new(),
            rest => say!(report.numbers(), "plan-places-rest", count = rest),
        },
    })
}
