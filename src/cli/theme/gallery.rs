//! `milepost theme gallery`: a site of invented data, and pages with each of its components and charts.

use crate::cli::Exit;
use crate::cli::print::{Terminal, place};
use crate::cli::project::{self, Look, Reading};
use crate::io::disk::{self, Folder};
use crate::io::portfolio;
use crate::io::publish::{self, Holds, Target};
use crate::load;
use crate::pipeline::{self, Asked, Clock};
use crate::render::gallery::{self, Scheme};
use crate::site::{OutFile, Site};
use crate::source::Sources;
use crate::units::Date;
use rust_embed::Embed;
use std::path::PathBuf;

/// Show every component and chart in a theme, on invented data
///
/// Writes a small site with the pages `gallery-light.html` and `gallery-dark.html`. The theme is the project's own, or
/// the one that `--theme` names; no other file of the project is read into it.
#[derive(clap::Args)]
pub struct Args {
    /// The project folder, whose `theme` and `themes` are used
    #[arg(default_value = ".")]
    pub dir: PathBuf,
    /// The folder to write to [default: DIR/theme-gallery]
    #[arg(short, long, value_name = "OUT")]
    pub output: Option<PathBuf>,
    /// The theme, instead of the project's own choice
    #[arg(long, value_name = "NAME")]
    pub theme: Option<String>,
}

/// An invented project in which every chart has something to show.
#[derive(Embed)]
#[folder = "src/cli/theme/gallery/"]
struct Invented;

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    let output = args.output.clone().unwrap_or_else(|| args.dir.join("theme-gallery"));
    let target = Target { output: &output, project: &args.dir, in_place: false };
    let folder = portfolio::read_project(&args.dir, &output)?;
    publish::check(&target, Holds::Site)?;
    let chosen = load::load(&folder.sources).project.and_then(|project| project.site.theme);
    let invented = Invented::iter().filter_map(|path| {
        let text = String::from_utf8(Invented::get(&path)?.data.into_owned()).ok()?;
        Some((path.to_string(), text))
    });
    let sources = Sources::from_texts(invented).with_apart(disk::theme_texts(&folder.theme));
    let clock = Clock { as_of: None, today: Date::EARLIEST };
    let reading = Reading { folder: Folder { sources, theme: folder.theme }, clock };
    let look = Look { theme: args.theme.clone().or(chosen), base_url: None };
    let mut outcome = reading.run(pipeline::build, Asked::Widest, &look)?;
    let report = crate::cli::print::Report {
        outcome: &outcome,
        mask: &outcome.mask,
        sources: &reading.folder.sources,
        folder: &args.dir,
        part: "",
    };
    terminal.print(&crate::cli::print::human::diagnostics(&report));
    for said in &outcome.said {
        terminal.say(said);
    }
    if outcome.diagnostics.iter().any(|diagnostic| diagnostic.is_error()) {
        return Ok(Exit::Input);
    }
    project::check_refusal(&outcome, "")?;
    let Some(site) = outcome.site.take() else {
        anyhow::bail!("no gallery was made, and no reason was given")
    };
    let mut files: Vec<OutFile> = site.files().to_vec();
    let is_light_only = text(&site, "index.html").contains("<meta name=\"color-scheme\" content=\"light\">");
    let schemes = if is_light_only { &[Scheme::Light][..] } else { &[Scheme::Light, Scheme::Dark] };
    for scheme in schemes {
        files.extend(gallery::gallery(&site, *scheme).into_iter().flatten());
    }
    publish::publish(&Site::new(files), &target)?;
    for scheme in schemes {
        terminal.say(&format!("Gallery: {}", place::folder(&output.join(scheme.page()))));
    }
    Ok(Exit::Done)
}

fn text<'a>(site: &'a Site, path: &str) -> &'a str {
    site.get(path).and_then(|file| std::str::from_utf8(&file.bytes).ok()).unwrap_or_default()
}
