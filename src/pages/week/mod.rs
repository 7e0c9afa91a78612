//! What changed, what is blocked, what is wanted of the reader: the newest report with what the figures
//! add to it, and every report as it was written.

mod blocked;
mod bridge;
mod changed;
mod moved;
mod moved_words;
mod next;
mod reasons;
mod report;

pub use report::title;

use crate::checks::Report;
use crate::edition::update::Update;
use crate::pages::view::{self, DecisionView, LinkView, StatusView, WhoView};
use crate::pages::{Context, Page, paths, words};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    title: String,
    from: Date,
    to: Date,
    newest: Option<report::Written<'a>>,
    called: Option<Called>,
    asks_headline: String,
    asks: Vec<DecisionView>,
    blocked: Vec<blocked::Blocked>,
    /// How much more is blocked, on the timeline.
    more_blocked: Option<LinkView>,
    /// Whether anything says what is blocked: an empty list is news too.
    tracks_blocked: bool,
    next: next::Next,
    reasons: Option<reasons::Reasons>,
    bridge: Option<bridge::Bridge>,
    moved: Option<moved::Moved>,
    changed: changed::Changed,
    earlier: Vec<Earlier>,
}

/// What the author calls it beside what the rules compute.
#[derive(Serialize)]
struct Called {
    status: StatusView,
    computed: StatusView,
    differs: bool,
    by: Option<WhoView>,
    reason: Option<String>,
}

/// A way to a report of another week.
#[derive(Serialize)]
pub struct Earlier {
    pub date: Date,
    pub link: LinkView,
    pub status: Option<StatusView>,
}

/// The most blocked tasks that are told; the longest blocked stand first.
const MOST_BLOCKED: usize = 30;
/// The most earlier reports: a year of them.
const MOST_EARLIER: usize = 52;

/// Makes the page of this week, and one for each report.
pub fn pages<'a>(context: &'a Context<'a>) -> Vec<Page<'a>> {
    let updates = context.report.edition.updates();
    let mut pages: Vec<Page> = this_week(context).into_iter().collect();
    pages.extend((0..updates.len()).rev().map(|place| report::page(updates, place, context.numbers())));
    pages
}

fn this_week<'a>(context: &'a Context<'a>) -> Option<Page<'a>> {
    let (all, locale) = (context.report, context.numbers());
    let edition = &all.edition;
    let as_of = edition.as_of();
    let newest = edition.updates().last();
    let asks = blocked::asks(all);
    let mut blocked = blocked::blocked(all);
    let unseen = blocked.len().saturating_sub(MOST_BLOCKED);
    blocked.truncate(MOST_BLOCKED);
    let next = next::next(all);
    let empty = newest.is_none() && asks.is_empty() && blocked.is_empty() && next.is_empty();
    if empty {
        return None;
    }
    let monday = as_of + -(as_of.weekday() as i32);
    let view = View {
        title: newest.map_or_else(|| words::week(locale, as_of), |newest| report::title(newest, locale)),
        from: monday,
        to: monday + 6,
        newest: newest.map(|newest| report::written(newest, locale)),
        called: called(all, newest),
        asks_headline: say!(locale, "week-asks", count = asks.len()),
        asks,
        blocked,
        more_blocked: (unseen > 0).then(|| more_on_timeline(unseen, locale)),
        tracks_blocked: !edition.tasks().is_empty(),
        next,
        reasons: reasons::reasons(all),
        bridge: bridge::bridge(all),
        moved: moved::moved(all),
        changed: changed::changed(all),
        // The rest are in the history.
        earlier: edition
            .updates()
            .iter()
            .rev()
            .skip(1)
            .take(MOST_EARLIER)
            .map(|update| earlier(update, locale))
            .collect(),
    };
    Some(Page {
        path: paths::WEEK.to_string(),
        title: say!(locale, "week-title"),
        menu: Some(say!(locale, "week-title")),
        template: "week.html",
        wide: false,
        view: Box::new(view),
    })
}

fn called(all: &Report, newest: Option<&Update>) -> Option<Called> {
    let update = newest?;
    let status = StatusView::called(all.numbers(), update.called?);
    let computed = StatusView::colour(all.numbers(), all.health.overall);
    Some(Called {
        differs: all.tells_computed() && computed.key != "unknown" && computed.key != status.key,
        status,
        computed,
        by: view::who(&update.author),
        reason: update.reason.clone(),
    })
}

/// Leads to what is left out, which the timeline has.
fn more_on_timeline(count: usize, locale: Locale) -> LinkView {
    LinkView::new(paths::TIMELINE, say!(locale, "week-more-on-timeline", count = count))
}

fn earlier(update: &Update, locale: Locale) -> Earlier {
    Earlier {
        date: update.date,
        link: LinkView::new(paths::week(update.date), report::title(update, locale)),
        status: update.called.map(|called| StatusView::called(locale, called)),
    }
}
