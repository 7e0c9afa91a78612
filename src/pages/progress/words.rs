//! The words of the page about progress.

use crate::analysis::burn_up::{BurnUp, NoRays, Ray, Rays};
use crate::analysis::quality::{Count, QualityFigures, Trend};
use crate::analysis::sprint::{Phase, Velocity};
use crate::edition::quality::SuiteKind;
use crate::edition::sprint::Sprint;
use crate::pages::phrase::{Mark, Phrase};
use crate::units::Date;
use crate::units::locale::Locale;
use crate::units::text::{capital, count_word, plural};

/// Returns an amount: `21`, `20.5`.
pub fn amount(amount: f64, numbers: Locale) -> String {
    let is_whole = (amount - amount.round()).abs() < 0.05;
    numbers.decimal(amount, usize::from(!is_whole))
}

/// Returns a change with its sign: `+3`, `−2.5`.
pub fn signed(change: f64, numbers: Locale) -> String {
    let sign = if change < 0.0 { "\u{2212}" } else { "+" };
    format!("{sign}{}", amount(change.abs(), numbers))
}

pub fn suite_kind(kind: SuiteKind) -> &'static str {
    match kind {
        SuiteKind::Unit => "Unit",
        SuiteKind::Integration => "Integration",
        SuiteKind::System => "System",
        SuiteKind::Performance => "Performance",
        SuiteKind::Security => "Security",
        SuiteKind::Acceptance => "Acceptance",
        SuiteKind::Compatibility => "Compatibility",
        SuiteKind::Failover => "Failover",
    }
}

pub fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Over => "over",
        Phase::Running => "running",
        Phase::Ahead => "ahead",
    }
}

/// Heads the page with what the plan counts.
pub fn tasks_headline(done: usize, all: usize, lately: usize) -> String {
    let tasks = plural(all, "task", "tasks");
    let verb = plural(done, "is", "are");
    match (done, lately) {
        (0, _) => format!("None of {all} {tasks} is done yet"),
        (done, 0) if done < all => {
            format!("{done} of {all} {tasks} {verb} done, none of them in the last four weeks")
        }
        (done, lately) if done < all => {
            format!("{done} of {all} {tasks} {verb} done, {} in the last four weeks", count_word(lately))
        }
        (_, _) if all == 1 => "The one task is done".to_string(),
        (_, _) => format!("All {all} tasks are done"),
    }
}

/// Heads the sprints: `Velocity is 20 a sprint, between 17 and 23`.
pub fn velocity_headline(velocity: Option<&Velocity>, numbers: Locale) -> String {
    match velocity {
        None => "No sprint is over yet, so velocity is not known".to_string(),
        Some(Velocity { mean, sprints: 1, .. }) => {
            format!("The first sprint that is over completed {}", amount(*mean, numbers))
        }
        Some(Velocity { mean, low, high, .. }) if high - low < 0.05 => {
            format!("Velocity is {} a sprint, each time", amount(*mean, numbers))
        }
        Some(Velocity { mean, low, high, .. }) => {
            format!(
                "Velocity is {} a sprint, between {} and {}",
                amount(*mean, numbers),
                amount(*low, numbers),
                amount(*high, numbers)
            )
        }
    }
}

/// Heads the page where there are sprints, and nothing else that tells how much is done.
pub fn sprints_ahead(count: usize) -> String {
    format!("{} {} planned", capital(&count_word(count)), plural(count, "sprint is", "sprints are"))
}

/// Heads a burn-up with the days on which all would be done, or why none is told.
pub fn burn_up_headline(
    burn_up: &BurnUp,
    sprints: &[Sprint],
    work: &str,
    (near, complete): (Date, bool),
) -> Phrase {
    let weeks = count_word(burn_up.weeks.len());
    let pace = || Phrase::plain(format!("{work}, at the pace of the last {weeks} weeks, is done "));
    match &burn_up.rays {
        Ok(Rays { slow: Ray { date: Some(slow), .. }, fast: Ray { date: Some(fast), .. } })
            if slow == fast =>
        {
            pace().text("by ").date_near(*fast, near)
        }
        Ok(Rays { slow: Ray { date: Some(slow), .. }, fast: Ray { date: Some(fast), .. } }) => {
            pace().text("between ").date_near(*fast, near).text(" and ").date_near(*slow, near)
        }
        Ok(Rays { fast: Ray { date: Some(fast), .. }, .. }) => {
            pace().text("by ").date_near(*fast, near).text(" at the earliest; slow weeks would not get there")
        }
        Ok(_) | Err(NoRays::NoPace) => Phrase::plain(format!(
            "Too little was done in the last {weeks} weeks to tell when {} is done",
            work.to_lowercase()
        )),
        Err(NoRays::AllDone) => Phrase::plain(match complete {
            true => format!("{work} in scope is done"),
            false => format!("{work} that is shown here is done"),
        }),
        Err(NoRays::NothingAhead) => {
            Phrase::plain("How much is left is not known: no sprint ahead says what it takes on")
        }
        Err(NoRays::NotClosed(place)) => {
            let name = sprints.get(*place).map_or("A sprint", |sprint| sprint.name.as_str());
            Phrase::plain(format!(
                "{name} is over and does not say what it completed: how much is left is not known"
            ))
        }
        Err(NoRays::FewWeeks(known)) => Phrase::plain(format!(
            "Too early to tell when {} is done: {} {} known, and four are needed",
            work.to_lowercase(),
            match known {
                0 => "no whole week is".to_string(),
                count => format!("{} whole", count_word(*count)),
            },
            match known {
                0 => "",
                1 => "week is",
                _ => "weeks are",
            }
        )),
    }
}

/// Says what the rays are.
pub fn burn_up_note(burn_up: &BurnUp, what: &str, numbers: Locale) -> String {
    let lines = format!("Scope is what there is to do. {what}");
    match &burn_up.rays {
        Err(_) => lines,
        Ok(rays) => format!(
            "{lines} Dashed: the pace of slow weeks, {} a week, and of fast weeks, {} a week (20th and 80th percentile \
             of the last {} weeks).",
            amount(rays.slow.rate, numbers),
            amount(rays.fast.rate, numbers),
            count_word(burn_up.weeks.len())
        ),
    }
}

/// Returns a share of tests; what is not all of them never reads as all.
pub fn test_share(share: f64, numbers: Locale) -> String {
    if (0.995..1.0).contains(&share) {
        format!("over {}", numbers.hundredths(99.0, 0))
    } else {
        numbers.share(share)
    }
}

/// Heads the tests.
pub fn tests_headline(figures: &QualityFigures, numbers: Locale) -> String {
    let total = &figures.total;
    match (total.run, total.planned) {
        (Some(0), Some(1)) => return "The one test that is planned has not been run yet".to_string(),
        (Some(0), Some(planned)) if planned > 0 => {
            return format!("None of {planned} tests has been run yet");
        }
        _ => {}
    }
    let passed = match (total.pass_rate, total.passed, total.run) {
        (Some(_), Some(passed), Some(run)) if passed == run => {
            format!("All {run} tests that were run have passed")
        }
        (Some(rate), Some(passed), Some(run)) => {
            format!("{passed} of {run} tests that were run have passed ({})", test_share(rate, numbers))
        }
        (Some(rate), ..) => format!("{} of the tests that were run have passed", test_share(rate, numbers)),
        (None, ..) => "How many tests have passed is not recorded".to_string(),
    };
    match total.run_share {
        Some(share) if share >= 1.0 => format!("{passed}; all that are planned are run"),
        Some(share) => format!("{passed}; {} of the planned ones are run", test_share(share, numbers)),
        None => passed,
    }
}

/// Says what the totals leave out.
pub fn tests_note(figures: &QualityFigures) -> String {
    let known = "Pass rate: passed of run. Bar: passed of planned; the tick is what has been run.";
    match figures.without_run {
        0 => known.to_string(),
        count => format!(
            "{known} {} {} what has been run, and {} left out of the shares.",
            capital(&count_word(count)),
            plural(count, "suite does not say", "suites do not say"),
            plural(count, "is", "are")
        ),
    }
}

/// Heads the defects: how many are open and where that goes.
pub fn defects_headline(figures: &QualityFigures, newest: &Count, near: Date) -> Phrase {
    let mut out = match newest.open {
        None => return Phrase::plain("How many defects are open is not recorded"),
        Some(0) => Phrase::plain("No defect was open on "),
        Some(open) => {
            let out =
                Phrase::plain(format!("{open} {} open", plural(open as usize, "defect was", "defects were")));
            match newest.critical.unwrap_or(0) {
                0 => out,
                critical => {
                    let mark = Some(Mark::Bad);
                    out.text(", ").marked(mark, format!("{critical} of them critical,"))
                }
            }
            .text(" on ")
        }
    };
    out = out.date_near(newest.date, near);
    match figures.trend {
        Some(Trend::Rising) => out.text("; ").marked(Some(Mark::Warn), "they rise"),
        Some(Trend::Falling) => out.text("; ").marked(Some(Mark::Good), "they fall"),
        Some(Trend::Steady) | None => out,
    }
}

/// Says how what was closed compares with what was opened.
pub fn defects_note(figures: &QualityFigures, numbers: Locale) -> String {
    let sums = match (figures.opened, figures.closed) {
        (Some(opened), Some(closed)) if opened > 0 => format!(
            "So far {opened} were opened and {closed} closed ({}).",
            numbers.share(closed as f64 / opened as f64)
        ),
        (Some(opened), Some(closed)) => format!("So far {opened} were opened and {closed} closed."),
        _ => "How many were opened and closed in all is not recorded.".to_string(),
    };
    match figures.trend {
        None => format!("{sums} A trend needs three counts."),
        Some(_) => sums,
    }
}

/// Says how many tasks are finished in a week.
pub fn throughput(mean: f64, low: f64, high: f64, weeks: usize, numbers: Locale) -> String {
    let span = match weeks {
        1 => "In the last week".to_string(),
        weeks => format!("In each of the last {} weeks", count_word(weeks)),
    };
    if high - low < 0.5 {
        return format!(
            "{span} {} {} finished.",
            amount(mean, numbers),
            plural(mean.round() as usize, "task was", "tasks were")
        );
    }
    format!(
        "{span} between {} and {} tasks were finished, {} on average.",
        amount(low, numbers),
        amount(high, numbers),
        numbers.decimal(mean, 1)
    )
}
