//! The risk map: probability by impact, with movement since the report before the last.

use crate::analysis::risk::Movement;
use crate::analysis::shelf::LONG;
use crate::chart::heatmap::{self, Risk, RiskMap};
use crate::chart::{Caption, Width};
use crate::checks::Report;
use crate::edition::risk::Band;
use crate::pages::headline::risk::Counts;
use crate::pages::view::FigureView;
use crate::pages::{facts, headline};
use crate::units::locale::{Locale, say};
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
pub struct Map {
    pub heading: String,
    pub figure: FigureView,
    /// What the markers stand for, where they carry numbers of their own.
    pub numbers: Vec<String>,
    pub unscored: Option<String>,
}

/// Returns the names of the steps of likelihood, lowest first.
pub fn likelihoods(locale: Locale) -> [String; 5] {
    [
        say!(locale, "risks-likelihood-1"),
        say!(locale, "risks-likelihood-2"),
        say!(locale, "risks-likelihood-3"),
        say!(locale, "risks-likelihood-4"),
        say!(locale, "risks-likelihood-5"),
    ]
}

/// Returns the names of the steps of impact, lowest first.
pub fn impacts(locale: Locale) -> [String; 5] {
    [
        say!(locale, "risks-impact-1"),
        say!(locale, "risks-impact-2"),
        say!(locale, "risks-impact-3"),
        say!(locale, "risks-impact-4"),
        say!(locale, "risks-impact-5"),
    ]
}

/// Returns the name of a level, as it stands alone.
pub fn level(locale: Locale, band: Band) -> String {
    match band {
        Band::Low => say!(locale, "risks-level-low"),
        Band::Moderate => say!(locale, "risks-level-moderate"),
        Band::High => say!(locale, "risks-level-high"),
        Band::Critical => say!(locale, "risks-level-severe"),
    }
}

/// The words of one marker.
struct Words {
    number: String,
    label: String,
    tooltip: String,
    href: String,
}

/// Draws the map; nothing where no open risk has a score.
pub fn map(report: &Report) -> Option<Map> {
    let (all, figures) = (report.edition.risks(), &report.figures.risks);
    let scored: Vec<usize> =
        figures.open.iter().copied().filter(|&place| figures.all[place].now.is_some()).collect();
    if scored.is_empty() {
        return None;
    }
    let (short, own) =
        numbers(&scored.iter().map(|&place| all[place].record.id.as_str()).collect::<Vec<_>>());
    let words: Vec<Words> =
        scored.iter().zip(short).map(|(&place, number)| words(report, place, number)).collect();
    let risks: Vec<Risk> = scored
        .iter()
        .zip(&words)
        .filter_map(|(&place, words)| {
            let (score, now) = (&figures.all[place], figures.all[place].now?);
            let moved = score.previous.filter(|previous| *previous != now);
            Some(Risk {
                number: &words.number,
                label: &words.label,
                tooltip: &words.tooltip,
                href: &words.href,
                likelihood: now.probability,
                impact: now.impact,
                previous: moved.map(|previous| (previous.probability, previous.impact)),
                is_new: score.movement == Movement::New,
            })
        })
        .collect();
    let levels: Vec<u8> =
        report.edition.matrix().cells.iter().flatten().map(|band| facts::band_level(*band)).collect();
    let desc = description(report, scored.len());
    let locale = report.numbers();
    let title = say!(locale, "risks-map");
    let (likelihoods, impacts) = (likelihoods(locale), impacts(locale));
    let names = [Band::Low, Band::Moderate, Band::High, Band::Critical].map(|band| level(locale, band));
    let drawing = RiskMap {
        caption: Caption { id: "chart__map", title: &title, desc: &desc },
        numbers: locale,
        likelihoods: &likelihoods.each_ref().map(String::as_str),
        impacts: &impacts.each_ref().map(String::as_str),
        levels: &levels,
        level_names: &names.each_ref().map(String::as_str),
        risks: &risks,
        register: "#page__register",
    };
    let figure =
        super::figure(heatmap::draw(&drawing, Width::Wide(544)), heatmap::draw(&drawing, Width::Narrow))?;
    let unscored = figures.open.len() - scored.len();
    Some(Map {
        heading: headline::risk::map(locale, Counts::of(figures), figures.has_before),
        figure,
        // Of so many the cells say only how many they hold.
        numbers: if own && scored.len() <= LONG {
            scored
                .iter()
                .zip(&words)
                .map(|(&place, words)| {
                    format!("{} {}, {}", words.number, all[place].record.id, all[place].title)
                })
                .collect()
        } else {
            Vec::new()
        },
        unscored: (unscored > 0).then(|| say!(locale, "risks-map-unscored", count = unscored)),
    })
}

/// Returns what stands in the markers: the part of the id after its last dash, or running numbers where
/// that is too long or not unique. Tells also whether they are running numbers.
fn numbers(ids: &[&str]) -> (Vec<String>, bool) {
    let short: Vec<String> = ids
        .iter()
        .map(|id| {
            let end = id.rsplit('-').next().unwrap_or(id);
            let bare = end.trim_start_matches('0');
            if bare.is_empty() { end.to_string() } else { bare.to_string() }
        })
        .collect();
    let unique: BTreeSet<&String> = short.iter().collect();
    if unique.len() == short.len() && short.iter().all(|text| (1..=3).contains(&text.chars().count())) {
        return (short, false);
    }
    ((1..=ids.len()).map(|number| number.to_string()).collect(), true)
}

fn words(report: &Report, place: usize, number: String) -> Words {
    let (risk, score) = (&report.edition.risks()[place], &report.figures.risks.all[place]);
    let locale = report.numbers();
    let name = format!("{} {}", risk.record.id, risk.title);
    let moved = match score.movement {
        Movement::New => say!(locale, "risks-marker-new"),
        Movement::Up => say!(locale, "risks-marker-up"),
        Movement::Down => say!(locale, "risks-marker-down"),
        Movement::Same => say!(locale, "risks-marker-same"),
        Movement::Unknown => say!(locale, "risks-marker-not-scored"),
    };
    let (likelihood, impact) = score.now.map_or((0, 0), |now| (now.probability, now.impact));
    Words {
        label: say!(
            locale,
            "risks-marker",
            number = &number,
            risk = &name,
            likelihood = likelihood,
            impact = impact,
            moved = &moved,
        ),
        tooltip: say!(
            locale,
            "risks-marker-tooltip",
            risk = &name,
            score = score.score.unwrap_or_default(),
            moved = &moved,
        ),
        href: format!("#{}", risk.record.id),
        number,
    }
}

/// Returns the word of a movement.
pub fn movement(locale: Locale, movement: Movement) -> String {
    match movement {
        Movement::New => say!(locale, "risks-moved-new"),
        Movement::Up => say!(locale, "risks-moved-up"),
        Movement::Down => say!(locale, "risks-moved-down"),
        Movement::Same => say!(locale, "risks-moved-same"),
        Movement::Unknown => say!(locale, "risks-not-scored"),
    }
}

fn description(report: &Report, scored: usize) -> String {
    let (figures, locale) = (&report.figures.risks, report.numbers());
    let of = |band| Some(figures.count(band)).filter(|count| *count > 0);
    let counts: Vec<String> = [
        of(Band::Critical).map(|count| say!(locale, "risks-count-severe", count = count)),
        of(Band::High).map(|count| say!(locale, "risks-count-high", count = count)),
        of(Band::Moderate).map(|count| say!(locale, "risks-count-moderate", count = count)),
        of(Band::Low).map(|count| say!(locale, "risks-count-low", count = count)),
    ]
    .into_iter()
    .flatten()
    .collect();
    say!(locale, "risks-map-describe", count = scored, counts = counts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn markers_carry_the_end_of_the_id_or_running_numbers() {
        assert_eq!(numbers(&["R-03", "R-11"]), (vec!["3".to_string(), "11".to_string()], false));
        assert_eq!(numbers(&["R-3", "X-03"]).0, ["1", "2"]);
        assert!(numbers(&["lease-runs-over"]).1);
    }
}
