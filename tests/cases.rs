//! Runs every case of `tests/cases`. `UPDATE=1 cargo test` writes what is found as what is expected;
//! read it before you keep it.

use crate::support::case::{self, Case};
use crate::support::print;
use milepost::checks::Finding;
use milepost::diagnostic::Diagnostic;
use milepost::load::{DIAGNOSTICS, WARNINGS, remedy};
use milepost::pipeline::{self, Asked, Clock, Input, Outcome};
use milepost::render::Theme;
use milepost::source::{Content, SourceFile, Sources};
use milepost::units::Date;
use std::collections::BTreeSet;
use std::path::Path;

fn cases(folder: &str) -> Vec<Case> {
    case::all(&Path::new("tests/cases").join(folder))
}

/// Returns one output of the project of a case, by the name its block gives.
fn output(case: &Case, name: &str) -> String {
    let sources = case.sources();
    match name {
        "" => print::diagnostics(&sources, &checked(&sources).diagnostics),
        "findings" => {
            let mut outcome = checked(&sources);
            outcome.findings.retain(|finding| is_of_interest(case, finding));
            print::findings(&outcome)
        }
        _ => panic!("{}: nothing makes an output `{name}`", case.path.display()),
    }
}

/// A project of two records lacks most of what a project should have, and every case would say so: what a rule finds
/// stands only in its own cases, whose files begin with its name.
fn is_of_interest(case: &Case, finding: &Finding) -> bool {
    rule_of(case) == finding.rule
}

/// Returns the rule or the diagnostic that a case is about: `blocker-old` of `blocker-old.silent`.
fn rule_of(case: &Case) -> &str {
    case.name().split('.').next().unwrap_or_default()
}

/// What the manual gives as an example is what some case expects.
#[test]
fn every_message_has_a_remedy_and_an_example_that_is_printed() {
    let all = cases("diagnostics");
    for (name, _) in DIAGNOSTICS {
        let remedy = remedy(name).unwrap_or_else(|| panic!("`{name}` has no remedy"));
        assert!(remedy.remedy.ends_with('.'), "{name}");
        let mut own = all.iter().filter(|case| case.name().split('.').next() == Some(*name));
        let is_printed = own.any(|case| {
            let text = std::fs::read_to_string(&case.path).unwrap();
            text.lines().any(|line| line == remedy.example)
        });
        assert!(is_printed, "{}", remedy.example);
    }
}

#[test]
fn a_rule_fires_in_its_case_and_is_silent_in_the_other() {
    for case in cases("checks") {
        let outcome = checked(&case.sources());
        let found = outcome
            .findings
            .iter()
            .any(|finding| finding.rule == rule_of(&case) && finding.silenced.is_none());
        match case.name().split('.').nth(1) {
            None => assert!(found, "{} is silent", case.path.display()),
            Some("silent") => assert!(!found, "{} fires", case.path.display()),
            Some(_) => {}
        }
    }
}

/// Returns what the rules find. The project says its own status date.
fn checked(sources: &Sources) -> Outcome {
    let texts = sources.apart().iter().filter_map(|file| match &file.content {
        Content::Text(text) => Some((file.path.clone(), text.clone().into_bytes())),
        _ => None,
    });
    let theme = Theme::load(texts.collect()).unwrap();
    let clock = Clock { as_of: None, today: Date::from_days(0) };
    // What the alarm finds is found for one audience: a case of it begins its site with whom it is for.
    let is_for_one = sources.iter().any(|(id, _)| sources.text(id).contains("[site]\naudience = "));
    let asked = if is_for_one { Asked::Default } else { Asked::Widest };
    let input = Input { sources, theme: &theme, clock, asked, theme_name: None, base_url: None };
    pipeline::check(&input)
}

#[test]
fn every_case_gives_what_it_expects() {
    let wrong: Vec<String> =
        cases("").iter().filter_map(|case| case.check(|name| output(case, name)).err()).collect();
    assert!(wrong.is_empty(), "{}\nUPDATE=1 writes what was found into the cases", wrong.join("\n"));
}

#[test]
fn every_diagnostic_has_a_case_of_its_name() {
    let names: BTreeSet<&str> = DIAGNOSTICS.iter().map(|&(name, _)| name).collect();
    let cases = cases("diagnostics");
    let cased: BTreeSet<&str> = cases.iter().map(rule_of).collect();
    assert_eq!(cased, names);
    assert!(WARNINGS.iter().all(|name| names.contains(name)));
    for case in &cases {
        let found = checked(&case.sources()).diagnostics;
        assert!(found.iter().any(|diagnostic| diagnostic.name == rule_of(case)), "{}", case.name());
        for diagnostic in found {
            assert!(names.contains(diagnostic.name), "{} is not in the list", diagnostic.name);
            assert_eq!(diagnostic.is_error(), !WARNINGS.contains(&diagnostic.name), "{}", diagnostic.name);
        }
    }
}

#[test]
fn every_fix_mends_what_it_is_offered_for() {
    for case in cases("diagnostics") {
        let sources = case.sources();
        for diagnostic in checked(&sources).diagnostics {
            let Some(mended) = mended(&sources, &diagnostic) else { continue };
            let left = checked(&mended).diagnostics;
            let is_same = |other: &&Diagnostic| {
                other.name == diagnostic.name
                    && other.message == diagnostic.message
                    && other.span.map(|span| span.start) == diagnostic.span.map(|span| span.start)
            };
            assert!(left.iter().find(is_same).is_none(), "{}: {}", case.name(), diagnostic.message);
        }
    }
}

fn mended(sources: &Sources, diagnostic: &Diagnostic) -> Option<Sources> {
    let fix = diagnostic.fix.as_ref()?;
    let files = sources.iter().map(|(id, file)| {
        let mut file: SourceFile = file.clone();
        if let (true, milepost::source::Content::Text(text)) = (id == fix.span.file, &mut file.content) {
            text.replace_range(fix.span.range(), &fix.text);
        }
        file
    });
    Some(Sources::new(files.collect()))
}
