//! Reads `portfolio.toml`: which projects are shown together, and in which groups.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::FileKind;
use crate::load::project;
use crate::load::reader::Reader;
use crate::load::secret::{self, mask::Mask};
use crate::load::value::Value;
use crate::load::{address, alone, near};
use crate::source::{FileId, Sources, Span};
use crate::units::locale::Currency;
use crate::units::text::{fold, plural};
use crate::units::{Date, Money, glob};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// The name of the file.
pub const NAME: &str = "portfolio.toml";

const FILE: FileKind = FileKind {
    name: "portfolio",
    top: None,
    folder: &[],
    help: "Which projects are shown together",
    fields: FIELDS,
    head: &[],
    records: &[],
};

/// The keys of the file, for the reader and for the docs.
pub const FIELDS: Fields = &[&[
    Field::required("name", Shape::Text, "what the portfolio is called"),
    Field::new("summary", Shape::Line, "what its projects are for, in one sentence"),
    Field::new("status_date", Shape::Date, "the day its figures speak for; else the newest of its projects'"),
    Field::new("audience", Shape::Text, "the audience that each project is built for where none is named"),
    Field::new(
        "projects",
        Shape::List(&Shape::Text),
        "the project folders below this one, and the exports of projects that others build, by pattern; `*/` by default",
    ),
    Field::new("currency", Shape::Text, "the currency that sums of several are told in"),
    Field::new("rate", Shape::List(&Shape::Table(&[RATE])), "what another currency is worth in that one"),
    Field::new("group", Shape::List(&Shape::Table(&[GROUP])), "projects that belong together"),
    Field::new("site", Shape::Table(&[SITE]), "the pages of the portfolio"),
]];

const GROUP: &[Field] = &[
    Field::required("name", Shape::Text, "what the group is called"),
    Field::new("projects", Shape::List(&Shape::Text), "the folders of its projects, by pattern"),
];

const RATE: &[Field] = &[
    Field::required("currency", Shape::Text, "the other currency, such as `GBP`"),
    Field::required("rate", Shape::Money, "how much one of it is in the portfolio's own"),
    Field::required("date", Shape::Date, "the day of the rate"),
    Field::required("source", Shape::Text, "who says so"),
];

const SITE: &[Field] = &[
    Field::new("title", Shape::Text, "its title; the portfolio's name by default"),
    Field::new("base_url", Shape::Text, "where it is published"),
    Field::new("theme", Shape::Text, "the theme: `plain`, `board`, `clear` or a folder of `themes/`"),
    Field::new("language", Shape::Text, "a language tag: how figures are written; `en-GB` by default"),
    Field::new("indexed", Shape::Flag, "whether search engines may list it; `false` by default"),
];

/// What a `portfolio.toml` says.
#[derive(Clone, Debug)]
pub struct Portfolio {
    pub name: String,
    pub summary: Option<String>,
    pub status_date: Option<Date>,
    pub status_date_at: Option<Span>,
    pub audience: Option<String>,
    /// Where its projects are.
    pub patterns: Vec<Pattern>,
    pub currency: Option<Currency>,
    pub rates: Vec<Rate>,
    pub groups: Vec<Group>,
    pub site: Site,
}

/// Where some of the projects are, and where the file says it.
#[derive(Clone, Debug)]
pub struct Pattern {
    pub text: String,
    pub span: Span,
}

/// What one unit of a currency is worth in the portfolio's own.
#[derive(Clone, Debug)]
pub struct Rate {
    pub currency: Currency,
    pub rate: Money,
    pub date: Date,
    pub source: String,
}

/// Projects that belong together.
#[derive(Clone, Debug)]
pub struct Group {
    pub name: String,
    pub patterns: Vec<Pattern>,
}

/// How the pages of a portfolio look, and where they will stand.
#[derive(Clone, Default, Debug)]
pub struct Site {
    pub title: Option<String>,
    pub base_url: Option<String>,
    pub theme: Option<String>,
    pub theme_at: Option<Span>,
    pub language: String,
    pub indexed: bool,
}

impl Default for Portfolio {
    /// What is known of a portfolio whose file cannot be read: its projects are where they are by default.
    fn default() -> Portfolio {
        Portfolio {
            name: String::new(),
            summary: None,
            status_date: None,
            status_date_at: None,
            audience: None,
            patterns: vec![everywhere(FileId::default())],
            currency: None,
            rates: Vec::new(),
            groups: Vec::new(),
            site: Site::default(),
        }
    }
}

impl Portfolio {
    /// Returns the group of a project: the first that its folder fits.
    pub fn group_of(&self, folder: &str) -> Option<&str> {
        let fits =
            |group: &&Group| group.patterns.iter().any(|pattern| glob::fits_path(&pattern.text, folder));
        self.groups.iter().find(fits).map(|group| group.name.as_str())
    }
}

/// Reads the file, and reports everything that is wrong with it. Nothing where it cannot be read at all.
pub fn read(sources: &Sources, out: &mut Diagnostics) -> Option<Portfolio> {
    let id = sources.find(NAME)?;
    alone::read(sources, id, &FILE, out, |reader, out| portfolio(reader, id, out))
}

fn portfolio(reader: &Reader, id: FileId, out: &mut Diagnostics) -> Portfolio {
    let patterns = match reader.has("projects") {
        true => patterns(reader),
        false => vec![everywhere(id)],
    };
    for pattern in &patterns {
        if let Some(why) = leads_out(&pattern.text) {
            let error = Diagnostic::error("missing-file", pattern.span, format!("`{}` {why}", pattern.text));
            out.push(error.hint("name folders below the one that holds `portfolio.toml`, such as `*/`"));
        }
    }
    let currency = reader.has("currency").then(|| currency(reader, out)).flatten();
    let rates = rates(reader, currency, out);
    Portfolio {
        currency,
        rates,
        name: reader.string("name").unwrap_or_default(),
        summary: reader.string("summary"),
        status_date: reader.date("status_date"),
        status_date_at: reader.has("status_date").then(|| reader.span("status_date")),
        audience: reader.string("audience"),
        patterns,
        groups: reader.tables("group").iter().map(group).collect(),
        site: site(reader, out),
    }
}

/// Reads a currency, and reports a code that is none.
fn currency(reader: &Reader, out: &mut Diagnostics) -> Option<Currency> {
    let code = reader.string("currency")?;
    let found = Currency::find(&code);
    if found.is_none() {
        let error =
            Diagnostic::error("bad-currency", reader.span("currency"), format!("`{code}` is no currency"));
        out.push(error.hint("write the code of ISO 4217: three capital letters, such as `EUR`"));
    }
    found
}

fn rates(reader: &Reader, own: Option<Currency>, out: &mut Diagnostics) -> Vec<Rate> {
    let mut rates: Vec<Rate> = Vec::new();
    for table in reader.tables("rate") {
        let currency = currency(&table, out);
        let (Some(currency), Some(rate), Some(date)) = (currency, table.money("rate"), table.date("date"))
        else {
            continue;
        };
        if rate <= Money::ZERO {
            let error = Diagnostic::error("out-of-range", table.span("rate"), "a rate is more than 0");
            out.push(error.hint("write how much one of the other currency is in the portfolio's own"));
            continue;
        }
        let is_known = rates.iter().any(|rate| rate.currency.code() == currency.code());
        let is_own = own.is_some_and(|own| own.code() == currency.code());
        if is_known || is_own || own.is_none() {
            let (why, hint) = match (own, is_own) {
                (None, _) => (
                    "the portfolio names no `currency` that this is a rate into".to_string(),
                    "name the `currency` that sums are told in, above all `[[rate]]`s, or take the rate out",
                ),
                (_, true) => (
                    format!("{} is the portfolio's own currency", currency.code()),
                    "take the rate out, or name the other currency that it is for",
                ),
                _ => (
                    format!("there is another rate for {}", currency.code()),
                    "the first rate counts; take out the others",
                ),
            };
            out.push(Diagnostic::warning("no-effect", table.span("currency"), why).hint(hint));
            continue;
        }
        rates.push(Rate { currency, rate, date, source: table.string("source").unwrap_or_default() });
    }
    rates
}

/// Where projects are if the file does not say it.
fn everywhere(id: FileId) -> Pattern {
    Pattern { text: "*/".to_string(), span: Span::whole(id) }
}

fn patterns(reader: &Reader) -> Vec<Pattern> {
    let text = |(value, span): (Value, Span)| match value {
        Value::Text(text) => Some(Pattern { text: text.to_string(), span }),
        _ => None,
    };
    reader.values("projects").into_iter().filter_map(text).collect()
}

fn group(reader: &Reader) -> Group {
    Group { name: reader.string("name").unwrap_or_default(), patterns: patterns(reader) }
}

fn site(reader: &Reader, out: &mut Diagnostics) -> Site {
    let site = reader.table("site");
    let language = site.as_ref().and_then(|site| site.string("language"));
    if let Some(language) = language {
        project::report_language(reader, &language, out);
    }
    if let Some(site) = &site {
        address::check(site, out);
    }
    let text = |key| site.as_ref().and_then(|site| site.string(key));
    Site {
        title: text("title"),
        base_url: text("base_url"),
        theme: text("theme"),
        theme_at: site.as_ref().filter(|site| site.has("theme")).map(|site| site.span("theme")),
        language: text("language").unwrap_or_else(|| "en-GB".to_string()),
        indexed: site.as_ref().and_then(|site| site.flag("indexed")).unwrap_or(false),
    }
}

/// Returns why a pattern may name what is not below the portfolio.
fn leads_out(pattern: &str) -> Option<&'static str> {
    let is_absolute = pattern.starts_with('/') || pattern.contains('\\') || pattern.contains(':');
    if is_absolute || glob::segments(pattern).any(|part| part == "..") {
        return Some("leads out of the portfolio's folder");
    }
    glob::segments(pattern).next().is_none().then_some("is the portfolio's folder itself")
}

/// Returns what others call a project by: the last part of its folder, or of its export without the ending.
pub fn short(place: &str) -> &str {
    let name = place.rsplit('/').next().unwrap_or(place);
    name.strip_suffix(".json").unwrap_or(name)
}

/// Looks for passwords, keys and tokens in the file and its theme: what they say is published.
pub fn check_secrets(sources: &Sources, theme: &[(String, String)], out: &mut Diagnostics) -> Mask {
    secret::check(sources, theme, &[], out)
}

/// Reports exports of projects that the portfolio has already: each project counts once. `projects` are places, names and
/// days of figures. Returns the places to leave out.
pub fn check_twins<'a>(
    portfolio: &Portfolio,
    projects: impl Iterator<Item = (&'a str, &'a str, Date)>,
    out: &mut Diagnostics,
) -> BTreeSet<String> {
    let mut by_name: BTreeMap<String, Vec<(&str, &str, Date)>> = BTreeMap::new();
    for project in projects {
        by_name.entry(fold(project.1)).or_default().push(project);
    }
    let mut twins = BTreeSet::new();
    for mut same in by_name.into_values() {
        // A folder says more than an export of it, and a newer export more than an older one.
        same.sort_by_key(|&(place, _, day)| (is_export(place), Reverse(day), place));
        let mut same = same.into_iter();
        let Some((first, ..)) = same.next() else { continue };
        for (place, name, _) in same.filter(|(place, ..)| is_export(place)) {
            let fits = |pattern: &&Pattern| glob::fits_path(&pattern.text, place);
            let Some(pattern) = portfolio.patterns.iter().find(fits) else { continue };
            let message = format!("`{place}` is left out: `{name}` is there already, as `{first}`");
            let hint = "a project counts once: take one of the two out, or give them different names";
            out.push(Diagnostic::warning("no-effect", pattern.span, message).hint(hint));
            twins.insert(place.to_string());
        }
    }
    twins
}

/// Reports a day that projects' figures are newer than. `newer` counts them.
pub fn check_day(portfolio: &Portfolio, newer: usize, newest: Date, out: &mut Diagnostics) {
    let (Some(day), Some(at)) = (portfolio.status_date, portfolio.status_date_at) else { return };
    if newer > 0 {
        let figures = plural(newer, "figures of one project are", "figures of some projects are");
        let message = format!("`status_date` is {day}, and {figures} newer, up to {newest}");
        let hint =
            format!("write `status_date = {newest}`, or leave it out: the newest figures' day counts then");
        out.push(Diagnostic::warning("no-effect", at, message).hint(hint));
    }
}

/// Tells whether a place is an export of a project that is built elsewhere, and not its folder.
pub fn is_export(place: &str) -> bool {
    place.ends_with(".json")
}

/// Folders of the pages of a portfolio, which no project may take.
const TAKEN: [&str; 2] = ["assets", "data"];

/// Reports what a group says of projects that are not there, or are in another group: the first that fits is theirs.
fn check_groups(portfolio: &Portfolio, folders: &[&str], out: &mut Diagnostics) {
    for group in &portfolio.groups {
        for Pattern { text, span } in &group.patterns {
            let Some(folder) = folders.iter().find(|folder| glob::fits_path(text, folder)) else {
                let message = format!("`{text}` fits no project of this portfolio");
                let hint = match near::nearest(text, folders.iter().copied()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => {
                        "name the folder of a project, or several by a pattern such as `sites/*`".to_string()
                    }
                };
                out.push(Diagnostic::warning("no-effect", *span, message).hint(hint));
                continue;
            };
            // A pattern may be for all that are in no group above.
            let first =
                portfolio.group_of(folder).filter(|first| *first != group.name && !glob::is_wild(text));
            if let Some(first) = first {
                let message = format!("`{folder}` is in the group `{first}` already");
                let hint = "the first group counts; take it out of one of the two";
                out.push(Diagnostic::warning("no-effect", *span, message).hint(hint));
            }
        }
    }
}

/// Reports the patterns that name no project, and projects whose sites would lie in the same place. `found` are the
/// folders that each pattern names.
pub fn check_places(portfolio: &Portfolio, found: &[Vec<String>], out: &mut Diagnostics) {
    let mut known: BTreeMap<&str, Span> = BTreeMap::new();
    for (pattern, folders) in portfolio.patterns.iter().zip(found) {
        if folders.is_empty() && leads_out(&pattern.text).is_none() {
            let message = format!("`{}` names no project", pattern.text);
            let hint = "a project is a folder with `project.toml`, or a `project.json` that `milepost` has published, \
                        below the folder that holds `portfolio.toml`";
            out.push(Diagnostic::error("missing-file", pattern.span, message).hint(hint));
        }
        let with_site = folders.iter().filter(|folder| !is_export(folder));
        known.extend(with_site.map(|folder| (folder.as_str(), pattern.span)));
    }
    let folders: Vec<&str> = found.iter().flatten().map(String::as_str).collect();
    if !folders.is_empty() {
        check_groups(portfolio, &folders, out);
    }
    for (&folder, &span) in &known {
        let top = folder.split('/').next().unwrap_or(folder);
        if TAKEN.contains(&top.to_lowercase().as_str()) {
            let message = format!("the site of `{folder}` would lie among the portfolio's own files");
            let hint = format!("give the folder `{top}` another name");
            out.push(Diagnostic::error("duplicate-file", span, message).hint(hint));
        }
        let above =
            known.keys().find(|&&other| folder.strip_prefix(other).is_some_and(|rest| rest.starts_with('/')));
        if let Some(above) = above {
            let message = format!("the project `{folder}` lies within the project `{above}`");
            out.push(Diagnostic::error("duplicate-file", span, message).hint("put the two side by side"));
        }
    }
}
