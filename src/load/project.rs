//! Reads `project.toml`: what the project is, and how it is computed and shown.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::calendar;
use crate::load::entry::{Entry, Parsed};
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::names::{Kind, Names, Target};
use crate::load::reader::Reader;
use crate::load::record::{self, COMMON, ID};
use crate::load::task::{CURVES, SHAPES};
use crate::load::value::Value;
use crate::load::{address, audience, health, secret};
use crate::model::project::{
    ForecastSettings, Head, Help, Method, Objective, Priority, Reading, Scope, SiteSettings, Stage,
};
use crate::model::task::Shape as Curve;
use crate::model::{AudienceId, BaselineId};
use crate::source::Origin;
use crate::units::locale::direction::is_right_to_left;
use crate::units::locale::{Currency, Locale, Tag};

pub const FILE: FileKind = FileKind {
    name: "project",
    top: Some(Form::Toml),
    folder: &[],
    help: "What the project is, and how it is computed and shown. The only file that must be there, \
           and `name` is all it must say",
    fields: FIELDS,
    head: &[],
    records: &[("objective", Kind::Objective)],
};

const FIELDS: Fields = &[&[
    Field::required("name", Shape::Text, "what the project is called"),
    Field::new("code", Shape::Text, "its short name"),
    Field::new("summary", Shape::Markdown, "what it is for, in a sentence or two"),
    Field::new(
        "stage",
        Shape::Choice(&["initiation", "planning", "execution", "closing", "closed"]),
        "where it stands in its life",
    ),
    Field::new(
        "method",
        Shape::Choice(&["waterfall", "agile", "hybrid"]),
        "how it is run; `hybrid` by default",
    ),
    Field::new(
        "priority",
        Shape::Choice(&["scope", "date", "cost", "quality"]),
        "what matters most; the others give way first",
    ),
    Field::new("sponsor", Shape::Ref(Kind::Person), "who wants it and pays for it"),
    Field::new("manager", Shape::Ref(Kind::Person), "who runs it"),
    Field::new("currency", Shape::Currency, "three letters (ISO 4217); `EUR` by default"),
    Field::new("start", Shape::Date, "the day that what waits for nothing starts"),
    Field::new(
        "status_date",
        Shape::Date,
        "the day that the figures speak for; `--as-of` beats it; else today",
    ),
    Field::new(
        "level",
        Shape::Flag,
        "whether work waits until nobody is asked for more than they have; `false` by default",
    ),
    Field::new(
        "baseline",
        Shape::Ref(Kind::Baseline),
        "which file of `baselines/` to compare with; else the one taken last",
    ),
    Field::new("objective", Shape::List(&Shape::Table(OBJECTIVE)), "what should be different at the end"),
    Field::new("scope", Shape::Table(&[SCOPE]), "what is part of it and what is not"),
    Field::new("calendar", Shape::Table(calendar::PROJECT_CALENDAR), "the working time of the project"),
    Field::new("forecast", Shape::Table(&[FORECAST]), "how the forecast is computed"),
    Field::new(
        "health",
        Shape::Table(health::FIELDS),
        "the thresholds of the rules, and where they are silent",
    ),
    Field::new("site", Shape::Table(&[SITE]), "the site itself"),
    Field::new("help", Shape::Table(&[HELP]), "whom end users ask; shown to every audience"),
    Field::new("audience", Shape::List(&Shape::Table(audience::FIELDS)), "who may read which build"),
]];

const OBJECTIVE: Fields = &[
    ID,
    &[
        Field::required("outcome", Shape::Markdown, "what is different, in the words of those who notice"),
        Field::new("measure", Shape::Line, "how one sees it"),
        Field::new("unit", Shape::Text, "what the measure counts in"),
        Field::new("from", Shape::Number, "where it stood before"),
        Field::new("target", Shape::Number, "where it should stand"),
        Field::new("readings", Shape::List(&Shape::Table(&[READING])), "what has been measured"),
    ],
    COMMON,
];

const READING: &[Field] =
    &[Field::required("date", Shape::Date, "when"), Field::required("value", Shape::Number, "how much")];

const SCOPE: &[Field] = &[
    Field::new("in", Shape::List(&Shape::Markdown), "what is part of the project"),
    Field::new("out", Shape::List(&Shape::Markdown), "what is not, although somebody might think so"),
    Field::new("assumptions", Shape::List(&Shape::Markdown), "what is taken for granted"),
    Field::new("constraints", Shape::List(&Shape::Markdown), "what cannot be changed"),
];

const FORECAST: &[Field] = &[
    Field::new(
        "runs",
        Shape::Integer { min: 0, max: 1_000_000 },
        "how many times it is played, at least 100; 0 for no forecast; 10,000 by default",
    ),
    Field::new(
        "seed",
        Shape::Integer { min: 0, max: i64::MAX },
        "the same seed gives the same figures; 1 by default",
    ),
    Field::new("shape", Shape::Choice(SHAPES), "how estimates spread; `pert` by default"),
    Field::new("correlation", Shape::Table(&[CORRELATION]), "what goes well or badly together"),
];

const CORRELATION: &[Field] = &[
    Field::new("workstream", Shape::Number, "between tasks of one workstream, 0 to 1; 0.3 by default"),
    Field::new("owner", Shape::Number, "between tasks of one owner, 0 to 1; 0 by default"),
];

const HELP: &[Field] = &[
    Field::required("contact", Shape::Text, "who it is: `\"Service desk\"`"),
    Field::new("phone", Shape::Text, "the number to ring"),
    Field::new("mail", Shape::Text, "the address to write to"),
    Field::new("hours", Shape::Text, "when somebody is there"),
    Field::new("text", Shape::Markdown, "what else helps"),
];

const SITE: &[Field] = &[
    Field::new("title", Shape::Text, "its title; the project's name by default"),
    Field::new("base_url", Shape::Text, "where it is published"),
    Field::new(
        "theme",
        Shape::Text,
        "the theme: `plain`, `board`, `clear` or a folder of `themes/`; what `theme/theme.toml` extends, or `plain`, by default",
    ),
    Field::new(
        "script",
        Shape::Flag,
        "whether the pages have the small script that sorts and filters tables and *Find*; `false` by default",
    ),
    Field::new(
        "language",
        Shape::Text,
        "a language tag (BCP 47): the words of the site, how figures are written, and what screen readers read; `en-GB` by default",
    ),
    Field::new("indexed", Shape::Flag, "whether search engines may list the site; `false` by default"),
    Field::new("audience", Shape::Ref(Kind::Audience), "which audience `build` makes where none is named"),
    Field::new(
        "not_secret",
        Shape::List(&Shape::Table(&[secret::NOT_SECRET])),
        "texts that look like a password, key or token and are none",
    ),
];

/// What `project.toml` says, without the registers.
pub struct Settings {
    pub head: Head,
    pub scope: Scope,
    pub forecast: ForecastSettings,
    pub site: SiteSettings,
    pub help: Option<Help>,
}

/// Reads the head of the project and its settings.
pub fn read(parsed: &Parsed, names: &Names, out: &mut Diagnostics) -> Settings {
    let reader = parsed.reader(names);
    let (mut head, site) = (head(&reader), site(&reader));
    // Every figure is written as the site's language writes it, and all that writes money has its currency.
    report_language(&reader, &site.language, out);
    if let Some(site) = reader.table("site") {
        address::check(&site, out);
    }
    head.currency = head.currency.written(Locale::of(&site.language));
    Settings { head, scope: scope(&reader), forecast: forecast(&reader, out), site, help: help(&reader) }
}

fn head(reader: &Reader) -> Head {
    use Stage::{Closed, Closing, Execution, Initiation, Planning};
    Head {
        name: reader.string("name").unwrap_or_else(|| "Unnamed project".to_string()),
        code: reader.string("code"),
        summary: reader.prose("summary"),
        stage: reader.choice("stage", &[Initiation, Planning, Execution, Closing, Closed]),
        method: reader
            .choice("method", &[Method::Waterfall, Method::Agile, Method::Hybrid])
            .unwrap_or(Method::Hybrid),
        priority: reader
            .choice("priority", &[Priority::Scope, Priority::Date, Priority::Cost, Priority::Quality]),
        sponsor: record::person(reader, "sponsor"),
        manager: record::person(reader, "manager"),
        currency: currency(reader),
        start: reader.date("start"),
        status_date: reader.date("status_date"),
        level: reader.flag("level").unwrap_or(false),
        baseline: baseline(reader),
        origin: Origin { file: reader.context.file.id, line: 1 },
    }
}

/// Reads the currency that the project counts in.
pub fn currency(reader: &Reader) -> Currency {
    match reader.value("currency") {
        Some(Value::Currency(currency)) => currency,
        _ => Currency::EURO,
    }
}

fn baseline(reader: &Reader) -> Option<BaselineId> {
    match reader.value("baseline") {
        Some(Value::Target(Target::Baseline(baseline))) => Some(baseline),
        _ => None,
    }
}

fn scope(reader: &Reader) -> Scope {
    let Some(scope) = reader.table("scope") else { return Scope::default() };
    Scope {
        inside: scope.texts("in"),
        outside: scope.texts("out"),
        assumptions: scope.texts("assumptions"),
        constraints: scope.texts("constraints"),
    }
}

fn forecast(reader: &Reader, out: &mut Diagnostics) -> ForecastSettings {
    let mut settings = ForecastSettings {
        runs: 10_000,
        seed: 1,
        shape: Curve::Pert,
        correlation_workstream: 0.3,
        correlation_owner: 0.0,
    };
    let Some(table) = reader.table("forecast") else { return settings };
    match table.integer("runs") {
        // Fewer would be no percentiles to rely on.
        Some(1..100) => table.report_range("runs", "0, or a whole number from 100 to 1000000", out),
        Some(runs) => settings.runs = runs as u32,
        None => {}
    }
    settings.seed = table.integer("seed").map_or(settings.seed, |seed| seed as u64);
    settings.shape = table.choice("shape", CURVES).unwrap_or(settings.shape);
    let Some(correlation) = table.table("correlation") else { return settings };
    let targets =
        [("workstream", &mut settings.correlation_workstream), ("owner", &mut settings.correlation_owner)];
    for (key, target) in targets {
        match correlation.number(key) {
            Some(value) if (0.0..=1.0).contains(&value) => *target = value,
            Some(_) => correlation.report_range(key, "a number from 0 to 1", out),
            None => {}
        }
    }
    settings
}

fn site(reader: &Reader) -> SiteSettings {
    let Some(site) = reader.table("site") else {
        return SiteSettings {
            title: None,
            base_url: None,
            theme: None,
            theme_at: None,
            language: "en-GB".to_string(),
            indexed: false,
            script: false,
            audience: None,
        };
    };
    SiteSettings {
        title: site.string("title"),
        base_url: site.string("base_url").filter(|address| address::fault(address).is_none()),
        theme: site.string("theme"),
        theme_at: site.has("theme").then(|| site.span("theme")),
        language: site.string("language").unwrap_or_else(|| "en-GB".to_string()),
        indexed: site.flag("indexed").unwrap_or(false),
        script: site.flag("script").unwrap_or(false),
        audience: audience_id(&site),
    }
}

fn help(reader: &Reader) -> Option<Help> {
    let help = reader.table("help")?;
    Some(Help {
        contact: help.string("contact")?,
        phone: help.string("phone"),
        mail: help.string("mail"),
        hours: help.string("hours"),
        text: help.prose("text"),
    })
}

/// Reports a language that the site has no words of, or whose figures are not known, and a part of its tag that says
/// nothing: each once.
pub fn report_language(reader: &Reader, language: &str, out: &mut Diagnostics) {
    let Some(site) = reader.table("site") else { return };
    let (span, tag) = (site.span("language"), Tag::new(language));
    let spoken = Locale::spoken().join("`, `");
    let in_source = format!(
        "`{spoken}` have words, with any country; those of another language are a folder of `words/` in the source of \
         milepost, and a theme of the project may have templates with words of its own"
    );
    let Some(figures) = Locale::find(language) else {
        if is_right_to_left(language) {
            let message = format!(
                "the site has no words in `{language}`: they and the figures are English, on pages that run from right to left"
            );
            return out.push(Diagnostic::warning("untranslated-language", span, message).hint(in_source));
        }
        let message =
            format!("how `{language}` writes figures is not known, so words and figures are English");
        let known = Locale::languages().join("`, `");
        let hint = format!(
            "write a language tag: `{known}`, or one of these with a country such as `de-CH`; `{spoken}` have words \
             of their own, the others have figures of their own and English words"
        );
        return out.push(Diagnostic::warning("unknown-language", span, message).hint(hint));
    };
    if !tag.is_spoken() {
        let message = format!(
            "the site has no words in `{language}`: they are English, and pages say so to those who have them read aloud; \
             figures are those of `{}`",
            figures.tag()
        );
        out.push(Diagnostic::warning("untranslated-language", span, message).hint(in_source));
    }
    let unknown = tag.unknown();
    if !unknown.is_empty() {
        let message = format!(
            "`{}` of `{language}` is no country, script or variant that is known: words and figures are those of `{}`",
            unknown.join("-"),
            figures.tag()
        );
        let hint = "write a country with two letters, as in `de-CH`, or the language alone";
        out.push(Diagnostic::warning("unknown-language", span, message).hint(hint));
    }
}

fn audience_id(site: &Reader) -> Option<AudienceId> {
    match site.value("audience")? {
        Value::Target(Target::Audience(audience)) => Some(audience),
        _ => None,
    }
}

/// Reads an objective.
pub fn read_objective<'a>(entry: &Entry<'a>, names: &'a Names<'a>) -> Objective {
    let reader = &entry.reader(names);
    let readings = reader
        .tables("readings")
        .into_iter()
        .filter_map(|reading| Some(Reading { date: reading.date("date")?, value: reading.number("value")? }));
    Objective {
        record: record::read(entry, reader),
        outcome: reader.string("outcome").unwrap_or_default(),
        measure: reader.string("measure"),
        unit: reader.string("unit"),
        from: reader.number("from"),
        target: reader.number("target"),
        readings: readings.collect(),
    }
}
