//! Words, colours and numbers of the odds agree, also where a share is close to a limit.

use super::{forecast, page, site, told, words};
use milepost::load;
use milepost::plan;
use milepost::plan::forecast::{Forecast, NoForecast};
use milepost::source::Sources;

#[test]
fn few_ranges_are_not_drawn() {
    let report = told(Ok(Forecast { uncertain_tasks: 4, ..forecast() }), None);
    let site = site(&report);
    let page = words(&site, "forecast.html");
    assert!(page.contains("No picture is drawn: only four tasks have a range of durations"), "{page}");
    assert!(!super::super::html(&site, "forecast.html").contains("chart__finish"));
    let none = super::page(&told(Ok(Forecast { uncertain_tasks: 0, ..forecast() }), None));
    assert!(none.contains("No picture is drawn: no task has a range of durations"), "{none}");
    assert!(!super::super::html(&site, "index.html").contains("forecast.html\">8 in 10"));
}

/// 49.7 is shown as 50 in 100, which is even; 49.4 as 49.
#[test]
fn words_and_colours_agree_with_the_number_beside_them() {
    for (share, shown, is_missed) in [(0.497, "50 in 100", false), (0.494, "49 in 100", true)] {
        let mut forecast = forecast();
        for odds in &mut forecast.milestones {
            odds.finish.on_time = Some(share);
        }
        let page = page(&told(Ok(forecast), None)).replace('\u{a0}', " ");
        assert!(page.contains(shown), "{page}");
        assert_eq!(page.contains("likely to be missed"), is_missed, "{page}");
    }
}

/// By the plan the handover keeps its date; fewer than 20 of 100 runs do.
#[test]
fn a_promise_that_hardly_a_run_keeps_is_not_on_time() {
    for (share, said, other) in [(0.19, "Unlikely", "On time"), (0.2, "On time", "Unlikely")] {
        let mut forecast = forecast();
        for odds in &mut forecast.milestones {
            odds.finish.on_time = Some(share);
        }
        let site = site(&told(Ok(forecast), None));
        let page = words(&site, "milestones.html");
        assert!(page.contains(said) && !page.contains(other), "{page}");
        assert!(
            words(&site, "forecast.html").contains("Plan is the date that other pages call the forecast")
        );
    }
}

/// 0 switches the forecast off; a handful of runs is no forecast.
#[test]
fn no_runs_can_be_asked_for_and_a_few_cannot() {
    let loaded = |runs: u32| {
        let head = format!("name = \"Move\"\nstatus_date = 2026-11-13\n[forecast]\nruns = {runs}\n");
        let task = "[[task]]\nid = \"a\"\nestimate = { low = \"1d\", likely = \"2d\", high = \"3d\" }\n";
        let texts = [("project.toml", head), ("plan.toml", task.to_string())];
        load::load(&Sources::from_texts(texts))
    };
    for runs in [1, 99, 1_000_001] {
        assert!(loaded(runs).diagnostics.iter().any(|found| found.is_error()), "{runs}");
    }
    for (runs, reason) in [(0, Some(NoForecast::NoRuns)), (100, None), (1_000_000, None)] {
        let loaded = loaded(runs);
        assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
        let mut project = loaded.project.unwrap();
        assert_eq!(project.forecast.runs, runs);
        project.forecast.runs = runs.min(100);
        assert_eq!(plan::plan(&project, super::super::as_of()).forecast.err(), reason);
    }
}
