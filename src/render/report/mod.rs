//! The overview and the week as one page that needs no other file: to mail, to keep and to print.
//!
//! Its parts are the `main` blocks of the pages' own templates, so that it says what the site says and looks as
//! the site looks, also where a project has templates of its own. Only ids and links are changed.

mod data;
mod links;
mod tags;

use crate::checks::Report;
use crate::pages::frame::Frame;
use crate::pages::links::Links;
use crate::pages::{Page, paths};
use crate::render::Theme;
use crate::render::escape;
use crate::render::fault::Fault;
use crate::site::{OutFile, Site};
use links::Part;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Context, Tera, Value};

const TEMPLATE: &str = "report-file.html";

/// The finished page.
pub struct OneFile {
    html: String,
    /// What of it comes from the theme and says nothing of a project, longest first.
    of_theme: Vec<String>,
    /// The same as files, as the site has them.
    files: Vec<OutFile>,
}

impl OneFile {
    /// Returns the page.
    pub fn into_html(self) -> String {
        self.html
    }

    /// Returns what the alarm has to search: the page without its styles and pictures, and these as the files that
    /// they are in the site, where the alarm knows what of them is the theme's own.
    pub fn searched(&self) -> Site {
        let mut html = self.html.clone();
        for part in &self.of_theme {
            html = html.replacen(part.as_str(), "", 1);
        }
        let mut files = self.files.clone();
        files.push(OutFile::new("report.html", html));
        Site::new(files)
    }
}

/// The `page` of the templates.
#[derive(Serialize)]
struct View<'a> {
    path: &'a str,
    area: &'a str,
    title: &'a str,
    tab: String,
    wide: bool,
    csp: String,
    styles: [String; 0],
    logo: Option<String>,
    icon: Option<String>,
    brand: Option<&'a str>,
    schemes: &'static str,
    script: Option<&'a str>,
    low_contrast: &'a [String],
}

/// A way to a part from the top.
#[derive(Serialize)]
struct Way {
    href: String,
    text: String,
}

/// Renders the overview and the week of a site into one page. Every trouble with a template is told.
pub fn file(pages: &[Page], report: &Report, theme: &Theme) -> Result<OneFile, Vec<Fault>> {
    let frame = Frame::new(report, pages);
    let links = Arc::new(Links::new(report, pages));
    let engine = theme.engine("", &links, report.edition.as_of(), report.numbers());
    let paths = [Some(frame.home), Some(paths::WEEK).filter(|week| *week != frame.home)];
    let find = |path| pages.iter().find(|page| page.path == path);
    let chosen: Vec<&Page> = paths.into_iter().flatten().filter_map(find).collect();
    let look = data::Look::of(theme);
    let view = |page: &Page| View {
        path: frame.home,
        area: frame.home,
        title: &frame.title,
        tab: super::tab(&page.title, &frame.title),
        wide: false,
        csp: look.csp(),
        styles: [],
        logo: look.logo.clone(),
        icon: look.icon.clone(),
        brand: theme.look().brand.as_deref(),
        schemes: if theme.look().light_only { "light" } else { "light dark" },
        script: None,
        low_contrast: &theme.look().low_contrast,
    };
    let mut parts = Vec::new();
    for page in &chosen {
        let html = main(page, &engine, &frame, &view(page)).map_err(|fault| vec![fault])?;
        parts.push(Part { name: name(&page.path), path: page.path.clone(), html });
    }
    let Some(first) = chosen.first() else {
        return Err(vec![Fault::of_file("", "the site has no page to report".to_string())]);
    };
    let ways: Vec<Way> = chosen
        .iter()
        .zip(&parts)
        .map(|(page, part)| Way {
            href: format!("#{}", part.id()),
            text: page.menu.clone().unwrap_or_else(|| page.title.clone()),
        })
        .collect();

    let shell = |parts: &[Part]| {
        let mut context = Context::new();
        context.insert("site", &frame);
        context.insert("page", &view(first));
        context.insert("root", "");
        context.insert("ways", &ways);
        // The page's own markup, once more: nothing here was made of text but by the engine itself.
        context.insert_value("style", Value::safe_string(&look.style));
        let parts = parts.iter().map(|part| {
            BTreeMap::from([("id", Value::from(part.id())), ("html", Value::safe_string(&part.html))])
        });
        context.insert_value("parts", Value::from(parts.collect::<Vec<_>>()));
        let html = engine.render(TEMPLATE, &context);
        html.map(|html| escape::whole_amounts(&html)).map_err(|error| vec![Fault::of_page(&error, TEMPLATE)])
    };
    let around = tags::ids(&shell(&[])?);
    links::join(&mut parts, &around, frame.base_url.as_deref());
    let html = shell(&parts)?;
    Ok(OneFile { html, of_theme: look.of_theme(), files: look.files })
}

/// Renders what stands between the header and the foot of a page.
fn main(page: &Page, engine: &Tera, frame: &Frame, view: &View) -> Result<String, Fault> {
    let fault = |error: tera::Error| Fault::of_page(&error, &page.path);
    let mut context = Context::from_serialize(page.view.as_ref()).map_err(fault)?;
    context.insert("site", frame);
    context.insert("page", view);
    context.insert("root", "");
    engine.render_block(page.template, "main", &context).map_err(fault)
}

/// Returns the name of a part: `week` of `week.html`.
fn name(path: &str) -> String {
    path.strip_suffix(".html").unwrap_or(path).replace('/', "-")
}
