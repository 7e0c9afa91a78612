//! The rules of the house, as tests. A habit that matters is a rule here, with its reason beside it.
//!
//! Each rule is a function from a file to what is wrong in it, and is proved on small samples beside it.

pub mod file;
mod gate;
mod imports;
mod purity;
mod rust;
mod table;
mod tidy;

use file::File;

type Rule = fn(&File) -> Vec<String>;

fn holds(rule: Rule, folders: &[&str]) {
    let files = file::rust_files(folders);
    assert!(!files.is_empty(), "the rule looked at no file of {folders:?}");
    all_well(files.iter().flat_map(rule).collect());
}

fn all_well(mut wrong: Vec<String>) {
    wrong.dedup();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// Proves a rule on a sample: it speaks of exactly these lines.
fn fires(rule: Rule, path: &str, text: &str, lines: &[usize]) {
    let wrong = rule(&File::new(path, text));
    let said: Vec<usize> = wrong
        .iter()
        .map(|message| {
            let line = message.strip_prefix(path).and_then(|rest| rest.split(':').nth(1));
            line.and_then(|line| line.parse().ok()).expect("a message opens with file:line")
        })
        .collect();
    assert_eq!(said, lines, "in this sample:\n{text}\nthe rule said: {wrong:#?}");
}

#[test]
fn every_room_imports_only_what_its_row_allows() {
    holds(imports::rooms, &["src"]);
}

#[test]
fn imports_are_written_so_that_the_table_sees_them() {
    holds(imports::conventions, &["src"]);
}

#[test]
fn every_crate_lives_in_its_room() {
    holds(imports::crates, &["src"]);
}

#[test]
fn only_the_front_doors_touch_the_world() {
    holds(purity::pure, &["src"]);
}

#[test]
fn nothing_before_the_gate_can_be_serialised() {
    holds(gate::nothing_serialises, &["src"]);
}

#[test]
fn the_gate_takes_every_struct_apart_by_name() {
    holds(gate::no_rest, &["src"]);
}

#[test]
fn the_plan_holds_no_words() {
    holds(gate::no_words_in_the_plan, &["src"]);
}

#[test]
fn every_file_opens_with_its_purpose() {
    holds(tidy::opens_with_its_purpose, &["src", "tests", "benches"]);
}

#[test]
fn files_stay_small() {
    holds(tidy::size, &["src", "tests", "benches"]);
}

#[test]
fn nothing_is_left_for_later() {
    holds(tidy::no_leftovers, &["src", "tests", "benches"]);
}
