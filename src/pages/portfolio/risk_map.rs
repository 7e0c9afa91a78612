//! The map of shared and severe risks: likelihood by impact, each risk marked with a short code of its project.

use crate::chart::heatmap::{self, RiskMap};
use crate::chart::{Caption, Width};
use crate::edition::risk::{Band, Matrix};
use crate::pages::facts;
use crate::pages::phrase::phrase;
use crate::pages::portfolio::across::Risk;
use crate::pages::portfolio::list::Picture;
use crate::pages::portfolio::{Card, Portfolio, short_of};
use crate::pages::risks::map::{impacts, level, likelihoods};
use crate::pages::view::FigureView;
use crate::units::locale::{Locale, say};
use std::collections::{BTreeMap, BTreeSet};

type Place<'a> = (&'a Card, &'a Risk);

/// The words of one marker.
struct Words {
    code: String,
    label: String,
    tooltip: String,
    href: String,
}

/// Draws the map; nothing where no risk of them says how likely it is and what it would do.
pub fn map(portfolio: &Portfolio, risks: &[Place]) -> Option<Picture> {
    let locale = portfolio.numbers();
    let placed: Vec<(Place, u8, u8)> = risks
        .iter()
        .filter_map(|&(card, risk)| Some(((card, risk), risk.probability?, risk.impact?)))
        .collect();
    let folders: BTreeSet<&str> = placed.iter().map(|((card, _), ..)| card.folder.as_str()).collect();
    let codes = codes(&folders.into_iter().collect::<Vec<_>>());
    let words: Vec<Words> = placed.iter().map(|place| words(place, &codes, locale)).collect();
    let marks: Vec<heatmap::Risk> = placed
        .iter()
        .zip(&words)
        .map(|(&(_, likelihood, impact), words)| heatmap::Risk {
            number: &words.code,
            label: &words.label,
            tooltip: &words.tooltip,
            href: &words.href,
            likelihood,
            impact,
            previous: None,
            is_new: false,
        })
        .collect();
    let levels: Vec<u8> =
        Matrix::usual().cells.iter().flatten().map(|band| facts::band_level(*band)).collect();
    let (likelihoods, impacts) = (likelihoods(locale), impacts(locale));
    let names = [Band::Low, Band::Moderate, Band::High, Band::Critical].map(|band| level(locale, band));
    let severe = placed.iter().filter(|((_, risk), ..)| risk.band == Some(Band::Critical)).count();
    let heading = say!(locale, "portfolio-risks-map-heading", count = placed.len(), severe = severe);
    let title = say!(locale, "risks-map");
    let drawing = RiskMap {
        caption: Caption { id: "chart__map", title: &title, desc: &heading },
        numbers: locale,
        likelihoods: &likelihoods.each_ref().map(String::as_str),
        impacts: &impacts.each_ref().map(String::as_str),
        levels: &levels,
        level_names: &names.each_ref().map(String::as_str),
        risks: &marks,
        register: REGISTER,
    };
    let (wide, narrow) =
        (heatmap::draw(&drawing, Width::Wide(544))?, heatmap::draw(&drawing, Width::Narrow)?);
    let key = placed.iter().map(|((card, _), ..)| (card.folder.as_str(), *card)).collect::<BTreeMap<_, _>>();
    let key = key.into_iter().map(|(folder, card)| {
        let code = codes.get(folder).map_or("", String::as_str);
        say!(locale, "portfolio-risks-map-code", code = code, project = &card.name)
    });
    let codes = locale.clauses(&key.collect::<Vec<_>>());
    let mut notes = vec![say!(locale, "portfolio-risks-map-note", codes = codes)];
    let rest = risks.len() - placed.len();
    if rest > 0 {
        notes.push(say!(locale, "portfolio-risks-map-rest", count = rest));
    }
    Some(Picture {
        kick: phrase!(locale, "risks-map"),
        heading,
        figure: FigureView::new(wide, narrow),
        notes,
    })
}

/// Where a cell leads to that has more risks than it has room for.
const REGISTER: &str = "#page__severe";

fn words(
    (place, likelihood, impact): &(Place, u8, u8),
    codes: &BTreeMap<String, String>,
    locale: Locale,
) -> Words {
    let (card, risk) = place;
    let code = codes.get(&card.folder).cloned().unwrap_or_default();
    let (title, project) = (&risk.title, &card.name);
    let label = say!(
        locale,
        "portfolio-risks-marker",
        code = &code,
        risk = title,
        project = project,
        likelihood = *likelihood,
        impact = *impact
    );
    let tooltip = say!(locale, "portfolio-of-project", what = title, project = project);
    let href = card.address(&risk.href).unwrap_or_else(|| REGISTER.to_string());
    Words { code, label, tooltip, href }
}

/// Returns a code of at most three letters for each project: the first letters of its folder, as few as tell them apart, else
/// running numbers.
fn codes(folders: &[&str]) -> BTreeMap<String, String> {
    let first = |letters: usize| -> Vec<String> {
        let code = |folder: &&str| {
            short_of(folder)
                .chars()
                .filter(|c| c.is_alphanumeric())
                .take(letters)
                .flat_map(char::to_uppercase)
                .collect()
        };
        folders.iter().map(code).collect()
    };
    let is_fit = |codes: &Vec<String>| {
        let unique: BTreeSet<&String> = codes.iter().collect();
        unique.len() == codes.len() && codes.iter().all(|code| (1..=3).contains(&code.chars().count()))
    };
    let codes = [first(2), first(3)].into_iter().find(is_fit);
    let codes = codes.unwrap_or_else(|| (1..=folders.len()).map(|number| number.to_string()).collect());
    folders.iter().map(|folder| folder.to_string()).zip(codes).collect()
}

#[cfg(test)]
mod tests {
    use super::codes;

    #[test]
    fn codes_are_as_short_as_tells_projects_apart() {
        let told = |folders: &[&str]| codes(folders).into_values().collect::<Vec<_>>();
        assert_eq!(told(&["it/mail", "move"]), ["MA", "MO"]);
        assert_eq!(told(&["mail", "main"]), ["1", "2"]);
        assert_eq!(told(&["network", "news.json"]), ["NET", "NEW"]);
    }
}
