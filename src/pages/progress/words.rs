//! The words of the page about progress.

use crate::analysis::burn_up::{BurnUp, NoRays, Ray, Rays};
use crate::analysis::quality::{Count, QualityFigures, Trend};
use crate::analysis::sprint::{Phase, Velocity};
use crate::edition::quality::SuiteKind;
use crate::edition::sprint::Sprint;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::units::Date;
use crate::units::locale::{Locale, say};

/// Returns an amount: `21`, `20.5`.
pub fn amount(amount: f64, locale: Locale) -> String {
    let is_whole = (amount - amount.round()).abs() < 0.05;
    locale.decimal(amount, usize::from(!is_whole))
}

/// Returns a change with its sign: `+3`, `−2.5`.
pub fn signed(change: f64, locale: Locale) -> String {
    let sign = if change < 0.0 { "\u{2212}" } else { "+" };
    format!("{sign}{}", amount(change.abs(), locale))
}

pub fn suite_kind(locale: Locale, kind: SuiteKind) -> String {
    match kind {
        SuiteKind::Unit => say!(locale, "progress-suite-unit"),
        SuiteKind::Integration => say!(locale, "progress-suite-integration"),
        SuiteKind::System => say!(locale, "progress-suite-system"),
        SuiteKind::Performance => say!(locale, "progress-suite-performance"),
        SuiteKind::Security => say!(locale, "progress-suite-security"),
        SuiteKind::Acceptance => say!(locale, "progress-suite-acceptance"),
        SuiteKind::Compatibility => say!(locale, "progress-suite-compatibility"),
        SuiteKind::Failover => say!(locale, "progress-suite-failover"),
    }
}

pub fn phase(locale: Locale, phase: Phase) -> String {
    match phase {
        Phase::Over => say!(locale, "progress-sprint-over"),
        Phase::Running => say!(locale, "progress-sprint-running"),
        Phase::Ahead => say!(locale, "progress-sprint-ahead"),
    }
}

/// Heads the page with what the plan counts.
pub fn tasks_headline(locale: Locale, done: usize, all: usize, lately: usize) -> String {
    match (done, lately) {
        (0, _) => say!(locale, "progress-tasks-none", all = all),
        (done, 0) if done < all => say!(locale, "progress-tasks-not-lately", done = done, all = all),
        (done, lately) if done < all => {
            say!(locale, "progress-tasks-lately", done = done, all = all, lately = lately)
        }
        (_, _) => say!(locale, "progress-tasks-all", all = all),
    }
}

/// Heads the sprints: `Velocity is 20 a sprint, between 17 and 23`.
pub fn velocity_headline(velocity: Option<&Velocity>, locale: Locale) -> String {
    match velocity {
        None => say!(locale, "progress-velocity-unknown"),
        Some(Velocity { mean, sprints: 1, .. }) => {
            say!(locale, "progress-velocity-first", amount = amount(*mean, locale))
        }
        Some(Velocity { mean, low, high, .. }) if high - low < 0.05 => {
            say!(locale, "progress-velocity-even", amount = amount(*mean, locale))
        }
        Some(Velocity { mean, low, high, .. }) => {
            let [mean, low, high] = [*mean, *low, *high].map(|value| amount(value, locale));
            say!(locale, "progress-velocity", amount = mean, low = low, high = high)
        }
    }
}

/// What a burn-up counts.
#[derive(Clone, Copy)]
pub enum Of {
    Tasks,
    Sprints,
}

/// Heads a burn-up with the days on which all would be done, or why none is told.
pub fn burn_up_headline(
    locale: Locale,
    burn_up: &BurnUp,
    sprints: &[Sprint],
    of: Of,
    near: Date,
    complete: bool,
) -> Phrase {
    let weeks = burn_up.weeks.len();
    let of = match of {
        Of::Tasks => "tasks",
        Of::Sprints => "sprints",
    };
    let day = |date: Date| Phrase::day_near(locale, date, near);
    match &burn_up.rays {
        Ok(Rays { slow: Ray { date: Some(slow), .. }, fast: Ray { date: Some(fast), .. } })
            if slow == fast =>
        {
            phrase!(locale, "progress-burn-by", of = of, weeks = weeks, date = day(*fast))
        }
        Ok(Rays { slow: Ray { date: Some(slow), .. }, fast: Ray { date: Some(fast), .. } }) => {
            let (first, last) = (day(*fast), day(*slow));
            phrase!(locale, "progress-burn-between", of = of, weeks = weeks, first = first, last = last)
        }
        Ok(Rays { fast: Ray { date: Some(fast), .. }, .. }) => {
            phrase!(locale, "progress-burn-earliest", of = of, weeks = weeks, date = day(*fast))
        }
        Ok(_) | Err(NoRays::NoPace) => phrase!(locale, "progress-burn-too-little", of = of, weeks = weeks),
        Err(NoRays::AllDone) => phrase!(locale, "progress-burn-all-done", of = of, complete = complete),
        Err(NoRays::NothingAhead) => phrase!(locale, "progress-burn-nothing-ahead"),
        Err(NoRays::NotClosed(place)) => {
            let name = sprints.get(*place).map_or("–", |sprint| sprint.name.as_str());
            phrase!(locale, "progress-burn-not-closed", sprint = name)
        }
        Err(NoRays::FewWeeks(known)) => phrase!(locale, "progress-burn-few-weeks", of = of, known = *known),
    }
}

/// Says what the rays are.
pub fn burn_up_note(burn_up: &BurnUp, what: &str, locale: Locale) -> String {
    let lines = say!(locale, "progress-burn-scope", what = what);
    let Ok(rays) = &burn_up.rays else { return lines };
    let [slow, fast] = [rays.slow.rate, rays.fast.rate].map(|rate| amount(rate, locale));
    let weeks = burn_up.weeks.len();
    format!("{lines} {}", say!(locale, "progress-burn-rays", slow = slow, fast = fast, weeks = weeks))
}

/// Returns a share of tests; what is not all of them never reads as all.
pub fn test_share(share: f64, locale: Locale) -> String {
    if (0.995..1.0).contains(&share) {
        say!(locale, "progress-tests-over", percent = locale.hundredths(99.0, 0))
    } else {
        locale.share(share)
    }
}

/// Heads the tests.
pub fn tests_headline(figures: &QualityFigures, locale: Locale) -> String {
    let total = &figures.total;
    match (total.run, total.planned) {
        (Some(0), Some(planned)) if planned > 0 => {
            return say!(locale, "progress-tests-not-run", count = planned);
        }
        _ => {}
    }
    let passed = match (total.pass_rate, total.passed, total.run) {
        (Some(_), Some(passed), Some(run)) if passed == run => {
            say!(locale, "progress-tests-all-passed", count = run)
        }
        (Some(rate), Some(passed), Some(run)) => {
            let share = test_share(rate, locale);
            say!(locale, "progress-tests-passed", passed = passed, run = run, share = share)
        }
        (Some(rate), ..) => say!(locale, "progress-tests-share-passed", share = test_share(rate, locale)),
        (None, ..) => say!(locale, "progress-tests-unknown"),
    };
    match total.run_share {
        Some(share) if share >= 1.0 => say!(locale, "progress-tests-all-run", heading = passed),
        Some(share) => {
            say!(locale, "progress-tests-some-run", heading = passed, share = test_share(share, locale))
        }
        None => passed,
    }
}

/// Says what the totals leave out.
pub fn tests_note(locale: Locale, figures: &QualityFigures) -> String {
    let known = say!(locale, "progress-tests-note");
    match figures.without_run {
        0 => known,
        count => format!("{known} {}", say!(locale, "progress-tests-left-out", count = count)),
    }
}

/// Heads the defects: how many are open and where that goes.
pub fn defects_headline(locale: Locale, figures: &QualityFigures, newest: &Count, near: Date) -> Phrase {
    let date = Phrase::day_near(locale, newest.date, near);
    let heading = match (newest.open, newest.critical.unwrap_or(0)) {
        (None, _) => return phrase!(locale, "progress-defects-unknown"),
        (Some(0), _) => phrase!(locale, "progress-defects-none", date = date),
        (Some(open), 0) => phrase!(locale, "progress-defects-open", count = open, date = date),
        (Some(open), critical) => {
            let critical = say!(locale, "progress-defects-of-them", count = critical);
            let critical = Phrase::new().marked(Some(Mark::Bad), critical);
            phrase!(locale, "progress-defects-critical", count = open, critical = critical, date = date)
        }
    };
    let trend = match figures.trend {
        Some(Trend::Rising) => Phrase::new().marked(Some(Mark::Warn), say!(locale, "progress-defects-rise")),
        Some(Trend::Falling) => Phrase::new().marked(Some(Mark::Good), say!(locale, "progress-defects-fall")),
        Some(Trend::Steady) | None => return heading,
    };
    phrase!(locale, "progress-defects-trend", heading = heading, trend = trend)
}

/// Says how what was closed compares with what was opened.
pub fn defects_note(figures: &QualityFigures, locale: Locale) -> String {
    let sums = match (figures.opened, figures.closed) {
        (Some(opened), Some(closed)) if opened > 0 => {
            let share = locale.share(closed as f64 / opened as f64);
            say!(locale, "progress-defects-sum-share", opened = opened, closed = closed, share = share)
        }
        (Some(opened), Some(closed)) => {
            say!(locale, "progress-defects-sum", opened = opened, closed = closed)
        }
        _ => say!(locale, "progress-defects-no-sum"),
    };
    match figures.trend {
        None => format!("{sums} {}", say!(locale, "progress-defects-no-trend")),
        Some(_) => sums,
    }
}

/// Says how many tasks are finished in a week.
pub fn throughput(mean: f64, low: f64, high: f64, weeks: usize, locale: Locale) -> String {
    if high - low < 0.5 {
        let count = mean.round() as usize;
        return say!(
            locale,
            "progress-throughput-even",
            weeks = weeks,
            count = count,
            amount = amount(mean, locale),
        );
    }
    say!(
        locale,
        "progress-throughput",
        weeks = weeks,
        low = amount(low, locale),
        high = amount(high, locale),
        mean = locale.decimal(mean, 1),
    )
}
