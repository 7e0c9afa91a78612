//! The forecast from the gate to the page and the export, with odds made by hand: 100 runs whose figures can
//! be counted on paper.

mod hidden;
mod words;

use super::{THEME, as_of, sources};
use milepost::analysis::forecast::{Cause, Step};
use milepost::checks::Report;
use milepost::model::{RiskId, TaskId};
use milepost::plan::forecast::{
    CostSpread, Finish, Forecast, MilestoneOdds, NoForecast, RiskOdds, Spread, TaskOdds,
};
use milepost::site::Site;
use milepost::source::{Content, Sources};
use milepost::units::{Date, Money};
use milepost::{analysis, checks, edition, export, load, pages, plan, render};

const PLAN: &str = r#"
[[task]]
id = "zqdig"
name = "Zqdig the trench"
duration = "5d"
estimate = { low = "4d", likely = "5d", high = "9d" }
visible = ["team", "faceless"]

[[task]]
id = "lay"
name = "Lay the cable"
duration = "10d"
estimate = { low = "8d", likely = "10d", high = "19d" }
after = ["zqdig"]

[[task]]
id = "close"
name = "Close the trench"
duration = "5d"
after = ["lay"]

[[milestone]]
id = "live"
name = "Line is live"
after = ["close"]
committed = 2027-01-08

[[milestone]]
id = "zqinner"
name = "Zqinner handover"
after = ["lay"]
committed = 2026-12-24
visible = ["team", "faceless"]

[[task]]
id = "paint"
name = "Paint the fence"
duration = "3d"
estimate = { low = "2d", likely = "3d", high = "5d" }
"#;

const RISKS: &str = r#"
[[risk]]
id = "R-zqrain"
title = "Zqrain fills the trench"
chance = 40
delay = { low = "2d", likely = "4d", high = "8d" }
visible = ["team", "faceless"]

[[risk]]
id = "R-2"
title = "The drum is short"
chance = 10
delay = { low = "1d", likely = "2d", high = "3d" }
cost = { low = 100, likely = 200, high = 400 }

[[risk]]
id = "R-3"
title = "Nobody has weighed this one"
"#;

const BUDGET: &str = "[[line]]\nid = \"L-1\"\nname = \"Works\"\namount = 1000\nplan = [{ month = \"2026-12\", amount = 1000 }]\n";

const AUDIENCES: &str = r#"
[[audience]]
id = "team"
name = "Team"

[[audience]]
id = "vendor"
name = "Suppliers"

[[audience]]
id = "poor"
name = "Without money or risks"
hides = ["budget", "risks"]

[[audience]]
id = "faceless"
name = "Without people"
hides = ["people"]

[[audience]]
id = "blind"
name = "Without the plan"
hides = ["plan"]
"#;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn finish(promised: &str, on_time: f64) -> Finish {
    Finish {
        p10: date("2027-01-04"),
        p50: date("2027-01-13"),
        p80: date("2027-01-22"),
        p90: date("2027-01-22"),
        days: [
            ("2027-01-04", 10),
            ("2027-01-08", 20),
            ("2027-01-13", 45),
            ("2027-01-22", 20),
            ("2027-02-03", 5),
        ]
        .map(|(day, runs)| (date(day), runs))
        .to_vec(),
        promised: Some(date(promised)),
        on_time: Some(on_time),
    }
}

fn forecast() -> Forecast {
    let money = Money::from_units;
    Forecast {
        runs: 100,
        seed: 7,
        uncertain_tasks: 5,
        finish: finish("2027-01-08", 0.3),
        duration: Spread { mean: 41.256, sd: 3.0, p10: 36.0, p50: 41.0, p80: 46.0, p90: 47.0 },
        added_cost: Some(CostSpread {
            mean: money(80),
            p10: money(0),
            p50: money(50),
            p80: money(7717),
            p90: money(9919),
        }),
        milestones: vec![
            MilestoneOdds { task: TaskId::new(3), finish: finish("2027-01-08", 0.3) },
            MilestoneOdds { task: TaskId::new(4), finish: finish("2026-12-24", 0.0) },
        ],
        tasks: vec![
            TaskOdds {
                task: TaskId::new(0),
                criticality: 1.0,
                sensitivity: Some(0.75),
                swing_days: Some(2.0),
            },
            TaskOdds {
                task: TaskId::new(1),
                criticality: 0.6,
                sensitivity: Some(0.5),
                swing_days: Some(10.0),
            },
            TaskOdds { task: TaskId::new(2), criticality: 1.0, sensitivity: None, swing_days: None },
            // It differs only by a risk.
            TaskOdds {
                task: TaskId::new(3),
                criticality: 1.0,
                sensitivity: Some(0.9),
                swing_days: Some(4.0),
            },
            TaskOdds {
                task: TaskId::new(5),
                criticality: 0.0,
                sensitivity: Some(0.19),
                swing_days: Some(3.0),
            },
        ],
        risks: vec![
            RiskOdds {
                risk: RiskId::new(0),
                happened: 0.4,
                mean_days: Some(1.5),
                p80_days: Some(4.0),
                cost: None,
            },
            RiskOdds {
                risk: RiskId::new(1),
                happened: 0.1,
                mean_days: Some(0.02),
                p80_days: Some(0.0),
                cost: Some(money(8818)),
            },
        ],
    }
}

/// Takes odds through the gate for an audience, and on to the report.
fn told(forecast: Result<Forecast, NoForecast>, audience: Option<&str>) -> Report {
    let base = sources(PLAN, &[("risks.toml", RISKS), ("budget.toml", BUDGET)]);
    let texts = base.iter().filter_map(|(_, file)| match &file.content {
        Content::Text(text) if file.path == "project.toml" => {
            Some((file.path.clone(), format!("{text}{AUDIENCES}")))
        }
        Content::Text(text) => Some((file.path.clone(), text.clone())),
        _ => None,
    });
    let files = Sources::from_texts(texts);
    let loaded = load::load(&files);
    assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
    let project = loaded.project.unwrap();
    let audience = audience.map(|id| {
        let place = project.audiences.iter().position(|audience| audience.id == id).unwrap();
        milepost::model::AudienceId::new(place)
    });
    let mut plan = plan::plan(&project, as_of());
    plan.forecast = forecast;
    let (edition, _) = edition::issue(project, plan, audience);
    let figures = analysis::analyse(&edition);
    checks::report(edition, figures)
}

fn site(report: &Report) -> Site {
    let context = pages::Context { report, version: "0", downloads: &[] };
    Site::new(render::render(&pages::build(&context), report, &THEME).unwrap())
}

/// Returns the words of the page, those of each element apart.
fn page(report: &Report) -> String {
    words(&site(report), "forecast.html")
}

fn words(site: &Site, path: &str) -> String {
    let html = super::html(site, path).replace("&#39;", "'");
    let texts = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
    texts.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

fn json(report: &Report) -> serde_json::Value {
    serde_json::from_str(&export::json::document(report)).unwrap()
}

#[test]
fn the_headline_says_the_safe_date_and_what_the_promise_is_worth() {
    let report = told(Ok(forecast()), None);
    let heading = super::text(&site(&report), "forecast.html");
    let page = page(&report);
    assert!(
        heading.contains(
            "An 8 in 10 chance to finish by 22 Jan 2027; the promised 8 Jan 2027 holds in 3 of 10 runs"
        ),
        "{page}"
    );
    assert!(page.contains("The plan was played 100 times (seed 7): 5 tasks have a range"), "{page}");
    assert!(page.contains("13 Jan 2027 is an even bet; 22 Jan 2027 is safe to promise"), "{page}");
    assert!(page.contains("1 open risk without a chance"), "{page}");
    for percentile in ["P50", "P80", "P90", "percentile of 50"] {
        assert!(!page.contains(percentile), "{percentile} is no word for readers");
    }
}

#[test]
fn the_finish_is_binned_by_weeks_and_adds_up() {
    let report = told(Ok(forecast()), None);
    let figures = report.figures.forecast.as_ref().unwrap();
    assert_eq!(figures.step, Step::Week);
    let bins: Vec<(String, u32, u32, bool)> = figures
        .bins
        .iter()
        .map(|bin| {
            let hundred = |share: f64| (share * 100.0).round() as u32;
            (bin.first.to_string(), hundred(bin.share), hundred(bin.by_then), bin.safe)
        })
        .collect();
    let expected = [
        ("2027-01-04", 30, 30, true),
        ("2027-01-11", 45, 75, true),
        ("2027-01-18", 20, 95, true),
        ("2027-01-25", 0, 95, false),
        ("2027-02-01", 5, 100, false),
    ];
    assert_eq!(bins, expected.map(|(day, share, by, safe)| (day.to_string(), share, by, safe)));
    assert!(page(&report).contains("Week of 11 Jan 2027 45 75"));
}

#[test]
fn a_wider_range_has_longer_bins() {
    let steps =
        [("2027-06-28", Step::Week), ("2027-07-05", Step::Fortnight), ("2028-01-02", Step::Fortnight)];
    let months =
        [("2028-01-03", Step::Months(1)), ("2029-02-28", Step::Months(1)), ("2029-03-01", Step::Months(3))];
    for (last, step) in steps.into_iter().chain(months) {
        let mut forecast = forecast();
        // From Monday 4 January 2027: 26 weeks end on 4 July, 26 fortnights on 2 January 2028, 26 months
        // with February 2029.
        forecast.finish.days = vec![(date("2027-01-04"), 50), (date(last), 50)];
        let report = told(Ok(forecast), None);
        let figures = report.figures.forecast.as_ref().unwrap();
        assert_eq!(figures.step, step, "{last}");
        assert!(figures.bins.len() <= 26);
        assert_eq!(figures.bins.last().map(|bin| bin.by_then), Some(1.0));
        assert!(figures.bins.first().unwrap().first <= date("2027-01-04"));
        assert!(figures.bins.last().unwrap().last >= date(last));
    }
}

#[test]
fn tasks_and_risks_are_ranked_by_the_days_they_move_the_finish() {
    let report = told(Ok(forecast()), None);
    let drivers: Vec<(Cause, f64)> = report
        .figures
        .forecast
        .as_ref()
        .unwrap()
        .drivers
        .iter()
        .map(|found| (found.what, found.days))
        .collect();
    // The project takes 36 to 47 days: 0.5 × 11, then the risk; 0.75 × 11 of the trench would be more than the two
    // days by which it varies. The second risk moves nothing worth a row, and a correlation of 0.19 may be
    // chance in 100 runs.
    assert_eq!(drivers, [(Cause::Task(1), 5.5), (Cause::Risk(0), 4.0), (Cause::Task(0), 2.0)]);
    let page = page(&report);
    assert!(page.contains("“Lay the cable” moves the finish most"), "{page}");
    assert!(page.contains("critical in 6 of 10 runs 10 moderately"), "{page}");
    assert!(
        page.contains("Without “Zqrain fills the trench”, the safe date would be 4 working days earlier")
    );
}

/// The fence is painted by the people who lay the cable: it goes well when the cable does, and is critical in no
/// run. A criticality of one run in a hundred is enough: work before a weekend has float.
#[test]
fn what_is_critical_in_no_run_does_not_move_the_finish() {
    for (criticality, is_listed) in [(0.0, false), (0.01, true)] {
        let mut forecast = forecast();
        let fence = forecast.tasks.last_mut().unwrap();
        (fence.criticality, fence.sensitivity, fence.swing_days) = (criticality, Some(0.9), Some(9.0));
        let report = told(Ok(forecast), None);
        let drivers = &report.figures.forecast.as_ref().unwrap().drivers;
        assert_eq!(drivers.iter().any(|driver| driver.what == Cause::Task(5)), is_listed, "{criticality}");
        assert_eq!(page(&report).contains("“Paint the fence” moves the finish most"), is_listed);
    }
}

#[test]
fn the_cost_is_the_budgets_forecast_and_what_is_added() {
    let data = json(&told(Ok(forecast()), None));
    assert_eq!(data["forecast"]["cost"]["p10"], "1000");
    assert_eq!(data["forecast"]["cost"]["p50"], "1050");
    assert_eq!(data["forecast"]["cost"]["p80"], "8717");
    assert!(page(&told(Ok(forecast()), None)).contains("An 8 in 10 chance to cost no more than"));
}

#[test]
fn the_export_has_the_documented_names() {
    let data = json(&told(Ok(forecast()), None));
    let forecast = &data["forecast"];
    assert_eq!((forecast["runs"].as_u64(), forecast["seed"].as_u64()), (Some(100), Some(7)));
    assert_eq!(forecast["finish"]["p80"], "2027-01-22");
    assert_eq!(forecast["finish"]["on_time_chance"], 30);
    assert_eq!(forecast["duration_days"]["mean"], 41.26);
    assert_eq!(forecast["duration_days"]["sd"], 3.0);
    assert_eq!(forecast["tasks"][1]["id"], "lay");
    assert_eq!(forecast["tasks"][1]["criticality"], 60);
    assert_eq!(forecast["tasks"][1]["sensitivity"], 0.5);
    assert!(forecast["tasks"][2].get("sensitivity").is_none(), "a fixed duration has no sensitivity");
    let live =
        data["schedule"]["milestones"].as_array().unwrap().iter().find(|row| row["id"] == "live").unwrap();
    assert_eq!((live["p50"].as_str(), live["p80"].as_str()), (Some("2027-01-13"), Some("2027-01-22")));
    assert_eq!(data["risks"]["items"][0]["days_worth"], 4.0);
    assert_eq!(data["risks"]["items"][0]["happened"], 40);
    assert!(
        data["risks"]["items"][2].get("days_worth").is_none(),
        "a risk that was not played is worth nothing known"
    );
}

#[test]
fn one_bin_is_one_bar_and_a_sentence() {
    let mut forecast = forecast();
    forecast.finish.days = vec![(date("2027-01-12"), 40), (date("2027-01-13"), 60)];
    let report = told(Ok(forecast), None);
    let site = site(&report);
    assert!(words(&site, "forecast.html").contains("Every run finishes in one bar: week of 11 Jan"));
    assert!(super::html(&site, "forecast.html").contains("chart__finish"));
}

#[test]
fn the_overview_and_the_timeline_say_the_odds() {
    let site = site(&told(Ok(forecast()), None));
    for path in ["index.html", "timeline.html"] {
        assert!(super::html(&site, path).contains("href=\"forecast.html\">8 in 10</a>"), "{path}");
    }
}
