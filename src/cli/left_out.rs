//! What a build leaves out for its audience, told to whoever publishes. It never lands in the site.

use crate::cli::print::Terminal;
use crate::edition::left_out::{LeftOut, Why};
use crate::edition::mentions::Mention;
use crate::io::Refused;
use crate::pipeline::Outcome;
use anyhow::Context;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Says how much is left out of each build, by register and reason, and lists it for those who asked for more.
pub fn tell(outcomes: &[Outcome], terminal: &Terminal) {
    for outcome in outcomes.iter().filter(|outcome| !outcome.left_out.is_empty()) {
        terminal.say(&head(outcome));
        for line in counts(&outcome.left_out).into_iter().chain(names(&outcome.mentions)) {
            terminal.say(&line);
        }
        for left_out in &outcome.left_out {
            terminal.detail(&format!("    {} {}: {}", left_out.register, left_out.id, left_out.why.words()));
        }
        for mention in &outcome.mentions {
            terminal.detail(&said(mention));
        }
    }
}

/// Writes all of it to a file.
pub fn write(outcomes: &[Outcome], file: &Path) -> anyhow::Result<()> {
    let mut text = String::new();
    for outcome in outcomes {
        text += &format!("{}\n", head(outcome));
        for line in counts(&outcome.left_out).into_iter().chain(names(&outcome.mentions)) {
            text += &format!("{line}\n");
        }
        for left_out in &outcome.left_out {
            text += &format!("    {} {}: {}\n", left_out.register, left_out.id, left_out.why.words());
        }
        for mention in &outcome.mentions {
            text += &format!("{}\n", said(mention));
        }
        for heard in &outcome.heard {
            let (path, line) = (&heard.spot.path, heard.spot.line);
            text += &format!(
                "    {path}:{line}: says `{}`, which is also what {} is called\n",
                heard.word, heard.id
            );
        }
    }
    std::fs::write(file, text).with_context(|| format!("`{}` could not be written", file.display()))
}

/// Refuses a file in the folder of the site: readers would get it.
pub fn check(file: &Path, output: &Path) -> anyhow::Result<()> {
    match (whole(file), whole(output)) {
        (Some(file), Some(output)) if file.starts_with(&output) => Err(Refused::new(
            "the list of what is left out would be part of the site",
            "name a file outside of the folder that the site goes to",
        )
        .into()),
        _ => Ok(()),
    }
}

/// Returns the whole path of a file or folder, also of one that is not there yet: what exists of it is resolved.
fn whole(path: &Path) -> Option<PathBuf> {
    let absolute = std::path::absolute(path).ok()?;
    absolute.ancestors().find_map(|ancestor| {
        let rest = absolute.strip_prefix(ancestor).ok()?;
        Some(ancestor.canonicalize().ok()?.join(rest))
    })
}

fn head(outcome: &Outcome) -> String {
    match (outcome.summary.audience.as_str(), outcome.left_out.is_empty()) {
        ("", _) => "Nothing is left out: everything is for everybody".to_string(),
        (audience, true) => format!("Nothing is left out for `{audience}`"),
        (audience, false) => format!("Left out for `{audience}`:"),
    }
}

/// Returns a line for each register and reason: `  risks: 3, the audience does not get these`.
fn counts(all: &[LeftOut]) -> Vec<String> {
    let mut counts: BTreeMap<(&str, Why), usize> = BTreeMap::new();
    for left_out in all {
        *counts.entry((left_out.register, left_out.why)).or_default() += 1;
    }
    let line =
        |((register, why), count): ((&str, Why), usize)| format!("  {register}: {count}, {}", why.words());
    counts.into_iter().map(line).collect()
}

/// Returns the line that counts names which texts say to readers who know people by their roles.
fn names(all: &[Mention]) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for mention in all {
        *counts.entry(&mention.name).or_default() += 1;
    }
    let listed: Vec<String> = counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
    let line = |listed: String| {
        format!("  still in texts, though people appear by role: {listed}; `--verbose` says where")
    };
    (!listed.is_empty()).then(|| line(listed.join(", ")))
}

fn said(mention: &Mention) -> String {
    format!("    {}:{}: says `{}`", mention.path, mention.line, mention.name)
}
