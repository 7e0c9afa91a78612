//! The whole journey, one screen: the file to read first.

mod audience;
mod faults;
pub mod heard;
mod look;
pub mod portfolio;
mod reword;
mod shorter;
mod timeless;

use crate::analysis;
use crate::checks::{self, Finding, Report, health::Colour};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::edition;
use crate::edition::alarm::{Leak, Written};
use crate::edition::left_out::{self, LeftOut};
use crate::edition::mentions::{Mention, Mentions};
use crate::export;
use crate::export::json::Data;
use crate::load;
use crate::load::secret::mask::Mask;
use crate::pages;
use crate::pipeline::heard::{Ear, Heard};
use crate::plan;
use crate::render::fault::Fault;
use crate::render::{self, Theme};
use crate::site::{Constant, OutFile, Site};
use crate::source::Sources;
use crate::units::Date;

/// Everything that a build depends on. Same input, same bytes.
pub struct Input<'a> {
    pub sources: &'a Sources,
    pub theme: &'a Theme,
    pub clock: Clock,
    pub asked: Asked<'a>,
    /// The theme that the command line names, instead of the project's own.
    pub theme_name: Option<&'a str>,
    /// The address that the site will have, where the command line names it.
    pub base_url: Option<&'a str>,
}

/// Whose view is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asked<'a> {
    /// The audience of this id.
    Named(&'a str),
    /// The project's default, else the only audience there is.
    Default,
    /// Everything: for the eyes of whoever works on the project.
    Widest,
}

/// The dates a build may speak for: the first that is known.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// What the command line says.
    pub as_of: Option<Date>,
    /// Where neither the command line nor the project says it.
    pub today: Date,
}

/// What came of it: a value. `cli` decides on words, colours and exit codes.
#[derive(Default)]
pub struct Outcome {
    /// Nothing where an error keeps the site from being published, or where only a check was asked for.
    pub site: Option<Site>,
    /// The JSON export.
    pub data: Option<String>,
    /// The plan as MS Project XML, where that was asked for.
    pub mspdi: Option<export::mspdi::Document>,
    /// The figures as tables, where they were asked for.
    pub tables: Option<export::table::Tables>,
    /// The overview and the week as one page, where that was asked for.
    pub report: Option<String>,
    /// The digest for a chat, where that was asked for.
    pub digest: Option<String>,
    /// Milestones and decisions as iCalendar, where that was asked for and something has a date.
    pub calendar: Option<String>,
    pub diagnostics: Vec<Diagnostic>,
    /// What was changed of the theme's colours, and why: a sentence each.
    pub said: Vec<String>,
    /// Passwords, keys and tokens that stand in the files: no message may hold one.
    pub mask: Mask,
    pub findings: Vec<Finding>,
    pub summary: Summary,
    /// What the audience does not get: for whoever publishes, never for readers.
    pub left_out: Vec<LeftOut>,
    /// Names of people in its texts, where people appear by role.
    pub mentions: Vec<Mention>,
    /// Ordinary words in its texts that hidden records are called by.
    pub heard: Vec<Heard>,
    /// Why there is no site although the input is right.
    pub refusal: Option<Refusal>,
    /// What a portfolio is told of it, where there is a site.
    pub told: Option<portfolio::Told>,
    /// What it waits for in the other projects of a portfolio.
    pub crossings: portfolio::Crossings,
}

impl Outcome {
    /// Adds what is wrong with the files of a theme, each at its place.
    pub fn add_faults(&mut self, faults: &[Fault], sources: &Sources) {
        for fault in faults {
            let mut diagnostic = self::faults::diagnostic(fault, sources);
            self.mask.diagnostic(&mut diagnostic);
            if !self.diagnostics.contains(&diagnostic) {
                self.diagnostics.push(diagnostic);
            }
        }
    }
}

/// What the last line on the terminal says.
#[derive(Default)]
pub struct Summary {
    pub project: String,
    /// Nothing where the project could not be read.
    pub as_of: Option<Date>,
    pub tasks: usize,
    /// The id of the audience, empty where the project has none.
    pub audience: String,
    /// The audience is the one of end users.
    pub is_for_users: bool,
    /// The same for a vendor.
    pub is_for_vendor: bool,
    pub audiences: Vec<String>,
    /// Where the site is published, where that is known.
    pub base_url: Option<String>,
    /// It is the edition that is built where no audience is named: the one that stands at the project's own address.
    pub is_default: bool,
    /// Nothing where nothing is recorded to judge by.
    pub status: Option<Colour>,
    /// What the manager calls it, where it is not what is computed, or where readers see it alone.
    pub called: Option<Call>,
}

/// The manager's own call beside the computed status: for whoever publishes, also where readers see one of them.
#[derive(Clone, Copy)]
pub struct Call {
    pub colour: Colour,
    pub date: Date,
    pub computed: Colour,
    /// Called green while the facts are red.
    pub watermelon: bool,
    pub reason_missing: bool,
    /// Readers see the call alone.
    pub alone: bool,
}

/// What keeps a right input from becoming a site.
#[derive(Debug)]
pub enum Refusal {
    /// Several audiences and none named, or one that does not exist: the list of those that do.
    ChooseAudience { unknown: Option<String>, nearest: Option<String>, known: Vec<String> },
    /// Parts are for some readers only, and nobody says for whom the build is: the list of the audiences there are.
    ForSomeOnly { known: Vec<String> },
    /// A hidden word was found in the finished bytes.
    Leak(Vec<Leak>),
    /// There is no theme of that name: the list of those that there are.
    UnknownTheme { name: String, known: Vec<String> },
    /// A vendor's id is that of several companies in the projects of a portfolio: a folder and a name of each.
    TwoVendors(Vec<(String, String)>),
    /// The theme cannot be put together, for a reason that is no mistake in a file of the project.
    Theme(String),
}

/// Builds the site of a project for one audience.
pub fn build(input: &Input) -> Outcome {
    journey(input, Depth::Site)
}

/// Builds it beside the other projects of a portfolio.
pub fn build_beside(input: &Input, unseen: &portfolio::Unseen) -> Outcome {
    travel(input, Depth::Site, unseen)
}

/// Looks at everything that a build looks at. Pages are made only to search them for what an audience may not see.
pub fn check(input: &Input) -> Outcome {
    journey(input, Depth::Check)
}

/// Writes the plan as MS Project XML, and renders nothing.
pub fn mspdi(input: &Input) -> Outcome {
    journey(input, Depth::Mspdi)
}

/// Makes the figures into tables, and renders nothing.
pub fn tables(input: &Input) -> Outcome {
    journey(input, Depth::Tables)
}

/// Renders the overview and the week as one page that needs no other file.
pub fn report(input: &Input) -> Outcome {
    journey(input, Depth::Report)
}

/// Writes the digest for a chat.
pub fn digest(input: &Input) -> Outcome {
    journey(input, Depth::Digest)
}

/// Makes the milestones and decisions into a calendar, and renders nothing.
pub fn calendar(input: &Input) -> Outcome {
    journey(input, Depth::Calendar)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Check,
    Mspdi,
    Tables,
    Report,
    Digest,
    Calendar,
    Site,
}

fn journey(input: &Input, depth: Depth) -> Outcome {
    travel(input, depth, &portfolio::Unseen::default())
}

fn travel(input: &Input, depth: Depth, unseen: &portfolio::Unseen) -> Outcome {
    let loaded = load::load_with(input.sources, input.theme.texts());
    let mut has_errors = loaded.diagnostics.iter().any(Diagnostic::is_error);
    let mask = loaded.mask;
    let mut outcome = Outcome { diagnostics: loaded.diagnostics, mask, ..Outcome::default() };
    outcome.add_faults(input.theme.faults(), input.sources);
    let Some(mut project) = loaded.project else { return outcome };
    if let Some(base_url) = input.base_url {
        project.site.base_url = Some(base_url.to_string());
    }
    let look;
    let audience = match audience::choose(&project, input.asked).and_then(|audience| {
        let mut found = Diagnostics::default();
        let chosen = look::choose(input, &project.site, &mut found)?;
        Ok((audience, chosen, found))
    }) {
        Ok((audience, chosen, found)) => {
            has_errors |= found.has_errors();
            let mut found = found.sorted();
            found.iter_mut().for_each(|diagnostic| outcome.mask.diagnostic(diagnostic));
            outcome.diagnostics.extend(found);
            outcome.said = chosen.said;
            look = chosen.theme;
            audience
        }
        Err(refusal) => {
            let project = outcome.mask.text(&project.head.name);
            outcome.summary = Summary { project, ..Summary::default() };
            // It names things as they are written: where secrets are, they come out first.
            let refusal = outcome.mask.is_empty().then_some(refusal);
            return Outcome { refusal, ..outcome };
        }
    };
    let theme = look.as_ref().unwrap_or(input.theme);
    let as_of = input.clock.as_of.or(project.head.status_date).unwrap_or(input.clock.today);
    let audiences = audience::declared(&project).map(|(_, audience)| audience.id.clone()).collect();
    let is_default = audience::choose(&project, Asked::Default).is_ok_and(|default| default == audience);

    // Understanding ends here: time is computed on the whole truth.
    let plan = plan::plan(&project, as_of);
    if !has_errors {
        let timeless = timeless::report(&project, &plan, input.sources);
        has_errors = !timeless.is_empty();
        let mut all = Diagnostics::default();
        all.extend(outcome.diagnostics);
        all.extend(timeless);
        outcome.diagnostics = all.sorted();
    }
    outcome.add_faults(theme.faults(), input.sources);
    has_errors |= !theme.faults().is_empty() || !input.theme.faults().is_empty();
    outcome.crossings = portfolio::crossings(&project);
    portfolio::hide(&mut project, unseen);
    outcome.left_out = left_out::list(&project, audience);
    let mentions = if depth == Depth::Site { Mentions::of(&project, audience) } else { Mentions::default() };
    let written = Written::of(&project, audience);
    // The gate: from here on, nothing is known but what the audience may know.
    let (edition, withheld) = edition::issue(project, plan, audience);
    let withheld = withheld.knowing(checks::ALL.iter().chain(checks::AFTER_RATING).map(|rule| rule.name));
    let withheld = withheld.unless_ours(edition.numbers().messages());
    let figures = analysis::analyse(&edition);
    let report = checks::report(edition, figures);

    outcome.summary = Summary { is_default, ..summary(&report, audiences) };
    if has_errors {
        outcome.summary.project = outcome.mask.text(&outcome.summary.project);
        // What is computed from half an input would only add false alarms to true messages.
        return outcome;
    }
    outcome.findings = report.findings.clone();
    let mut ear = Ear::new(&report, withheld, written, input.sources);
    // Only a template of the project can be wrong in a way that the rendering alone shows.
    if depth == Depth::Check && ear.is_deaf() && theme.constant().own_templates {
        return outcome;
    }
    let apart = Constant::default();
    if depth == Depth::Mspdi {
        let document = export::mspdi::document(&report.edition);
        let file = OutFile::new("project.xml", document.text.as_bytes());
        if ear.lets_out(&Site::new(vec![file]), &apart, &mut outcome) {
            outcome.mspdi = Some(document);
        }
        return outcome;
    }
    if depth == Depth::Calendar {
        let text = export::ics::all(&report).unwrap_or_default();
        let file = OutFile::new("calendar.ics", text.as_bytes());
        if ear.lets_out(&Site::new(vec![file]), &apart, &mut outcome) {
            outcome.calendar = Some(text).filter(|text| !text.is_empty());
        }
        return outcome;
    }
    if depth == Depth::Tables {
        let tables = export::table::tables(&report, &Data::of(&report));
        let files = tables.texts().map(|(name, text)| OutFile::new(name, text)).collect();
        if ear.lets_out(&Site::new(files), &apart, &mut outcome) {
            outcome.tables = Some(tables);
        }
        return outcome;
    }
    if depth == Depth::Report || depth == Depth::Digest {
        shorter::tell(&report, (theme, input.sources), depth == Depth::Digest, &mut ear, &mut outcome);
        return outcome;
    }
    let data = Data::of(&report);
    let text = data.text();
    match tell(&report, theme, &data, &text) {
        Ok(site) => {
            let is_out = ear.lets_out(&site, theme.constant(), &mut outcome);
            if is_out && depth == Depth::Site {
                let texts = site.files().iter();
                let texts = texts.map(|file| (file.path.as_str(), String::from_utf8_lossy(&file.bytes)));
                outcome.mentions = mentions.told(texts);
                outcome.site = Some(site);
                outcome.told = portfolio::tell(&report, ear.into_withheld());
            }
        }
        Err(faults) => {
            outcome.add_faults(&faults, input.sources);
            return outcome;
        }
    }
    if depth == Depth::Check {
        return outcome;
    }
    outcome.data = Some(text);
    outcome
}

/// Makes the files of the site from a report.
fn tell(report: &Report, theme: &Theme, data: &Data, text: &str) -> Result<Site, Vec<Fault>> {
    let beside = export::beside::files(report, data, text);
    let version = env!("CARGO_PKG_VERSION");
    let context = pages::Context { report, version, downloads: &beside.downloads };
    let pages = pages::build(&context);
    let mut files = render::render(&pages, report, theme)?;
    files.extend(export::beside::lists(report, &pages));
    files.extend(beside.files);
    Ok(Site::new(files))
}

fn summary(report: &Report, audiences: Vec<String>) -> Summary {
    Summary {
        project: report.edition.head().name.clone(),
        as_of: Some(report.edition.as_of()),
        tasks: report.edition.tasks().iter().filter(|task| task.is_work()).count(),
        audience: report.edition.audience().id.clone(),
        is_for_vendor: report.edition.audience().is_vendor,
        is_for_users: report.edition.audience().is_users,
        audiences,
        base_url: report.edition.settings().base_url.clone(),
        is_default: false,
        status: Some(report.health.overall),
        called: call(report),
    }
}

fn call(report: &Report) -> Option<Call> {
    let health = &report.health;
    let called = health.called.as_ref()?;
    let alone = !report.tells_computed();
    let differs = called.colour != health.overall && health.overall != Colour::Unknown;
    (differs || alone).then_some(Call {
        colour: called.colour,
        date: called.date,
        computed: health.overall,
        watermelon: health.watermelon,
        reason_missing: health.reason_missing,
        alone,
    })
}
