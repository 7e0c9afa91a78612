//! The templates of a theme, read until all that is wrong with them is known.

use crate::render::asset::Assets;
use crate::render::fault::{BUILTIN, Fault};
use crate::render::filters;
use crate::render::look::Look;
use std::collections::{BTreeMap, BTreeSet};
use tera::Tera;

/// Adds all templates: one may extend those of the themes below it, never the other way round. Those at fault are taken
/// out, and the others read again, until all that is wrong is known.
pub fn read(
    mut templates: Vec<(String, String)>,
    prefixes: Vec<String>,
    look: &Look,
    faults: &mut Vec<Fault>,
) -> Result<Tera, String> {
    let mut empty = Tera::new();
    empty.set_fallback_prefixes(prefixes).map_err(|error| error.to_string())?;
    filters::register(&mut empty, &filters::Surroundings::default());
    filters::register_words(&mut empty, &look.words);
    filters::register_asset(&mut empty, String::new(), Assets::default());
    let mut has_gap = false;
    loop {
        let mut tera = empty.clone();
        let texts = templates.iter().map(|(name, text)| (name, text));
        let Err(error) = tera.add_raw_templates(texts) else { return Ok(tera) };
        let found = Fault::all(&error);
        let found = blamed(found, &templates);
        let is_wrong = |name: &str| found.iter().any(|fault| fault.is_in(name));
        let mut is_known = true;
        let names: BTreeSet<String> = templates.iter().map(|(name, _)| inner(name).to_string()).collect();
        let of_ours = |inner: &str| {
            names.contains(inner) && templates.iter().any(|(name, _)| *name == format!("{BUILTIN}{inner}"))
        };
        let mut left = Vec::with_capacity(templates.len());
        for (name, text) in &templates {
            if !is_wrong(name) || name.starts_with(BUILTIN) {
                left.push((name.clone(), text.clone()));
                continue;
            }
            // Nobody but its own theme knows it: others may include or extend it, and are not wrong for that.
            let is_gap = !of_ours(inner(name)) && !text.is_empty();
            if is_gap {
                left.push((name.clone(), String::new()));
            }
            has_gap |= is_gap;
            is_known = false;
        }
        if is_known {
            return Err(format!("the templates cannot be read: {error}"));
        }
        faults.extend(found.into_iter().filter(|fault| !(has_gap && fault.block().is_some())));
        templates = left;
    }
}

/// A built-in template that lacks a block in the one it extends is right: what has taken that one's place is wrong.
fn blamed(found: Vec<Fault>, templates: &[(String, String)]) -> Vec<Fault> {
    let culprit = |fault: &Fault| {
        let (_, text) = templates.iter().find(|(name, _)| name.starts_with(BUILTIN) && fault.is_in(name))?;
        let parent = text.strip_prefix("{% extends \"")?.split('"').next()?;
        let is_it = |name: &String| inner(name) == parent && !name.starts_with(BUILTIN);
        let (name, _) = templates.iter().rev().find(|(name, _)| is_it(name))?;
        Some((name.clone(), fault.block()?.to_string()))
    };
    let mut lacking: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut left = Vec::new();
    for fault in found {
        match culprit(&fault) {
            Some((name, block)) => {
                lacking.entry(name).or_default().insert(format!("`{block}`"));
            }
            None => left.push(fault),
        }
    }
    left.extend(lacking.into_iter().map(|(name, blocks)| {
        let blocks: Vec<String> = blocks.into_iter().collect();
        let message = format!("this template lacks {}, which pages put their text into", blocks.join(", "));
        Fault::of_file(&name, message)
    }));
    left
}

/// Returns the name of a template in its theme: `week.html`.
fn inner(name: &str) -> &str {
    let of_theme = name.split_once("/templates/").map(|(_, inner)| inner);
    of_theme.unwrap_or_else(|| name.strip_prefix(BUILTIN).unwrap_or(name))
}

#[cfg(test)]
mod tests {
    use crate::render::Theme;
    use crate::render::fault::Fault;

    fn with(path: &str, content: &str) -> Result<Theme, String> {
        Theme::load(vec![(path.to_string(), content.as_bytes().to_vec())])
    }

    #[test]
    fn a_fault_in_a_template_has_its_place() {
        for (text, line) in [("a\n {% if %}", 2), ("{{ 1 | nosuch }}", 1)] {
            let theme = with("templates/week.html", text).unwrap();
            let [fault] = theme.faults() else { panic!("{:?}", theme.faults()) };
            let told = fault.to_string();
            assert!(told.starts_with(&format!("theme/templates/week.html:{line}:")), "{told}");
        }
    }

    #[test]
    fn a_frame_without_its_blocks_is_wrong_and_not_the_pages() {
        let theme = with("templates/base.html", "<p>Ours</p>").unwrap();
        let [fault] = theme.faults() else { panic!("{:?}", theme.faults()) };
        let told = fault.to_string();
        assert!(told.starts_with("theme/templates/base.html: this template lacks `head`, `main`"), "{told}");
    }

    #[test]
    fn a_template_that_is_included_costs_its_own_message_alone() {
        let files = [
            ("templates/partials/own.html", "{% if %}"),
            ("templates/week.html", "{% include \"partials/own.html\" %}"),
            ("templates/frame.html", "{% block a %}{% endif %}"),
            ("templates/people.html", "{% extends \"frame.html\" %}{% block a %}b{% endblock %}"),
            ("templates/risks.html", "{{ 1 | nosuch }}{{ 1 | nor }}"),
        ];
        let files = files.map(|(path, text)| (path.to_string(), text.as_bytes().to_vec()));
        let theme = Theme::load(files.to_vec()).unwrap();
        let paths = ["partials/own.html", "frame.html", "risks.html", "risks.html"];
        let told: Vec<&Fault> = theme.faults().iter().collect();
        let is_told = |path: &str| told.iter().any(|fault| fault.is_in(&format!("theme/templates/{path}")));
        assert!(told.len() == paths.len() && paths.iter().all(|path| is_told(path)), "{told:#?}");
    }
}
