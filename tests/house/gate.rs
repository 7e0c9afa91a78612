//! What keeps the gate shut: nothing private can be serialised, no field is cleared unseen, the plan has no words.

use super::file::File;
use super::rust::{self, Kind, Token};
use super::table::PRIVATE;

/// What cannot be serialised cannot reach a template, an export or a cache.
pub fn nothing_serialises(file: &File) -> Vec<String> {
    let Some(room) = file.room().filter(|room| PRIVATE.contains(room)) else { return Vec::new() };
    let said = file.tokens.iter().filter(|token| token.is("Serialize") || token.is("Serializer"));
    said.map(|token| {
        let message = format!(
            "{room} stands before the gate and may not be serialised: only what was cleared can leave"
        );
        file.at(token.line, &message)
    })
    .collect()
}

/// The gate names every field, so that a new one does not compile until someone decides who may see it.
pub fn no_rest(file: &File) -> Vec<String> {
    if file.room() != Some("edition") {
        return Vec::new();
    }
    let tokens = &file.tokens;
    let mut open: Vec<usize> = Vec::new();
    let mut wrong = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if ["(", "[", "{"].iter().any(|mark| token.is(mark)) {
            open.push(at);
        } else if [")", "]", "}"].iter().any(|mark| token.is(mark)) {
            open.pop();
        } else if token.is("..") && is_rest(tokens, at, open.last().copied()) {
            wrong.push(file.at(
                token.line,
                "no `..` in a pattern of the gate: name every field, `field: _` to withhold it",
            ));
        }
    }
    wrong
}

/// Tells the rest of a struct (`Task { id, .. }`, `Kind::Risk(..)`) from ranges, slices and updates.
fn is_rest(tokens: &[Token], at: usize, open: Option<usize>) -> bool {
    let Some(open) = open else { return false };
    let follows_field = at == open + 1 || tokens[at - 1].is(",");
    let next = tokens.get(at + 1);
    if tokens[open].is("{") {
        return follows_field && next.is_some_and(|token| token.is("}"));
    }
    // A tuple has its name before the bracket; those of the standard library never grow a field.
    let name = open.checked_sub(1).map(|before| &tokens[before]).filter(|token| token.kind == Kind::Word);
    let is_ours = name.is_some_and(|name| {
        name.text.starts_with(char::is_uppercase) && !["Some", "Ok", "Err"].contains(&name.text.as_str())
    });
    tokens[open].is("(")
        && is_ours
        && follows_field
        && next.is_some_and(|token| token.is(")") || token.is(","))
}

/// Before the gate computed results hold dates, numbers, enums and ids, and no words that could leak.
pub fn no_words_in_the_plan(file: &File) -> Vec<String> {
    if file.room() != Some("plan") {
        return Vec::new();
    }
    let tokens = &file.tokens;
    let mut wrong = Vec::new();
    for at in 0..tokens.len() {
        let is_type = ["struct", "enum", "union", "type"].iter().any(|word| tokens[at].is(word));
        if !is_type || tokens.get(at + 1).is_none_or(|name| name.kind != Kind::Word) {
            continue;
        }
        let mut end = at;
        while end < tokens.len() && !tokens[end].is(";") {
            if tokens[end].is("{") || tokens[end].is("(") {
                let is_body = tokens[end].is("{");
                end = rust::closing(tokens, end);
                if is_body {
                    break;
                }
            }
            end += 1;
        }
        let words = ["String", "str", "Cow", "OsString", "Path", "PathBuf"];
        let said =
            tokens[at..end.min(tokens.len())].iter().filter(|token| words.iter().any(|word| token.is(word)));
        wrong.extend(said.map(|token| {
            let message = format!(
                "no `{}` in the plan: it is computed from the whole truth, so it has no words",
                token.text
            );
            file.at(token.line, &message)
        }));
    }
    wrong
}

#[cfg(test)]
mod samples {
    use super::super::fires;
    use super::*;

    #[test]
    fn nothing_private_serialises() {
        let derived = "#[derive(Clone, Serialize)]\npub struct Task;\n";
        for room in PRIVATE {
            fires(nothing_serialises, &format!("src/{room}/a.rs"), derived, &[1]);
        }
        fires(nothing_serialises, "src/model/a.rs", "#[derive(serde::Serialize)]\nstruct A;\n", &[1]);
        fires(nothing_serialises, "src/model/a.rs", "\nimpl serde::Serialize for Task {}\n", &[2]);
        fires(
            nothing_serialises,
            "src/load/a.rs",
            "#[derive(Deserialize)] // never Serialize\nstruct A;\n",
            &[],
        );
        fires(nothing_serialises, "src/edition/a.rs", derived, &[]);
    }

    #[test]
    fn the_gate_names_every_field() {
        fires(no_rest, "src/edition/a.rs", "let model::Task { id, .. } = task;", &[1]);
        fires(no_rest, "src/edition/a.rs", "let model::Task {\n    id,\n    ..\n} = task;", &[3]);
        fires(no_rest, "src/edition/a.rs", "matches!(kind, Kind::Task { .. })", &[1]);
        fires(
            no_rest,
            "src/edition/a.rs",
            "match kind { Kind::Risk(..) => 1, Kind::Task(id, ..) => 2 }",
            &[1, 1],
        );
        fires(no_rest, "src/edition/a.rs", "let Pair(.., last) = pair;", &[1]);
        fires(no_rest, "src/edition/a.rs", "let A { b: B { c, .. }, d: [first, ..] } = a;", &[1]);
    }

    #[test]
    fn ranges_slices_and_updates_are_no_rest_patterns() {
        let quiet = "
            let [.., last] = all; let [first, ..] = all; let [a, rest @ ..] = all;
            let part = &text[2..]; let whole = &text[..]; let end = &text[..close + 2];
            for index in 0..own.len() { use_it(index) }
            for index in 0.. { break }
            match n { 0..=9 => 1, 10.. => 2, _ => 3 };
            let new = Task { id, ..old };
            let (first, ..) = pair;
            names.drain(..); Vec::from_iter(0..3);
            matches!(found, Some(..));
            // let Task { id, .. } = task;
            let text = \"Task { id, .. }\";
        ";
        fires(no_rest, "src/edition/a.rs", quiet, &[]);
        fires(no_rest, "src/load/a.rs", "let Task { id, .. } = task;", &[]);
    }

    #[test]
    fn the_plan_has_no_words() {
        fires(
            no_words_in_the_plan,
            "src/plan/a.rs",
            "pub struct Row {\n    id: TaskId,\n    name: String,\n}\n",
            &[3],
        );
        fires(no_words_in_the_plan, "src/plan/a.rs", "pub struct Row<'a>(u8, &'a str);\n", &[1]);
        fires(
            no_words_in_the_plan,
            "src/plan/a.rs",
            "enum Why {\n    Late,\n    Said(Box<str>),\n    Told { by: Option<String> },\n}\n",
            &[3, 4],
        );
        fires(no_words_in_the_plan, "src/plan/a.rs", "type Words = Vec<String>;\n", &[1]);
        fires(
            no_words_in_the_plan,
            "src/plan/a.rs",
            "struct A;\nstruct B(u8);\nfn a() -> String { String::new() }\n",
            &[],
        );
        fires(no_words_in_the_plan, "src/model/a.rs", "pub struct Task { name: String }\n", &[]);
    }
}
