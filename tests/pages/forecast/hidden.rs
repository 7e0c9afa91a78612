//! What an audience is told of the odds, and what is kept from it.

use super::{finish, forecast, json, page, site, told};
use milepost::export;
use milepost::plan::forecast::{Forecast, NoForecast};

#[test]
fn an_audience_sees_no_odds_of_what_is_hidden_from_it() {
    for (audience, hidden) in [
        ("vendor", ["zq", "7717", "9919", "8717"].as_slice()),
        ("poor", &["zq", "7717", "9919", "8717", "8818", "r-2", "drum"]),
    ] {
        let report = told(Ok(forecast()), Some(audience));
        let data = export::json::document(&report);
        for (path, text) in site(&report)
            .files()
            .iter()
            .map(|file| (file.path.as_str(), String::from_utf8_lossy(&file.bytes).into_owned()))
            .chain([("json", data)])
        {
            // Thousands are set apart by spaces for readers.
            let text = text.to_lowercase().replace(['\u{202f}', '\u{a0}'], "");
            for word in hidden {
                assert!(!text.contains(word), "{audience}: {path} holds {word}");
            }
        }
        assert!(page(&report).contains("22 Jan 2027 is safe to promise"), "the finish is everybody's");
        assert_eq!(json(&report)["forecast"]["finish"]["p80"], "2027-01-22");
        // The risk and the trench are hidden: no count, and nothing of a single task that they have a part in.
        let odds = &json(&report)["forecast"];
        for key in ["uncertain_tasks", "tasks", "cost"] {
            assert!(odds.get(key).is_none(), "{audience}: {key}");
        }
        let page = page(&report);
        assert!(
            page.contains(
                "The plan was played 100 times (seed 7). What is not shown here is counted in these dates."
            ),
            "{page}"
        );
        for told in
            ["Not counted", "tasks have a range", "task has a range", "moves the finish", "critical in"]
        {
            assert!(!page.contains(told), "{audience}: {told}");
        }
    }
}

#[test]
fn a_promise_that_only_a_hidden_milestone_makes_is_hidden_with_it() {
    let odds = Forecast { finish: finish("2026-12-24", 0.0), ..forecast() };
    assert!(page(&told(Ok(odds.clone()), Some("team"))).contains("24 Dec"));
    let report = told(Ok(odds), Some("vendor"));
    assert!(!page(&report).contains("24 Dec"));
    assert!(json(&report)["forecast"]["finish"].get("on_time_chance").is_none());
}

#[test]
fn who_sees_no_plan_sees_no_odds() {
    let report = told(Ok(forecast()), Some("blind"));
    assert!(site(&report).get("forecast.html").is_none());
    assert!(json(&report).get("forecast").is_none() && json(&report).get("no_forecast").is_none());
}

#[test]
fn why_there_are_no_odds_is_said_to_whoever_can_change_it() {
    for (reason, said, key) in [
        (NoForecast::NothingUncertain, "Give unfinished tasks an estimate", "nothing-uncertain"),
        (NoForecast::NoRuns, "Set runs in [forecast] of project.toml", "no-runs"),
        (NoForecast::NoPlan, "Give tasks a duration and a start", "no-plan"),
    ] {
        let report = told(Err(reason), None);
        assert!(page(&report).contains(said), "{}", page(&report));
        assert_eq!(json(&report)["no_forecast"], key);
        assert!(json(&report).get("forecast").is_none());
        let vendor = told(Err(reason), Some("vendor"));
        assert!(site(&vendor).get("forecast.html").is_none());
        assert!(json(&vendor).get("no_forecast").is_none());
    }
    assert!(site(&told(Err(NoForecast::Finished), None)).get("forecast.html").is_none());
}

/// The width of the cost over the width of the duration is what a day of somebody costs: so whoever people are
/// hidden from, or anything else, is told no odds of the cost.
#[test]
fn the_rate_of_a_person_cannot_be_worked_out() {
    assert!(json(&told(Ok(forecast()), Some("team")))["forecast"].get("cost").is_some(), "nothing is hidden");
    let report = told(Ok(forecast()), Some("faceless"));
    let text = export::json::document(&report);
    assert!(json(&report)["forecast"]["finish"].get("p80").is_some());
    assert!(json(&report)["forecast"].get("cost").is_none(), "{text}");
    assert!(!text.contains("8717") && !page(&report).contains("Cost at completion"));
    // Nothing that was played is hidden, so the rest is told.
    assert_eq!(json(&report)["forecast"]["uncertain_tasks"], 5);
    assert!(page(&report).contains("“Lay the cable” moves the finish most"));
}

#[test]
fn no_picture_makes_no_count_of_what_is_hidden() {
    let report = told(Ok(Forecast { uncertain_tasks: 4, ..forecast() }), Some("vendor"));
    let page = page(&report);
    assert!(page.contains("No picture is drawn: it would look surer than it is."), "{page}");
}
