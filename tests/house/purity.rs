//! The same input gives the same bytes: only the front doors touch disk, clock, network and environment.

use super::file::File;
use super::table::OUTSIDE;

/// What a pure room may not name, and what it would let in.
const FORBIDDEN: &[(&str, &str)] = &[
    ("std::fs", "the disk"),
    ("std::env", "the environment"),
    ("std::net", "the network"),
    ("std::process", "other programs"),
    ("std::time", "the clock"),
    ("std::thread", "the order in which threads run; in a pure room only rayon divides work"),
    ("std::os", "the operating system"),
    ("std::io::stdin", "the terminal"),
    ("std::io::stdout", "the terminal"),
    ("std::io::stderr", "the terminal"),
    ("std::random", "chance from the system; the generator and its seed are ours"),
    ("std::hash::RandomState", "chance from the system"),
    ("std::collections::hash_map::RandomState", "chance from the system"),
    ("chrono::Utc", "the clock"),
    ("chrono::Local", "the clock and the time zone"),
    ("rand", "chance from the system; the generator and its seed are ours"),
    ("getrandom", "chance from the system"),
    ("fastrand", "chance from the system"),
];

/// The methods by which a `Path` reads the disk.
const METHODS: &[&str] = &[
    "canonicalize",
    "exists",
    "is_dir",
    "is_file",
    "is_symlink",
    "metadata",
    "read_dir",
    "read_link",
    "symlink_metadata",
    "try_exists",
];

pub fn pure(file: &File) -> Vec<String> {
    let Some(room) = file.room().filter(|room| !OUTSIDE.contains(room)) else { return Vec::new() };
    let mut wrong = Vec::new();
    for path in &file.paths {
        let meaning = file.spelled_out(path);
        let meaning = meaning.trim_end_matches("::*");
        let is_below = |forbidden: &str| {
            meaning.strip_prefix(forbidden).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        };
        if meaning == "std" {
            wrong.push(file.at(path.line, "no import of all of `std`: nobody could say what it lets in"));
        } else if let Some((name, what)) = FORBIDDEN.iter().find(|(name, _)| is_below(name)) {
            wrong.push(
                file.at(
                    path.line,
                    &format!("{room} is pure and `{name}` lets in {what}; only io and cli may"),
                ),
            );
        }
    }
    for three in file.tokens.windows(3) {
        let method = METHODS.iter().find(|method| three[1].is(method));
        if let Some(method) = method.filter(|_| three[0].is(".") && three[2].is("(")) {
            wrong.push(file.at(
                three[1].line,
                &format!("{room} is pure and `.{method}()` reads the disk; only io and cli may"),
            ));
        }
    }
    wrong
}

#[cfg(test)]
mod samples {
    use super::super::fires;
    use super::*;

    #[test]
    fn the_world_stays_outside() {
        for (name, _) in FORBIDDEN {
            fires(pure, "src/plan/a.rs", &format!("use {name};\n"), &[1]);
            fires(pure, "src/plan/a.rs", &format!("\nfn a() {{ {name}::b(); }}\n"), &[2]);
            fires(pure, "src/io/a.rs", &format!("use {name};\n"), &[]);
        }
        fires(pure, "src/plan/a.rs", "use std::{collections::BTreeMap, fs::{self, File}};", &[1, 1]);
        fires(pure, "src/plan/a.rs", "use std::time::{Duration, Instant as I};", &[1, 1]);
        fires(pure, "src/plan/a.rs", "use std::io;\nfn a() { io::stdout(); }", &[2]);
        fires(pure, "src/plan/a.rs", "use std as s;", &[1]);
        fires(pure, "src/plan/a.rs", "use std::*;", &[1]);
        fires(pure, "src/units/a.rs", "let day = chrono::Local::now().date_naive();", &[1]);
        fires(pure, "src/units/a.rs", "let day = chrono::Utc::now();", &[1]);
        fires(pure, "src/load/a.rs", "if path\n    .exists() {}", &[2]);
    }

    #[test]
    fn values_are_not_the_world() {
        fires(pure, "src/units/a.rs", "use chrono::NaiveDate;\nuse std::fmt;\nuse std::io::Write;\n", &[]);
        fires(
            pure,
            "src/units/a.rs",
            "// std::fs\nconst A: &str = \"std::fs::read\";\nfn exists() {}\n",
            &[],
        );
        fires(pure, "src/units/a.rs", "const V: &str = env!(\"CARGO_PKG_VERSION\");\n", &[]);
        fires(pure, "src/load/a.rs", "mod fs;\nfn a() { fs::read() }\n", &[]);
        fires(pure, "tests/cases.rs", "use std::fs;", &[]);
    }
}
