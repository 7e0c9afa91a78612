//! The contrast of every built-in theme, computed from the stylesheet that readers get.
//!
//! WCAG 2.2, relative luminance, written out here once more and in another way than in the program; the figures of
//! the default theme are those that were worked out when it was designed.

use super::{asset, built};
use std::collections::BTreeMap;

/// Pairs and needs: text, then marks.
const TEXT: &[(&str, &str)] = &[
    ("ink", "paper"),
    ("ink", "surface"),
    ("ink-2", "paper"),
    ("ink-2", "surface"),
    ("ink-3", "paper"),
    ("ink-3", "surface"),
    ("accent", "paper"),
    ("accent", "surface"),
    ("ok-ink", "paper"),
    ("warn-ink", "paper"),
    ("warn-ink", "warn-bg"),
    ("bad-ink", "paper"),
    ("done-ink", "paper"),
    ("ink", "warn-bg"),
    ("ink", "hot-1"),
    ("ink", "hot-2"),
    ("ink", "hot-3"),
    ("ink", "hot-4"),
    ("on-mark", "mark"),
    // The names of critical tasks, the box of the status date, and who has far too much to do.
    ("crit", "paper"),
    ("paper", "ink"),
    ("paper", "bad-ink"),
];
const MARKS: &[(&str, &str)] = &[
    ("ok", "paper"),
    ("warn", "paper"),
    ("bad", "paper"),
    ("ok", "surface"),
    ("warn", "surface"),
    ("bad", "surface"),
    ("control", "paper"),
    ("control", "surface"),
    ("bar", "paper"),
    ("bar", "bar-rest"),
    ("crit", "paper"),
    ("crit", "crit-rest"),
    ("crit", "surface"),
    ("base", "paper"),
    ("base", "surface"),
    ("plan", "paper"),
    ("focus", "paper"),
    ("mark", "hot-4"),
    ("mark", "hot-1"),
];

fn luminance(hex: &str) -> f64 {
    let digits: Vec<u32> = hex[1..].chars().map(|c| c.to_digit(16).unwrap()).collect();
    let channel = |at: usize| match digits.len() {
        3 => digits[at] * 17,
        6 => digits[2 * at] * 16 + digits[2 * at + 1],
        _ => panic!("{hex}"),
    };
    let light = |at: usize| {
        let share = f64::from(channel(at)) / 255.0;
        if share > 0.04045 { ((share + 0.055) / 1.055).powf(2.4) } else { share / 12.92 }
    };
    0.2126 * light(0) + 0.7152 * light(1) + 0.0722 * light(2)
}

fn ratio(one: &str, other: &str) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Reads the tokens of a stylesheet: `--name:value` in rules on `:root`, with and without those for dark screens.
fn tokens(css: &str, dark: bool) -> BTreeMap<String, String> {
    let mut tokens = BTreeMap::new();
    let mut rest = css;
    while let Some(at) = rest.find(":root{") {
        let before = &css[..css.len() - rest.len() + at];
        let media = before.rfind("@media").filter(|open| {
            let block = &before[*open..];
            block.matches('{').count() > block.matches('}').count()
        });
        let media = media.map_or("", |open| before[open..].split('{').next().unwrap());
        let body = rest[at + 6..].split('}').next().unwrap();
        let is_wanted = media.is_empty() || (dark && media.contains("dark"));
        for declaration in body.split(';').filter(|_| is_wanted) {
            if let Some((name, value)) = declaration.trim().split_once(':')
                && let Some(name) = name.strip_prefix("--")
            {
                tokens.insert(name.to_string(), value.trim().to_string());
            }
        }
        rest = &rest[at + 6..];
    }
    tokens
}

/// Returns the lowest ratio of text and of marks.
fn lowest(theme: &str, dark: bool) -> (f64, f64) {
    let site = built(&format!("theme = \"{theme}\""), &[]);
    let tokens = tokens(asset(&site, "site."), dark);
    let of = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(front, back)| ratio(&tokens[*front], &tokens[*back])).fold(f64::INFINITY, f64::min)
    };
    (of(TEXT), of(MARKS))
}

#[test]
fn the_default_theme_is_as_it_was_designed() {
    let site = built("", &[]);
    let rounded = |dark: bool, front: &str, back: &str| {
        let tokens = tokens(asset(&site, "site."), dark);
        (ratio(&tokens[front], &tokens[back]) * 100.0).round() / 100.0
    };
    assert_eq!([rounded(false, "ink", "paper"), rounded(true, "ink", "paper")], [16.48, 15.04]);
    assert_eq!([rounded(false, "warn", "surface"), rounded(true, "warn", "surface")], [3.50, 7.16]);
    assert_eq!([rounded(false, "bar", "bar-rest"), rounded(true, "bar", "bar-rest")], [3.81, 4.50]);
}

#[test]
fn text_and_marks_of_every_theme_can_be_told_from_their_ground() {
    for (theme, dark) in [("plain", false), ("plain", true), ("board", false)] {
        let (text, marks) = lowest(theme, dark);
        assert!(text >= 4.5 && marks >= 3.0, "{theme}, dark {dark}: text {text:.2}, marks {marks:.2}");
    }
    for dark in [false, true] {
        let (text, marks) = lowest("clear", dark);
        assert!(text >= 7.0 && marks >= 4.5, "clear, dark {dark}: text {text:.2}, marks {marks:.2}");
    }
}

#[test]
fn a_theme_sets_no_colour_that_only_one_scheme_has() {
    for (theme, has_dark) in [("plain", true), ("board", false), ("clear", true)] {
        let site = built(&format!("theme = \"{theme}\""), &[]);
        let css = asset(&site, "site.");
        assert_eq!(css.contains("prefers-color-scheme:dark"), has_dark, "{theme}");
        let colours = |dark: bool| -> Vec<String> {
            let is_colour = |(_, value): &(String, String)| value.starts_with('#');
            tokens(css, dark).into_iter().filter(is_colour).map(|(name, _)| name).collect()
        };
        assert_eq!(colours(false), colours(true), "{theme}");
    }
}

#[test]
fn the_styles_of_a_theme_are_small() {
    let plain = asset(&built("", &[]), "site.").len();
    assert!(plain <= 28 * 1024, "{plain}");
    for theme in ["board", "clear"] {
        let more = asset(&built(&format!("theme = \"{theme}\""), &[]), "site.").len() - plain;
        assert!(more <= 3584, "{theme}: {more}");
    }
}

#[test]
fn own_tokens_that_are_too_alike_are_told_with_their_place() {
    let css = "/* ours */\n:root { --paper: #fff;\n  --ink-3: #999 }\n";
    let outcome = super::outcome("", &[("theme/theme.css", css)], None);
    let warnings: Vec<_> = outcome.diagnostics.iter().filter(|one| one.name == "low-contrast").collect();
    // #999 is 2.85 to 1 on white, which is the paper of dark screens here as well, and 2.62 on the light surface.
    let wanted =
        "`--ink-3` #999999 on `--surface` #f4f6f8 is 2.62 to 1 where 4.5 is needed (light), and 2 more pairs";
    let ink = warnings.iter().find(|one| one.message == wanted).unwrap_or_else(|| panic!("{warnings:?}"));
    assert_eq!(&css[ink.span.unwrap().range()], "#999");
    // Without a media query the white paper is that of dark screens too.
    assert!(
        warnings
            .iter()
            .any(|one| one.message.contains("`--paper` #ffffff") && one.message.contains("(dark)"))
    );
    assert!(outcome.site.is_some(), "a warning keeps nothing from being published");
    let dark = "@media (prefers-color-scheme: dark){:root{--accent:#003}}";
    let outcome = super::outcome("", &[("theme/theme.css", dark)], None);
    assert!(
        super::told(&outcome).iter().any(|(_, text)| text.contains("(dark)") && text.contains("--accent"))
    );
    let good = super::outcome(
        "",
        &[(
            "theme/theme.css",
            ":root{--ink-3:#555;--bar:rgb(0 0 0)}@media screen and (prefers-color-scheme:dark){:root{--ink-3:#bbb}}",
        )],
        None,
    );
    assert_eq!(super::told(&good), []);
}
