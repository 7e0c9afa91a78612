//! Colours of a brand are made fit to be read, and what was changed is said.

use super::{asset, built, outcome, page, told};
use milepost::render::tokens::{self, Scheme};
use milepost::units::Colour;

fn css(brand: &str) -> String {
    asset(&built("", &[("theme/theme.toml", &format!("[brand]\n{brand}\n"))]), "site.").to_string()
}

fn colour(css: &str, scheme: Scheme, token: &str) -> Colour {
    tokens::values(&[css], scheme)[token].0.parse().unwrap()
}

#[test]
fn a_colour_that_can_be_read_stays_as_it_is() {
    // 9.00 to 1 on white, as worked out with the design.
    let css = css("accent = \"#6b2d84\"");
    assert_eq!(colour(&css, Scheme::Light, "accent").to_string(), "#6b2d84");
    assert_eq!((colour(&css, Scheme::Light, "accent").contrast(Colour::WHITE) * 100.0).round(), 900.0);
}

/// Every hue at every lightness, and greys: what is derived keeps what the pages need, and its hue.
#[test]
fn whatever_a_company_chooses_can_be_read() {
    let mut colours: Vec<String> =
        ["#ff8800", "#ffff00", "#000000", "#ffffff", "#00ff00", "#777777"].map(String::from).to_vec();
    for step in 0..27 {
        let part = |of: u32| [20, 130, 240][of as usize % 3];
        colours.push(format!("#{:02x}{:02x}{:02x}", part(step), part(step / 3), part(step / 9)));
    }
    for given in colours {
        let css = css(&format!("accent = \"{given}\"\nsecond = \"{given}\""));
        for scheme in Scheme::ALL {
            let of = |name: &str| colour(&css, scheme, name);
            let (paper, surface) = (of("paper"), of("surface"));
            for (front, back, need) in [
                ("accent", paper, 4.5),
                ("accent", surface, 4.5),
                ("focus", paper, 3.0),
                ("bar", paper, 3.0),
                ("bar", of("bar-rest"), 3.0),
                ("crit", paper, 4.5),
                ("crit", of("crit-rest"), 3.0),
            ] {
                let ratio = of(front).contrast(back);
                assert!(
                    ratio >= need,
                    "{given}: {front} {} on {back} is {ratio:.2} ({})",
                    of(front),
                    scheme.word()
                );
            }
            let (own, made) = (given.parse::<Colour>().unwrap().lch(), of("accent").lch());
            assert!(
                own.chroma < 0.04 || made.chroma < 0.04 || own.hue_distance(made) < 6.0,
                "{given}: {own:?} {made:?}"
            );
        }
        assert_eq!(
            colour(&css, Scheme::Light, "bad").to_string(),
            "#c23a2b",
            "status is never made from a brand"
        );
    }
}

#[test]
fn what_was_changed_is_said_with_its_reason() {
    let outcome = outcome("", &[("theme/theme.toml", "[brand]\naccent = \"#ff8800\"\n")], None);
    assert_eq!(told(&outcome), []);
    let said = outcome.said.iter().find(|said| said.ends_with("(light)")).expect("said");
    // 2.39 to 1 on white: luminance of #ff8800 is 0.3893.
    assert!(
        said.starts_with("accent #ff8800 is 2.39 to 1 on white; #") && said.contains(" is used for text"),
        "{said}"
    );
    let site = outcome.site.unwrap();
    let used = colour(asset(&site, "site."), Scheme::Light, "accent");
    assert!(said.contains(&used.to_string()));
}

/// #c8102e has a hue of 23 degrees in OKLCH, the red of "off track" (#c23a2b) one of 29.
#[test]
fn a_brand_near_the_red_of_off_track_leaves_charts_alone() {
    let css = css("accent = \"#c8102e\"\nsecond = \"#d33f2f\"");
    assert_eq!(colour(&css, Scheme::Light, "bar").to_string(), "#1f6698");
    assert_eq!(colour(&css, Scheme::Light, "crit").to_string(), "#8e2563");
    assert_eq!(colour(&css, Scheme::Light, "accent").to_string(), "#c8102e");
    let outcome = outcome("", &[("theme/theme.toml", "[brand]\naccent = \"#c8102e\"\n")], None);
    assert!(outcome.said.iter().any(|said| said.contains("charts keep their blue")), "{:?}", outcome.said);
}

#[test]
fn a_ground_on_which_nothing_can_be_read_stops_the_build_unless_it_is_allowed() {
    // On #777 neither black (4.69) nor white (4.48) leaves room for a tinted ground as well.
    let css = "themes/grey/theme.css";
    let ground = ":root{--paper:#777;--surface:#888;--warn-bg:#666}";
    let brand = "extends = \"grey\"\n[brand]\naccent = \"#6b2d84\"\n";
    let stopped = outcome("", &[(css, ground), ("theme/theme.toml", brand)], None);
    assert!(stopped.site.is_none());
    assert!(
        told(&stopped).iter().any(|(name, text)| *name == "brand-contrast" && text.contains("`--accent`")),
        "{:?}",
        told(&stopped)
    );
    let allowed = outcome(
        "",
        &[(css, ground), ("theme/theme.toml", &format!("{brand}allow_low_contrast = true\n"))],
        None,
    );
    assert_eq!(told(&allowed), []);
    let site = allowed.site.expect("allowed");
    let about = page(&site, "about.html");
    assert!(about.contains("below the contrast of level AA") && about.contains("--accent"), "{about}");
    assert!(asset(&site, "site.").contains("--accent:#6b2d84"), "taken as it is");
}
