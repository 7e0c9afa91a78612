//! What the alarm makes of words that an author wrote for an audience, and of words that nobody wrote for it.

use super::{Outcome, Refusal, built};
use crate::command::Project;
use milepost::diagnostic::{Diagnostic, Severity};
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::render::Theme;
use milepost::source::{Sources, span};
use milepost::units::Date;

/// Executives see the plan and the summary; of stakeholders and readiness only what is marked for them.
const PLAN: &str = "[[task]]\nid = \"papers\"\nname = \"Get the papers\"\nduration = \"3d\"\ndeliverable = \"Permit to occupy\"\n";
const HIDDEN: &str = "[[stakeholder]]\nid = \"guests\"\nname = \"Visitors\"\n[[stakeholder]]\nid = \"firm\"\nname = \"Board of the landlord\"\n";

fn head(summary: &str) -> String {
    format!("name = \"Move\"\nsummary = \"{summary}\"\nstart = 2026-11-02\nstatus_date = 2026-11-13\n")
}

fn told(files: &[(&str, &str)], audience: &str) -> Outcome {
    built(files, Asked::Named(audience))
}

fn of_summary(summary: &str) -> Outcome {
    told(&[("project.toml", &head(summary)), ("plan.toml", PLAN), ("stakeholders.toml", HIDDEN)], "exec")
}

fn alarms(outcome: &Outcome) -> Vec<&Diagnostic> {
    outcome.diagnostics.iter().filter(|found| found.name.starts_with("hidden-")).collect()
}

#[test]
fn what_is_called_like_something_shown_is_no_secret() {
    let readiness = "[[item]]\nid = \"G-06\"\nwhat = \"Permit to occupy\"\n";
    let files = [("project.toml", &*head("x")), ("plan.toml", PLAN), ("readiness.toml", readiness)];
    let outcome = told(&files, "exec");
    assert!(outcome.site.is_some() && alarms(&outcome).is_empty(), "{:?}", outcome.diagnostics);
    // The id is a secret all the same.
    let files = [("project.toml", &*head("See G-06.")), files[1], files[2]];
    let outcome = told(&files, "exec");
    assert!(outcome.site.is_none());
    assert_eq!(alarms(&outcome)[0].name, "hidden-title");
}

#[test]
fn an_ordinary_word_at_the_beginning_of_a_sentence_is_a_warning_at_its_line() {
    let outcome = of_summary("We move. Visitors find the way.");
    let site = outcome.site.as_ref().expect("a warning stops nothing");
    assert!(String::from_utf8_lossy(&site.get("index.html").unwrap().bytes).contains("Visitors"));
    let [warning] = alarms(&outcome)[..] else { panic!("{:?}", outcome.diagnostics) };
    assert_eq!((warning.name, warning.severity), ("hidden-word", Severity::Warning));
    assert!(warning.message.contains("`Visitors`") && warning.message.contains("`guests`"), "{warning:?}");
    assert!(warning.hints[0].contains("reword"), "{warning:?}");
    let place =
        span::position(&head("We move. Visitors find the way."), warning.span.unwrap().start as usize);
    assert_eq!(place, (2, 21));
    assert_eq!((outcome.heard[0].spot.path.as_str(), outcome.heard[0].spot.line), ("project.toml", 2));
}

#[test]
fn one_word_with_a_capital_within_a_sentence_is_a_name() {
    let outcome = of_summary("We move with Visitors of the landlord.");
    assert!(outcome.site.is_none());
    assert_eq!(alarms(&outcome)[0].name, "hidden-title");
    // But in German every noun has one.
    let head = head("Wir ziehen um, damit Visitors uns finden.") + "[site]\nlanguage = \"de\"\n";
    let outcome =
        told(&[("project.toml", &head), ("plan.toml", PLAN), ("stakeholders.toml", HIDDEN)], "exec");
    assert!(outcome.site.is_some(), "{:?}", outcome.diagnostics);
    assert_eq!(alarms(&outcome)[0].name, "hidden-word");
}

#[test]
fn a_word_after_a_stop_that_may_end_no_sentence_is_a_name() {
    for summary in [
        "We wait for teams, e.g. Visitors of the landlord.",
        "It is in room No. Visitors.",
        "Ask Dr. Visitors.",
        "We wait (until it is over.) Visitors know.",
        "We wait until approx. Visitors is over.",
        "It was so in 2026. Visitors is over.",
        "It is by Acme Ltda. Visitors.",
    ] {
        let outcome = of_summary(summary);
        assert!(outcome.site.is_none(), "{summary}");
        assert_eq!(alarms(&outcome)[0].name, "hidden-title", "{summary}");
    }
    // Over the end of a line, in a report: only a paragraph, a point or a sentence begins with any word.
    let read = |text: &str| {
        let report = format!("+++\nstatus = \"green\"\n+++\n\n## What changed\n\n{text}\n");
        let files = [
            ("project.toml", &*head("x")),
            ("plan.toml", PLAN),
            ("stakeholders.toml", HIDDEN),
            ("updates/2026-11-13.md", &*report),
        ];
        let outcome = told(&files, "exec");
        let [found] = alarms(&outcome)[..] else { panic!("{:?}", outcome.diagnostics) };
        found.name
    };
    for text in [
        "- We wait until (at last)\n  Visitors is over",
        "We wait for\n*Visitors* to end",
        "so “Visitors” it is",
    ] {
        assert_eq!(read(text), "hidden-title", "{text}");
    }
    for text in ["- Visitors find the way", "We move.\n\nVisitors find it", "It has moved.\nVisitors find it"]
    {
        assert_eq!(read(text), "hidden-word", "{text}");
    }
}

#[test]
fn a_title_of_several_words_is_an_error_at_the_line_that_says_it() {
    let outcome = of_summary("The Board of the landlord agrees.");
    assert!(outcome.site.is_none());
    let Some(Refusal::Leak(leaks)) = &outcome.refusal else { panic!("no alarm") };
    assert!(leaks.iter().all(|leak| leak.spots[0].path == "project.toml" && leak.spots[0].line == 2));
    let [error] = alarms(&outcome)[..] else { panic!("{:?}", outcome.diagnostics) };
    assert_eq!((error.name, error.severity), ("hidden-title", Severity::Error));
    assert!(
        error.message.contains("`Board of the landlord`") && error.message.contains("`firm`"),
        "{error:?}"
    );
    assert!(error.hints[0].contains("visible") && error.hints[0].contains("fence"), "{error:?}");
}

#[test]
fn what_nobody_wrote_for_the_audience_is_a_leak_of_the_program() {
    // The title is in a note that executives do not get, and a template brings it into the site.
    let plan = format!("{PLAN}notes = \"Visitors come. The Board of the landlord agrees.\"\n");
    let head = head("We move.");
    let files = [("project.toml", &*head), ("plan.toml", &*plan), ("stakeholders.toml", HIDDEN)];
    for word in ["Visitors", "Board of the landlord"] {
        let page = format!("<p>{word}</p>\n");
        let theme = Theme::load(vec![("templates/404.html".to_string(), page.into_bytes())]).unwrap();
        let sources = Sources::from_texts(files.iter().copied());
        let clock = Clock { as_of: None, today: Date::from_days(0) };
        let asked = Asked::Named("exec");
        let input =
            Input { sources: &sources, theme: &theme, clock, asked, theme_name: None, base_url: None };
        let outcome = pipeline::build(&input);
        assert!(outcome.site.is_none() && alarms(&outcome).is_empty(), "{:?}", outcome.diagnostics);
        let Some(Refusal::Leak(leaks)) = outcome.refusal else { panic!("no alarm") };
        assert!(leaks.iter().all(|leak| leak.word == word && leak.spots.is_empty()), "{leaks:?}");
    }
}

#[test]
fn an_id_that_is_made_of_a_title_is_as_secret_as_the_title() {
    let head = head("x") + "[[audience]]\nid = \"all\"\nname = \"All\"\nhides = [\"people\"]\n";
    let page = "+++\ntitle = \"News for you\"\n+++\n\nWe move.\n";
    let told_to = |what: &str| {
        let plan = format!("[[communication]]\nwhat = \"{what}\"\naudience = \"all staff\"\n");
        let files = [
            ("project.toml", &*head),
            ("plan.toml", PLAN),
            ("stakeholders.toml", &*plan),
            ("pages/moving-to-york.md", page),
        ];
        told(&files, "all")
    };
    let outcome = told_to("Moving to York");
    assert!(outcome.site.is_some() && alarms(&outcome).is_empty(), "{:?}", outcome.diagnostics);
}

#[test]
fn a_name_is_no_part_of_another_word() {
    let head = head("We all wait until Merlin is over.");
    let told_with = |title: &str| {
        let plan = format!(
            "{PLAN}[[task]]\nid = \"paint\"\nname = \"{title} office painted\"\nduration = \"2d\"\n\
             [[task]]\nid = \"secret\"\nname = \"Merlin\"\nduration = \"2d\"\nvisible = [\"team\"]\n"
        );
        told(&[("project.toml", &head), ("plan.toml", &plan)], "exec")
    };
    let outcome = told_with("Merlinsburg");
    assert!(outcome.site.is_none(), "{:?}", outcome.diagnostics);
    assert_eq!(alarms(&outcome)[0].name, "hidden-title");
    // What a shown title says as a word is no secret.
    assert!(told_with("Merlin").site.is_some());
}

#[test]
fn check_finds_what_stops_a_build() {
    let project = Project::bare();
    project.write("project.toml", &head("The Board of the landlord agrees."));
    project.write("plan.toml", PLAN);
    project.write("stakeholders.toml", HIDDEN);
    let checked = project.run(&["check", "--audience", "exec"]);
    let built = project.run(&["build", "--audience", "exec"]);
    assert_eq!((checked.exit, built.exit), (1, 1), "{}{}", checked.out, built.err);
    assert!(
        checked.out.contains("error[hidden-title]") && checked.out.contains("project.toml:2:16"),
        "{}",
        checked.out
    );
    assert!(
        built.err.contains("project.toml:2:16") && built.err.contains("Nothing was published"),
        "{}",
        built.err
    );
    assert!(!project.join("site").exists());
    // Whoever works on the project sees everything.
    assert_eq!(project.run(&["check"]).exit, 0);

    project.write("project.toml", &head("Visitors find the way."));
    let checked = project.run(&["check", "--audience", "exec"]);
    assert_eq!(checked.exit, 0, "{}", checked.err);
    assert!(
        checked.out.contains("warning[hidden-word]") && !project.join("site").exists(),
        "{}",
        checked.out
    );
    let built = project.run(&["build", "--audience", "exec", "--report", "left-out.txt"]);
    assert_eq!(built.exit, 0, "{}", built.err);
    let report = project.read("left-out.txt");
    assert!(
        report.contains("project.toml:2: says `Visitors`, which is also what guests is called"),
        "{report}"
    );
}

/// However it is written, readers see the title; and the text that says it is told, and no fault of the program.
#[test]
fn a_title_is_found_and_told_however_its_text_is_written() {
    for (title, summary) in [
        ("Café Zürich closes", "Until the Cafe\u{301} Zu\u{308}rich closes we wait."),
        ("Cafe\u{301} Zu\u{308}rich closes", "Until the Café Zürich closes we wait."),
        ("Sell the York office", "Until we sell the <!-- old --> York office we wait."),
        ("Sell the York office", "Until we sell the [York](https://a.example) office we wait."),
        ("Café Zürich closes", "Until the Caf&eacute; Z&#252;rich closes we wait."),
        ("Sell the York office", "See https://a.example/sell_the_York_office there."),
        ("Falcon takeover", "See [it](https://a.example/falcon_takeover) there."),
    ] {
        let hidden = format!("[[stakeholder]]\nname = \"{title}\"\n");
        let files = [
            ("project.toml", &*head("We move.")),
            ("plan.toml", PLAN),
            ("stakeholders.toml", &*hidden),
            (
                "updates/2026-11-13.md",
                &*format!(
                    "+++\nstatus = \"green\"\nvisible = [\"exec\"]\n+++\n\n## What changed\n\n{summary}\n"
                ),
            ),
        ];
        let outcome = told(&files, "exec");
        assert!(outcome.site.is_none(), "{summary}");
        let found = alarms(&outcome);
        assert_eq!(
            found.first().map(|found| found.name),
            Some("hidden-title"),
            "{summary}: {:?}",
            outcome.refusal
        );
        let Some(Refusal::Leak(leaks)) = &outcome.refusal else { panic!("no alarm") };
        assert!(leaks.iter().all(|leak| !leak.spots.is_empty()), "{summary}: {leaks:?}");
    }
}
