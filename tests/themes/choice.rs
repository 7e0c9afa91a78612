//! Which theme a site gets, and what lies over what.

use super::{asset, built, outcome, page, told};
use milepost::pipeline::Refusal;

const SERIF: &str = "--font:Charter";

#[test]
fn the_command_line_beats_the_project_which_beats_its_theme_file() {
    let own = [("theme/theme.toml", "extends = \"board\"\n")];
    assert!(asset(&built("", &own), "site.").contains(SERIF));
    assert!(!asset(&built("theme = \"plain\"", &own), "site.").contains(SERIF));
    let named = outcome("theme = \"plain\"", &own, Some("board")).site.unwrap();
    assert!(asset(&named, "site.").contains(SERIF));
}

#[test]
fn a_theme_that_is_not_there_is_refused_with_those_that_are() {
    let files = [("themes/acme/theme.css", "a{}")];
    let refusal = outcome("", &files, Some("bord")).refusal;
    let Some(Refusal::UnknownTheme { name, known }) = refusal else { panic!("{refusal:?}") };
    assert_eq!((name.as_str(), known.join(" ").as_str()), ("bord", "plain board clear themes/acme"));
    // What the project names is told at its place.
    let named = outcome("theme = \"bord\"", &files, None);
    assert!(named.site.is_none() && named.refusal.is_none());
    let [error] = named.diagnostics.as_slice() else { panic!("{:?}", named.diagnostics) };
    assert!(
        error.name == "unknown-theme" && error.span.is_some() && error.hints == ["did you mean `board`?"]
    );
    let other = outcome("theme = \"zzz\"", &files, None).diagnostics;
    assert_eq!(other[0].hints, ["what there is: `plain`, `board`, `clear`, `themes/acme`"]);
}

#[test]
fn a_folder_of_the_project_is_a_theme_by_its_name_and_by_its_path() {
    let files = [("themes/acme/theme.css", ".acme{}"), ("themes/other/theme.css", ".other{}")];
    for name in ["acme", "themes/acme", "themes/acme/"] {
        let site = built(&format!("theme = \"{name}\""), &files);
        let css = asset(&site, "site.");
        assert!(css.contains(".acme{}") && !css.contains(".other{}"), "{name}");
    }
    assert!(!asset(&built("", &files), "site.").contains(".acme{}"));
}

#[test]
fn what_is_nearer_to_the_project_lies_over_what_is_below() {
    let files = [
        ("themes/base/theme.toml", "extends = \"clear\"\n"),
        ("themes/base/theme.css", ".base{}"),
        ("themes/base/templates/partials/footer.html", "<footer>base</footer>"),
        ("themes/acme/theme.toml", "extends = \"base\"\n[options]\nwords = { bad = \"Red\" }\n"),
        ("themes/acme/theme.css", ".acme{}"),
        (
            "themes/acme/templates/base.html",
            "{% extends \"builtin/base.html\" %}{% block head %}<meta name=\"x\">{% endblock head %}",
        ),
        ("theme/theme.css", ".own{}"),
        ("theme/templates/partials/footer.html", "<footer>own</footer>"),
    ];
    let site = built("theme = \"acme\"", &files);
    let css = asset(&site, "site.");
    let places: Vec<usize> = ["@layer base{", "--focus:#b3005e", ".base{}", ".acme{}", ".own{}"]
        .iter()
        .map(|part| css.find(part).unwrap_or_else(|| panic!("no {part}")))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    let about = page(&site, "about.html");
    assert!(about.contains("<meta name=\"x\">") && about.contains("<footer>own</footer>"));
    let without_own = built("theme = \"acme\"", &files[..6]);
    assert!(page(&without_own, "about.html").contains("<footer>base</footer>"));
}

#[test]
fn words_of_a_theme_stand_at_the_status_marks() {
    let late = "deadline = 2026-11-03";
    let sources =
        [("theme/theme.toml", "[options.words]\nbad = \"Red\"\nwarn = \"Amber\"\nnone = \"Zero\"\n")];
    let site = built("", &sources);
    let all: String = site.files().iter().map(|file| String::from_utf8_lossy(&file.bytes)).collect();
    assert!(
        all.contains("</svg>Red</span>")
            || all.contains("</svg>Amber</span>")
            || all.contains("</svg>Zero</span>"),
        "{late}"
    );
    assert!(!all.contains("</svg>Off track</span>"));
}

#[test]
fn a_theme_without_a_dark_scheme_says_so_to_browsers() {
    let site = built("theme = \"board\"", &[]);
    assert!(page(&site, "index.html").contains("<meta name=\"color-scheme\" content=\"light\">"));
    assert!(
        asset(&site, "site.").contains("color-scheme:light;")
            && !asset(&site, "site.").contains("light dark")
    );
    let own = built("", &[("theme/theme.toml", "[options]\ndark = \"off\"\n")]);
    assert!(!asset(&own, "site.").contains("prefers-color-scheme"));
    let plain = built("", &[]);
    assert!(page(&plain, "index.html").contains("content=\"light dark\""));
}

#[test]
fn forced_colours_come_after_the_colours_of_every_theme() {
    for theme in ["board", "clear"] {
        let site = built(&format!("theme = \"{theme}\""), &[("theme/custom.css", ":root{--ink:#123}")]);
        let css = asset(&site, "site.");
        let forced = css.find("@media (forced-colors:active)").expect("there");
        assert!(
            css.rfind("@layer")
                .is_some_and(|layer| layer < forced && css[layer..].starts_with("@layer forced"))
        );
        assert!(css.find("--ink:#123").is_some_and(|own| own < forced));
    }
}

#[test]
fn logo_font_and_name_of_a_brand_are_used() {
    let settings =
        "[brand]\nname = \"Acme Logistics\"\nlogo = \"static/mark.svg\"\nfont = \"static/fonts/a.woff2\"\n";
    let files = [
        ("themes/acme/theme.toml", settings),
        ("themes/acme/static/mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("themes/acme/static/fonts/a.woff2", "x"),
    ];
    let outcome = outcome("theme = \"acme\"", &files, None);
    assert_eq!(told(&outcome), []);
    let site = outcome.site.unwrap();
    let index = page(&site, "index.html");
    assert!(index.contains("alt=\"Acme Logistics\"") && index.contains("<img src=\"assets/mark."));
    assert!(index.contains("; font-src &#39;self&#39;;"), "{}", &index[..600]);
    let css = asset(&site, "site.");
    assert!(css.contains("src:url(\"fonts-a.") && css.contains("--font:\"Brand\","));
    assert!(!index.contains("data:") && !index.contains("style="));
}
