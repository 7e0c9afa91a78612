//! The user's manual says what the program does: its examples load, its links lead somewhere, its
//! commands exist, and its reference pages are those of the tables in the code.
//!
//! `UPDATE=1 cargo test --test all docs` rewrites the pages that are generated.

mod complete;
mod generated;
mod markdown;
mod practice;
mod tables;

use clap::CommandFactory;
use markdown::{Document, documents};
use milepost::load;
use milepost::source::Sources;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn every_link_leads_somewhere() {
    let documents = documents();
    let mut broken = Vec::new();
    for document in &documents {
        for link in &document.links {
            if link.contains("://") || link.starts_with("mailto:") {
                continue;
            }
            let (path, anchor) = link.split_once('#').map_or((link.as_str(), None), |(a, b)| (a, Some(b)));
            let target = match path {
                "" => document.path.clone(),
                path => normal(&document.path.parent().unwrap().join(path)),
            };
            let is_there = root().join(&target).exists();
            let has_anchor = anchor.is_none_or(|anchor| {
                let found = documents.iter().find(|other| other.path == target);
                found.is_none_or(|found| found.anchors.iter().any(|known| known == anchor))
            });
            if !is_there || !has_anchor {
                broken.push(format!("{}: {link}", document.path.display()));
            }
        }
    }
    assert!(broken.is_empty(), "links that lead nowhere:\n{}", broken.join("\n"));
}

/// Takes the `..` out of a path.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::ParentDir => drop(out.pop()),
            std::path::Component::CurDir => {}
            part => out.push(part),
        }
    }
    out
}

/// The examples of a document that carry a path (```` ```toml plan.toml ````) are one project; blocks of
/// one path follow each other in one file.
#[test]
fn every_example_project_loads_without_a_complaint() {
    let mut projects = 0;
    for document in documents() {
        let files = example_files(&document);
        if files.is_empty() {
            continue;
        }
        projects += 1;
        let name = document.path.display();
        assert!(files.contains_key("project.toml"), "{name}: examples with a path, and no project.toml");
        let sources = Sources::from_texts(files);
        let loaded = load::load(&sources);
        let complaints: Vec<String> = loaded
            .diagnostics
            .iter()
            .map(|each| {
                let place = each.span.map_or(String::new(), |span| {
                    let (line, column) = sources.position(span);
                    format!("{}:{line}:{column}: ", sources.file(span.file).path)
                });
                format!("{place}{} {:?}", each.message, each.hints)
            })
            .collect();
        assert!(complaints.is_empty(), "the example of {name}:\n{}", complaints.join("\n"));
        assert!(loaded.project.is_some(), "{name}");
    }
    assert!(projects >= 2, "README.md and docs/format.md have examples");
}

fn example_files(document: &Document) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for block in &document.blocks {
        let Some((_, path)) = block.info.split_once(' ') else { continue };
        let text = files.entry(path.trim().to_string()).or_default();
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&block.text);
    }
    files
}

#[test]
fn generated_pages_are_those_of_the_code() {
    let pages = [
        ("docs/rules.md", generated::rules()),
        ("docs/diagnostics.md", generated::diagnostics()),
        ("docs/format-reference.md", load::reference()),
        ("docs/tables.md", tables::tables()),
    ];
    let update = std::env::var_os("UPDATE").is_some();
    let mut stale = Vec::new();
    for (path, text) in pages {
        let file = root().join(path);
        if update {
            std::fs::write(&file, &text).unwrap();
        } else if std::fs::read_to_string(&file).unwrap_or_default() != text {
            stale.push(path);
        }
    }
    assert!(stale.is_empty(), "not as the code has it: {stale:?}; run with UPDATE=1 and read the changes");
}

/// Every `milepost …` in the manual is a command that exists, with options that it has, and
/// `docs/commands.md` leaves out no command and no option.
#[test]
fn every_command_and_option_is_as_written() {
    let program = milepost::cli::Cli::command();
    let mut wrong = Vec::new();
    let mut told = String::new();
    for document in documents() {
        for line in document.command_lines() {
            if let Err(fault) = check_line(&program, &line) {
                wrong.push(format!("{}: `{line}`: {fault}", document.path.display()));
            }
        }
        if document.path == Path::new("docs/commands.md") {
            told = document.codes.join("\n");
        }
    }
    for command in program.get_subcommands() {
        for option in command.get_arguments().filter_map(|argument| argument.get_long()) {
            if !told.lines().any(|code| code.split([' ', '=']).next() == Some(&format!("--{option}"))) {
                wrong
                    .push(format!("docs/commands.md says nothing of --{option} of `{}`", command.get_name()));
            }
        }
        if !told.lines().any(|code| code == format!("milepost {}", command.get_name())) {
            wrong.push(format!("docs/commands.md says nothing of `{}`", command.get_name()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Checks one line such as `milepost build DIR --output OUT`.
fn check_line(program: &clap::Command, line: &str) -> Result<(), String> {
    let words: Vec<&str> = line.split_whitespace().skip(1).collect();
    let Some(name) = words.first().filter(|word| !word.starts_with('-')) else { return Ok(()) };
    if name.chars().all(|letter| letter.is_uppercase() || !letter.is_alphabetic()) {
        return Ok(());
    }
    let command = program.find_subcommand(name).ok_or_else(|| format!("there is no command `{name}`"))?;
    // `theme gallery` has options of its own.
    let part = words.get(1).and_then(|part| command.find_subcommand(part));
    let command = part.unwrap_or(command);
    for word in words.iter().take_while(|word| !matches!(**word, "|" | ">" | "&&" | ";" | "#")) {
        let written = word.trim_end_matches([')', ']', ',', '.']).split('=').next().unwrap_or(word);
        let known = |argument: &clap::Arg| match written.strip_prefix("--") {
            Some(long) => argument.get_long() == Some(long),
            None => argument.get_short().is_some_and(|short| written == format!("-{short}")),
        };
        let is_option = written.starts_with('-') && written.len() > 1;
        let globals = program.get_arguments().filter(|argument| argument.is_global_set());
        let is_help = matches!(written, "--help" | "-h" | "--version" | "-V");
        if is_option && !is_help && !command.get_arguments().chain(globals).any(known) {
            return Err(format!("`{name}` has no option `{written}`"));
        }
    }
    Ok(())
}

#[test]
fn every_page_is_in_the_index() {
    let documents = documents();
    let index = documents.iter().find(|document| document.path == Path::new("docs/README.md")).unwrap();
    for document in &documents {
        let name = document.path.strip_prefix("docs").ok().map(|path| path.display().to_string());
        let Some(name) = name.filter(|name| name != "README.md") else { continue };
        let is_named = index.links.iter().any(|link| link.split('#').next() == Some(name.as_str()));
        assert!(is_named, "docs/README.md does not lead to {name}");
    }
}
