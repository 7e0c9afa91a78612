//! Reads `theme.toml`: what a theme extends, the colours of a brand, and a few switches.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::alone;
use crate::load::field::{Field, Fields, Shape};
use crate::load::folder::FileKind;
use crate::load::reader::Reader;
use crate::source::{FileId, Sources, Span};
use crate::units::Colour;

pub const FILE: FileKind = FileKind {
    name: "theme",
    top: None,
    folder: &[],
    help: "What a theme extends, and what it changes without styles or templates",
    fields: FIELDS,
    head: &[],
    records: &[],
};

const FIELDS: Fields = &[&[
    Field::new("name", Shape::Text, "what the theme is called"),
    Field::new("description", Shape::Line, "what it is for"),
    Field::new(
        "extends",
        Shape::Text,
        "the theme below it: `plain`, `board`, `clear` or another folder of `themes/`; `plain` by default",
    ),
    Field::new("brand", Shape::Table(&[BRAND]), "the colours, the logo and the font of a company"),
    Field::new("options", Shape::Table(&[OPTIONS]), "switches"),
]];

const BRAND: &[Field] = &[
    Field::new("name", Shape::Text, "what the logo says; in its place where there is none"),
    Field::new("logo", Shape::Text, "the logo, a file such as `static/logo.svg`"),
    Field::new("accent", Shape::Text, "links, the current page, bars: a colour such as `#6b2d84`"),
    Field::new("second", Shape::Text, "the critical path: a colour"),
    Field::new("font", Shape::Text, "the font, a file such as `static/fonts/acme.woff2`"),
    Field::new("font_stack", Shape::Text, "or the names of fonts that readers have: `Georgia, serif`"),
    Field::new(
        "allow_low_contrast",
        Shape::Flag,
        "take the colours as they are; what is below level AA is said on the page About; `false` by default",
    ),
];

const OPTIONS: &[Field] = &[
    Field::new(
        "dark",
        Shape::Choice(&["auto", "off"]),
        "whether readers whose screens are dark get a dark site; `auto` by default",
    ),
    Field::new("density", Shape::Choice(&["normal", "dense"]), "how tight tables stand; `normal` by default"),
    Field::new("words", Shape::Table(&[WORDS]), "other words for the status marks"),
];

const WORDS: &[Field] = &[
    Field::new("ok", Shape::Text, "in place of On track"),
    Field::new("warn", Shape::Text, "in place of At risk"),
    Field::new("bad", Shape::Text, "in place of Off track"),
    Field::new("done", Shape::Text, "in place of Complete"),
    Field::new("none", Shape::Text, "in place of Not started"),
    Field::new("hold", Shape::Text, "in place of On hold"),
    Field::new("unknown", Shape::Text, "in place of No report"),
];

/// What a `theme.toml` says.
#[derive(Clone, Default, Debug)]
pub struct ThemeFile {
    pub extends: Option<Written<String>>,
    pub brand_name: Option<String>,
    pub logo: Option<Written<String>>,
    pub accent: Option<Written<Colour>>,
    pub second: Option<Written<Colour>>,
    pub font: Option<Written<String>>,
    pub font_stack: Option<Written<String>>,
    pub allow_low_contrast: bool,
    pub light_only: Option<bool>,
    pub dense: Option<bool>,
    pub words: Vec<(String, String)>,
}

/// A value and its place.
#[derive(Clone, PartialEq, Debug)]
pub struct Written<T> {
    pub value: T,
    pub span: Span,
}

/// Reads the file of a theme, and reports everything that is wrong with it.
pub fn read(sources: &Sources, id: FileId, out: &mut Diagnostics) -> ThemeFile {
    alone::read(sources, id, &FILE, out, theme).unwrap_or_default()
}

fn theme(reader: &Reader, out: &mut Diagnostics) -> ThemeFile {
    let mut theme = ThemeFile { extends: written(reader, "extends"), ..ThemeFile::default() };
    if let Some(brand) = reader.table("brand") {
        theme.brand_name = brand.string("name");
        theme.logo = written(&brand, "logo");
        theme.font = written(&brand, "font");
        theme.font_stack = font_stack(&brand, out);
        theme.accent = colour(&brand, "accent", out);
        theme.second = colour(&brand, "second", out);
        theme.allow_low_contrast = brand.flag("allow_low_contrast").unwrap_or(false);
    }
    if let Some(options) = reader.table("options") {
        theme.light_only = options.choice("dark", &[false, true]);
        theme.dense = options.choice("density", &[false, true]);
        if let Some(words) = options.table("words") {
            let word = |field: &Field| Some((field.key.to_string(), words.string(field.key)?));
            theme.words = WORDS.iter().filter_map(word).collect();
        }
    }
    theme
}

fn written(reader: &Reader, key: &'static str) -> Option<Written<String>> {
    Some(Written { value: reader.string(key)?, span: reader.span(key) })
}

fn colour(reader: &Reader, key: &'static str, out: &mut Diagnostics) -> Option<Written<Colour>> {
    let Written { value, span } = written(reader, key)?;
    match value.parse() {
        Ok(value) => Some(Written { value, span }),
        Err(()) => {
            let error = Diagnostic::error("bad-colour", span, format!("`{value}` is not a colour"));
            out.push(error.hint("write `#` and six digits of 0 to 9 and a to f, such as `#6b2d84`"));
            None
        }
    }
}

/// The names go into a stylesheet: what could end the declaration is refused.
fn font_stack(reader: &Reader, out: &mut Diagnostics) -> Option<Written<String>> {
    let written = written(reader, "font_stack")?;
    let is_known = |c: char| c.is_alphanumeric() || matches!(c, ' ' | ',' | '-' | '_' | '"' | '\'');
    let quotes = |quote| written.value.matches(quote).count();
    if written.value.chars().all(is_known) && quotes('"') % 2 == 0 && quotes('\'') % 2 == 0 {
        return Some(written);
    }
    let error = Diagnostic::error("bad-font", written.span, "this is not a list of fonts");
    out.push(error.hint("write names with commas between them, such as `Georgia, \"Noto Serif\", serif`"));
    None
}
