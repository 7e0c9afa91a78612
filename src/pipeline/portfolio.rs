//! From the cards of its projects to the pages of a portfolio.

use super::{Clock, Input, Refusal, faults, look};
use crate::checks::Report;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::edition::alarm::{self, Spot, Withheld};
use crate::export::across;
use crate::export::json::portfolio as data;
use crate::load::portfolio::{NAME, Portfolio, check_day, check_twins};
use crate::model::Project;
use crate::model::project::SiteSettings;
use crate::model::task::Elsewhere;
use crate::pages::portfolio::rates::{Rate, Rates};
use crate::pages::portfolio::{self as pages, Card, Failure};
use crate::render::{self, Theme};
use crate::site::{Constant, OutFile, Site};
use crate::units::Date;
use crate::units::locale::Currency;
use crate::units::text::fold;
use std::collections::BTreeSet;

/// What a project's build tells its portfolio.
#[derive(Clone)]
pub struct Told {
    card: Card,
    /// What is held back of it, for the last look at the portfolio's pages.
    withheld: Withheld,
    /// The name of the vendor that it is made for.
    vendor: Option<String>,
    /// The readers have something in it. A vendor that has not is not told that there is the project.
    has_part: bool,
}

impl Told {
    /// Takes what a project's own build has published of it.
    pub fn published(card: Card) -> Told {
        Told { card, withheld: Withheld::default(), vendor: None, has_part: true }
    }

    /// Tells whether the readers have something in it.
    pub fn has_part(&self) -> bool {
        self.has_part
    }

    /// Tells whether its readers are shown all of the project.
    pub fn is_complete(&self) -> bool {
        self.card.audience.as_ref().is_none_or(|audience| audience.complete)
    }

    /// Tells whether it was made for a vendor.
    pub fn is_for_vendor(&self) -> bool {
        self.card.audience.as_ref().is_some_and(|audience| audience.is_vendor)
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

/// What the readers of a project are not shown in others, by the names that `waits_for` has for them.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Unseen {
    /// Folder and id.
    pub milestones: BTreeSet<(String, String)>,
    /// Folders of projects that they are not told of at all.
    pub projects: BTreeSet<String>,
}

impl Unseen {
    pub fn is_empty(&self) -> bool {
        self.milestones.is_empty() && self.projects.is_empty()
    }
}

/// Takes from a project the milestones of others that its readers are not shown: only their own project's gate knows which.
pub fn hide(project: &mut Project, unseen: &Unseen) {
    for task in &mut project.tasks {
        task.waits_for.retain(|other| !unseen.projects.contains(&other.project));
    }
    for other in project.tasks.iter_mut().flat_map(|task| &mut task.waits_for) {
        let is_unseen = unseen.milestones.contains(&(other.project.clone(), other.id.clone()));
        other.shown &= !is_unseen;
    }
    for file in &mut project.files {
        for (folder, id) in &unseen.milestones {
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

impl Member {
    /// Tells whether it is left out without a trace: it is nothing to a vendor.
    pub fn is_left_out(&self) -> bool {
        match &self.told {
            Ok(told) => !told.has_part(),
            Err(failure) => *failure == Failure::NoPart,
        }
    }
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
    let own = report.edition.audience().vendor.as_deref();
    let vendors = report.edition.vendors().iter();
    let vendor = own.and_then(|own| vendors.into_iter().find(|vendor| vendor.record.id == own));
    let vendor = vendor.map(|vendor| vendor.name.clone());
    Some(Told { card: Card::of(report)?, withheld, vendor, has_part: report.edition.has_part() })
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
    if let Some(two) = two_vendors(&members) {
        return Made { refusal: Some(two), ..made };
    }
    let mut found = Diagnostics::default();
    let members = once(portfolio, input, members, &mut found);
    made.diagnostics.extend(found.sorted());
    let theme = chosen.as_ref().unwrap_or(input.theme);
    let (shown, held) = split(portfolio, input, members);
    made.as_of = Some(shown.as_of);
    let beside = across::files(&shown);
    let pages = pages::pages(&shown, &beside.downloads);
    let frame = pages::frame(&shown, &pages);
    match render::portfolio(&pages, &frame, theme) {
        Ok(mut files) => {
            files.extend(beside.files);
            files.extend(across::lists(&shown, &pages));
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

/// Refuses to show one vendor what is another's: ids are a project's own, and the same one may be two companies.
fn two_vendors(members: &[Member]) -> Option<Refusal> {
    let told =
        members.iter().filter_map(|member| Some((member, member.told.as_ref().ok()?.vendor.as_ref()?)));
    let mut names: Vec<(String, String)> = Vec::new();
    for (member, name) in told {
        if names.iter().all(|(_, other)| fold(other) != fold(name)) {
            names.push((member.folder.clone(), name.clone()));
        }
    }
    (names.len() > 1).then_some(Refusal::TwoVendors(names))
}

/// Leaves out what is there already, and reports a day that the figures are newer than.
fn once(
    portfolio: &Portfolio,
    input: &Input,
    mut members: Vec<Member>,
    out: &mut Diagnostics,
) -> Vec<Member> {
    let cards =
        members.iter().filter_map(|member| Some((member.folder.as_str(), &member.told.as_ref().ok()?.card)));
    let known: Vec<(&str, &str, Date)> =
        cards.map(|(folder, card)| (folder, card.name.as_str(), card.as_of)).collect();
    let twins = check_twins(portfolio, known.iter().copied(), out);
    if let Some(day) = portfolio.status_date.filter(|_| input.clock.as_of.is_none()) {
        let newer: Vec<Date> = known.iter().map(|(.., of)| *of).filter(|of| *of > day).collect();
        check_day(portfolio, newer.len(), newer.iter().copied().max().unwrap_or(day), out);
    }
    members.retain(|member| !twins.contains(&member.folder));
    members
}

/// Parts what is shown from what must not be.
fn split(
    portfolio: &Portfolio,
    input: &Input,
    members: Vec<Member>,
) -> (pages::Portfolio, Vec<(String, Withheld)>) {
    let mut held = Vec::new();
    let mut shown = Vec::new();
    for member in members {
        let is_left_out = member.is_left_out();
        let Member { folder, told } = member;
        let told = told.map(|Told { card, withheld, .. }| {
            held.push((folder.clone(), withheld));
            Box::new(card)
        });
        if is_left_out {
            continue;
        }
        shown.push(pages::Member { group: portfolio.group_of(&folder).map(str::to_string), folder, told });
    }
    let newest = shown.iter().filter_map(|member| member.told.as_ref().ok()).map(|card| card.as_of).max();
    let cards = shown.iter().filter_map(|member| member.told.as_ref().ok());
    let currencies: Vec<Currency> = cards.map(|card| card.currency).collect();
    let Clock { as_of, today } = input.clock;
    let mut pages = pages::Portfolio {
        name: portfolio.name.clone(),
        summary: portfolio.summary.clone(),
        as_of: as_of.or(portfolio.status_date).or(newest).unwrap_or(today),
        members: shown,
        rates: rates(portfolio, &currencies),
        title: portfolio.site.title.clone(),
        base_url: input.base_url.map(str::to_string).or_else(|| portfolio.site.base_url.clone()),
        language: portfolio.site.language.clone(),
        indexed: portfolio.site.indexed,
    };
    pages::hide(&mut pages);
    (pages, held)
}

/// Returns the rates of the currencies that the projects have which are shown: another would tell that there is one more.
fn rates(portfolio: &Portfolio, currencies: &[Currency]) -> Option<Rates> {
    let rate = |rate: &crate::load::portfolio::Rate| Rate {
        currency: rate.currency,
        rate: rate.rate,
        date: rate.date,
        source: rate.source.clone(),
    };
    let used = portfolio.rates.iter().filter(|rate| currencies.contains(&rate.currency));
    Some(Rates { currency: portfolio.currency?, rates: used.map(rate).collect() })
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
