//! `milepost explain`: a rule in full, or a message, or a key of `[health]`.

use crate::checks::settings::UNKNOWN_SETTING;
use crate::checks::{self, Rule, Threshold, float, freshness};
use crate::cli::Exit;
use crate::cli::print::Terminal;
use crate::cli::rules;
use crate::io::Refused;
use crate::load::{DIAGNOSTICS, WARNINGS, consequence, near, remedy};
use crate::units::locale::Locale;
use crate::units::text::{capital, wrap};

/// Explain a rule: what it looks for, why it matters and what to do; or what a message means
#[derive(clap::Args)]
pub struct Args {
    /// The name of the rule, such as `schedule-late`, of a message, or of a limit in `[health]`; `milepost rules` lists the rules
    pub rule: String,
}

/// So many names with the word in them are offered.
const OFFERED: usize = 8;

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    let name = args.rule.trim();
    let Some(text) = text(name, terminal.columns()) else {
        return Err(Refused::new(format!("there is no rule `{name}`, nor a message"), hint(name)).into());
    };
    terminal.result(&text)?;
    Ok(Exit::Done)
}

fn text(name: &str, columns: usize) -> Option<String> {
    if let Some((name, meaning)) = DIAGNOSTICS.iter().find(|(known, _)| *known == name) {
        return Some(message(name, meaning, columns));
    }
    if let Some(rule) = checks::ALL.iter().find(|rule| rule.name == name) {
        return Some(of_rule(rule, columns));
    }
    if name == UNKNOWN_SETTING {
        return Some(sections(&format!("{name} (Governance, notice or warning)"), &setting(), columns));
    }
    let has = |rule: &&&Rule| rule.thresholds.iter().any(|threshold| threshold.key == name);
    if let Some(rule) = checks::ALL.iter().find(has) {
        return Some(of_rule(rule, columns));
    }
    let mut others = freshness::THRESHOLDS.iter().chain(float::THRESHOLDS);
    let threshold = others.find(|threshold| threshold.key == name)?;
    let head = format!("\x1b[1m{name}\x1b[0m (a limit in `[health]` that belongs to no rule)\n\n");
    Some(head + &limit(threshold, columns))
}

/// Says which names are near to one that nothing has.
fn hint(name: &str) -> String {
    let word = name.to_lowercase().replace(['_', ' '], "-");
    let names = || checks::ALL.iter().map(|rule| rule.name).chain(DIAGNOSTICS.iter().map(|(name, _)| *name));
    if let Some(near) = near::nearest(&word, names()) {
        return format!("did you mean `{near}`?");
    }
    let with: Vec<String> = names()
        .filter(|known| !word.is_empty() && known.split('-').any(|part| part == word))
        .map(|known| format!("`{known}`"))
        .collect();
    let listed = "`milepost rules` lists all rules, and `docs/diagnostics.md` all messages";
    match with.len() {
        0 => listed.to_string(),
        1..=OFFERED => format!("these have the word in them: {}", with.join(", ")),
        _ => format!("these and more have the word in them: {}; {listed}", with[..OFFERED].join(", ")),
    }
}

fn message(name: &str, meaning: &str, columns: usize) -> String {
    let kind = if WARNINGS.contains(&name) { "warning" } else { "error" };
    let mut parts = vec![
        ("What it means", format!("{}.", capital(meaning))),
        ("Why it matters", consequence(name).to_string()),
    ];
    if let Some(remedy) = remedy(name) {
        parts.push(("What to do", remedy.remedy.to_string()));
        parts.push(("Example", remedy.example.to_string()));
    }
    sections(&format!("{name} (a message about your files, {kind})"), &parts, columns)
}

/// What is told of a key in `[health]` that is none.
fn setting() -> Vec<(&'static str, String)> {
    vec![
        (
            "What it looks for",
            "A key of `[health]` in `project.toml` that is no rule and no limit, a value that its key does not take, and one that \
             can hardly be meant."
                .to_string(),
        ),
        (
            "Why it matters",
            "The limit that you meant to set is not in force: its default is. The colours are computed by that.".to_string(),
        ),
        (
            "What to do",
            "Correct the key or the value. `milepost explain` with the name of a rule tells its keys and what they take; \
             `docs/rules.md` lists all."
                .to_string(),
        ),
        ("Example", "[health] has no rule or threshold `schedule_ambr` — did you mean `schedule_amber`?".to_string()),
    ]
}

fn of_rule(rule: &Rule, columns: usize) -> String {
    let parts = [
        ("What it looks for", rule.sign(Locale::ENGLISH)),
        ("Why it matters", rule.why(Locale::ENGLISH)),
        ("What to do", rule.remedy(Locale::ENGLISH)),
        ("Example", rule.example(Locale::ENGLISH)),
    ];
    let title = format!("{} ({}, {})", rule.name, rule.topic.word(), rules::word(rule.severity));
    let mut text = sections(&title, &parts, columns);
    if !rule.thresholds.is_empty() {
        text += &head("Settings in `[health]`");
        for threshold in rule.thresholds {
            text += &limit(threshold, columns);
        }
    }
    text
}

fn limit(threshold: &Threshold, columns: usize) -> String {
    let meaning = indented(&rules::meaning(threshold), columns - 2).replace("  ", "    ");
    format!("  {} = {}\n{meaning}", threshold.key, rules::default(threshold))
}

/// Writes a name and what is told of it.
fn sections(title: &str, parts: &[(&str, String)], columns: usize) -> String {
    let (name, rest) = title.split_once(' ').unwrap_or((title, ""));
    let mut text = format!("\x1b[1m{name}\x1b[0m {rest}\n");
    for (title, body) in parts {
        text += &head(title);
        text += &indented(body, columns);
    }
    text
}

fn head(title: &str) -> String {
    format!("\n\x1b[1m{title}\x1b[0m\n")
}

fn indented(text: &str, columns: usize) -> String {
    let lines = text.lines().flat_map(|line| match line.is_empty() {
        true => vec![String::new()],
        false => wrap(line, columns - 2),
    });
    lines.map(|line| format!("  {line}").trim_end().to_string() + "\n").collect()
}
