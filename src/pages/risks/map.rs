//! The risk map: probability by impact, with movement since the report before the last.

use crate::analysis::risk::Movement;
use crate::analysis::shelf::LONG;
use crate::chart::heatmap::{self, Risk, RiskMap};
use crate::chart::{Caption, Width};
use crate::checks::Report;
use crate::pages::headline::risk::Counts;
use crate::pages::view::FigureView;
use crate::pages::{facts, headline};
use crate::units::text::{capital, plural};
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

pub const LIKELIHOODS: [&str; 5] = ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"];
pub const IMPACTS: [&str; 5] = ["Minor", "Limited", "Serious", "Major", "Critical"];
const LEVELS: [&str; 4] = ["Low", "Moderate", "High", "Severe"];

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
    let drawing = RiskMap {
        caption: Caption { id: "chart__map", title: "Risk map", desc: &desc },
        likelihoods: &LIKELIHOODS,
        impacts: &IMPACTS,
        levels: &levels,
        level_names: &LEVELS,
        risks: &risks,
        register: "#page__register",
    };
    let figure =
        super::figure(heatmap::draw(&drawing, Width::Wide(544)), heatmap::draw(&drawing, Width::Narrow))?;
    let unscored = figures.open.len() - scored.len();
    Some(Map {
        heading: headline::risk::map(Counts::of(figures), figures.has_before),
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
        unscored: (unscored > 0).then(|| {
            format!(
                "{unscored} open {} no score and is only in the register.",
                plural(unscored, "risk has", "risks have")
            )
            .replace("have no score and is", "have no score and are")
        }),
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
    let step = |names: &[&str; 5], step: u8| names[usize::from(step.clamp(1, 5)) - 1].to_lowercase();
    let position = score.now.map_or_else(String::new, |now| {
        format!("{}, {}", step(&LIKELIHOODS, now.probability), step(&IMPACTS, now.impact))
    });
    let moved = movement(score.movement).to_lowercase();
    let value = score.score.map_or_else(String::new, |score| format!("score {score}, "));
    Words {
        label: format!("{number}: {} {}, {position}, {moved}", risk.record.id, risk.title),
        tooltip: format!("{} {}. {}{moved}.", risk.record.id, risk.title, capital(&value)),
        href: format!("#{}", risk.record.id),
        number,
    }
}

/// Returns the word of a movement.
pub fn movement(movement: Movement) -> &'static str {
    match movement {
        Movement::New => "New",
        Movement::Up => "Up",
        Movement::Down => "Down",
        Movement::Same => "Same",
        Movement::Unknown => "Not scored",
    }
}

fn description(report: &Report, scored: usize) -> String {
    let figures = &report.figures.risks;
    let bands: Vec<String> = facts::BANDS
        .iter()
        .map(|&band| (figures.count(band), facts::band_word(report.numbers(), band)))
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    format!(
        "{scored} open {} by probability and impact: {}. The register below lists every risk.",
        plural(scored, "risk", "risks"),
        bands.join(", ")
    )
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
