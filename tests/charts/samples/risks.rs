//! Risk maps and the marks of the register.

use super::{Sample, caption, date, keep, long_name};
use milepost::chart::Width;
use milepost::chart::heatmap::{Risk, RiskMap, draw};
use milepost::chart::mini::{Course, Scores, course, scores, squares};
use milepost::units::locale::Locale;

const LIKELIHOODS: &[&str] = &["Rare", "Unlikely", "Possible", "Likely", "Almost certain"];
const IMPACTS: &[&str] = &["Minor", "Limited", "Serious", "Major", "Critical"];
const LEVELS: &[&str] = &["Low", "Moderate", "High", "Severe"];

fn levels(rows: u8, columns: u8) -> &'static [u8] {
    let level = |score: u8| match score {
        16.. => 4,
        10.. => 3,
        5.. => 2,
        _ => 1,
    };
    let cells = (1..=rows).flat_map(|row| (1..=columns).map(move |column| row * column));
    cells.map(level).collect::<Vec<u8>>().leak()
}

fn risk(number: usize, likelihood: u8, impact: u8, previous: Option<(u8, u8)>) -> Risk<'static> {
    Risk {
        number: keep(number.to_string()),
        label: keep(format!("R-{number:02} Depot links saturate in wave 2: likely, major, same")),
        tooltip: "",
        href: keep(format!("#R-{number:02}")),
        likelihood,
        impact,
        previous,
        is_new: number == 11,
    }
}

fn map(risks: &[Risk<'static>]) -> RiskMap<'static> {
    RiskMap {
        caption: caption("map"),
        numbers: Locale::ENGLISH,
        likelihoods: LIKELIHOODS,
        impacts: IMPACTS,
        levels: levels(5, 5),
        level_names: LEVELS,
        risks: risks.to_vec().leak(),
        register: "#register",
    }
}

pub fn samples() -> Vec<Sample> {
    let usual = [
        risk(3, 5, 4, None),
        risk(7, 4, 4, Some((3, 4))),
        risk(11, 4, 4, None),
        risk(5, 3, 4, Some((4, 3))),
        risk(1, 2, 5, None),
        risk(9, 4, 3, None),
        risk(2, 2, 4, Some((3, 4))),
        risk(6, 3, 3, None),
        risk(12, 4, 2, Some((5, 2))),
        risk(4, 2, 3, None),
        risk(8, 3, 3, None),
        risk(13, 2, 3, Some((3, 3))),
        risk(10, 1, 2, Some((2, 2))),
        risk(14, 2, 2, None),
    ];
    let spread = |index: usize| (1 + (index * 7 % 5) as u8, 1 + (index * 3 / 5 % 5) as u8);
    let forty: Vec<Risk<'static>> = (1..=40)
        .map(|index| {
            let (likelihood, impact) = spread(index);
            let label = keep(format!("R-{index:02} Depot links: likely, major"));
            Risk { label, ..risk(index, likelihood, impact, (index % 4 == 0).then(|| spread(index + 9))) }
        })
        .collect();
    let crowd: Vec<Risk<'static>> = (1..=12).map(|index| risk(index, 4, 4, None)).collect();
    let packed: Vec<Risk<'static>> = (1..=7).map(|index| risk(index + 5, 4, 4, Some((3, 4)))).collect();
    let odd = [Risk { label: long_name(), likelihood: 0, impact: 99, ..risk(1234, 1, 1, Some((200, 0))) }];
    let small = RiskMap {
        likelihoods: &["Low", "Medium", "High"],
        impacts: &["Low", "Medium", "High"],
        levels: &[1, 1, 2, 1, 2, 3, 2, 3, 4],
        ..map(&usual[..4])
    };
    let large = RiskMap {
        likelihoods: &[
            "1 in a thousand years",
            "Rare",
            "Unlikely",
            "Possible",
            "Likely",
            "Very likely",
            "Certain",
        ],
        impacts: &["Nothing", "Minor", "Limited", "Serious", "Major", "Critical", "Catastrophic"],
        levels: levels(7, 7),
        ..map(&usual)
    };
    let cases = [
        ("heatmap", map(&usual)),
        ("heatmap-40", map(&forty)),
        ("heatmap-crowd", map(&crowd)),
        ("heatmap-packed", map(&packed)),
        ("heatmap-odd", map(&odd)),
        ("heatmap-three", small),
        ("heatmap-seven", large),
    ];
    let mut out = Vec::new();
    for (name, map) in &cases {
        out.push(Sample::new(&format!("{name}-wide"), draw(map, Width::Wide(544)), 9 * 1024));
        out.push(Sample::new(&format!("{name}-narrow"), draw(map, Width::Narrow), 9 * 1024));
    }
    let range = Scores { start: Some(25.0), now: 20.0, target: Some(8.0), most: 25.0 };
    out.push(Sample::new("mini-scores", Some(scores(&range)), 500));
    let same = Scores { start: Some(f64::NAN), now: 99.0, target: None, most: 0.0 };
    out.push(Sample::new("mini-scores-odd", Some(scores(&same)), 500));
    let readings = [(date("2026-07-10"), 74.0), (date("2026-08-07"), 171.0), (date("2026-10-30"), 178.0)];
    let (first, last) = (date("2025-11-10"), date("2027-01-29"));
    let rising = Course { first, last, from: Some(12.0), target: Some(180.0), readings: &readings };
    out.push(Sample::new("mini-course", Some(course(&rising)), 600));
    let falling = Course { from: Some(200.0), target: Some(50.0), readings: &readings[..1], ..rising };
    out.push(Sample::new("mini-course-falling", Some(course(&falling)), 500));
    let bare = Course { from: None, target: None, readings: &[], ..rising };
    out.push(Sample::new("mini-course-none", Some(course(&bare)), 200));
    let wild = [(date("2020-01-01"), f64::NAN), (date("2031-01-01"), 5.0)];
    let odd = Course { first: last, last: first, from: Some(5.0), target: Some(5.0), readings: &wild };
    out.push(Sample::new("mini-course-odd", Some(course(&odd)), 500));
    out.push(Sample::new("mini-squares", Some(squares(&[4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1])), 600));
    out.push(Sample::new("mini-squares-none", Some(squares(&[])), 600));
    out
}
