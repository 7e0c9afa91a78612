//! `milepost explain`: a rule in full.

use crate::checks::{self, Rule};
use crate::cli::Exit;
use crate::cli::print::Terminal;
use crate::cli::rules;
use crate::io::Refused;
use crate::load::DIAGNOSTICS;
use crate::units::locale::Locale;
use crate::units::text::wrap;

/// Explain a rule: what it looks for, why it matters and what to do; or what a message means
#[derive(clap::Args)]
pub struct Args {
    /// The name of the rule, such as `schedule-late`, or of a message; `milepost rules` lists the rules
    pub rule: String,
}

/// How alike two names must be for one to be offered for the other (Jaro–Winkler, 1 is equal).
const ALIKE: f64 = 0.8;

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    if let Some((name, meaning)) = DIAGNOSTICS.iter().find(|(name, _)| *name == args.rule) {
        let meaning = indented(meaning, terminal.columns());
        terminal.result(&format!("\x1b[1m{name}\x1b[0m (a message about your files)\n\n{meaning}"))?;
        return Ok(Exit::Done);
    }
    let Some(rule) = checks::ALL.iter().find(|rule| rule.name == args.rule) else {
        let hint = match nearest(&args.rule) {
            Some(name) => format!("did you mean `{name}`?"),
            None => "`milepost rules` lists all rules".into(),
        };
        return Err(Refused::new(format!("there is no rule `{}`", args.rule), hint).into());
    };
    terminal.result(&text(rule, terminal.columns()))?;
    Ok(Exit::Done)
}

fn nearest(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase().replace('_', "-");
    let rules = checks::ALL.iter().map(|rule| rule.name);
    rules
        .chain(DIAGNOSTICS.iter().map(|(name, _)| *name))
        .map(|known| (strsim::jaro_winkler(&name, known), known))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}

fn text(rule: &Rule, columns: usize) -> String {
    let head = |title: &str| format!("\n\x1b[1m{title}\x1b[0m\n");
    let mut text =
        format!("\x1b[1m{}\x1b[0m ({}, {})\n", rule.name, rule.topic.word(), rules::word(rule.severity));
    let sections = [
        ("What it looks for", rule.sign(Locale::ENGLISH)),
        ("Why it matters", rule.why(Locale::ENGLISH)),
        ("What to do", rule.remedy(Locale::ENGLISH)),
        ("Example", rule.example(Locale::ENGLISH)),
    ];
    for (title, body) in sections {
        text += &head(title);
        text += &indented(&body, columns);
    }
    if !rule.thresholds.is_empty() {
        text += &head("Settings in `[health]`");
        for threshold in rule.thresholds {
            text += &format!("  {} = {}\n", threshold.key, rules::default(threshold));
            text += &indented(&threshold.meaning(Locale::ENGLISH), columns - 2).replace("  ", "    ");
        }
    }
    text
}

fn indented(text: &str, columns: usize) -> String {
    let lines = text.lines().flat_map(|line| match line.is_empty() {
        true => vec![String::new()],
        false => wrap(line, columns - 2),
    });
    lines.map(|line| format!("  {line}").trim_end().to_string() + "\n").collect()
}
