//! The built-in theme and what a project puts over it.
//!
//! Templates are looked up by name: the project's own file first, then the built-in one. A project's
//! template may extend `builtin/base.html` and change one block of it.

use crate::pages::links::Links;
use crate::render::asset::Assets;
use crate::render::filters;
use crate::site::{Constant, OutFile};
use crate::units::Date;
use rust_embed::RustEmbed;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tera::{ErrorKind, Tera};

#[derive(RustEmbed)]
#[folder = "themes/plain/"]
struct Plain;

/// Templates, styles and static files, ready to render pages.
pub struct Theme {
    tera: Tera,
    assets: Assets,
    stylesheet: String,
    /// The optional script, which is in no site that does not want it.
    script: Assets,
    csp: String,
    /// The project's own files, as far as they are texts.
    texts: Vec<(String, String)>,
    constant: Constant,
}

const USER: &str = "user/";
const BUILTIN: &str = "builtin/";
const STYLESHEET: &str = "site.css";
const SCRIPT: &str = "search.js";

impl Theme {
    /// Loads the built-in theme with a project's own files over it.
    ///
    /// `overrides` are the files of the project's `theme/` folder by path: `templates/…` and `static/…`
    /// take the place of the built-in file of that name; `theme.css` and `custom.css` come after
    /// `site.css` and win over it whatever their selectors.
    ///
    /// # Errors
    ///
    /// Says file, line and column where a template can't be read.
    pub fn load(overrides: Vec<(String, Vec<u8>)>) -> Result<Theme, String> {
        let mut statics: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let mut templates: Vec<(String, String)> = Vec::new();
        for path in Plain::iter() {
            let Some(file) = Plain::get(&path) else { continue };
            let bytes = file.data.into_owned();
            if let Some(name) = path.strip_prefix("templates/") {
                templates.push((format!("{BUILTIN}{name}"), text(&path, bytes)?));
            } else if let Some(name) = path.strip_prefix("static/") {
                let bytes =
                    if name.ends_with(".css") { lean(&text(&path, bytes)?).into_bytes() } else { bytes };
                statics.insert(name.to_string(), bytes);
            }
        }
        let texts = overrides.iter().filter_map(|(path, bytes)| {
            let text = std::str::from_utf8(bytes).ok()?;
            Some((format!("theme/{}", path.strip_prefix("theme/").unwrap_or(path)), text.to_string()))
        });
        let texts = texts.collect();
        let mut constant = constant(&statics);
        let (mut own, mut layers) = (Vec::new(), BTreeMap::new());
        for (path, bytes) in overrides {
            let path = path.strip_prefix("theme/").unwrap_or(&path).to_string();
            if let Some(name) = path.strip_prefix("templates/") {
                own.push((format!("{USER}{name}"), text(&path, bytes)?));
            } else if let Some(name) = path.strip_prefix("static/") {
                statics.insert(name.to_string(), bytes);
            } else if path == "theme.css" || path == "custom.css" {
                layers.insert(path.clone(), text(&path, bytes)?);
            }
        }
        constant.own_templates = own.is_empty();
        let tera = read_templates(templates, own)?;
        let base = text(STYLESHEET, statics.remove(STYLESHEET).unwrap_or_default())?;
        let has_font = statics.keys().any(|name| name.ends_with(".woff2") || name.ends_with(".woff"));
        let (mut assets, mut script) = (Assets::default(), Assets::default());
        if let Some(bytes) = statics.remove(SCRIPT) {
            script.add(SCRIPT, lean_script(&text(SCRIPT, bytes)?).into_bytes());
        }
        for (name, bytes) in statics {
            let bytes = match name.ends_with(".css") && !layers.is_empty() {
                // What only some pages need must not win over the project's own styles either.
                true => format!("@layer base{{\n{}\n}}\n", text(&name, bytes)?).into_bytes(),
                false => bytes,
            };
            assets.add(&name, bytes);
        }
        let css = assets.resolve(&layered(base, &layers));
        assets.add(STYLESHEET, css.into_bytes());
        let stylesheet = assets.path(STYLESHEET).unwrap_or_default().to_string();
        Ok(Theme { tera, assets, stylesheet, script, csp: csp(has_font), texts, constant })
    }

    /// Returns an engine whose filters know where the top of the site is and what can be linked to.
    pub fn engine(&self, root: &str, links: &Arc<Links>, as_of: Date) -> Tera {
        let mut tera = self.tera.clone();
        filters::register(
            &mut tera,
            &filters::Surroundings { root: root.to_string(), links: links.clone(), as_of },
        );
        let assets = self.assets.clone();
        filters::register_asset(&mut tera, root.to_string(), assets);
        tera
    }

    /// Returns the static files of the site.
    pub fn files(&self) -> impl Iterator<Item = OutFile> {
        self.assets.files()
    }

    /// Returns the texts that the project puts over the built-in theme: path and text.
    pub fn texts(&self) -> &[(String, String)] {
        &self.texts
    }

    /// Returns what no project can change of a site.
    pub fn constant(&self) -> &Constant {
        &self.constant
    }

    /// Returns the theme's name, as `site.theme` and `--theme` say it.
    pub fn name(&self) -> &str {
        "plain"
    }

    pub fn stylesheet(&self) -> &str {
        &self.stylesheet
    }

    /// Returns the optional script.
    pub fn script(&self) -> Option<OutFile> {
        self.script.files().next()
    }

    pub fn csp(&self) -> &str {
        &self.csp
    }

    /// Returns the project's own logo, where its theme has one.
    pub fn logo(&self) -> Option<&str> {
        self.assets.path("logo.svg").or_else(|| self.assets.path("logo.png"))
    }

    /// Returns the address of a static file from the top of the site.
    pub fn path(&self, name: &str) -> Option<&str> {
        self.assets.path(name)
    }

    pub fn icon(&self) -> Option<&str> {
        self.assets.path("favicon.svg")
    }
}

/// Returns what the built-in files bring into every site.
fn constant(statics: &BTreeMap<String, Vec<u8>>) -> Constant {
    let mut classes = BTreeSet::new();
    for (_, css) in statics.iter().filter(|(name, _)| name.ends_with(".css")) {
        let css = String::from_utf8_lossy(css);
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let after_dots = css.split('.').skip(1);
        let names = after_dots.map(|text| text.split(|c| !is_part(c)).next().unwrap_or_default());
        classes
            .extend(names.filter(|name| name.starts_with(|c: char| !c.is_ascii_digit())).map(str::to_string));
    }
    Constant { texts: statics.values().cloned().collect(), classes, own_templates: true }
}

/// Adds the built-in templates, then the project's: theirs may extend ours, never the other way round.
fn read_templates(builtin: Vec<(String, String)>, own: Vec<(String, String)>) -> Result<Tera, String> {
    let mut tera = Tera::new();
    let told = |error: tera::Error| fault(&error, "theme");
    tera.set_fallback_prefixes([USER, BUILTIN]).map_err(told)?;
    filters::register(&mut tera, &filters::Surroundings::default());
    filters::register_asset(&mut tera, String::new(), Assets::default());
    tera.add_raw_templates(builtin.into_iter().chain(own)).map_err(told)?;
    Ok(tera)
}

/// Puts the project's styles after ours in layers of their own, so that theirs win without `!important`.
fn layered(base: String, layers: &BTreeMap<String, String>) -> String {
    if layers.is_empty() {
        return base;
    }
    let mut css = format!("@layer base,theme,custom;\n@layer base{{\n{base}\n}}\n");
    for name in ["theme", "custom"] {
        if let Some(own) = layers.get(&format!("{name}.css")) {
            css.push_str(&format!("@layer {name}{{\n{own}\n}}\n"));
        }
    }
    css
}

/// Leaves out the notes to ourselves and the space that only we need. Ours holds no string that looks
/// like a note or ends a line; the styles of a project are left as they are.
fn lean(css: &str) -> String {
    let mut bare = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let mut out = String::with_capacity(bare.len());
    for line in bare.lines().map(str::trim).filter(|line| !line.is_empty()) {
        out.push_str(line);
        if !line.ends_with(['{', '}', ';', ',']) {
            out.push('\n');
        }
    }
    for (long, short) in [("; ", ";"), ("} ", "}"), (";}", "}")] {
        out = out.replace(long, short);
    }
    out
}

/// The same for our script, whose notes stand on lines of their own.
fn lean_script(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.fold(String::new(), |out, line| out + line + "\n")
}

/// Nothing may be fetched from elsewhere and nothing may run; a font only where the theme brings one.
fn csp(has_font: bool) -> String {
    let font = if has_font { "; font-src 'self'" } else { "" };
    format!("default-src 'none'; style-src 'self'; img-src 'self'{font}; base-uri 'none'; form-action 'none'")
}

fn text(path: &str, bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|_| format!("theme/{path} is not UTF-8 text"))
}

/// Says where a template went wrong, in the user's terms: `theme/templates/week.html:3:7: …`.
pub fn fault(error: &tera::Error, page: &str) -> String {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let span = report.span();
            let (line, column) = (span.start_line, span.start_col + 1);
            format!("{}:{line}:{column}: {}", file(report.filename()), report.message())
        }
        _ => file(&error.to_string()) + &format!(" (page `{page}`)"),
    }
}

fn file(text: &str) -> String {
    text.replace(USER, "theme/templates/").replace(BUILTIN, "built-in ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(path: &str, content: &str) -> Result<Theme, String> {
        Theme::load(vec![(path.to_string(), content.as_bytes().to_vec())])
    }

    #[test]
    fn the_built_in_theme_loads() {
        let theme = Theme::load(Vec::new()).unwrap();
        assert!(theme.stylesheet().starts_with("assets/site."));
        assert!(theme.files().all(|file| file.path.starts_with("assets/")));
    }

    #[test]
    fn a_project_may_change_one_block() {
        let theme = with(
            "theme/templates/base.html",
            "{% extends \"builtin/base.html\" %}{% block footer %}ours{% endblock %}",
        )
        .unwrap();
        assert!(theme.tera.contains_template("base.html"));
    }

    #[test]
    fn a_fault_in_a_template_has_its_place() {
        let fault = with("templates/week.html", "a\n {% if %}").err().unwrap();
        assert!(fault.starts_with("theme/templates/week.html:2:"), "{fault}");
        let fault = with("templates/week.html", "{{ 1 | nosuch }}").err().unwrap();
        assert!(fault.contains("theme/templates/week.html:1:"), "{fault}");
    }

    #[test]
    fn own_styles_win_by_layer() {
        let theme = with("theme.css", "a{color:red}").unwrap();
        let css = theme.files().find(|file| file.path == theme.stylesheet()).unwrap();
        assert!(String::from_utf8(css.bytes).unwrap().starts_with("@layer base,theme,custom;"));
    }
}
