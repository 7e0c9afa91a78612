//! Chooses the theme of a site: from its names and its `theme.toml` to the theme that pages are made with.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::near;
use crate::load::theme::{self, ThemeFile, Written};
use crate::model::project::SiteSettings;
use crate::pipeline::{Input, Refusal};
use crate::render::Theme;
use crate::render::brand::{self, Brand};
use crate::render::contrast::{self, Miss};
use crate::render::layer::OWN;
use crate::render::look::Look;
use crate::render::theme::BUILTIN_NAMES;
use crate::render::tokens::Scheme;
use crate::source::{FileId, Sources, Span};
use crate::units::locale::direction::is_right_to_left;
use crate::units::locale::{Locale, say};
use std::collections::BTreeMap;

/// The theme of a site, and what was changed to make it fit to be read.
pub struct Chosen {
    /// Nothing where it is the one that was loaded.
    pub theme: Option<Theme>,
    pub said: Vec<String>,
}

/// Puts the theme together that the command line, the project or its `theme/theme.toml` names, in this order.
pub fn choose(input: &Input, site: &SiteSettings, out: &mut Diagnostics) -> Result<Chosen, Refusal> {
    let themes = Themes { loaded: input.theme, sources: input.sources };
    let own = themes.read(OWN, out).unwrap_or_default();
    let named = input.theme_name.or(site.theme.as_deref());
    let chain = match (named, &own.extends) {
        (Some(name), _) => match themes.find(name) {
            Some(folder) => themes.chain(folder, out),
            None => {
                let known = input.theme.known();
                // What a file names is told at its place, what the command names is not.
                let Some(at) = site.theme_at.filter(|_| input.theme_name.is_none()) else {
                    return Err(Refusal::UnknownTheme { name: name.to_string(), known });
                };
                out.push(unknown_theme(name, at, &known));
                return Ok(Chosen { theme: None, said: Vec::new() });
            }
        },
        (None, Some(extends)) => {
            themes.find_extended(extends, out).map_or_else(Vec::new, |folder| themes.chain(folder, out))
        }
        (None, None) => Vec::new(),
    };
    // The nearest to the pages wins, word by word.
    let mut files: Vec<(String, ThemeFile)> = vec![(OWN.to_string(), own)];
    files.extend(chain);
    let right_to_left = is_right_to_left(&site.language);
    let mut look = Look { script: site.script, right_to_left, ..Look::default() };
    look.over = files
        .iter()
        .skip(1)
        .map(|(folder, _)| folder.clone())
        .filter(|folder| folder != "plain")
        .rev()
        .collect();
    look.light_only = files.iter().find_map(|(_, file)| file.light_only).unwrap_or(false);
    look.dense = files.iter().find_map(|(_, file)| file.dense).unwrap_or(false);
    look.brand = files.iter().find_map(|(_, file)| file.brand_name.clone());
    for (_, file) in &files {
        for (key, word) in &file.words {
            if !look.words.iter().any(|(known, _)| known == key) {
                look.words.push((key.clone(), word.clone()));
            }
        }
    }
    look.logo = themes.file_of(&files, |file| file.logo.as_ref(), out);
    let font = themes.file_of(&files, |file| file.font.as_ref(), out);
    let stack = files.iter().find_map(|(_, file)| file.font_stack.clone()).map(|written| written.value);
    look.brand_css = font_css(font.as_deref(), stack.as_deref());
    let allows = files.iter().any(|(_, file)| file.allow_low_contrast);
    let said = themes.colours(&files, &mut look, allows, out)?;
    if look == Look::default() {
        themes.check_styles(input.theme, allows, out);
        return Ok(Chosen { theme: None, said });
    }
    let template = Refusal::Theme;
    let mut styled = input.theme.styled(look.clone()).map_err(template)?;
    let misses = themes.check_styles(&styled, allows, out);
    if allows && !misses.is_empty() {
        let locale = Locale::of(&site.language);
        look.low_contrast = misses.iter().map(|miss| published(miss, locale)).collect();
        styled = input.theme.styled(look).map_err(template)?;
    }
    Ok(Chosen { theme: Some(styled), said })
}

/// Says at its place that there is no theme of a name.
fn unknown_theme(name: &str, span: Span, known: &[String]) -> Diagnostic {
    let error = Diagnostic::error("unknown-theme", span, format!("there is no theme `{name}`"));
    match near::nearest(name, known.iter().map(String::as_str)) {
        Some(near) => error.hint(format!("did you mean `{near}`?")).fix(span, format!("\"{near}\"")),
        None => error.hint(format!("what there is: `{}`", known.join("`, `"))),
    }
}

/// The files that themes are made of.
struct Themes<'a> {
    loaded: &'a Theme,
    sources: &'a Sources,
}

impl Themes<'_> {
    /// Returns the folder of a theme: `board`, `themes/acme`.
    fn find(&self, name: &str) -> Option<String> {
        let name = name.trim_end_matches('/');
        let known = self.loaded.known();
        let own = format!("themes/{name}");
        known.into_iter().find(|known| *known == name || *known == own)
    }

    /// Like `find`, for a name in a `theme.toml`, which is reported where there is no such theme.
    fn find_extended(&self, extends: &Written<String>, out: &mut Diagnostics) -> Option<String> {
        let found = self.find(&extends.value);
        if found.is_none() {
            out.push(unknown_theme(&extends.value, extends.span, &self.loaded.known()));
        }
        found
    }

    /// Returns a theme and all that it extends, itself first.
    fn chain(&self, first: String, out: &mut Diagnostics) -> Vec<(String, ThemeFile)> {
        let mut chain: Vec<(String, ThemeFile)> = Vec::new();
        let mut next = Some(first);
        while let Some(folder) = next.take() {
            let file = self.read(&folder, out).unwrap_or_default();
            if let Some(extends) = &file.extends
                && let Some(below) = self.find_extended(extends, out)
            {
                if below == folder || chain.iter().any(|(known, _)| *known == below) {
                    let error = Diagnostic::error(
                        "theme-loop",
                        extends.span,
                        format!("`{below}` extends this theme, and this one extends it"),
                    );
                    out.push(error.hint("let the lowest of them extend `plain`, `board` or `clear`"));
                } else {
                    next = Some(below);
                }
            }
            chain.push((folder, file));
        }
        chain
    }

    /// Reads the `theme.toml` of a folder, where it has one.
    fn read(&self, folder: &str, out: &mut Diagnostics) -> Option<ThemeFile> {
        if BUILTIN_NAMES.contains(&folder) {
            let text = Theme::builtin_settings(folder)?;
            let sources = Sources::from_texts([("theme.toml", text)]);
            // Ours are right: a test reads them.
            return Some(theme::read(&sources, sources.find("theme.toml")?, &mut Diagnostics::default()));
        }
        Some(theme::read(self.sources, self.id(folder, "theme.toml")?, out))
    }

    fn id(&self, folder: &str, name: &str) -> Option<FileId> {
        self.sources.find_apart(&format!("{folder}/{name}"))
    }

    /// Returns the first static file that is named, by its name in `static/`.
    fn file_of(
        &self,
        files: &[(String, ThemeFile)],
        key: impl Fn(&ThemeFile) -> Option<&Written<String>>,
        out: &mut Diagnostics,
    ) -> Option<String> {
        let mut found = None;
        for (folder, file) in files {
            let Some(written) = key(file) else { continue };
            let name = written.value.strip_prefix("static/");
            match name.filter(|_| self.loaded.has_file(folder, &written.value)) {
                Some(name) if found.is_none() => found = Some(name.to_string()),
                Some(_) => {}
                None => {
                    let message = format!("there is no file `{}` in `{folder}/`", written.value);
                    let hint = match name {
                        Some(_) => "put it there, or take the key out".to_string(),
                        None => format!(
                            "files of a theme lie in its folder `static/`: write `static/{}`",
                            written.value
                        ),
                    };
                    out.push(Diagnostic::error("missing-file", written.span, message).hint(hint));
                }
            }
        }
        found
    }

    /// Adds the colours of the brand, and reports those that cannot be made fit.
    fn colours(
        &self,
        files: &[(String, ThemeFile)],
        look: &mut Look,
        as_given: bool,
        out: &mut Diagnostics,
    ) -> Result<Vec<String>, Refusal> {
        let accent = files.iter().find_map(|(_, file)| file.accent.clone());
        let second = files.iter().find_map(|(_, file)| file.second.clone());
        if accent.is_none() && second.is_none() {
            return Ok(Vec::new());
        }
        let grounds = self.loaded.styled(look.clone()).map_err(Refusal::Theme)?;
        let sheets: Vec<&str> = grounds.sheets().iter().map(|(_, css)| css.as_str()).collect();
        let brand = Brand {
            accent: accent.as_ref().map(|written| written.value),
            second: second.as_ref().map(|written| written.value),
            as_given,
        };
        let derived = brand::derive(&brand, &sheets, schemes(look));
        look.brand_css += &derived.css;
        if !as_given {
            let sheets: Vec<&str> = sheets.into_iter().chain([derived.css.as_str()]).collect();
            for (miss, values) in contrast::misses(&sheets, schemes(look)) {
                let is_made =
                    |name: &str| values.get(name).is_some_and(|(_, sheet, _)| *sheet + 1 == sheets.len());
                let written = match miss.pair.front {
                    "accent" | "focus" | "bar" => &accent,
                    _ => &second,
                };
                if let (true, Some(written)) = (is_made(miss.pair.front), written) {
                    let error = Diagnostic::error("brand-contrast", written.span, told(&miss));
                    out.push(
                        error.hint("choose another ground or colour, or set `allow_low_contrast = true`"),
                    );
                }
            }
        }
        Ok(derived.said)
    }

    /// Reports the pairs that the project's own styles have made too alike, each at the token; returns all that there
    /// are, where the theme allows them.
    fn check_styles(&self, theme: &Theme, allows: bool, out: &mut Diagnostics) -> Vec<Miss> {
        let sheets: Vec<&str> = theme.sheets().iter().map(|(_, css)| css.as_str()).collect();
        let misses = contrast::misses(&sheets, schemes(theme.look()));
        if allows {
            return misses.into_iter().map(|(miss, _)| miss).collect();
        }
        // A ground that is wrong is wrong under everything that stands on it: it is told once, by its worst pair.
        let mut by_place: BTreeMap<Span, Vec<&Miss>> = BTreeMap::new();
        for (miss, values) in &misses {
            let place = [miss.pair.front, miss.pair.back].iter().find_map(|name| {
                let (_, sheet, range) = values.get(*name)?;
                let (folder, _) = theme.sheets().get(*sheet)?;
                let id = self.id(folder, "theme.css").or_else(|| self.sources.find_apart(folder))?;
                Some(Span::new(id, range.clone()))
            });
            if let Some(place) = place {
                by_place.entry(place).or_default().push(miss);
            }
        }
        for (span, misses) in by_place {
            let share = |miss: &Miss| miss.ratio / miss.need;
            let Some(worst) = misses.iter().min_by(|a, b| share(a).total_cmp(&share(b))) else { continue };
            let more = match misses.len() - 1 {
                0 => String::new(),
                1 => ", and one more pair".to_string(),
                more => format!(", and {more} more pairs"),
            };
            let warning = Diagnostic::warning("low-contrast", span, told(worst) + &more);
            out.push(warning.hint("make one of them darker or lighter"));
        }
        Vec::new()
    }
}

fn schemes(look: &Look) -> &'static [Scheme] {
    if look.light_only { &[Scheme::Light] } else { &Scheme::ALL }
}

/// Says the same to readers of the site, in its language.
fn published(miss: &Miss, locale: Locale) -> String {
    let Miss { pair, scheme, front, back, ratio, need } = miss;
    let scheme = match scheme {
        Scheme::Light => "light",
        Scheme::Dark => "dark",
    };
    // Rounded down, so that what misses its need is never told as it.
    let ratio = locale.fixed((ratio * 100.0).floor() / 100.0, 2);
    say!(
        locale,
        "about-low-contrast-pair",
        front = format!("`--{}` {front}", pair.front),
        back = format!("`--{}` {back}", pair.back),
        ratio = ratio,
        need = locale.decimal(*need, 2),
        scheme = scheme
    )
}

/// Returns `--accent #ff8800 on --paper #ffffff is 2.30 to 1 where 4.5 is needed (light)`.
fn told(miss: &Miss) -> String {
    let Miss { pair, scheme, front, back, ratio, need } = miss;
    format!(
        "`--{}` {front} on `--{}` {back} is {} to 1 where {need} is needed ({})",
        pair.front,
        pair.back,
        contrast::written(*ratio),
        scheme.word()
    )
}

/// The fonts that stand in where a brand's own has not come yet or has not the letter.
const FALLBACK: &str =
    "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Liberation Sans\",Arial,sans-serif";

fn font_css(file: Option<&str>, stack: Option<&str>) -> String {
    match (file, stack) {
        (Some(file), stack) => format!(
            "@font-face{{font-family:\"Brand\";src:url(\"{file}\");font-display:swap}}\n\
             :root{{--font:\"Brand\",{}}}\n",
            stack.unwrap_or(FALLBACK)
        ),
        (None, Some(stack)) => format!(":root{{--font:{stack}}}\n"),
        (None, None) => String::new(),
    }
}
