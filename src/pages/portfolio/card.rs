//! What a portfolio knows of one project: made from its report, which the gate has let through.

use crate::checks::health::Colour;
use crate::checks::{Report, Topic};
use crate::edition::{Audience, Kind};
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::portfolio::across::{Across, Stands};
use crate::pages::{facts, overview, paths};
use crate::units::locale::Currency;
use crate::units::{Date, Money, Percent};

/// The figures of a project that stand beside those of others.
#[derive(Clone, Debug)]
pub struct Card {
    /// Where the project is, and where its site lands: `it/mail`. Empty until its portfolio says so.
    pub folder: String,
    /// The way from the top of the portfolio to the top of the project's site, with a slash at its end; nothing where
    /// it is not known.
    pub site: Option<String>,
    pub name: String,
    /// For whom it was made; nothing where it is known from an export.
    pub audience: Option<Audience>,
    /// The key of its status; `none` where it has not begun.
    pub status: &'static str,
    /// What the status is of, where that is not the project.
    pub part: Option<String>,
    /// The status that the rules compute, or the call where readers see that alone.
    pub colour: Colour,
    /// What the manager calls it, where that differs and readers see both.
    pub called: Option<Colour>,
    /// The day that the figures speak for.
    pub as_of: Date,
    pub finish: Option<Date>,
    pub is_finished: bool,
    /// Working days against the baseline; nothing where what a vendor has promised decides when its part ends.
    pub slip_days: Option<i32>,
    pub slip_mark: Option<Mark>,
    pub done: Option<Percent>,
    pub currency: Currency,
    /// Nothing where no budget is kept, or not all of it is shown.
    pub cost: Option<Cost>,
    pub next: Option<Milestone>,
    /// The open ones, by the day they are needed.
    pub decisions: Vec<Decision>,
    /// What is compared with other projects; nothing where an export says nothing of it.
    pub across: Option<Box<Across>>,
}

/// What a project will cost, and what was approved.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    pub approved: Money,
    pub forecast: Money,
    pub mark: Option<Mark>,
}

/// The first milestone that is not reached.
#[derive(Clone, Debug)]
pub struct Milestone {
    pub name: String,
    pub date: Date,
    /// From the top of the project's site.
    pub href: String,
}

/// A decision that is waited for.
#[derive(Clone, Debug)]
pub struct Decision {
    pub title: String,
    pub needed_by: Option<Date>,
    /// Who decides, where names may be shown and somebody is named.
    pub who: Option<String>,
    /// From the top of the project's site.
    pub href: String,
}

impl Card {
    /// Tells whether readers see all decisions, so that none open may be said to be none.
    pub fn tells_all_decisions(&self) -> bool {
        self.across.as_ref().is_some_and(|across| !across.decisions_in_part)
    }

    /// Makes the card of a project; nothing for end users, who are shown no status.
    pub fn of(report: &Report) -> Option<Card> {
        let edition = &report.edition;
        if edition.audience().is_users {
            return None;
        }
        let schedule = edition.schedule();
        let is_finished = facts::is_done(report);
        let across = Across::of(report);
        let (finish, slip_days) = across.end((schedule.finish, schedule.slip_days));
        let called = report.health.called.as_ref().map(|called| called.colour);
        let colour = match called {
            Some(called) if !report.tells_computed() => called,
            _ => report.health.overall,
        };
        let has_work = edition.tasks().iter().any(|task| task.is_work());
        let slip_mark = slip_days.filter(|_| !is_finished);
        Some(Card {
            folder: String::new(),
            site: None,
            name: edition.head().name.clone(),
            audience: Some(edition.audience().clone()),
            status: across.stands.map_or_else(|| overview::status(report).key, Stands::key),
            part: overview::part(report),
            colour,
            called: called.filter(|called| *called != colour && colour != Colour::Unknown),
            as_of: edition.as_of(),
            finish,
            is_finished,
            slip_days,
            slip_mark: slip_mark.and_then(|days| facts::Tolerance::of(report).mark(days)),
            done: has_work.then_some(schedule.progress),
            currency: edition.head().currency,
            cost: cost(report),
            next: next(report),
            decisions: decisions(report),
            across: Some(Box::new(across)),
        })
    }

    /// Returns the ids of the milestones and outages that it shows.
    pub fn date_ids(&self) -> impl Iterator<Item = &str> {
        self.across.iter().flat_map(|across| &across.dates).map(|date| date.id.as_str())
    }

    /// Says where in the portfolio the project is, and so is its site.
    pub fn below(self, folder: &str) -> Card {
        Card { folder: folder.to_string(), site: Some(format!("{}/", paths::address(folder))), ..self }
    }

    /// Returns the address of the project's own first page.
    pub fn home(&self) -> Option<String> {
        self.address(paths::OVERVIEW)
    }

    /// Returns the address of a page of the project.
    pub fn address(&self, path: &str) -> Option<String> {
        self.site.as_ref().map(|site| format!("{site}{path}"))
    }

    /// Returns why it stands as it does, where that is told in the language of the page.
    pub fn cause(&self, language: &str) -> Option<&str> {
        let cause = self.across.as_ref()?.cause.as_ref()?;
        (cause.language == language && !cause.text.is_empty()).then_some(cause.text.as_str())
    }

    /// Adds words to a sentence that lead to a page of the project, where its site is known.
    pub fn lead(&self, out: Phrase, path: &str, words: &str) -> Phrase {
        match self.address(path) {
            Some(href) => out.link(href, words),
            None => out.text(words),
        }
    }
}

fn cost(report: &Report) -> Option<Cost> {
    let budget = report.figures.budget.as_ref().filter(|budget| budget.complete)?;
    let (approved, forecast) = (budget.total.approved, budget.total.forecast);
    let mark = facts::mark_of(report, Topic::Budget).filter(|_| forecast > approved);
    Some(Cost { approved, forecast, mark })
}

fn next(report: &Report) -> Option<Milestone> {
    let ahead =
        report.figures.milestones.iter().find(|milestone| !milestone.reached && milestone.date.is_some())?;
    let task = &report.edition.tasks()[ahead.place];
    let href = paths::record(report, Kind::Task, &task.record.id);
    Some(Milestone { name: task.name.clone(), date: ahead.date?, href })
}

fn decisions(report: &Report) -> Vec<Decision> {
    let open = report.figures.decisions.iter().filter(|figures| figures.open);
    open.map(|figures| {
        let decision = &report.edition.decisions()[figures.place];
        Decision {
            title: decision.title.clone(),
            needed_by: decision.needed_by,
            who: decision.decider.known().map(|who| who.name.clone()),
            href: paths::record(report, Kind::Decision, &decision.record.id),
        }
    })
    .collect()
}

/// Returns the mark of what is over, by the limits that a budget has by default.
pub fn cost_mark(over: Money, approved: Money) -> Option<Mark> {
    if over <= Money::ZERO {
        return None;
    }
    match over.share_of(approved).unwrap_or(1.0) {
        share if share >= 0.1 => Some(Mark::Bad),
        share if share > 0.03 => Some(Mark::Warn),
        _ => None,
    }
}
