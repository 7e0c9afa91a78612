//! The status as one small picture, to be put on other pages: a word and a shape, so that no colour is needed.

use crate::checks::Report;
use crate::export::xml::Xml;
use crate::pages;
use crate::pages::view::StatusView;
use crate::units::Date;
use crate::units::locale::{Locale, NO_BREAK, say};

/// What a badge looks like: white on these grounds has a contrast of more than 4.5 to 1.
const GROUNDS: &[(&str, &str)] =
    &[("ok", "#1d6b3a"), ("warn", "#8a5300"), ("bad", "#a3271c"), ("unknown", "#50575e")];
const LABEL_GROUND: &str = "#30363c";
const INK: &str = "#ffffff";

/// The shapes of the status set, 16 by 16: the form and the sign in it.
fn shape(key: &str) -> (&'static str, &'static str) {
    match key {
        "ok" => ("M8 .5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15Z", "M4.4 8.3 7 10.8l4.7-5.3"),
        "warn" => ("M8 .9 15.8 15H.2Z", "M8 5.4v4.9M8 11.6v1.9"),
        "bad" => ("M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9Z", "m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6"),
        _ => (
            "M8 .5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15Z",
            "M6 6.3C6 3.9 10 4 10 6.3c0 1.5-2 1.6-2 3.1M8 11v1.5",
        ),
    }
}

/// Returns the badge of the status that readers of the site see: the computed one, or the manager's call alone.
pub fn svg(report: &Report) -> String {
    let status = match &report.health.called {
        Some(called) if !report.tells_computed() => StatusView::colour(report.numbers(), called.colour),
        _ => StatusView::colour(report.numbers(), report.health.overall),
    };
    let status = StatusView { word: pages::in_words(report, &status), ..status };
    draw(&status, &report.edition.head().name, report.edition.as_of(), report.numbers())
}

fn draw(status: &StatusView, project: &str, as_of: Date, locale: Locale) -> String {
    let ground =
        GROUNDS.iter().find(|(key, _)| *key == status.key).map_or(LABEL_GROUND, |(_, ground)| ground);
    let label = locale.date(as_of).replace(NO_BREAK, " ");
    let (left, right) = (width(&label) + 16, width(&status.word) + 36);
    let all = left + right;
    let title = {
        let status = match status.key {
            "ok" => say!(locale, "badge-ok"),
            "warn" => say!(locale, "badge-warn"),
            "bad" => say!(locale, "badge-bad"),
            _ => say!(locale, "badge-unknown"),
        };
        say!(locale, "badge-title", project = project, status = status, date = &label)
    };
    let (form, sign) = shape(status.key);
    let (size, left_, right_) = (all.to_string(), left.to_string(), right.to_string());
    let root = [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("width", size.as_str()),
        ("height", "20"),
        ("viewBox", &format!("0 0 {all} 20")),
        ("role", "img"),
        ("aria-labelledby", "badge__title"),
    ];
    let text = |xml: &mut Xml, x: usize, room: usize, words: &str| {
        let (x, room) = (x.to_string(), room.to_string());
        // The room is fixed, whatever font a reader has.
        let placed =
            [("x", x.as_str()), ("y", "14"), ("textLength", &room), ("lengthAdjust", "spacingAndGlyphs")];
        xml.text("text", &placed, words);
    };
    Xml::document("svg", &root, |xml| {
        xml.text("title", &[("id", "badge__title")], &title);
        xml.empty("rect", &[("width", &left_), ("height", "20"), ("fill", LABEL_GROUND)]);
        xml.empty("rect", &[("x", &left_), ("width", &right_), ("height", "20"), ("fill", ground)]);
        let place = format!("translate({} 3) scale(.875)", left + 8);
        xml.group("g", &[("transform", &place)], |xml| {
            xml.empty("path", &[("d", form), ("fill", INK)]);
            xml.empty("path", &[("d", sign), ("fill", "none"), ("stroke", ground), ("stroke-width", "1.9")]);
        });
        let font = [("fill", INK), ("font-family", "system-ui,sans-serif"), ("font-size", "11")];
        xml.group("g", &font, |xml| {
            text(xml, 8, left - 16, &label);
            text(xml, left + 28, right - 36, &status.word);
        });
    })
}

/// About how wide a text is at 11 pixels.
fn width(text: &str) -> usize {
    (text.chars().count() * 13).div_ceil(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The contrast of two colours (WCAG 2.2, relative luminance).
    fn contrast(one: &str, other: &str) -> f64 {
        let light = |colour: &str| {
            let channel = |from: usize| {
                let part = f64::from(u8::from_str_radix(&colour[from..from + 2], 16).unwrap()) / 255.0;
                if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) + 0.05
        };
        let (one, other) = (light(one), light(other));
        if one > other { one / other } else { other / one }
    }

    #[test]
    fn words_can_be_read_on_every_ground() {
        // Published: the lightest grey that black text needs is no ground for white (WCAG understanding, 1.4.3).
        assert!((contrast("#ffffff", "#777777") - 4.48).abs() < 0.01);
        for (key, ground) in GROUNDS {
            assert!(contrast(INK, ground) >= 4.5, "{key}");
        }
        assert!(contrast(INK, LABEL_GROUND) >= 4.5);
    }
}
