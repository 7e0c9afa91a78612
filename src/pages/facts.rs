//! Facts that several pages say, computed in one place so that they agree.

use crate::checks::health::Colour;
use crate::checks::settings::Settings;
use crate::checks::{self, Report, Topic};
use crate::edition::Edition;
use crate::edition::risk::Band;
use crate::edition::task::Task;
use crate::edition::times::Times;
use crate::pages::phrase::Mark;
use crate::units::Date;
use crate::units::locale::{self, Locale, say};

/// Returns working days as prose says them, named for what they are: `7 working days`, `4 weeks`.
pub fn work_span(days: i32, numbers: Locale) -> String {
    match days.unsigned_abs() {
        days @ 0..=20 => say!(numbers, "shared-work-days", count = days),
        days => numbers.working_days(days.into()),
    }
}

/// Marks days that are counted in a calendar of other days of the week than the project's: they stand beside days of the
/// project's, and a note below tells them apart.
pub fn own_days(days: String, times: &Times) -> String {
    match times.other_week && days.contains(|c: char| c.is_ascii_digit() && c != '0') {
        true => format!("{days}{OWN}"),
        false => days,
    }
}

/// Tells whether days bear the mark of a calendar of their own.
pub fn is_own_days(days: &str) -> bool {
    days.ends_with(OWN)
}

const OWN: char = '*';

/// Returns the mark that a dimension's colour gives to its figure.
pub fn mark_of(report: &Report, topic: Topic) -> Option<Mark> {
    if !report.tells_computed() {
        return None;
    }
    let dimension = report.health.dimensions.iter().find(|dimension| dimension.topic == topic)?;
    match dimension.colour {
        Colour::Red => Some(Mark::Bad),
        Colour::Amber => Some(Mark::Warn),
        Colour::Green | Colour::Unknown => None,
    }
}

/// The limits of lateness: working days over which a slip is marked, and the odds of a promise.
#[derive(Clone, Copy, Debug)]
pub struct Tolerance {
    pub amber: f64,
    pub red: f64,
    /// Percent of runs; a promise that fewer of them keep is unlikely.
    pub unlikely: f64,
}

impl Tolerance {
    /// Reads what the project allows, or the defaults of the rule about late dates.
    pub fn of(report: &Report) -> Tolerance {
        let (settings, _) = Settings::read(&report.edition, checks::ALL);
        let value = |key: &str| {
            let mut known = checks::ALL.iter().flat_map(|rule| rule.thresholds);
            known.find(|threshold| threshold.key == key).map(|threshold| settings.value(threshold))
        };
        let amber = value("schedule_amber").unwrap_or(5.0);
        Tolerance {
            amber,
            red: value("schedule_red").unwrap_or(20.0).max(amber),
            unlikely: value("promise_amber").unwrap_or(20.0),
        }
    }

    /// Returns the mark of a slip of unfinished work.
    pub fn mark(self, slip_days: i32) -> Option<Mark> {
        let slip = f64::from(slip_days);
        if slip > self.red {
            Some(Mark::Bad)
        } else if slip > self.amber {
            Some(Mark::Warn)
        } else {
            None
        }
    }
}

/// Tells whether there is work or a milestone, and all of it is finished. Where the finish is that of the whole project,
/// work that is not shown may be open still: then it lies ahead.
pub fn all_finished(edition: &Edition) -> bool {
    let tasks = edition.tasks().iter();
    let mut leaves = tasks.filter(|task| !task.times.summary && task.is_listed()).peekable();
    let is_over = edition.schedule().finish.is_none_or(|finish| finish <= edition.as_of());
    is_over && leaves.peek().is_some() && leaves.all(|task| task.times.is_finished())
}

/// Tells whether everything that the verdict speaks of is done: the work that is shown, and to a vendor what it has
/// promised as well.
pub fn is_done(report: &Report) -> bool {
    let edition = &report.edition;
    match report.figures.own_part.as_ref().filter(|own| own.all > 0) {
        None => all_finished(edition),
        Some(own) => {
            let has_work = edition.tasks().iter().any(|task| !task.times.summary && task.is_listed());
            own.open.is_empty() && (!has_work || all_finished(edition))
        }
    }
}

/// Tells whether anything depends on anything: by a link that is recorded, or by the hand-over of a person
/// in a levelled plan. Without one nothing is known of a critical path.
pub fn has_links(tasks: &[Task]) -> bool {
    tasks.iter().any(|task| !task.after.is_empty() || task.hidden_neighbour || task.times.handed_over)
}

/// Tells whether the critical path is known: there are links, and of all shown work it may be told whether it is on it.
pub fn knows_critical(tasks: &[Task]) -> bool {
    has_links(tasks) && !holds_critical(tasks)
}

/// Tells whether pages mark what is critical: to executives, whose timeline tells the path and no float, only where all of
/// it is known.
pub fn marks_critical(report: &Report) -> bool {
    let tasks = report.edition.tasks();
    match report.edition.audience().is_board {
        true => knows_critical(tasks),
        false => has_links(tasks),
    }
}

/// Tells whether of some work it is kept back whether it is critical, since that would tell of work that is hidden.
pub fn holds_critical(tasks: &[Task]) -> bool {
    tasks.iter().any(|task| !task.withheld && !task.times.tells_critical)
}

/// Returns the places of unfinished work on the critical path, in the edition's order.
pub fn open_critical(tasks: &[Task]) -> Vec<usize> {
    let is_open = |task: &Task| task.is_work() && task.times.critical && !task.times.is_finished();
    (0..tasks.len()).filter(|&place| is_open(&tasks[place])).collect()
}

/// Returns the critical task with the most work left: what drives the finish.
pub fn driver(report: &Report) -> Option<&Task> {
    let tasks = report.edition.tasks();
    if !knows_critical(tasks) {
        return None;
    }
    let left = |task: &Task| task.times.duration_days * (1.0 - task.times.progress.share());
    let path = &report.edition.schedule().longest_path;
    let on_path = |place: &usize| path.is_empty() || path.contains(place);
    let open = open_critical(tasks);
    let chosen = if open.iter().any(on_path) { open.into_iter().filter(on_path).collect() } else { open };
    let mut chosen: Vec<&Task> = chosen.into_iter().map(|place| &tasks[place]).collect();
    chosen.sort_by(|a, b| left(b).total_cmp(&left(a)));
    chosen.first().copied()
}

/// Returns the unfinished milestone that breaks its promise by most working days. A gate, such as the
/// go-live, goes before all others.
pub fn worst_promise(tasks: &[Task]) -> Option<(&Task, Date, Date, i32)> {
    tasks
        .iter()
        .filter(|task| task.is_milestone() && !task.times.is_finished())
        .filter_map(|task| {
            let late = task.times.committed_slip_days.filter(|late| *late > 0)?;
            Some((task, task.committed?, task.times.forecast?.finish, late))
        })
        .reduce(|worst, next| {
            let weight = |promise: &(&Task, Date, Date, i32)| (promise.0.gate.is_some(), promise.3);
            if weight(&next) > weight(&worst) { next } else { worst }
        })
}

/// The bands of risks, worst first.
pub const BANDS: [Band; 4] = [Band::Critical, Band::High, Band::Moderate, Band::Low];

/// Returns what readers call a band: a critical risk is severe, so that critical means the path only.
pub fn band_word(locale: Locale, band: Band) -> String {
    match band {
        Band::Critical => say!(locale, "shared-band-severe"),
        Band::High => say!(locale, "shared-band-high"),
        Band::Moderate => say!(locale, "shared-band-moderate"),
        Band::Low => say!(locale, "shared-band-low"),
    }
}

/// Returns the level of a band, 1 to 4.
pub fn band_level(band: Band) -> u8 {
    match band {
        Band::Low => 1,
        Band::Moderate => 2,
        Band::High => 3,
        Band::Critical => 4,
    }
}

/// Returns a measure with its unit: `12 days`, and `1 day` of them.
pub fn amount(value: f64, unit: Option<&str>, numbers: Locale) -> String {
    let number = numbers.decimal(value, 2);
    match unit.filter(|unit| !unit.is_empty()) {
        None => number,
        Some(unit) => {
            let one = UNITS.iter().find(|known| value == 1.0 && **known == unit);
            format!("{number}{}{}", locale::NO_BREAK, one.map_or(unit, |known| &known[..known.len() - 1]))
        }
    }
}

/// Units whose singular is the same word without its last letter.
const UNITS: [&str; 9] =
    ["seconds", "minutes", "hours", "days", "weeks", "months", "years", "points", "requirements"];

/// Returns a text with its names in quotation marks, for readers who know no backticks.
pub fn quoted(text: &str, locale: Locale) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    for (index, part) in text.trim().split('`').enumerate() {
        match index % 2 {
            1 => out += &say!(locale, "shared-quoted", text = part),
            _ => out.push_str(part),
        }
    }
    out
}

/// Returns a finding as a sentence: a large first letter, names in quotation marks, a full stop.
pub fn spoken(text: &str, locale: Locale) -> String {
    let out = crate::units::text::capital(&quoted(text, locale));
    if out.is_empty() || out.ends_with(['.', '?', '!']) { out } else { format!("{out}.") }
}

/// Says of a heading of changes that it speaks of those that are shown, where there are others.
pub fn of_changes(edition: &Edition, heading: String) -> String {
    if edition.changes_complete() {
        heading
    } else {
        say!(edition.numbers(), "shared-of-those-shown", heading = heading)
    }
}
