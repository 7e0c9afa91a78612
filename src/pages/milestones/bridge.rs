//! From the baseline's finish to the forecast one: what was approved, what slipped, and where.

use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::phrase::Phrase;
use crate::pages::subject;
use crate::pages::view::LinkView;
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Bridge<'a> {
    heading: String,
    rows: Vec<Row>,
    /// Where on the longest path the days arose.
    path: Vec<Step<'a>>,
    path_rest: Option<Rest>,
    path_unexplained: Option<String>,
    /// The days did arise, and where is not told.
    is_path_hidden: bool,
    total: String,
}

/// One line of the bridge: a date at its ends, days between them.
#[derive(Serialize)]
struct Row {
    what: String,
    link: Option<LinkView>,
    date: Phrase,
    days: String,
    is_end: bool,
}

#[derive(Serialize)]
struct Step<'a> {
    link: LinkView,
    owner: Option<&'a str>,
    days: String,
}

#[derive(Serialize)]
struct Rest {
    what: String,
    days: String,
}

/// The most steps that are named.
const MOST: usize = 12;

/// Returns the bridge in days; nothing where no baseline and forecast can be compared.
pub fn bridge(report: &Report) -> Option<Bridge<'_>> {
    let figures = report.figures.bridge.as_ref()?;
    let days = figures.days.as_ref()?;
    let kept = &report.edition.schedule().baselines[figures.baseline?];
    let locale = report.numbers();
    let signed = |days: i32| locale.days_signed(days.into());
    let none = Phrase::new;
    let mut rows = vec![Row {
        what: say!(locale, "milestones-bridge-baseline", name = &kept.name),
        link: None,
        date: Phrase::day(locale, days.from),
        days: String::new(),
        is_end: true,
    }];
    for (place, added) in &days.changes {
        let change = &report.edition.changes()[*place];
        let (id, title) = (&change.record.id, &change.title);
        rows.push(Row {
            what: say!(locale, "milestones-bridge-change", change = title),
            link: Some(LinkView::record(report, Kind::Change, id, id.clone())),
            date: none(),
            days: signed(*added),
            is_end: false,
        });
    }
    let (what, rest) = match days.slip {
        Some(slip) => (say!(locale, "milestones-bridge-slip"), slip),
        None => (say!(locale, "milestones-bridge-slip-and-hidden"), days.total - days.approved()),
    };
    rows.push(Row { what, link: None, date: none(), days: signed(rest), is_end: false });
    rows.push(Row {
        what: say!(locale, "shared-forecast"),
        link: None,
        date: Phrase::day(locale, days.to),
        days: signed(days.total),
        is_end: true,
    });
    let tasks = report.edition.tasks();
    let path = days.path.as_ref();
    let steps = path.map(|path| path.steps.as_slice()).unwrap_or_default();
    let mut named: Vec<(usize, i32)> = steps.iter().map(|slip| (slip.task, slip.days)).collect();
    let rest = if named.len() > MOST { smallest(&mut named) } else { Vec::new() };
    Some(Bridge {
        heading: subject::within(
            report.numbers(),
            report.edition.audience().subject,
            heading(days.total, days.approved(), days.slip, locale),
        ),
        rows,
        path: named
            .into_iter()
            .map(|(place, days)| Step {
                link: LinkView::record(report, Kind::Task, &tasks[place].record.id, &tasks[place].name),
                owner: tasks[place].record.owner.known().map(|who| who.name.as_str()),
                days: signed(days),
            })
            .collect(),
        path_rest: (!rest.is_empty())
            .then(|| say!(locale, "milestones-bridge-smaller", count = rest.len()))
            .map(|what| Rest { what, days: signed(rest.iter().sum()) }),
        path_unexplained: path.map(|path| path.unexplained).filter(|days| *days != 0).map(signed),
        is_path_hidden: path.is_none() && days.total != 0,
        total: signed(days.total),
    })
}

/// Takes the smallest steps out, so that the others keep their order, and returns their days.
fn smallest(named: &mut Vec<(usize, i32)>) -> Vec<i32> {
    let mut order: Vec<usize> = (0..named.len()).collect();
    order.sort_by_key(|&index| (std::cmp::Reverse(named[index].1.abs()), index));
    order.truncate(MOST - 1);
    let rest = named.iter().enumerate().filter(|(index, _)| !order.contains(index)).map(|(_, step)| step.1);
    let rest: Vec<i32> = rest.collect();
    let mut index = 0;
    named.retain(|_| {
        index += 1;
        order.contains(&(index - 1))
    });
    rest
}

fn heading(total: i32, approved: i32, slip: Option<i32>, locale: Locale) -> String {
    if total == 0 {
        return say!(locale, "milestones-bridge-none");
    }
    // Exact, where prose elsewhere says weeks: the parts have to add up.
    let (count, late) = (total.unsigned_abs(), total > 0);
    // What nobody approved can't be told from changes that are not shown.
    let Some(slip) = slip else {
        return say!(locale, "milestones-bridge-whole", late = late, count = count);
    };
    let signed = |days: i32| locale.signed(days.into());
    match (approved, slip) {
        (0, _) => say!(locale, "milestones-bridge-not-approved", late = late, count = count),
        (_, 0) => say!(locale, "milestones-bridge-approved", late = late, count = count),
        (approved, slip) if approved > 0 && slip > 0 => {
            say!(locale, "milestones-bridge-both", count = count, approved = approved, slip = slip)
        }
        (approved, slip) => say!(
            locale,
            "milestones-bridge-parts",
            late = late,
            count = count,
            changes = approved.unsigned_abs(),
            approved = signed(approved),
            slip = signed(slip),
        ),
    }
}
