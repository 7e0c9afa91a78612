//! From the cards of its projects to the pages of a portfolio.

use super::{Clock, Input, Refusal, faults, look};
use crate::checks::Report;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::edition::alarm::{self, Spot, Withheld};
use crate::export::json::portfolio as data;
use crate::load::portfolio::{NAME, Portfolio};
use crate::model::Project;
use crate::model::project::SiteSettings;
use crate::model::task::Elsewhere;
use crate::pages::portfolio::rates::{Rate, Rates};
use crate::pages::portfolio::{self as pages, Card, Failure};
use crate::render::{self, Theme};
use crate::site::{Constant, OutFile, Site};
use crate::units::Date;
use std::collections::BTreeSet;

/// What a project's build tells its portfolio.
#[derive(Clone)]
pub struct Told {
    card: Card,
    /// What is held back of it, for the last look at the portfolio's pages.
    withheld: Withheld,
}

impl Told {
    /// Takes what a project's own build has published of it.
    pub fn published(card: Card) -> Told {
        Told { card, withheld: Withheld::default() }
    }

    /// Returns the ids of the milestones that the project shows these readers.
    pub fn dates(&self) -> impl Iterator<Item = &str> {
        self.card.date_ids()
    }

    /// Says where in the portfolio the project is.
    pub fn below(self, folder: &str) -> Told {
        Told { card: self.card.below(folder), ..self }
    }
}

/// What the tasks of a project wait for in others, and what others may wait for: the whole truth, for messages to whoever
/// builds.
#[derive(Clone, Default)]
pub struct Crossings {
    /// The ids of its phases, tasks and milestones.
    pub milestones: BTreeSet<String>,
    pub waits: Vec<Elsewhere>,
}

/// Takes from a project what crosses to others.
pub fn crossings(project: &Project) -> Crossings {
    Crossings {
        milestones: project.tasks.iter().map(|task| task.record.id.clone()).collect(),
        waits: project.tasks.iter().flat_map(|task| task.waits_for.iter().cloned()).collect(),
    }
}

/// Milestones of other projects that are not shown to the readers: folder and id, as `waits_for` has them.
pub type Unseen = BTreeSet<(String, String)>;

/// Takes from a project the milestones of others that its readers are not shown: only their own project's gate knows which.
pub fn hide(project: &mut Project, unseen: &Unseen) {
    for other in project.tasks.iter_mut().flat_map(|task| &mut task.waits_for) {
        let is_unseen = unseen.contains(&(other.project.clone(), other.id.clone()));
        other.shown &= !is_unseen;
    }
    for file in &mut project.files {
        for (folder, id) in unseen {
            file.text = without(&file.text, folder, id);
        }
    }
}

/// Returns a file as it was written, with dots in place of the id behind a folder and a colon.
fn without(text: &str, folder: &str, id: &str) -> String {
    const DOTS: &str = "•••";
    let is_of_id = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in text.match_indices(id) {
        let before =
            text[from..at].trim_end().strip_suffix(':').map(|before| before.trim_end_matches([' ', '/']));
        let after = text[at + id.len()..].chars().next();
        if before.is_some_and(|before| before.ends_with(folder)) && !after.is_some_and(is_of_id) {
            out.push_str(&text[from..at]);
            out.push_str(DOTS);
            from = at + id.len();
        }
    }
    out + &text[from..]
}

/// A project and what came of it.
#[derive(Clone)]
pub struct Member {
    pub folder: String,
    pub told: Result<Told, Failure>,
}

/// What came of the pages of a portfolio.
#[derive(Default)]
pub struct Made {
    /// The portfolio's own files, without the sites of its projects.
    pub site: Option<Site>,
    pub diagnostics: Vec<Diagnostic>,
    pub said: Vec<String>,
    pub refusal: Option<Refusal>,
    pub as_of: Option<Date>,
}

/// Keeps what a portfolio needs of a report; nothing for end users, who are shown no status.
pub fn tell(report: &Report, withheld: Withheld) -> Option<Told> {
    Some(Told { card: Card::of(report)?, withheld })
}

/// Looks at the theme of a portfolio, and makes no page.
pub fn check(input: &Input, portfolio: &Portfolio) -> Made {
    dress(input, portfolio).0
}

/// Chooses the theme of a portfolio; nothing where it is the one that was loaded, or where it must not be used.
fn dress(input: &Input, portfolio: &Portfolio) -> (Made, Option<Theme>) {
    let mut found = Diagnostics::default();
    let chosen = match look::choose(input, &settings(portfolio), &mut found) {
        Ok(chosen) => chosen,
        Err(refusal) => return (Made { refusal: Some(refusal), ..Made::default() }, None),
    };
    let all = chosen.theme.as_ref().unwrap_or(input.theme).faults();
    let all = all.iter().chain(input.theme.faults());
    found.extend(all.map(|fault| faults::diagnostic(fault, input.sources)));
    (Made { diagnostics: found.sorted(), said: chosen.said, ..Made::default() }, chosen.theme)
}

/// Makes the pages of a portfolio. `input` holds its own files and theme.
pub fn build(input: &Input, portfolio: &Portfolio, members: Vec<Member>) -> Made {
    let (mut made, chosen) = dress(input, portfolio);
    if made.refusal.is_some() || made.diagnostics.iter().any(Diagnostic::is_error) {
        return made;
    }
    let theme = chosen.as_ref().unwrap_or(input.theme);
    let (shown, held) = split(portfolio, input, members);
    made.as_of = Some(shown.as_of);
    let pages = pages::pages(&shown);
    let frame = pages::frame(&shown, &pages);
    match render::portfolio(&pages, &frame, theme) {
        Ok(mut files) => {
            files.extend(data::files(&shown, &pages));
            let site = Site::new(files);
            let mut leaks = leaks(&shown, held, &site, theme.constant());
            written(&mut leaks, input);
            match leaks.is_empty() {
                true => made.site = Some(site),
                false => made.refusal = Some(Refusal::Leak(leaks)),
            }
        }
        Err(all) => {
            made.diagnostics.extend(all.iter().map(|fault| faults::diagnostic(fault, input.sources)));
        }
    }
    made
}

/// Parts what is shown from what must not be.
fn split(
    portfolio: &Portfolio,
    input: &Input,
    members: Vec<Member>,
) -> (pages::Portfolio, Vec<(String, Withheld)>) {
    let mut held = Vec::new();
    let mut shown = Vec::new();
    for Member { folder, told } in members {
        let told = told.map(|Told { card, withheld }| {
            held.push((folder.clone(), withheld));
            Box::new(card)
        });
        shown.push(pages::Member { group: portfolio.group_of(&folder).map(str::to_string), folder, told });
    }
    let newest = shown.iter().filter_map(|member| member.told.as_ref().ok()).map(|card| card.as_of).max();
    let Clock { as_of, today } = input.clock;
    let mut pages = pages::Portfolio {
        name: portfolio.name.clone(),
        summary: portfolio.summary.clone(),
        as_of: as_of.or(portfolio.status_date).or(newest).unwrap_or(today),
        members: shown,
        rates: rates(portfolio),
        title: portfolio.site.title.clone(),
        base_url: input.base_url.map(str::to_string).or_else(|| portfolio.site.base_url.clone()),
        language: portfolio.site.language.clone(),
        indexed: portfolio.site.indexed,
    };
    pages::hide(&mut pages);
    (pages, held)
}

fn rates(portfolio: &Portfolio) -> Option<Rates> {
    let rate = |rate: &crate::load::portfolio::Rate| Rate {
        currency: rate.currency,
        rate: rate.rate,
        date: rate.date,
        source: rate.source.clone(),
    };
    Some(Rates { currency: portfolio.currency?, rates: portfolio.rates.iter().map(rate).collect() })
}

/// Looks for what is held back of each project: in what its card says, and on the pages that tell of all of them.
fn leaks(
    shown: &pages::Portfolio,
    held: Vec<(String, Withheld)>,
    site: &Site,
    constant: &Constant,
) -> Vec<alarm::Leak> {
    let mut leaks = Vec::new();
    for (folder, withheld) in held {
        if withheld.is_empty() {
            continue;
        }
        let (own, others): (Vec<&Card>, Vec<&Card>) = shown.cards().partition(|card| card.folder == folder);
        let text = |cards: Vec<&Card>| cards.into_iter().map(data::texts).collect::<Vec<_>>().join("\n");
        let card = Site::new(vec![OutFile::new("card.txt", text(own))]);
        leaks.extend(alarm::scan(&card, &withheld, constant));
        leaks.extend(alarm::scan(site, &withheld.unless_said(&text(others)), constant));
    }
    leaks.dedup();
    leaks
}

/// Says of hidden words where the portfolio's own file has them.
fn written(leaks: &mut [alarm::Leak], input: &Input) {
    let Some(file) = input.sources.find(NAME) else { return };
    let text = input.sources.text(file).to_lowercase();
    for leak in leaks {
        let word = leak.word.to_lowercase();
        let lines = text.lines().enumerate().filter(|(_, line)| line.contains(&word));
        leak.spots.extend(lines.map(|(index, _)| Spot { path: NAME.to_string(), line: index + 1 }));
    }
}

fn settings(portfolio: &Portfolio) -> SiteSettings {
    SiteSettings {
        title: portfolio.site.title.clone(),
        base_url: portfolio.site.base_url.clone(),
        theme: portfolio.site.theme.clone(),
        theme_at: portfolio.site.theme_at,
        language: portfolio.site.language.clone(),
        indexed: portfolio.site.indexed,
        script: false,
        audience: None,
    }
}
