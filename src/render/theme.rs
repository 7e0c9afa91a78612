//! The built-in themes and what a project puts over them.
//!
//! Templates are looked up by name: the project's own file first, then those of the theme that is chosen and of the
//! themes it extends, then the built-in one. A template may extend `builtin/base.html` and change one block of it.

use crate::pages::links::Links;
use crate::render::asset::Assets;
use crate::render::fault::{BUILTIN, Fault};
use crate::render::filters;
use crate::render::layer::{Layer, OWN, builtin_file, place, text};
use crate::render::look::Look;
use crate::render::styles::{self, Sheets};
use crate::render::templates;
use crate::site::{Constant, OutFile};
use crate::units::Date;
use crate::units::locale::Locale;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tera::Tera;

/// The built-in themes, by name. All others extend the first.
pub const BUILTIN_NAMES: [&str; 3] = ["plain", "board", "clear"];

/// Templates, styles and static files, ready to render pages.
pub struct Theme {
    tera: Tera,
    assets: Assets,
    stylesheet: String,
    script: Option<String>,
    csp: String,
    look: Look,
    constant: Constant,
    /// The styles by themselves, from the lowest, with the folder that each comes from.
    sheets: Vec<(String, String)>,
    /// The project's own files, of every theme that it keeps.
    files: Arc<Vec<(String, Vec<u8>)>>,
    /// Those of them that are texts.
    texts: Arc<Vec<(String, String)>>,
    /// What is wrong with them. It was put together without the files that are at fault.
    faults: Vec<Fault>,
}

const STYLESHEET: &str = "site.css";
const SCRIPT: &str = "site.js";
/// The styles of what the script makes; part of `site.css` where it is on.
const SCRIPT_STYLES: &str = "script.css";
/// What a site that is read from right to left needs; part of `site.css` where it is one.
const RIGHT_TO_LEFT: &str = "rtl.css";
/// What the search page needs comes in the same file.
const SEARCH: &str = "search.js";

impl Theme {
    /// Loads the built-in theme `plain` with a project's own files over it.
    ///
    /// `files` are those of the project's `theme/` folder by path, and those of its other themes, which begin with
    /// `themes/`: `templates/…` and `static/…` take the place of the built-in file of that name; `theme.css` and
    /// `custom.css` come after `site.css` and win over it whatever their selectors.
    ///
    /// What is wrong with these files is in `faults`.
    ///
    /// # Errors
    ///
    /// Where the built-in themes do not fit together.
    pub fn load(files: Vec<(String, Vec<u8>)>) -> Result<Theme, String> {
        let texts = files.iter().filter_map(|(path, bytes)| {
            let text = std::str::from_utf8(bytes).ok()?;
            let (folder, name) = place(path);
            Some((format!("{folder}/{name}"), text.to_string()))
        });
        let texts = Arc::new(texts.collect());
        Theme::compose(Arc::new(files), texts, Look::default())
    }

    /// Puts the same files together in another way.
    ///
    /// # Errors
    ///
    /// As `load`.
    pub fn styled(&self, look: Look) -> Result<Theme, String> {
        Theme::compose(self.files.clone(), self.texts.clone(), look)
    }

    fn compose(
        files: Arc<Vec<(String, Vec<u8>)>>,
        texts: Arc<Vec<(String, String)>>,
        look: Look,
    ) -> Result<Theme, String> {
        let Layer { templates, mut statics, .. } = Layer::builtin("plain")?;
        let mut constant = constant(&statics);
        let mut templates: Vec<(String, String)> =
            templates.into_iter().map(|(name, text)| (format!("{BUILTIN}{name}"), text)).collect();
        let (mut prefixes, mut sheets, mut custom) = (vec![BUILTIN.to_string()], Vec::new(), Vec::new());
        let own = [OWN.to_string()];
        let mut is_branded = look.brand_css.is_empty();
        let mut faults = Vec::new();
        for folder in look.over.iter().chain(&own) {
            let is_builtin = BUILTIN_NAMES.contains(&folder.as_str());
            let layer = match is_builtin {
                true => Layer::builtin(folder)?,
                false => Layer::of_project(folder, &files, &mut faults),
            };
            constant.own_templates &= is_builtin || layer.templates.is_empty();
            let prefix = format!("{folder}/templates/");
            templates
                .extend(layer.templates.into_iter().map(|(name, text)| (format!("{prefix}{name}"), text)));
            prefixes.insert(0, prefix);
            statics.extend(layer.statics);
            if !is_builtin && !is_branded {
                sheets.push((String::new(), look.brand_css.clone()));
                is_branded = true;
            }
            if is_builtin {
                constant.texts.extend(layer.theme_css.iter().map(|css| css.clone().into_bytes()));
            }
            sheets.extend(layer.theme_css.map(|css| (folder.clone(), css)));
            custom.extend(layer.custom_css.map(|css| (folder.clone(), css)));
        }
        let tera = templates::read(templates, prefixes, &look, &mut faults)?;
        let script = script(&mut statics, look.script);
        let mut base = text(OWN, STYLESHEET, statics.remove(STYLESHEET).unwrap_or_default())?;
        if let (Some(css), true) = (statics.remove(SCRIPT_STYLES), script.is_some()) {
            base.push_str(&text(OWN, SCRIPT_STYLES, css)?);
        }
        if let (Some(css), true) = (statics.remove(RIGHT_TO_LEFT), look.right_to_left) {
            base.push_str(&text(OWN, RIGHT_TO_LEFT, css)?);
        }
        if look.light_only {
            base = styles::without_dark(base);
        }
        if look.dense {
            sheets.push((String::new(), styles::dense().to_string()));
        }
        let has_font = statics.keys().any(|name| name.ends_with(".woff2") || name.ends_with(".woff"));
        let is_layered = !sheets.is_empty() || !custom.is_empty();
        let mut assets = Assets::default();
        for (name, bytes) in statics {
            let bytes = match name.ends_with(".css") && is_layered {
                // What only some pages need must not win over the project's own styles either.
                true => styles::in_base_layer(&text(OWN, &name, bytes)?).into_bytes(),
                false => bytes,
            };
            assets.add(&name, bytes);
        }
        let only =
            |list: &[(String, String)]| -> Vec<String> { list.iter().map(|(_, css)| css.clone()).collect() };
        let (theme_css, custom_css) = (only(&sheets), only(&custom));
        let mut all = vec![(String::new(), base.clone())];
        all.extend(sheets);
        all.extend(custom.into_iter().map(|(folder, css)| (format!("{folder}/custom.css"), css)));
        let (css, ours) = Sheets {
            base,
            theme: theme_css.iter().map(String::as_str).collect(),
            custom: custom_css.iter().map(String::as_str).collect(),
        }
        .join();
        constant.texts.extend(ours.into_iter().map(String::into_bytes));
        let css = assets.resolve(&css);
        assets.add(STYLESHEET, css.into_bytes());
        let stylesheet = assets.path(STYLESHEET).unwrap_or_default().to_string();
        let script = script.and_then(|bytes| {
            constant.texts.push(bytes.clone());
            assets.add(SCRIPT, bytes);
            assets.path(SCRIPT).map(str::to_string)
        });
        let csp = styles::csp(has_font, script.is_some());
        Ok(Theme { tera, assets, stylesheet, script, csp, look, constant, sheets: all, files, texts, faults })
    }

    /// Returns what is wrong with the project's own files. Nothing may be published with them.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// Returns the names of all themes there are: the built-in ones, and the folders of the project's `themes/`.
    pub fn known(&self) -> Vec<String> {
        let own: BTreeSet<&str> =
            self.files.iter().map(|(path, _)| place(path).0).filter(|folder| *folder != OWN).collect();
        BUILTIN_NAMES.into_iter().chain(own).map(str::to_string).collect()
    }

    /// Returns the `theme.toml` of a built-in theme.
    pub fn builtin_settings(name: &str) -> Option<String> {
        String::from_utf8(builtin_file(&format!("{name}/theme.toml"))?).ok()
    }

    /// Tells whether the project has a file in one of its theme folders.
    pub fn has_file(&self, folder: &str, path: &str) -> bool {
        self.files.iter().any(|(written, _)| place(written) == (folder, path))
    }

    /// Returns the styles by themselves, from the lowest: the folder that each comes from, empty for what is
    /// built in or made, and the text.
    pub fn sheets(&self) -> &[(String, String)] {
        &self.sheets
    }

    /// Returns an engine whose filters know where the top of the site is and what can be linked to.
    pub fn engine(&self, root: &str, links: &Arc<Links>, as_of: Date, locale: Locale) -> Tera {
        let mut tera = self.tera.clone();
        filters::register(
            &mut tera,
            &filters::Surroundings { root: root.to_string(), links: links.clone(), as_of, locale },
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

    /// Returns how it was put together.
    pub fn look(&self) -> &Look {
        &self.look
    }

    pub fn stylesheet(&self) -> &str {
        &self.stylesheet
    }

    /// Returns the optional script, where the project wants it.
    pub fn script(&self) -> Option<&str> {
        self.script.as_deref()
    }

    pub fn csp(&self) -> &str {
        &self.csp
    }

    /// Returns the project's own logo, where its theme has one.
    pub fn logo(&self) -> Option<&str> {
        let named = self.look.logo.as_deref().and_then(|name| self.assets.path(name));
        named.or_else(|| self.assets.path("logo.svg")).or_else(|| self.assets.path("logo.png"))
    }

    /// Returns the address of a static file from the top of the site.
    pub fn path(&self, name: &str) -> Option<&str> {
        self.assets.path(name)
    }

    pub fn icon(&self) -> Option<&str> {
        self.assets.path("favicon.svg")
    }
}

/// Takes the parts of the script out of the static files, and joins them where the project wants it.
fn script(statics: &mut BTreeMap<String, Vec<u8>>, is_wanted: bool) -> Option<Vec<u8>> {
    let mut script = statics.remove(SCRIPT)?;
    script.extend(statics.remove(SEARCH).unwrap_or_default());
    is_wanted.then_some(script)
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
    fn own_styles_win_by_layer() {
        let theme = with("theme.css", "a{color:red}").unwrap();
        let css = theme.files().find(|file| file.path == theme.stylesheet()).unwrap();
        assert!(String::from_utf8(css.bytes).unwrap().starts_with("@layer base,theme,custom,forced;"));
    }
}
