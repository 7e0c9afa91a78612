//! The words that pages say, in one place, so that another language is another file.
//!
//! Plain words: short sentences, no blame, no exclamation marks. A sentence that carries figures is a
//! function here; a page never glues words together.

use crate::checks::health::Colour;
use crate::checks::{self, Topic};
use crate::edition::update::Rag;
use crate::pages::phrase::Phrase;
use crate::pages::{facts, paths};
use crate::units::locale::{self, Currency, Locale, say};
use crate::units::text::{capital, count_word, plural};
use crate::units::{Date, Money};

pub const OVERVIEW: &str = "Overview";
pub const WEEK: &str = "This week";
pub const TIMELINE: &str = "Timeline";
pub const PEOPLE: &str = "People";
pub const OVER_CAPACITY: &str = "Over capacity";
pub const STAKEHOLDERS: &str = "Stakeholders and ownership";
pub const MILESTONES: &str = "Milestones";
pub const NEXT: &str = "Next four weeks";
pub const FORECAST: &str = "Forecast";
pub const RISKS: &str = "Risks";
pub const BUDGET: &str = "Budget";
pub const PROGRESS: &str = "Progress";
pub const SCOPE: &str = "Scope";
pub const SITES: &str = "Sites";
pub const HISTORY: &str = "History";
pub const CLOSURE: &str = "Closure";
pub const PLAN_QUALITY: &str = "Plan quality";
pub const RULES: &str = "Rules";
pub const FIND: &str = "Find";
pub const MISSING: &str = "There is no page at this address";
pub const HELP: &str = "Help";
pub const ABOUT: &str = "About";

pub const ALL_FILES: &str = "All files";

/// Returns the word of a key of the status set.
pub fn status(locale: Locale, key: &str) -> String {
    match key {
        "ok" => say!(locale, "shared-status-ok"),
        "warn" => say!(locale, "shared-status-warn"),
        "bad" => say!(locale, "shared-status-bad"),
        "done" => say!(locale, "shared-status-done"),
        "none" => say!(locale, "shared-status-none"),
        "hold" => say!(locale, "shared-status-hold"),
        _ => say!(locale, "shared-status-unknown"),
    }
}

/// Returns how a colour is said within a sentence: `off track`.
pub fn colour(locale: Locale, colour: Colour) -> String {
    match colour {
        Colour::Unknown => say!(locale, "shared-colour-unknown"),
        Colour::Green => say!(locale, "shared-colour-green"),
        Colour::Amber => say!(locale, "shared-colour-amber"),
        Colour::Red => say!(locale, "shared-colour-red"),
    }
}

/// Returns how a call is said within a sentence: `off track`.
pub fn called(locale: Locale, called: Rag) -> String {
    match called {
        Rag::Green => colour(locale, Colour::Green),
        Rag::Amber => colour(locale, Colour::Amber),
        Rag::Red => colour(locale, Colour::Red),
    }
}

/// Returns the name of a dimension of health.
pub fn topic(locale: Locale, topic: Topic) -> String {
    match topic {
        Topic::Schedule => say!(locale, "shared-topic-schedule"),
        Topic::Budget => say!(locale, "shared-topic-cost"),
        Topic::Scope => say!(locale, "shared-topic-scope"),
        Topic::Risk => say!(locale, "shared-topic-risk"),
        Topic::Quality => say!(locale, "shared-topic-quality"),
        Topic::Habits => say!(locale, "shared-topic-governance"),
        Topic::Plan => say!(locale, "shared-topic-plan"),
    }
}

/// Returns the name of a dimension of health as it stands within a sentence.
pub fn topic_within(locale: Locale, topic: Topic) -> String {
    match topic {
        Topic::Schedule => say!(locale, "shared-within-schedule"),
        Topic::Budget => say!(locale, "shared-within-cost"),
        Topic::Scope => say!(locale, "shared-within-scope"),
        Topic::Risk => say!(locale, "shared-within-risk"),
        Topic::Quality => say!(locale, "shared-within-quality"),
        Topic::Habits => say!(locale, "shared-within-governance"),
        Topic::Plan => say!(locale, "shared-within-plan"),
    }
}

pub fn figures_as_of(locale: Locale, date: Date) -> String {
    say!(locale, "frame-figures-as-of", date = locale.date(date))
}

pub fn made_with(locale: Locale, version: &str) -> String {
    say!(locale, "frame-made-with", version = version)
}

/// Returns how old something is on the status date: `1 day old`, `9 days old`.
pub fn age(days: i32) -> String {
    match days {
        i32::MIN..=0 => "on the status date".to_string(),
        1 => format!("1{}day old", locale::NO_BREAK),
        _ => format!("{days}{}days old", locale::NO_BREAK),
    }
}

/// Returns a count of calendar days: `1 day`, `9 days`.
pub fn days(count: i32) -> String {
    format!("{count}{}{}", locale::NO_BREAK, plural(count.unsigned_abs() as usize, "day", "days"))
}

/// Returns a count of working days: `2 working days`.
pub fn days_of_work(count: u32) -> String {
    format!("{count}{0}working{0}{1}", locale::NO_BREAK, plural(count as usize, "day", "days"))
}

/// Returns how far a day is from the status date: `in 7 days`, `today`, `3 days ago`.
pub fn distance(days_left: i32) -> String {
    match days_left {
        0 => "today".to_string(),
        1.. => format!("in {}", days(days_left)),
        _ => format!("{} ago", days(-days_left)),
    }
}

/// Returns `3 days overdue`.
pub fn overdue(by: i32) -> String {
    format!("{} overdue", days(by))
}

/// Returns `Due in 4 days`, `Due today`.
pub fn due(days_left: i32) -> String {
    format!("Due {}", distance(days_left))
}

/// Returns `3 days late`.
pub fn late(by: i32) -> String {
    format!("{} late", days(by))
}

/// Returns how many of a register are in a state: `Two of three handovers are open`, `The handover is open`.
pub fn some_of(count: usize, all: usize, [one, many]: [&str; 2], state: &str) -> String {
    match (count, all) {
        (0, 1) => format!("The {one} is not {state}"),
        (1, 1) => format!("The {one} is {state}"),
        (0, all) => format!("None of {} {many} is {state}", count_word(all)),
        (count, all) if count == all => format!("All {} {many} are {state}", count_word(all)),
        (count, all) => {
            let verb = plural(count, "is", "are");
            format!("{} of {} {many} {verb} {state}", capital(&count_word(count)), count_word(all))
        }
    }
}

pub const STARTS: &str = "starts";
pub const FINISHES: &str = "finishes";
pub const MILESTONE: &str = "milestone";
pub const REACHED: &str = "Reached";
pub const LATE: &str = "Late";
pub const ON_TIME: &str = "On time";
pub const UNLIKELY: &str = "Unlikely";
pub const AHEAD: &str = "Ahead";
pub const NOT_PLANNED: &str = "Not planned";
pub const DECIDED: &str = "Decided: ";
pub const ISSUE_CLOSED: &str = "Issue closed: ";
pub const ISSUE_NEW: &str = "New issue: ";
pub const RISK_NEW: &str = "New risk: ";
pub const RISK_UP: &str = "Risk up: ";
pub const RISK_DOWN: &str = "Risk down: ";
pub const PERMANENT: &str = "Permanent address of this report";

/// Returns `Week 46`.
pub fn week(locale: Locale, date: Date) -> String {
    // The number of a week is no count.
    say!(locale, "shared-week", week = date.iso_week().1.to_string())
}

/// Returns `Report of 6 Nov 2026`.
pub fn report_of(locale: Locale, date: Date) -> String {
    say!(locale, "shared-report-of", date = locale.date(date))
}

/// Heads the decisions that are wanted this week.
pub fn asks_headline(count: usize) -> String {
    match count {
        0 => "No decision is needed in the next four weeks".to_string(),
        1 => "One decision is needed".to_string(),
        count => format!("{} decisions are needed", capital(&count_word(count))),
    }
}

/// Says what waits for a decision.
pub fn waits_for_it(titles: &[&str]) -> String {
    let verb = plural(titles.len(), "waits", "wait");
    match titles {
        [first, second, rest @ ..] if rest.len() > 1 => {
            format!("“{first}”, “{second}” and {} more wait for it.", count_word(rest.len()))
        }
        titles => {
            let marked: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
            let marked: Vec<&str> = marked.iter().map(String::as_str).collect();
            format!("{} {verb} for it.", crate::units::text::list(&marked, "and"))
        }
    }
}

pub fn recommended(what: &str) -> String {
    format!("Recommendation: {}.", what.trim_end_matches('.'))
}

/// Says what a standstill does to the plan.
pub fn float_left(float_days: f64, critical: bool, numbers: Locale) -> Phrase {
    if critical || float_days <= 0.0 {
        return Phrase::plain("It is on the critical path: each day moves the end date.");
    }
    let days = numbers
        .working_days(float_days)
        .replace(locale::NO_BREAK, &format!("{0}working{0}", locale::NO_BREAK));
    let days = if float_days > 20.0 { numbers.working_days(float_days) } else { days };
    Phrase::plain(format!("It has {days} to spare before it moves the end date."))
}

/// Returns `4 more, and the weeks after`.
pub fn more_of_next(count: usize) -> String {
    format!("{count} more, and the weeks after")
}

/// Returns `7 more on the timeline`.
pub fn more_on_timeline(count: usize, numbers: Locale) -> String {
    format!("{} more on the timeline", numbers.integer(count as i64))
}

/// Says how many reasons a page leaves out, and what names them.
pub fn more_reasons(count: usize, numbers: Locale) -> String {
    format!(
        "{} more are not listed here. The command milepost check lists all.",
        numbers.integer(count as i64)
    )
}

/// Returns a finding or a reason as a sentence: a large first letter, no marks around names, a full stop.
pub fn sentence(text: &str) -> String {
    let text = capital(text.trim()).replace('`', "");
    if text.is_empty() || text.ends_with(['.', '?', '!']) { text } else { format!("{text}.") }
}

/// Heads the reasons for a colour: `Why it is off track`.
pub fn why_it_is(overall: Colour) -> String {
    format!("Why it is {}", colour(Locale::ENGLISH, overall))
}

/// Says how many reasons there are and how bad they are.
pub fn reasons_headline(alarms: usize, warnings: usize) -> String {
    let reasons = |count: usize| plural(count, "reason", "reasons");
    match (alarms, warnings) {
        (0, count) => format!("{} {} for concern", capital(&count_word(count)), reasons(count)),
        (count, 0) => format!("{} {} why", capital(&count_word(count)), reasons(count)),
        (alarms, warnings) => format!(
            "{} {} why, and {} {} for concern",
            capital(&count_word(alarms)),
            reasons(alarms),
            count_word(warnings),
            reasons(warnings)
        ),
    }
}

/// Heads the bridge from the baseline to the forecast: `4 weeks later and £12k more than the baseline`.
pub fn bridge_headline(
    days: Option<i32>,
    money: Option<Money>,
    approved: Option<Money>,
    currency: Currency,
) -> String {
    let approved = approved.filter(|approved| !approved.is_zero() && money.is_some_and(|all| !all.is_zero()));
    let approved = approved.map_or(String::new(), |approved| {
        format!("; approved changes make {} of it", currency.short_signed(approved))
    });
    let days = days.filter(|days| *days != 0).map(|days| {
        format!(
            "{} {}",
            facts::work_span(days, currency.numbers()),
            if days > 0 { "later" } else { "earlier" }
        )
    });
    let money = money.filter(|money| !money.is_zero()).map(|money| {
        format!("{} {}", currency.short(money.abs()), if money.is_negative() { "less" } else { "more" })
    });
    match (days, money) {
        (Some(days), Some(money)) => format!("{days} and {money} than the baseline{approved}"),
        (Some(one), None) | (None, Some(one)) => format!("{one} than the baseline{approved}"),
        (None, None) => "Changes were approved; the forecast is as the baseline had it".to_string(),
    }
}

/// Returns the address of a rule on the page of its topic; what is no rule has none but that of them all.
pub fn rule_address(rule: &str) -> String {
    match checks::ALL.iter().find(|known| known.name == rule) {
        Some(known) => format!("{}#rule__{rule}", paths::rules_of(known.topic)),
        None => paths::RULES.to_string(),
    }
}

/// Says what a risk scores, and what it scored before: `, 9, now 16`.
pub fn risk_score(before: Option<u8>, now: u8) -> String {
    match before {
        Some(before) => format!(", from {before} to {now} of 25"),
        None => format!(", {now} of 25"),
    }
}
