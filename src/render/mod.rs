//! Pages and a theme into HTML.
//!
//! What is printed unescaped comes from three filters only: `markdown` and `inline`, which write their
//! own elements around escaped text, and `svg`, which takes the bytes that a drawing hands over and
//! refuses text. Everything else is escaped by the template engine. `report` puts finished markup together once more.

mod asset;
pub mod brand;
pub mod contrast;
mod escape;
pub mod fault;
mod filters;
pub mod gallery;
pub mod layer;
mod link;
pub mod look;
mod markdown;
mod markdown_table;
mod markdown_words;
pub mod report;
pub mod styles;
mod templates;
pub mod theme;
pub mod tokens;

pub use theme::Theme;

use crate::checks::Report;
use crate::pages::Page;
use crate::pages::frame::Frame;
use crate::pages::links::Links;
use crate::pages::{order, paths};
use crate::render::fault::Fault;
use crate::site::OutFile;
use crate::units::text::shorten;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::{Context, Tera};

/// The `page` of every template.
#[derive(Serialize)]
struct PageView<'a> {
    path: &'a str,
    /// The word of the menu that it belongs to.
    area: &'a str,
    title: &'a str,
    /// The title in the browser's tab and in lists of results, where little room is.
    tab: String,
    wide: bool,
    csp: &'a str,
    styles: Vec<String>,
    logo: Option<&'a str>,
    icon: Option<&'a str>,
    /// What the logo says, or stands in its place.
    brand: Option<&'a str>,
    /// The schemes that browsers may choose from.
    schemes: &'static str,
    /// The optional script.
    script: Option<&'a str>,
    /// Where the page will stand, where that is known and the page has one place.
    address: Option<String>,
    /// Colours that are too alike, where the theme allows it.
    low_contrast: &'a [String],
}

/// Renders all pages, and adds the files they need. Every trouble with a template is told, in the order
/// of the pages.
pub fn render(pages: &[Page], report: &Report, theme: &Theme) -> Result<Vec<OutFile>, Vec<Fault>> {
    let frame = Frame::new(report, pages);
    files(pages, &frame, Links::new(report, pages), theme)
}

/// Renders the pages of a portfolio, which link to no records of their own.
pub fn portfolio(pages: &[Page], frame: &Frame, theme: &Theme) -> Result<Vec<OutFile>, Vec<Fault>> {
    files(pages, frame, Links::default(), theme)
}

fn files(pages: &[Page], frame: &Frame, links: Links, theme: &Theme) -> Result<Vec<OutFile>, Vec<Fault>> {
    let links = Arc::new(links);
    let mut engines: BTreeMap<String, Tera> = BTreeMap::new();
    let locale = frame.locale;
    for page in pages {
        let root = paths::root(&page.path);
        engines.entry(root).or_insert_with_key(|root| theme.engine(root, &links, frame.as_of, locale));
    }
    let rendered: Vec<Result<OutFile, Fault>> =
        pages.par_iter().map(|page| page_file(page, frame, theme, &engines)).collect();
    let (files, faults): (Vec<_>, Vec<_>) = rendered.into_iter().partition(Result::is_ok);
    if !faults.is_empty() {
        // What stands around every page is wrong on each of them, and told once.
        let mut told: Vec<Fault> = Vec::new();
        for fault in faults.into_iter().filter_map(Result::err) {
            if !told.contains(&fault) {
                told.push(fault);
            }
        }
        return Err(told);
    }
    let mut files: Vec<OutFile> = files.into_iter().filter_map(Result::ok).collect();
    files.extend(theme.files());
    Ok(files)
}

/// Returns what makes the words alone of a text in Markdown, where there is no markup.
pub fn words(pages: &[Page], report: &Report) -> impl Fn(&str) -> String + use<> {
    let links = Links::new(report, pages);
    move |text| markdown_words::words(text, &links)
}

fn page_file(
    page: &Page,
    frame: &Frame,
    theme: &Theme,
    engines: &BTreeMap<String, Tera>,
) -> Result<OutFile, Fault> {
    let root = paths::root(&page.path);
    let no_engine = || Fault::of_file("", format!("no engine for `{}`", page.path));
    let engine = engines.get(&root).ok_or_else(no_engine)?;
    let fault = |error: tera::Error| Fault::of_page(&error, &page.path);
    let mut context = Context::from_serialize(page.view.as_ref()).map_err(fault)?;
    let view = PageView {
        path: &page.path,
        area: order::area(&page.path),
        title: &page.title,
        tab: tab(&page.title, &frame.title),
        wide: page.wide,
        csp: theme.csp(),
        styles: vec![theme.stylesheet().to_string()],
        logo: theme.logo(),
        icon: theme.icon(),
        brand: theme.look().brand.as_deref(),
        schemes: if theme.look().light_only { "light" } else { "light dark" },
        script: theme.script(),
        address: address(page, frame),
        low_contrast: &theme.look().low_contrast,
    };
    context.insert("site", frame);
    context.insert("page", &view);
    context.insert("root", &root);
    let html = engine.render(page.template, &context).map_err(fault)?;
    // The project's own files are shown as they are.
    let html = if page.template == "source.html" { html } else { escape::whole_amounts(&html) };
    Ok(OutFile::new(page.path.clone(), html))
}

/// Returns the whole address of a page.
fn address(page: &Page, frame: &Frame) -> Option<String> {
    let base = frame.base_url.as_deref().filter(|_| page.path != paths::MISSING)?;
    let path = if page.path == frame.home { "" } else { &page.path };
    Some(format!("{base}{}", paths::address(path)))
}

/// Returns what a tab says: the page and the site, or the page alone where both are too long.
fn tab(page: &str, site: &str) -> String {
    let both = format!("{page} – {site}");
    if both.chars().count() <= TAB_MOST { both } else { shorten(page, TAB_MOST) }
}

const TAB_MOST: usize = 70;
