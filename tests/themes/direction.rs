//! Languages that are read from right to left: the page says so, and no style knows left or right.

use super::{asset, built, page};
use std::path::Path;

#[test]
fn the_page_says_which_way_it_is_read() {
    for language in ["ar", "he", "fa", "ur", "yi", "ps", "sd", "ckb", "dv", "ar-EG"] {
        let site = built(&format!("language = \"{language}\""), &[]);
        for path in ["index.html", "about.html", "404.html"] {
            let html = page(&site, path);
            // The words are English, what the project wrote is not.
            assert!(html.contains("<html lang=\"en-GB\" dir=\"rtl\">"), "{language}: {path}");
        }
        // Charts stay as they are.
        assert!(asset(&site, "site.").contains("svg:not(.ic),code"), "{language}");
    }
}

#[test]
fn other_sites_carry_nothing_of_it() {
    for language in ["en-GB", "de", "ar-Latn"] {
        let site = built(&format!("language = \"{language}\""), &[]);
        let words = if language == "ar-Latn" { "en-GB" } else { language };
        assert!(page(&site, "index.html").contains(&format!("<html lang=\"{words}\">")));
        let styles = asset(&site, "site.");
        assert!(!styles.contains("match-parent") && !styles.contains("direction:ltr"), "{language}");
        assert!(site.files().iter().all(|file| !file.path.contains("rtl")), "{language}");
    }
}

/// Returns the declarations that would not turn around with the page.
fn one_sided(css: &str) -> Vec<String> {
    let mut bare = String::new();
    for (at, part) in css.split("/*").enumerate() {
        bare.push_str(if at == 0 { part } else { part.split_once("*/").map_or("", |(_, after)| after) });
    }
    let declarations = bare.split(['{', '}', ';']).filter_map(|part| part.split_once(':'));
    declarations
        .filter(|(name, value)| is_one_sided(name.trim(), value.trim_end_matches("!important").trim()))
        .map(|(name, value)| format!("{}:{value}", name.trim()))
        .collect()
}

fn is_one_sided(name: &str, value: &str) -> bool {
    let sided = ["left", "right"];
    let is_side = name.split('-').any(|part| sided.contains(&part));
    let is_value = ["text-align", "float", "clear"].contains(&name) && sided.contains(&value);
    // Above, right, below, left.
    let all_sides = ["margin", "padding", "inset", "border-width", "border-color", "scroll-margin"];
    let sides: Vec<&str> = value.split_whitespace().collect();
    let is_uneven = all_sides.contains(&name) && sides.len() == 4 && sides[1] != sides[3];
    is_side || is_value || is_uneven
}

#[test]
fn sides_are_found() {
    for css in [
        "a{margin-left:0}",
        "a{b:c;right:1px}",
        "@media print{a{text-align:right}}",
        "a{padding:1px 2px 1px 0!important}",
        "/* x */a{border-left:0}/* y */",
        "a{border-top-right-radius:2px}",
    ] {
        assert_eq!(one_sided(css).len(), 1, "{css}");
    }
    let even = "/* left:0 */a{text-align:end;padding:1px 2px 3px 2px;margin:0 auto;inset-inline-start:0}";
    assert!(one_sided(even).is_empty());
}

#[test]
fn no_style_knows_left_or_right() {
    let themes = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes");
    let mut seen = 0;
    for folder in ["plain", "plain/static", "board", "board/static", "clear", "clear/static"] {
        let Ok(entries) = std::fs::read_dir(themes.join(folder)) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.extension().is_some_and(|ending| ending == "css") {
                let found = one_sided(&std::fs::read_to_string(&path).unwrap());
                assert!(found.is_empty(), "{}: {found:?}", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen >= 7, "{seen} stylesheets");
}
