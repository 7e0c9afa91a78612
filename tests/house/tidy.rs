//! What keeps the house in order: opening lines, sizes, names, leftovers, and a case for every rule.

use super::file::{self, File};
use super::table::{EMPTY_NAMES, LARGE, LARGE_FILES, TOO_LARGE};
use std::collections::BTreeSet;
use std::path::Path;

/// A reader learns on the first line what lives in a file.
pub fn opens_with_its_purpose(file: &File) -> Vec<String> {
    let says = file.text.lines().next().and_then(|line| line.strip_prefix("//!"));
    match says {
        Some(purpose) if !purpose.trim().is_empty() => Vec::new(),
        _ => vec![file.at(1, "the first line is `//!` and says what lives in the file")],
    }
}

/// A file holds one idea, and few ideas need many lines.
pub fn size(file: &File) -> Vec<String> {
    size_by(file, LARGE_FILES)
}

fn size_by(file: &File, entries: &[(&str, &str)]) -> Vec<String> {
    let lines = file.text.lines().count();
    let has_entry = entries.iter().any(|(path, why)| *path == file.path && !why.is_empty());
    let message = if lines > TOO_LARGE {
        format!("{lines} lines; more than {TOO_LARGE} are never needed: divide it")
    } else if lines > LARGE && !has_entry {
        format!("{lines} lines; above {LARGE} divide it, or say in tests/house/table.rs why it is one idea")
    } else if lines <= LARGE && has_entry {
        format!("{lines} lines; take its entry out of tests/house/table.rs")
    } else {
        return Vec::new();
    };
    vec![file.at(lines, &message)]
}

/// What was left for later is an issue or a sentence, not a trap.
pub fn no_leftovers(file: &File) -> Vec<String> {
    let macros = ["todo", "unimplemented", "dbg"];
    file.tokens
        .windows(2)
        .filter(|pair| pair[1].is("!") && macros.iter().any(|name| pair[0].is(name)))
        .map(|pair| file.at(pair[0].line, &format!("no `{}!` is left behind", pair[0].text)))
        .collect()
}

/// A folder or file is named for what lives in it.
pub fn telling_name(path: &str) -> Vec<String> {
    let is_empty = |part: &&str| EMPTY_NAMES.contains(&part.trim_end_matches(".rs").trim_end_matches(".mjs"));
    let found = path.split('/').find(is_empty);
    found.map(|part| format!("{path}:1: `{part}` says nothing about what lives in it")).into_iter().collect()
}

/// The project stands alone: nothing in it leans on a folder beside it.
fn leans_on_nothing(path: &str, text: &str) -> Vec<String> {
    // Written in two parts, or this line would be the first that is found.
    let beside = ["..", "/shared"].concat();
    let lines = text.lines().enumerate().filter(|(_, line)| line.contains(&beside));
    lines
        .map(|(at, _)| format!("{path}:{}: the project stands alone; `{beside}` is not part of it", at + 1))
        .collect()
}

/// Returns the files that git keeps, or all that are there where there is no git.
fn tracked() -> Vec<String> {
    let listed =
        std::process::Command::new("git").args(["ls-files", "-z"]).current_dir(file::root()).output();
    match listed {
        Ok(output) if output.status.success() => {
            let names = String::from_utf8_lossy(&output.stdout).into_owned();
            names.split('\0').filter(|name| !name.is_empty()).map(str::to_string).collect()
        }
        _ => file::below(&["."]).iter().map(|path| file::relative(path)).collect(),
    }
}

#[test]
fn nothing_leans_on_a_folder_beside_the_project() {
    let wrong = tracked().into_iter().flat_map(|path| {
        // Read as bytes: a picture is no text, and a file that is deleted but not yet committed is not there.
        let bytes = std::fs::read(file::root().join(&path)).unwrap_or_default();
        leans_on_nothing(&path, &String::from_utf8_lossy(&bytes))
    });
    super::all_well(wrong.collect());
}

#[test]
fn names_tell_what_lives_there() {
    let files = tracked();
    super::all_well(files.iter().flat_map(|path| telling_name(path)).collect());
}

#[test]
fn the_list_of_large_files_is_up_to_date() {
    let gone = LARGE_FILES.iter().filter(|(path, _)| !file::root().join(path).is_file());
    super::all_well(
        gone.map(|(path, _)| format!("{path}: is gone; take it out of tests/house/table.rs")).collect(),
    );
}

/// Every rule has a case where it fires and one where it is quiet, and every case has its rule.
fn cases(rules: &BTreeSet<&str>, cases: &BTreeSet<String>) -> Vec<String> {
    let folder = "tests/cases/checks";
    let wanted = rules.iter().flat_map(|rule| {
        [(rule.to_string(), "where the rule fires"), (format!("{rule}.silent"), "where the rule is quiet")]
    });
    let missing = wanted
        .filter(|(case, _)| !cases.contains(case))
        .map(|(case, what)| format!("{folder}/{case}.md: is missing; it shows a project {what}"));
    let left = cases
        .iter()
        .filter(|case| !rules.contains(case.split('.').next().unwrap_or(case)))
        .map(|case| format!("{folder}/{case}.md: is the case of no rule in checks::ALL"));
    missing.chain(left).collect()
}

#[test]
fn every_rule_has_its_cases() {
    let rules: BTreeSet<&str> = milepost::checks::ALL.iter().map(|rule| rule.name).collect();
    let written = file::below(&["tests/cases/checks"])
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .filter_map(|path| Path::new(path).file_stem().map(|stem| stem.to_string_lossy().into_owned()))
        .collect();
    super::all_well(cases(&rules, &written));
}

#[cfg(test)]
mod samples {
    use super::super::fires;
    use super::*;

    #[test]
    fn a_file_opens_with_its_purpose() {
        fires(opens_with_its_purpose, "src/a.rs", "//! What lives here.\n", &[]);
        for text in ["", "use std::fmt;\n", "\n//! Late.\n", "/// Another mark.\n", "//!\n"] {
            fires(opens_with_its_purpose, "src/a.rs", text, &[1]);
        }
    }

    #[test]
    fn a_large_file_gives_its_reason() {
        let of = |lines: usize| File::new("src/a.rs", &"//!\n".repeat(lines));
        let entry = [("src/a.rs", "one idea")];
        assert!(size_by(&of(LARGE), &[]).is_empty());
        assert!(size_by(&of(LARGE + 1), &[])[0].contains("say in tests/house/table.rs why"));
        assert!(!size_by(&of(LARGE + 1), &[("src/a.rs", "")]).is_empty());
        assert!(size_by(&of(LARGE + 1), &entry).is_empty());
        assert!(size_by(&of(TOO_LARGE + 1), &entry)[0].contains("never needed"));
        assert!(size_by(&of(LARGE), &entry)[0].contains("take its entry out"));
    }

    #[test]
    fn nothing_is_left_for_later() {
        fires(
            no_leftovers,
            "src/a.rs",
            "fn a() {\n    todo!()\n}\nfn b() { unimplemented!(); dbg!(1); }",
            &[2, 4, 4],
        );
        fires(no_leftovers, "src/a.rs", "// todo!()\nlet todo = !dbg;\nassert!(\"todo!\".len() > 1);\n", &[]);
    }

    #[test]
    fn a_name_tells() {
        assert!(telling_name("src/plan/float.rs").is_empty());
        assert!(telling_name("src/plan/common_days.rs").is_empty());
        assert_eq!(telling_name("src/utils/float.rs").len(), 1);
        assert_eq!(telling_name("tests/common/mod.rs").len(), 1);
        assert_eq!(telling_name("src/plan/helpers.rs").len(), 1);
    }

    #[test]
    fn the_project_stands_alone() {
        let path = ["see ..", "/shared/notes.md"].concat();
        let wrong = leans_on_nothing("README.md", &format!("one\n{path}\n"));
        assert!(wrong[0].starts_with("README.md:2: "), "{wrong:?}");
        assert!(leans_on_nothing("README.md", "shared values, ../elsewhere\n").is_empty());
    }

    #[test]
    fn a_rule_without_a_case_is_named() {
        let rules = BTreeSet::from(["late", "lost"]);
        let written = ["late", "late.silent", "late.baseline", "lost", "gone"].map(str::to_string).into();
        let wrong = cases(&rules, &written);
        assert_eq!(wrong.len(), 2, "{wrong:?}");
        assert!(wrong[0].starts_with("tests/cases/checks/lost.silent.md: is missing"), "{wrong:?}");
        assert!(wrong[1].starts_with("tests/cases/checks/gone.md: is the case of no rule"), "{wrong:?}");
        assert!(cases(&BTreeSet::new(), &BTreeSet::new()).is_empty());
    }
}
