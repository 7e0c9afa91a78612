//! The pages that are written from tables in the code.

use milepost::checks::{self, Rule, Severity, Threshold, ThresholdUnit, Topic, float, freshness};
use milepost::load::{DIAGNOSTICS, remedy};
use milepost::units::locale::Locale;
use milepost::units::text::capital;

const TOPICS: [Topic; 7] =
    [Topic::Schedule, Topic::Budget, Topic::Scope, Topic::Risk, Topic::Quality, Topic::Habits, Topic::Plan];

/// Writes `docs/rules.md` from the rules themselves.
pub fn rules() -> String {
    let mut text = String::from(RULES_HEAD);
    for topic in TOPICS {
        for rule in checks::ALL.iter().filter(|rule| rule.topic == topic) {
            let row = format!(
                "| [`{0}`](#{0}) | {1} | {2} |\n",
                rule.name,
                topic.word().to_lowercase(),
                severity(rule)
            );
            text.push_str(&row);
        }
    }
    for rule in checks::ALL {
        text.push_str(&entry(rule));
    }
    text.push_str(FRESHNESS_HEAD);
    text.push_str(&thresholds(freshness::THRESHOLDS, |threshold| {
        freshness::meaning(threshold, Locale::ENGLISH)
    }));
    text.push_str(FLOAT_HEAD);
    text.push_str(&thresholds(float::THRESHOLDS, in_files));
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

A silenced finding is not counted and does not colour anything. `milepost check` tells how many there are, until when and
why, and with `--verbose` each; the site's page of the rules lists them, and the JSON export has them with reason and last day. When its day has
passed, or it covers nothing any more, [`silence-expired`](#silence-expired) and [`silence-unused`](#silence-unused) say so. A key of `[health]` that is no rule and no
limit, and a value that can hardly be meant, are told as `unknown-setting`. This page is generated from the rules.

| Rule | Dimension | Severity |
|---|---|---|
";

fn entry(rule: &Rule) -> String {
    let mut text = format!("\n## `{}`\n\n", rule.name);
    let parts = [
        ("What it looks for", rule.sign(Locale::ENGLISH)),
        ("Why it matters", rule.why(Locale::ENGLISH)),
        ("What to do", rule.remedy(Locale::ENGLISH)),
        ("Example", rule.example(Locale::ENGLISH)),
    ];
    for (title, body) in parts {
        text.push_str(&format!("**{title}.** {body}\n\n"));
    }
    text.truncate(text.len() - 1);
    if !rule.thresholds.is_empty() {
        text.push_str(&thresholds(rule.thresholds, in_files));
    }
    text
}

const FRESHNESS_HEAD: &str = "\n## Limits of no rule\n\nWhat is older lowers the mark of \
    [data confidence](formulas.md#data-confidence).\n";

const FLOAT_HEAD: &str = "\nThe plan itself has two, of [the critical path](formulas.md#schedule).\n";

fn thresholds(thresholds: &[Threshold], meaning: fn(&Threshold) -> String) -> String {
    let mut text = String::from("\n| Key in `[health]` | Default | Meaning |\n|---|---|---|\n");
    for threshold in thresholds {
        let meaning = meaning(threshold);
        let row = format!("| `{}` | `{}` | {meaning} |\n", threshold.key, default(threshold));
        text.push_str(&row);
    }
    text
}

/// A percentage has no sign in `[health]`: its meaning goes on from the sign, so the word stands before it.
fn in_files(threshold: &Threshold) -> String {
    let meaning = threshold.meaning(Locale::ENGLISH);
    match threshold.unit {
        ThresholdUnit::Percent => format!("percent {meaning}"),
        _ => meaning,
    }
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
        (Severity::Notice, _)
            if rule.thresholds.iter().any(|threshold| threshold.key.ends_with("_amber")) =>
        {
            "notice, warning below the second limit"
        }
        (Severity::Notice, _) => "notice",
        (Severity::Warning, false) => "warning",
        (Severity::Warning, true) => "warning, alarm above the second limit",
        (Severity::Alarm, _) => "alarm",
    }
}

/// Writes `docs/diagnostics.md` from the list of messages.
pub fn diagnostics() -> String {
    let rows = DIAGNOSTICS.iter().map(|(name, meaning)| format!("| [`{name}`](#{name}) | {meaning} |\n"));
    let parts = DIAGNOSTICS.iter().filter_map(|(name, meaning)| {
        let remedy = remedy(name)?;
        let meaning = capital(meaning);
        Some(format!("\n## `{name}`\n\n{meaning}. {}\n\n```text\n{}\n```\n", remedy.remedy, remedy.example))
    });
    DIAGNOSTICS_HEAD.to_string() + &rows.collect::<String>() + &parts.collect::<String>()
}

const DIAGNOSTICS_HEAD: &str = "\
# Messages

What can be wrong with the files. All mistakes of all files are reported in one run, each once, with file,
line and column, and with what you probably meant where that can be told. An error keeps the site from being
built; `deadline-before-start`, `duplicate-entry`, `fine-amount`, `hidden-word`, `low-contrast`, `no-effect`, `shadows-ready-made`,
`unknown-file`, `unknown-language` and `untranslated-language` are warnings and do not; the last of them tells of a choice, and
`--deny warnings` lets it be. `milepost explain NAME` tells what stands here. Warning signs in the project itself are another matter:
see [the rules](rules.md). This page is generated.

| Name | Meaning |
|---|---|
";
