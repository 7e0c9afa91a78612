//! Headlines about risks and issues.

use crate::analysis::risk::{Movement, RiskFigures};
use crate::edition::risk::Band;
use crate::pages::facts;
use crate::units::locale::Locale;
use crate::units::text::{capital, count_word, list, plural};

/// How many open risks there are, and how they moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    pub open: usize,
    pub severe: usize,
    pub high: usize,
    pub new: usize,
    pub up: usize,
    pub down: usize,
}

impl Counts {
    pub fn of(figures: &RiskFigures) -> Counts {
        let moved =
            |movement| figures.open.iter().filter(|&&place| figures.all[place].movement == movement).count();
        Counts {
            open: figures.open.len(),
            severe: figures.count(Band::Critical),
            high: figures.count(Band::High),
            new: moved(Movement::New),
            up: moved(Movement::Up),
            down: moved(Movement::Down),
        }
    }
}

/// Returns the heading of the risks page.
pub fn page(figures: &RiskFigures, kept: usize) -> String {
    let counts = Counts::of(figures);
    if kept == 0 {
        return "No risks are recorded".to_string();
    }
    let worst = facts::BANDS.iter().map(|&band| (figures.count(band), band)).find(|(count, _)| *count > 0);
    match (counts.open, worst) {
        (0, _) => format!("No risk is open; {} {} closed", count_word(kept), plural(kept, "is", "are")),
        (open, None) => format!(
            "{} open {}, none of them scored",
            capital(&count_word(open)),
            plural(open, "risk", "risks")
        ),
        (_, Some((count, band))) => {
            let word = facts::band_word(Locale::ENGLISH, band);
            let opening = format!(
                "{} {word} {} open",
                capital(&count_word(count)),
                plural(count, "risk is", "risks are")
            );
            let level = Some(band);
            let moved = |movement| {
                figures
                    .open
                    .iter()
                    .filter(|&&place| {
                        figures.all[place].band == level && figures.all[place].movement == movement
                    })
                    .count()
            };
            let all_of = |moved: usize| moved == count;
            let mut tail = Vec::new();
            if moved(Movement::New) > 0 {
                tail.push(said(moved(Movement::New), all_of(moved(Movement::New)), "is new", "are new"));
            }
            if moved(Movement::Up) > 0 {
                tail.push(said(moved(Movement::Up), all_of(moved(Movement::Up)), "went up", "went up"));
            }
            match tail.len() {
                0 if !figures.has_before => opening,
                0 => format!("{opening}, none of them new"),
                _ => format!("{opening}; {}", list(&tail, "and")),
            }
        }
    }
}

fn said(count: usize, all: bool, one: &str, many: &str) -> String {
    match (all, count) {
        (true, 1) => format!("it {one}"),
        (true, _) => format!("all {many}"),
        (false, count) => format!("{} {}", count_word(count), plural(count, one, many)),
    }
}

/// Returns the heading of the top risks.
pub fn top(counts: Counts) -> String {
    let opening = match (counts.severe, counts.high, counts.open) {
        (_, _, 0) => return "No risk is open".to_string(),
        (0, 0, open) => format!("{} open, none severe or high", capital(&count_word(open))),
        (0, high, _) => format!("{} high {}", capital(&count_word(high)), plural(high, "risk", "risks")),
        (severe, _, _) => {
            format!("{} severe {}", capital(&count_word(severe)), plural(severe, "risk", "risks"))
        }
    };
    match (counts.new, counts.up) {
        (0, 0) => opening,
        (0, up) => format!("{opening}, {} went up", count_word(up)),
        (new, _) => format!("{opening}, {} new", count_word(new)),
    }
}

/// Returns the heading of the map.
pub fn map(counts: Counts, has_before: bool) -> String {
    match (counts.up + counts.down, counts.new) {
        (0, 0) if !has_before => "Where the risks are".to_string(),
        (0, 0) => "Where the risks are; none of them moved".to_string(),
        (0, new) => format!("Where the risks are; {} {} new", count_word(new), plural(new, "is", "are")),
        (moved, 0) => format!("Where the risks are; {} moved", count_word(moved)),
        (moved, new) => format!(
            "Where the risks are; {} moved and {} {} new",
            count_word(moved),
            count_word(new),
            plural(new, "is", "are")
        ),
    }
}
