//! The message files of every language, and what code and templates say of them.

use crate::house::file::{below, root};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use milepost::checks::plan::POINTS;
use milepost::checks::plan::point::Point;
use milepost::checks::{ALL, Rule, Threshold, Topic, float, freshness};
use milepost::units::locale::Locale;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The language that all others are held against.
const FIRST: &str = "en-GB";
const OTHERS: [&str; 4] = ["de", "en-US", "es", "fr"];

/// The messages of a language by name: the file of each and its variables.
type Messages = BTreeMap<String, (String, BTreeSet<String>)>;

/// Reads the messages of a language, and tells what is wrong in its files.
fn messages(language: &str) -> (Messages, Vec<String>) {
    let (mut all, mut wrong) = (Messages::new(), Vec::new());
    for path in below(&["words"]) {
        let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        if !name.starts_with(&format!("words/{language}/")) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            wrong.extend(errors.iter().map(|error| format!("{name}: {error}")));
            resource
        });
        let stem = name.rsplit('/').next().unwrap().trim_end_matches(".ftl");
        let first = stem.split('-').next().unwrap();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_string();
            if !id.starts_with(&format!("{first}-")) {
                wrong.push(format!("{name}: `{id}` does not begin with `{first}-`"));
            }
            let mut variables = BTreeSet::new();
            match &message.value {
                Some(pattern) => of_pattern(pattern, &mut variables),
                None => wrong.push(format!("{name}: `{id}` has no words")),
            }
            if let Some((before, _)) = all.insert(id.clone(), (name.clone(), variables)) {
                wrong.push(format!("{name}: `{id}` is in {before} as well"));
            }
        }
    }
    (all, wrong)
}

fn of_pattern(pattern: &Pattern<&str>, out: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, out);
        }
    }
}

fn of_expression(expression: &Expression<&str>, out: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, out),
        Expression::Select { selector, variants } => {
            of_inline(selector, out);
            variants.iter().for_each(|variant| of_pattern(&variant.value, out));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, out: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            out.insert(id.name.to_string());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, named }, .. } => {
            positional.iter().for_each(|argument| of_inline(argument, out));
            named.iter().for_each(|argument| of_inline(&argument.value, out));
        }
        InlineExpression::Placeable { expression } => of_expression(expression, out),
        _ => {}
    }
}

#[test]
fn message_files_can_be_read() {
    let wrong: Vec<String> =
        OTHERS.into_iter().chain([FIRST]).flat_map(|language| messages(language).1).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    assert!(messages(FIRST).0.len() > 50, "the test found the messages");
}

/// The languages that have every message; the others have those that differ from the first language.
const COMPLETE: [&str; 3] = ["de", "es", "fr"];

#[test]
fn languages_are_complete() {
    let (first, _) = messages(FIRST);
    for language in COMPLETE {
        let (own, _) = messages(language);
        let missing: Vec<&String> = first.keys().filter(|id| !own.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{language} has no words for {missing:?}");
    }
}

#[test]
fn every_language_says_the_same_messages() {
    let (first, _) = messages(FIRST);
    let mut wrong = Vec::new();
    for language in OTHERS {
        let (own, _) = messages(language);
        for (id, (file, variables)) in &own {
            match first.get(id) {
                None => wrong.push(format!("{file}: `{id}` is not in {FIRST}")),
                // A language may choose by fewer things, but must not ask for what nobody gives.
                Some((_, known)) if !variables.is_subset(known) => {
                    wrong.push(format!("{file}: `{id}` has {variables:?}, {FIRST} has {known:?}"));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn french_messages_set_their_double_marks_apart() {
    let mut wrong = Vec::new();
    for path in below(&["words/fr"]) {
        let text = fs::read_to_string(&path).unwrap();
        let words = text.lines().filter(|line| !line.starts_with('#'));
        for line in words {
            let letters: Vec<char> = line.chars().collect();
            let bare = letters.iter().enumerate().any(|(place, mark)| {
                let ends = letters.get(place + 1).is_none_or(|next| next.is_whitespace());
                let is_apart = place > 0 && ['~', '"'].contains(&letters[place - 1]);
                [':', ';', '?', '!', '»'].contains(mark) && ends && !is_apart
            });
            if bare {
                wrong.push(line.to_string());
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// One place that says a message.
struct Said {
    at: String,
    id: String,
    variables: BTreeSet<String>,
}

/// Finds what follows `opening`, up to the parenthesis that ends it, as arguments.
fn calls(text: &str, opening: &str) -> Vec<(usize, Vec<String>)> {
    let mut out = Vec::new();
    for (at, _) in text.match_indices(opening) {
        let (mut depth, mut quoted, mut escaped) = (0, false, false);
        let (mut arguments, mut argument) = (Vec::new(), String::new());
        for c in text[at + opening.len()..].chars() {
            match c {
                _ if escaped => escaped = false,
                '\\' if quoted => escaped = true,
                '"' => quoted = !quoted,
                '(' | '[' | '{' if !quoted => depth += 1,
                ')' | ']' | '}' if !quoted => depth -= 1,
                ',' if !quoted && depth == 0 => {
                    arguments.push(std::mem::take(&mut argument).trim().to_string());
                    continue;
                }
                _ => {}
            }
            if depth < 0 {
                break;
            }
            argument.push(c);
        }
        if !argument.trim().is_empty() {
            arguments.push(argument.trim().to_string());
        }
        out.push((text[..at].lines().count(), arguments));
    }
    out
}

fn said() -> Vec<Said> {
    let mut out = Vec::new();
    for path in below(&["src", "themes"]) {
        let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        let is_rust = name.ends_with(".rs");
        if !is_rust && !name.ends_with(".html") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let openings: &[&str] = if is_rust { &["say!(", "phrase!("] } else { &["say("] };
        for (line, arguments) in openings.iter().flat_map(|opening| calls(&text, opening)) {
            // In code the language comes first; in a template `id="…"` does.
            let id = arguments.get(usize::from(is_rust));
            let Some(id) = id.map(|id| id.trim_start_matches("id=")).filter(|id| id.starts_with('"')) else {
                continue;
            };
            let variables = arguments.iter().skip(1 + usize::from(is_rust));
            out.push(Said {
                at: format!("{name}:{line}"),
                id: id.trim_matches('"').to_string(),
                variables: variables
                    .filter_map(|one| one.split_once('=').map(|(name, _)| name.trim().to_string()))
                    .collect(),
            });
        }
    }
    out
}

#[test]
fn what_is_said_is_a_message_with_all_its_variables() {
    let (first, _) = messages(FIRST);
    let all = said();
    assert!(all.len() > 50, "the test found what is said");
    let wrong: Vec<String> = all
        .iter()
        .filter_map(|Said { at, id, variables }| match first.get(id) {
            None if id == "no-such-message" => None,
            None => Some(format!("{at}: there is no message `{id}`")),
            Some((_, known)) if known != variables => {
                Some(format!("{at}: `{id}` is given {variables:?} and has {known:?}"))
            }
            Some(_) => None,
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_message_is_said_somewhere() {
    let files = below(&["src", "themes"]);
    let texts: String = files.iter().filter_map(|path| fs::read_to_string(path).ok()).collect();
    let (first, _) = messages(FIRST);
    let (named, quoted) = (of_rules(), texts.split('"').collect::<BTreeSet<&str>>());
    let is_said = |id: &&String| named.contains(*id) || quoted.contains(id.as_str());
    let unsaid: Vec<&String> = first.keys().filter(|id| !is_said(id)).collect();
    assert!(unsaid.is_empty(), "nobody says {unsaid:?}");
}

/// Returns the names of the messages that every rule, every point of the plan and every threshold has.
fn of_rules() -> BTreeSet<String> {
    let parts = |rule: &&Rule| PARTS.map(|part| format!("rule-{}-{part}", rule.name));
    let of_points = |point: &&Point| OF_POINTS.map(|part| format!("rule-{}-{part}", point.rule.name));
    let thresholds =
        ALL.iter().flat_map(|rule| rule.thresholds).chain(freshness::THRESHOLDS).chain(float::THRESHOLDS);
    let meaning = |threshold: &Threshold| format!("rule-threshold-{}", threshold.key.replace('_', "-"));
    let points = POINTS.iter().flat_map(of_points);
    ALL.iter().flat_map(parts).chain(points).chain(thresholds.map(meaning)).collect()
}

/// What is told of every rule.
const PARTS: [&str; 4] = ["sign", "why", "remedy", "example"];
/// And of the points of the plan.
const OF_POINTS: [&str; 3] = ["title", "within", "definition"];

#[test]
fn every_rule_has_its_four_messages_and_every_threshold_its_meaning() {
    let (first, _) = messages(FIRST);
    let missing: Vec<String> = of_rules().into_iter().filter(|id| !first.contains_key(id)).collect();
    assert!(missing.is_empty(), "there is no message {missing:?}");
    // In a file of its topic, so that a translator finds it beside those like it.
    let topics: BTreeMap<Topic, BTreeSet<&String>> = ALL.iter().fold(BTreeMap::new(), |mut topics, rule| {
        let files = PARTS.iter().map(|part| &first[&format!("rule-{}-{part}", rule.name)].0);
        topics.entry(rule.topic).or_insert_with(BTreeSet::new).extend(files);
        topics
    });
    assert_eq!(topics.len(), 7);
    for (topic, files) in topics {
        assert_eq!(files.len(), 1, "the rules of {topic:?} are in {files:?}");
    }
    for rule in ALL {
        assert_eq!(rule.sign(Locale::ENGLISH), Locale::ENGLISH.say(&format!("rule-{}-sign", rule.name), &[]));
        assert!(rule.example(Locale::ENGLISH).contains(' '), "{} has no example", rule.name);
    }
}

#[test]
fn the_tests_see_arguments() {
    let calls = calls(r#"say!(locale, "a-b", count = all.len(), what = f("x, y"))"#, "say!(");
    assert_eq!(calls[0].1, ["locale", "\"a-b\"", "count = all.len()", "what = f(\"x, y\")"]);
}
