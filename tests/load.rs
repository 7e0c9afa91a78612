//! What a well-written project folder becomes.

#![allow(clippy::unwrap_used)] // A test that cannot go on stops.

use milepost::load::{Loaded, load};
use milepost::model::budget::{Contour, Spread};
use milepost::model::calendar::Interval;
use milepost::model::issue::{IssueStatus, Named};
use milepost::model::link::{LagAmount, LinkKind};
use milepost::model::person::RatePer;
use milepost::model::project::{Publish, Setting};
use milepost::model::record::Done;
use milepost::model::risk::{Band, Matrix};
use milepost::model::task::TaskKind;
use milepost::model::update::Rag;
use milepost::model::{Project, RecordId};
use milepost::source::Sources;
use milepost::units::Percent;

fn loaded(files: &[(&str, &str)]) -> Loaded {
    load(&Sources::from_texts(files.iter().copied()))
}

/// Loads files that have no mistakes, beside a `project.toml` of a name where there is none.
fn project(files: &[(&str, &str)]) -> Project {
    let mut files = files.to_vec();
    if !files.iter().any(|(path, _)| *path == "project.toml") {
        files.push(("project.toml", "name = \"Relocation\""));
    }
    let loaded = loaded(&files);
    assert_eq!(loaded.diagnostics, []);
    loaded.project.unwrap()
}

fn interval(start: u16, finish: u16) -> Interval {
    Interval { start: start * 60, finish: finish * 60 }
}

#[test]
fn a_name_is_enough() {
    let project = project(&[]);
    assert_eq!(project.head.name, "Relocation");
    assert_eq!(project.head.currency.code(), "EUR");
    assert_eq!(project.calendars.len(), 1);
    assert_eq!(project.calendars[0].week[4], [interval(9, 17)]);
    assert_eq!((project.calendars[0].day_minutes, project.calendars[0].week_minutes), (480, 2400));
    assert_eq!(project.site.language, "en-GB");
    assert_eq!(project.matrix, Matrix::PRODUCT);
}

#[test]
fn phases_tasks_and_milestones_are_one_list_in_the_order_written() {
    let project = project(&[
        ("plan/2.toml", "[[task]]\nid = \"c\"\n"),
        (
            "plan/1.toml",
            "[[task]]\nid = \"a\"\nphase = \"p\"\nafter = [\"m + 2d\", \"c SS - 50%\"]\n[[phase]]\nid = \"p\"\nname = \"P\"\n\
             [[milestone]]\nid = \"m\"\nfinished = 2026-05-04\n",
        ),
    ]);
    let ids: Vec<&str> = project.tasks.iter().map(|task| task.record.id.as_str()).collect();
    assert_eq!(ids, ["a", "p", "m", "c"]);
    let [a, phase, milestone, _] = project.tasks.as_slice() else { panic!() };
    assert_eq!((a.kind, phase.kind, milestone.kind), (TaskKind::Task, TaskKind::Phase, TaskKind::Milestone));
    assert_eq!((a.name.as_str(), phase.name.as_str()), ("a", "P"));
    assert_eq!(a.parent.map(|parent| parent.index()), Some(1));
    assert_eq!(
        (a.after[0].from.index(), a.after[0].kind, a.after[0].lag.lead),
        (2, LinkKind::FinishToStart, false)
    );
    assert_eq!(
        (a.after[1].from.index(), a.after[1].kind, a.after[1].lag.lead),
        (3, LinkKind::StartToStart, true)
    );
    assert_eq!(a.after[1].lag.amount, LagAmount::Share(Percent::new(50.0).unwrap()));
    assert_eq!(milestone.progress, Some(Percent::FULL));
    assert_eq!(project.names["m"], RecordId::Task(milepost::model::TaskId::new(2)));
    assert_eq!(project.files[project.tasks[3].record.origin.file.index()].path, "plan/2.toml");
    assert_eq!(project.tasks[1].record.origin.line, 5);
}

#[test]
fn parts_of_what_is_inactive_are_inactive() {
    let project = project(&[(
        "plan.toml",
        "[[task]]\nid = \"leaf\"\nphase = \"inner\"\n[[task]]\nid = \"inner\"\nphase = \"outer\"\n\
         [[task]]\nid = \"outer\"\ninactive = true\nphase = \"top\"\n[[phase]]\nid = \"top\"\n\
         [[task]]\nid = \"beside\"\nphase = \"top\"\n",
    )]);
    let inactive: Vec<bool> = project.tasks.iter().map(|task| task.inactive).collect();
    assert_eq!(inactive, [true, true, true, false, false]);
}

#[test]
fn one_value_stands_for_a_list_of_one() {
    let project = project(&[(
        "plan.toml",
        "[[task]]\nid = \"a\"\ntags = \"night\"\n[[task]]\nid = \"b\"\nafter = \"a\"\nlinks = { url = \"https://x.example\" }\n",
    )]);
    assert_eq!(project.tasks[0].record.tags, ["night"]);
    assert_eq!(project.tasks[1].after.len(), 1);
    assert_eq!(project.tasks[1].record.links[0].text, "https://x.example");
}

#[test]
fn calendars_have_their_own_weeks_and_the_projects_holidays() {
    let project = project(&[(
        "project.toml",
        r#"
name = "Relocation"
[calendar]
hours_per_day = 7.5
holidays = [2026-12-25, { from = 2026-12-28, to = 2026-12-31, name = "Year end" }]
opened = [{ date = 2026-12-26, hours = "08:00-12:00" }]
day_hours = { fri = ["09:00-13:00"] }
[calendar.named.night]
workdays = ["mon", "sun"]
hours = ["22:00-06:00"]
[calendar.named.weekend]
workdays = ["sat", "sun"]
holidays = []
[calendar.named.round-the-clock]
hours_per_day = 24
workdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
[[calendar.freeze]]
name = "Billing"
from = 2026-12-28
to = 2027-01-04
"#,
    )]);
    let [own, night, weekend, always] = project.calendars.as_slice() else { panic!() };
    assert_eq!(own.week[0], [Interval { start: 540, finish: 990 }]);
    assert_eq!(own.week[4], [interval(9, 13)]);
    assert_eq!((own.day_minutes, own.week_minutes), (450, 2250));
    assert_eq!(own.holidays[0].name, "Holiday");
    assert_eq!(own.holidays[1].name, "Year end");
    assert_eq!(own.opened[0].hours, [interval(8, 12)]);
    // Sunday night ends on Monday morning, Monday night on Tuesday morning.
    assert_eq!(night.week[6], [interval(22, 24)]);
    assert_eq!(night.week[0], [interval(0, 6), interval(22, 24)]);
    assert_eq!(night.week[1], [interval(0, 6)]);
    assert_eq!((night.day_minutes, night.week_minutes), (480, 960));
    assert_eq!(night.holidays.len(), 2);
    assert_eq!(weekend.day_minutes, 450);
    assert!(weekend.holidays.is_empty() && weekend.week[0].is_empty());
    assert_eq!(always.week[3], [interval(0, 24)]);
    assert_eq!(project.freezes[0].name, "Billing");
}

#[test]
fn money_is_exact() {
    let project = project(&[(
        "budget.toml",
        r#"
contingency = { amount = "36000.10", reserve_days = 10 }
rates = { engineer = 360, trainer = { per = "hour", amount = 45.50 } }
[[line]]
id = "L-01"
amount = 0.1
[[line]]
id = "L-02"
amount = 12_345_678_901_234.56
plan = [{ month = "2026-08", amount = 2 }, { month = "2026-07", amount = 1 }]
[[line]]
id = "L-03"
amount = -5
spread = { from = 2026-07-01, to = 2026-07-31 }
"#,
    )]);
    let amounts: Vec<String> =
        project.budget.lines.iter().map(|line| line.amount.unwrap().to_string()).collect();
    assert_eq!(amounts, ["0.1", "12345678901234.56", "-5"]);
    assert_eq!(project.budget.contingency.unwrap().amount.to_string(), "36000.1");
    assert_eq!(project.budget.lines[0].spread, Spread::Tasks { shape: Contour::Even });
    let Spread::Months(months) = &project.budget.lines[1].spread else { panic!() };
    assert_eq!(months[0].0.to_string(), "2026-07");
    assert!(matches!(project.budget.lines[2].spread, Spread::Dates { shape: Contour::Even, .. }));
    assert_eq!(project.budget.rates[0].rate.per, RatePer::Day);
    assert_eq!(project.budget.rates[1].rate.amount.to_string(), "45.5");
}

#[test]
fn the_ledger_comes_from_spreadsheets_and_tables() {
    let project = project(&[
        (
            "budget.toml",
            "[[line]]\nid = \"L-01\"\namount = 1\n[[actual]]\ndate = 2026-05-01\nline = \"L-01\"\namount = 7\n",
        ),
        (
            "actuals.csv",
            "\u{feff}Amount;Line;Date;Note\r\n\"12.50\";L-01;2026-05-04;\"two\r\nlines; and \"\"quotes\"\"\"\r\n\r\n-3;L-01;2026-05-05\r\n",
        ),
    ]);
    let amounts: Vec<String> = project.ledger.iter().map(|entry| entry.amount.to_string()).collect();
    assert_eq!(amounts, ["7", "12.5", "-3"]);
    assert_eq!(project.ledger[1].note.as_deref(), Some("two\r\nlines; and \"quotes\""));
    assert_eq!(project.ledger.iter().map(|entry| entry.origin.line).collect::<Vec<_>>(), [4, 2, 5]);
}

#[test]
fn capacity_is_minutes_of_the_persons_own_week() {
    let project = project(&[
        (
            "project.toml",
            "name = \"R\"\n[calendar]\nhours_per_day = 7.5\n[calendar.named.weekend]\nworkdays = [\"sat\", \"sun\"]\n",
        ),
        (
            "people.toml",
            "[[person]]\nid = \"a\"\ncapacity = \"4d/w\"\n[[person]]\nid = \"b\"\ncapacity = \"50%\"\ncalendar = \"weekend\"\n\
             [[person]]\nid = \"c\"\ncapacity = \"3h/d\"\nrate = 450\naway = [2026-05-04]\n[[ownership]]\nitem = \"network\"\n\
             responsible = \"a\"\naccountable = \"b\"\n",
        ),
    ]);
    let minutes: Vec<_> = project.people.iter().map(|person| person.capacity_minutes.unwrap()).collect();
    assert_eq!(minutes, [1800, 450, 900]);
    assert_eq!(project.people[2].away[0].from, project.people[2].away[0].to);
    assert_eq!(project.ownership[0].responsible.len(), 1);
}

#[test]
fn a_record_may_be_a_file() {
    let project = project(&[
        (
            "risks.toml",
            "[[risk]]\nid = \"R-01\"\ntitle = \"Rain\"\nprobability = 2\nimpact = 5\nactions = [{ what = \"Roof\", done = true }]\n",
        ),
        ("risks/R-02.md", "+++\r\ntitle = \"Snow\"\r\n+++\r\n\r\nSee [[R-01]].\r\n"),
        ("risks/more/late.md", "+++\ntitle = \"Late\"\nid = \"R-03\"\n+++\n"),
        ("risks/README.md", "Not a risk."),
        (
            "issues/I-01.md",
            "+++\ntitle = \"Wet\"\nclosed = 2026-05-04\nescalated_to = \"Steering group\"\n+++\n",
        ),
    ]);
    let ids: Vec<&str> = project.risks.iter().map(|risk| risk.record.id.as_str()).collect();
    assert_eq!(ids, ["R-01", "R-02", "R-03"]);
    assert_eq!(project.risks[0].actions[0].done, Some(Done::Yes));
    assert_eq!(project.matrix.band(project.risks[0].inherent.unwrap()), Band::Moderate);
    assert_eq!(project.risks[1].record.body.0, "See [[R-01]].");
    assert_eq!(project.issues[0].status, IssueStatus::Closed);
    assert_eq!(project.issues[0].escalated_to, Some(Named::Body("Steering group".to_string())));
}

#[test]
fn a_report_has_parts_with_places() {
    let project = project(&[
        (
            "updates/2026-05-08.md",
            "+++\nstatus = \"amber\"\nheadline = \"Slow\"\n+++\nHello.\n\n## What changed\n\n- a\n\n```\n## no part\n```\n## What is blocked\nNothing\n",
        ),
        ("updates/2026-05-01.md", ""),
    ]);
    let [first, second] = project.updates.as_slice() else { panic!() };
    assert_eq!((first.date.to_string().as_str(), first.called), ("2026-05-01", None));
    assert_eq!(second.called, Some(Rag::Amber));
    let parts: Vec<_> = second
        .sections
        .iter()
        .map(|part| (part.title.as_str(), part.body.0.as_str(), part.origin.line))
        .collect();
    assert_eq!(
        parts,
        [
            ("", "Hello.", 5),
            ("What changed", "- a\n\n```\n## no part\n```", 7),
            ("What is blocked", "Nothing", 14)
        ]
    );
}

#[test]
fn pages_are_called_by_title_heading_or_name() {
    let project = project(&[
        ("pages/a.md", "+++\ntitle = \"Parking\"\norder = 2\n+++\nText"),
        ("pages/b.md", "\n# Getting there #\n\nText"),
        ("pages/c.md", "Text"),
    ]);
    let titles: Vec<&str> = project.pages.iter().map(|page| page.title.as_str()).collect();
    assert_eq!(titles, ["Parking", "Getting there", "c"]);
}

#[test]
fn a_baseline_leaves_out_what_is_gone() {
    let project = project(&[
        ("plan.toml", "[[task]]\nid = \"a\"\n"),
        (
            "baselines/approved.toml",
            "taken = 2026-01-05\n[[task]]\nid = \"a\"\nstart = 2026-01-05\nfinish = 2026-01-09\ncost = 10\n[[task]]\nid = \"gone\"\nstart = 2026-01-05\nfinish = 2026-01-09\n",
        ),
    ]);
    assert_eq!(project.baselines[0].tasks.len(), 1);
    assert_eq!(project.baselines[0].name, "approved");
    assert_eq!((project.baselines[0].gone[0].id.as_str(), project.baselines[0].gone.len()), ("gone", 1));
}

#[test]
fn health_keeps_what_it_cannot_know() {
    let project = project(&[(
        "project.toml",
        r#"
name = "R"
[health]
publish = "called"
matrix = "nist"
schedule_amber = "5d"
cost_red = 25
hard-constraint = false
silence = [{ rule = "hard-constraint", record = "O1", until = 2026-12-31, reason = "Lease end" }]
[[objective]]
id = "O1"
outcome = "Faster"
from = 4
target = 2.0
"#,
    )]);
    let health = &project.health;
    assert_eq!((health.publish, project.matrix), (Publish::Called, Matrix::NIST));
    let settings: Vec<_> =
        health.thresholds.iter().map(|one| (one.name.as_str(), one.value.clone())).collect();
    assert_eq!(
        settings,
        [
            ("schedule_amber", Setting::Text("5d".to_string())),
            ("cost_red", Setting::Number(25.0)),
            ("hard-constraint", Setting::Switch(false)),
        ]
    );
    assert_eq!(health.silences[0].record.as_deref(), Some("O1"));
    assert_eq!(project.objectives[0].from, Some(4.0));
}

#[test]
fn loops_are_taken_out_of_what_is_computed_with() {
    let loaded = loaded(&[
        ("project.toml", "name = \"R\""),
        (
            "plan.toml",
            "[[task]]\nid = \"a\"\nafter = \"b\"\n[[task]]\nid = \"b\"\nafter = [\"a\", \"c\"]\n[[task]]\nid = \"c\"\nphase = \"c\"\n",
        ),
    ]);
    let tasks = loaded.project.unwrap().tasks;
    assert!(tasks[0].after.is_empty() && tasks[2].parent.is_none());
    assert_eq!(tasks[1].after.len(), 1);
    assert_eq!(loaded.diagnostics.len(), 2);
}

#[test]
fn a_mark_at_the_start_of_a_file_is_no_key() {
    let loaded = loaded(&[
        ("project.toml", "\u{feff}name = \"R\""),
        ("plan.toml", "\u{feff}[[task]]\nid = \"a\"\nduration = \"1d\"\n"),
    ]);
    assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
    assert_eq!(loaded.project.unwrap().tasks[0].record.origin.line, 1);
}

#[test]
fn a_record_without_a_name_goes_by_its_day() {
    let quality =
        "\n\n[[defects]]\ndate = 2026-11-06\nfound = 3\n[[defects]]\ndate = 2026-11-13\nfound = 5\n";
    let project = |quality: &str| {
        let files = [("project.toml", "name = \"N\"\n"), ("quality.toml", quality)];
        let loaded = load(&Sources::from_texts(files));
        let ids = loaded.project.unwrap().names.into_keys().collect::<Vec<_>>();
        assert_eq!(ids, ["defects-2026-11-06", "defects-2026-11-13"], "{quality}");
    };
    project(quality);
    project(&format!("# A line more\n{quality}"));
}
