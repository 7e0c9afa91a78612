//! Every mistake in a theme's files has its place.

use super::{outcome, told};

fn fault(files: &[(&str, &str)]) -> (String, String, String) {
    let outcome = outcome("theme = \"acme\"", files, None);
    assert!(outcome.site.is_none(), "published all the same");
    let [one] = outcome.diagnostics.as_slice() else { panic!("{:?}", told(&outcome)) };
    let span = one.span.expect("a place");
    let text = files.iter().map(|(_, text)| *text).find(|text| text.get(span.range()).is_some());
    (one.name.to_string(), one.message.clone(), text.unwrap()[span.range()].to_string())
}

fn is(files: &[(&str, &str)], name: &str, marked: &str) {
    let (found, message, place) = fault(files);
    assert_eq!((found.as_str(), place.as_str()), (name, marked), "{message}");
}

#[test]
fn mistakes_are_told_at_their_place() {
    let toml = "themes/acme/theme.toml";
    is(&[(toml, "extend = \"plain\"\n")], "unknown-key", "extend");
    is(&[(toml, "[brand]\naccent = \"purple\"\n")], "bad-colour", "\"purple\"");
    is(&[(toml, "[brand]\naccent = \"#12345\"\n")], "bad-colour", "\"#12345\"");
    is(&[(toml, "[brand]\nfont_stack = \"x;}body{\"\n")], "bad-font", "\"x;}body{\"");
    is(&[(toml, "[brand]\nlogo = \"static/logo.svg\"\n")], "missing-file", "\"static/logo.svg\"");
    is(&[(toml, "[options]\ndark = \"never\"\n")], "unknown-choice", "\"never\"");
    is(&[(toml, "extends = \"bord\"\n")], "unknown-theme", "\"bord\"");
    is(&[(toml, "extends = \"acme\"\n")], "theme-loop", "\"acme\"");
    is(&[(toml, "name = \n")], "syntax", "name");
}

#[test]
fn themes_that_extend_each_other_are_told_and_end() {
    let files = [
        ("themes/acme/theme.toml", "extends = \"base\"\n"),
        ("themes/base/theme.toml", "extends = \"acme\"\n"),
    ];
    let (name, message, _) = fault(&files);
    assert_eq!(
        (name.as_str(), message.contains("`themes/acme` extends this theme")),
        ("theme-loop", true),
        "{message}"
    );
}

#[test]
fn a_fault_in_a_template_of_a_theme_names_its_file() {
    let files = [("themes/acme/templates/week.html", "a\n{% if %}")];
    let outcome = outcome("theme = \"acme\"", &files, None);
    let [one] = outcome.diagnostics.as_slice() else { panic!("{:?}", told(&outcome)) };
    let span = one.span.expect("a place");
    assert_eq!((one.name, &files[0].1[span.range()]), ("bad-template", "%}"));
}
