//! The pages that are written from tables in the code.

use milepost::checks::{self, Rule, Severity, Threshold, ThresholdUnit, Topic};
use milepost::load::DIAGNOSTICS;
use milepost::load::field::{self, ANY_OTHER, Field, Fields, Shape};
use milepost::load::folder::{FILES, FileKind, Form};

/// Writes `docs/rules.md` from the rules themselves.
pub fn rules() -> String {
    let mut text = String::from(RULES_HEAD);
    for topic in [Topic::Schedule, Topic::Budget, Topic::Scope, Topic::Risk, Topic::Quality, Topic::Habits] {
        for rule in checks::ALL.iter().filter(|rule| rule.topic == topic) {
            let row =
                format!("| [`{0}`](#{0}) | {1} | {2} |\n", rule.name, topic_word(topic), severity(rule));
            text.push_str(&row);
        }
    }
    for rule in checks::ALL {
        text.push_str(&entry(rule));
    }
    text
}

const RULES_HEAD: &str = "\
# The rules

Milepost looks for warning signs and turns them into colours: an alarm makes its dimension red, a warning
makes it amber, a notice changes no colour. `milepost check` lists what they find, `milepost explain NAME`
tells what stands here. How the colours come about is in [the figures](formulas.md#health).

You set a limit in `[health]` of `project.toml` by its key, and switch a rule off by its name:

```toml
[health]
schedule_amber = \"3d\"          # a limit
risk-not-reviewed = false      # a rule, switched off

[[health.silence]]             # or silence it for one record until a day, for a reason that all can read
rule = \"go-live-in-freeze\"
record = \"live\"
until = 2026-12-31
reason = \"Agreed with Finance on 3 November\"
```

A silenced finding is not counted and does not colour anything; it stays in the JSON export with its reason,
and `milepost check --verbose` shows it. This page is generated from the rules.

| Rule | Dimension | Severity |
|---|---|---|
";

fn entry(rule: &Rule) -> String {
    let mut text = format!("\n## `{}`\n\n", rule.name);
    let parts = [
        ("What it looks for", rule.sign),
        ("Why it matters", rule.why),
        ("What to do", rule.remedy),
        ("Example", rule.example),
    ];
    for (title, body) in parts {
        text.push_str(&format!("**{title}.** {body}\n\n"));
    }
    text.truncate(text.len() - 1);
    if !rule.thresholds.is_empty() {
        text.push_str("\n| Key in `[health]` | Default | Meaning |\n|---|---|---|\n");
        for threshold in rule.thresholds {
            let row = format!("| `{}` | `{}` | {} |\n", threshold.key, default(threshold), threshold.meaning);
            text.push_str(&row);
        }
    }
    text
}

fn default(threshold: &Threshold) -> String {
    match threshold.unit {
        ThresholdUnit::WorkingDays => format!("\"{}d\"", threshold.default),
        _ => threshold.default.to_string(),
    }
}

fn severity(rule: &Rule) -> &'static str {
    // A rule with an amber and a red limit raises its severity by itself.
    let raises = rule.thresholds.iter().any(|threshold| threshold.key.ends_with("_red"));
    match (rule.severity, raises) {
        (Severity::Notice, _) => "notice",
        (Severity::Warning, false) => "warning",
        (Severity::Warning, true) => "warning, alarm above the second limit",
        (Severity::Alarm, _) => "alarm",
    }
}

fn topic_word(topic: Topic) -> &'static str {
    match topic {
        Topic::Schedule => "schedule",
        Topic::Budget => "cost",
        Topic::Scope => "scope",
        Topic::Risk => "risk",
        Topic::Quality => "quality",
        Topic::Habits => "governance",
    }
}

/// Writes `docs/diagnostics.md` from the list of messages.
pub fn diagnostics() -> String {
    let rows = DIAGNOSTICS.iter().map(|(name, meaning)| format!("| `{name}` | {meaning} |\n"));
    DIAGNOSTICS_HEAD.to_string() + &rows.collect::<String>()
}

const DIAGNOSTICS_HEAD: &str = "\
# Messages

What can be wrong with the files. All mistakes of all files are reported in one run, each once, with file,
line and column, and with what you probably meant where that can be told. An error keeps the site from being
built; `unknown-file` and `not-read-yet` are warnings and do not. Warning signs in the project itself are
another matter: see [the rules](rules.md). This page is generated.

| Name | Meaning |
|---|---|
";

/// Writes `docs/format-reference.md` from the tables that files are read by.
pub fn reference() -> String {
    let mut pages = Reference { text: String::from(REFERENCE_HEAD), told: Vec::new() };
    pages.common();
    for kind in FILES {
        pages.text.push_str(&format!("\n## {}\n\n{}.\n", title(kind), kind.help));
        pages.tables("", kind.fields);
        if kind.folder.contains(&Form::Markdown) {
            let what = if kind.fields.is_empty() { "Keys" } else { "As a Markdown file: keys" };
            let line = format!("\n{what} between two `+++` lines, the long text below them.\n");
            pages.text.push_str(&line);
            pages.head(kind);
        }
    }
    pages.text
}

const REFERENCE_HEAD: &str = "\
# The format reference

Every file that is read, and every key that it may have. [The project folder](format.md) explains them with
examples; how dates, durations, money and texts are written stands there, too. A key in **bold** must be
there. This page is generated from the tables that the files are read by.
";

struct Reference {
    text: String,
    /// The inner tables that have been told, with the name of the first that has such keys.
    told: Vec<(Fields, String)>,
}

impl Reference {
    /// Writes the keys of every record once.
    fn common(&mut self) {
        let groups = FILES.iter().flat_map(|kind| kind.head.iter());
        let Some(group) = groups.copied().find(|group| is_common(group)) else { return };
        self.text.push_str("\n## Keys of every record\n\nObjectives, phases, tasks, milestones, people, risks, issues, decisions, changes and budget lines may have\nthese as well.\n");
        self.rows(group.iter());
        self.inner_tables("", group.iter());
    }

    /// Writes one table of keys, and then those of the tables in it. `under` is what they stand under.
    fn tables(&mut self, under: &str, fields: Fields) {
        let own = || own(fields);
        if own().next().is_none() {
            return;
        }
        if !own().all(is_record) {
            self.rows(own());
        }
        self.inner_tables(under, own());
    }

    /// Writes the keys of a Markdown head, where they are not those of the record.
    fn head(&mut self, kind: &FileKind) {
        let record =
            kind.records.first().and_then(|(record, _)| Some((record, field::find(kind.fields, record)?)));
        match record {
            Some((record, _)) => {
                let line =
                    format!("The keys are those of `[[{record}]]`; `id` is the file's name by default.\n");
                self.text.push_str(&line);
            }
            None => self.tables("", kind.head),
        }
    }

    fn rows<'a>(&mut self, fields: impl Iterator<Item = &'a Field>) {
        self.text.push_str("\n| Key | Takes | Meaning |\n|---|---|---|\n");
        for field in fields {
            let key =
                if field.key == ANY_OTHER { "any other".to_string() } else { format!("`{}`", field.key) };
            let key = if field.required { format!("**{key}**") } else { key };
            let takes = field.shape.words().replace('|', "\\|");
            self.text.push_str(&format!("| {key} | {takes} | {} |\n", field.help));
        }
    }

    fn inner_tables<'a>(&mut self, under: &str, fields: impl Iterator<Item = &'a Field>) {
        for field in fields {
            let Some(inner) = inner(&field.shape) else { continue };
            let name = match (field.key, under) {
                (ANY_OTHER, _) => format!("{under}.NAME"),
                (key, "") => key.to_string(),
                (key, under) => format!("{under}.{key}"),
            };
            if let Some((_, first)) = self.told.iter().find(|(told, _)| is_same(told, inner)) {
                let line = format!("\n**`{name}`** has the keys of `{first}`.\n");
                self.text.push_str(&line);
                continue;
            }
            self.told.push((inner, name.clone()));
            if is_record(field) {
                self.text.push_str(&format!("\n**`[[{name}]]`**: {}\n", field.help));
            } else {
                self.text.push_str(&format!("\n**`{name}`**\n"));
            }
            self.tables(&name, inner);
        }
    }
}

/// Returns the fields of a table without those of every record.
fn own(fields: Fields) -> impl Iterator<Item = &'static Field> {
    fields.iter().filter(|group| !is_common(group)).flat_map(|group| group.iter())
}

fn is_common(group: &[Field]) -> bool {
    ["owner", "tags", "notes"].iter().all(|key| group.iter().any(|field| field.key == *key))
}

fn is_same(one: Fields, other: Fields) -> bool {
    let said = |fields: Fields| field::all(fields).map(|field| (field.key, field.help)).collect::<Vec<_>>();
    said(one) == said(other)
}

/// Returns `` `risks.toml`, `risks/*.toml`, `risks/*.md` ``.
fn title(kind: &FileKind) -> String {
    let ending = |form: &Form| match form {
        Form::Toml => "toml",
        Form::Markdown => "md",
        Form::Csv => "csv",
    };
    let top = kind.top.iter().map(|form| format!("`{}.{}`", kind.name, ending(form)));
    let nested = kind.folder.iter().map(|form| format!("`{}/*.{}`", kind.name, ending(form)));
    top.chain(nested).collect::<Vec<_>>().join(", ")
}

/// Tells whether a field is a list of records, which are written `[[risk]]`.
fn is_record(field: &Field) -> bool {
    matches!(field.shape, Shape::List(Shape::Table(fields)) if field::find(fields, "id").is_some())
}

/// Returns the keys of the table that a value may be.
fn inner(shape: &Shape) -> Option<Fields> {
    match shape {
        Shape::Table(fields) => Some(fields),
        Shape::List(inner) => self::inner(inner),
        Shape::Either(first, second) => self::inner(first).or_else(|| self::inner(second)),
        _ => None,
    }
}
