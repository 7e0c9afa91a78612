//! The files of one theme, built in or the project's, before anything is made of them.

use crate::render::fault::Fault;
use crate::render::styles;
use rust_embed::RustEmbed;
use std::collections::BTreeMap;

#[derive(RustEmbed)]
#[folder = "themes/"]
struct Builtin;

/// The folder of the project's own files over whichever theme is chosen.
pub const OWN: &str = "theme";

/// Returns a file of the built-in themes.
pub fn builtin_file(path: &str) -> Option<Vec<u8>> {
    Some(Builtin::get(path)?.data.into_owned())
}

/// What one theme brings.
#[derive(Default)]
pub struct Layer {
    pub templates: Vec<(String, String)>,
    pub statics: BTreeMap<String, Vec<u8>>,
    pub theme_css: Option<String>,
    pub custom_css: Option<String>,
}

impl Layer {
    /// Takes in one file of a folder, by its path in it. `shown` is how messages call the folder.
    fn add(&mut self, shown: &str, path: &str, bytes: Vec<u8>) -> Result<(), String> {
        if let Some(name) = path.strip_prefix("templates/") {
            self.templates.push((name.to_string(), text(shown, path, bytes)?));
        } else if let Some(name) = path.strip_prefix("static/") {
            self.statics.insert(name.to_string(), bytes);
        } else if path == "theme.css" {
            self.theme_css = Some(text(shown, path, bytes)?);
        } else if path == "custom.css" {
            self.custom_css = Some(text(shown, path, bytes)?);
        }
        Ok(())
    }

    /// Reads a built-in theme, without the notes to ourselves.
    pub fn builtin(theme: &str) -> Result<Layer, String> {
        let mut layer = Layer::default();
        for path in Builtin::iter() {
            let Some(name) = path.strip_prefix(theme).and_then(|rest| rest.strip_prefix('/')) else {
                continue;
            };
            let Some(file) = Builtin::get(&path) else { continue };
            let mut bytes = file.data.into_owned();
            if name.ends_with(".css") {
                bytes = styles::lean(&text(theme, name, bytes)?).into_bytes();
            } else if name.ends_with(".js") {
                bytes = styles::lean_script(&text(theme, name, bytes)?).into_bytes();
            }
            layer.add(theme, name, bytes)?;
        }
        Ok(layer)
    }

    /// Reads a theme of the project from the files of all its themes. Files that should be texts and are not are left out.
    pub fn of_project(folder: &str, files: &[(String, Vec<u8>)], faults: &mut Vec<Fault>) -> Layer {
        let mut layer = Layer::default();
        for (path, bytes) in files {
            let (found, name) = place(path);
            if found != folder {
                continue;
            }
            let is_read = !name.starts_with("static/") || name.ends_with(".css");
            let fits = !is_read || std::str::from_utf8(bytes).is_ok();
            if !fits || layer.add(folder, name, bytes.clone()).is_err() {
                faults.push(Fault::not_text(format!("{folder}/{name}")));
            }
        }
        layer
    }
}

/// Returns the theme folder that a file belongs to, and its path in it: `themes/acme` and `theme.css`.
pub fn place(path: &str) -> (&str, &str) {
    if let Some(rest) = path.strip_prefix("themes/")
        && let Some((name, inner)) = rest.split_once('/')
    {
        return (&path[.."themes/".len() + name.len()], inner);
    }
    (OWN, path.strip_prefix("theme/").unwrap_or(path))
}

/// Returns the text of a file, or says that it is none.
pub fn text(folder: &str, path: &str, bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|_| format!("{folder}/{path} is not UTF-8 text"))
}
