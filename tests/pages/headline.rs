//! Headlines are true for any data: early and late, planned and not, finished and not begun.

use super::{report, sources};
use milepost::checks::Topic;
use milepost::checks::health::Colour;
use milepost::pages::headline::{money, risk, schedule, verdict};

/// One task of ten days from 2 November; it ends on 13 November.
const ONE: &str =
    "[[task]]\nid = \"a\"\nname = \"Copy\"\nduration = \"10d\"\nstarted = 2026-11-02\nprogress = 50\n";
const TWO: &str = "[[task]]\nid = \"a\"\nname = \"Copy\"\nduration = \"10d\"\nstarted = 2026-11-02\nprogress = 80\n\n[[task]]\nid = \"b\"\nname = \"Check\"\nduration = \"20d\"\nafter = [\"a\"]\n";

fn baseline(finish: &str) -> String {
    format!(
        "name = \"first\"\ntaken = 2026-10-01\n\n[[task]]\nid = \"b\"\nstart = 2026-11-16\nfinish = {finish}\n"
    )
}

fn says(plan: &str, others: &[(&str, &str)]) -> String {
    let said = verdict::sentence(&report(&sources(plan, others))).words();
    said.replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn nothing_planned_says_so() {
    assert_eq!(says("", &[]), "No forecast yet: no task has dates.");
    assert_eq!(schedule::timeline(&report(&sources("", &[]))).words(), "Nothing is planned yet");
}

#[test]
fn without_links_the_critical_path_is_unknown() {
    let said = says(ONE, &[]);
    assert!(said.ends_with("Dependencies are not recorded, so the critical path is unknown."), "{said}");
    assert!(said.starts_with("Forecast to finish on"), "{said}");
    assert!(said.contains("no baseline is set"), "{said}");
}

#[test]
fn late_and_early_and_on_time_are_told_apart() {
    let late = says(TWO, &[("baselines/first.toml", &baseline("2026-11-27"))]);
    assert!(late.contains("later than the baseline"), "{late}");
    let early = says(TWO, &[("baselines/first.toml", &baseline("2027-02-26"))]);
    assert!(early.starts_with("On course to finish on"), "{early}");
    assert!(early.contains("earlier than the baseline"), "{early}");
    assert!(early.contains("“Check” drives the date."), "{early}");
}

#[test]
fn finished_work_is_not_forecast() {
    let plan = "[[task]]\nid = \"a\"\nname = \"Copy\"\nduration = \"5d\"\nstarted = 2026-11-02\nfinished = 2026-11-06\nprogress = 100\n";
    let said = says(plan, &[]);
    assert_eq!(said, "Finished on 6 Nov 2026.");
    assert_eq!(schedule::plan(&report(&sources(plan, &[]))), "All work is finished");
}

#[test]
fn what_is_asked_follows_the_decisions() {
    let decision = |id: &str, due: &str, more: &str| {
        format!("[[decision]]\nid = \"{id}\"\ntitle = \"Which way?\"\nstatus = \"needed\"\n{due}{more}\n")
    };
    let ask = |text: &str| says(TWO, &[("decisions.toml", text)]);
    assert!(
        ask(&decision("D-1", "needed_by = 2026-11-20\n", "")).ends_with("One decision is needed by 20 Nov.")
    );
    assert!(ask(&decision("D-1", "", "")).ends_with("One decision is open, without a date."));
    let overdue = ask(&decision("D-1", "needed_by = 2026-11-11\n", ""));
    assert!(overdue.contains("One open decision is overdue, since 11 Nov."), "{overdue}");
    let two =
        decision("D-1", "needed_by = 2026-11-20\n", "") + &decision("D-2", "needed_by = 2026-11-27\n", "");
    assert!(ask(&two).ends_with("Two decisions are open; the first is due by 20 Nov."));
    let made = "[[decision]]\nid = \"D-1\"\ntitle = \"Which way?\"\nstatus = \"made\"\nmade = 2026-11-01\n";
    assert!(ask(made).ends_with("Nothing is needed from you."));
    assert!(!says(TWO, &[]).contains("needed"), "no register, nothing said");
}

#[test]
fn risks_are_counted_by_the_worst_band() {
    let entry = |id: &str, probability: u8, status: &str| {
        format!(
            "[[risk]]\nid = \"{id}\"\ntitle = \"It fails\"\nprobability = {probability}\nimpact = 5\nstatus = \"{status}\"\nraised = 2026-01-01\n"
        )
    };
    let heading = |text: String| {
        let report = report(&sources(ONE, &[("risks.toml", &text)]));
        risk::page(report.numbers(), &report.figures.risks, report.edition.risks().len())
    };
    assert_eq!(heading(String::new()), "No risks are recorded");
    assert_eq!(heading(entry("R-1", 5, "open")), "One severe risk is open, none of them new");
    let three = entry("R-1", 5, "open") + &entry("R-2", 5, "open") + &entry("R-3", 1, "open");
    assert_eq!(heading(three), "Two severe risks are open, none of them new");
    assert_eq!(heading(entry("R-1", 1, "open")), "One low risk is open, none of them new");
    assert_eq!(heading(entry("R-1", 5, "closed")), "No risk is open; one is closed");
}

#[test]
fn money_says_over_under_and_as_approved() {
    let line = |forecast: &str| {
        format!(
            "[[line]]\nid = \"L-1\"\nname = \"Staff\"\ncategory = \"labour\"\namount = 100000\nforecast = {forecast}\nplan = [{{ month = \"2026-11\", amount = 100000 }}]\n"
        )
    };
    let said = |text: String| {
        let report = report(&sources(ONE, &[("budget.toml", &text)]));
        let budget = report.figures.budget.as_ref().unwrap();
        (
            money::page(&report, budget).replace('\u{a0}', " "),
            money::page_sub(&report, budget).replace('\u{a0}', " "),
        )
    };
    assert!(said(line("120000")).0.ends_with("20 k more than the budget"));
    // A forecast is given, and nothing is booked.
    let staff = said(line("120000")).1;
    assert!(
        staff.starts_with(
            "All of it is for Staff. No contingency is recorded to cover the difference. No spending is recorded, though "
        ),
        "{staff}"
    );
    assert!(said(line("80000")).0.ends_with("20 k less than the budget"));
    assert!(said(line("100000")).0.ends_with(", as approved"));
    let covered = said(format!("[contingency]\namount = 30000\n\n{}", line("120000"))).1;
    assert!(covered.starts_with("All of it is for Staff. The "), "{covered}");
    assert!(covered.contains("is enough for that and would leave"), "{covered}");
    let short = said(format!("[contingency]\namount = 5000\n\n{}", line("120000"))).1;
    assert!(short.contains("is €15 k too little") || short.contains("15 k too little"), "{short}");
}

#[test]
fn a_watermelon_is_called_by_its_name() {
    let plan = format!(
        "{TWO}\n[[milestone]]\nid = \"m\"\nname = \"Go-live\"\nafter = [\"b\"]\ncommitted = 2026-10-30\n"
    );
    let update = "+++\nstatus = \"green\"\nheadline = \"All fine\"\n+++\n\n## What changed\n\n- Nothing\n";
    let site = super::build(&sources(&plan, &[("updates/2026-11-13.md", update)]));
    let text = super::text(&site, "index.html").replace('\u{a0}', " ");
    assert!(text.contains("Called on track, but the facts say off track."), "{text}");
    assert!(text.contains("No reason is given for the difference"), "{text}");
    assert!(text.contains("“Go-live” is forecast for"), "{text}");
}

#[test]
fn the_cause_is_that_of_what_makes_the_status() {
    let plan = format!(
        "{TWO}\n[[milestone]]\nid = \"m\"\nname = \"Go-live\"\nafter = [\"b\"]\ncommitted = 2026-12-14\n"
    );
    // A day late is within the tolerance; the freeze is what makes the project red.
    let freeze = "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-02\n\n[[calendar.freeze]]\nname = \"Year end\"\nfrom = 2026-12-10\nto = 2027-01-08\n";
    let open = report(&sources(&plan, &[]));
    assert!(verdict::cause(&open).unwrap().words().contains("after the promised"), "late, but in no freeze");
    let frozen = report(&sources(&plan, &[("project.toml", freeze)]));
    assert_eq!(frozen.health.overall, Colour::Red);
    let said = verdict::cause(&frozen).unwrap().words();
    assert!(said.contains("inside the freeze “Year end”"), "{said}");
}

#[test]
fn what_is_said_about_the_call_colours_nothing() {
    let plan = format!(
        "{TWO}\n[[milestone]]\nid = \"m\"\nname = \"Go-live\"\nafter = [\"b\"]\ncommitted = 2026-12-04\n"
    );
    // Copying ends on Tuesday the 17th, checking 20 days later on 15 December: seven working days late, so amber.
    let colours = |update: &str| {
        let report = report(&sources(&plan, &[("updates/2026-11-13.md", update)]));
        let said = report.findings.iter().filter(|finding| finding.rule == "call-without-reason").count();
        let health = &report.health;
        let colours: Vec<(Topic, Colour)> =
            health.dimensions.iter().map(|dimension| (dimension.topic, dimension.colour)).collect();
        (said, health.overall, colours)
    };
    let parts = "## What changed\n## What is blocked\n## Decisions needed\n";
    let called = |head: &str| colours(&format!("+++\nstatus = \"green\"\n{head}+++\n{parts}"));
    let (without, with) = (called(""), called("reason = \"Agreed by telephone\"\n"));
    assert_eq!((without.0, with.0), (1, 0));
    assert_eq!((without.1, without.2), (with.1, with.2.clone()));
    // Schedule amber; the report is there, so governance is green although the call has no reason.
    assert_eq!(with.1, Colour::Amber);
    assert!(
        with.2.contains(&(Topic::Schedule, Colour::Amber))
            && with.2.contains(&(Topic::Habits, Colour::Green))
    );
}
