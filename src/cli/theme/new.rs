//! `milepost theme new`: a folder of `themes/` in which every key and every token stands with its meaning.

use crate::cli::print::{Terminal, place};
use crate::cli::{Exit, InputError};
use crate::io::{Refused, folder, portfolio};
use crate::render::Theme;
use crate::render::theme::BUILTIN_NAMES;
use crate::render::tokens::{self, Scheme};
use std::path::PathBuf;

/// Write a folder to start a theme from
#[derive(clap::Args)]
pub struct Args {
    /// What the theme is called: small letters, digits and hyphens
    pub name: String,
    /// The project folder; the theme goes into its folder `themes`
    #[arg(long = "in", value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
}

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    let name = args.name.as_str();
    let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if name.is_empty() || !name.chars().all(is_letter) || name.starts_with('-') {
        let hint = "write small letters, digits and hyphens, such as `acme`";
        return Err(Refused::new(format!("a theme cannot be called `{name}`"), hint).into());
    }
    if BUILTIN_NAMES.contains(&name) {
        let hint = "choose another name, and let it extend the built-in one";
        return Err(Refused::new(format!("`{name}` is a built-in theme"), hint).into());
    }
    if !args.dir.is_dir() {
        let message = format!("there is no folder `{}`", place::folder(&args.dir));
        return Err(Refused::new(message, "name the folder of your project with `--in`").into());
    }
    let path = args.dir.join("themes").join(name);
    let shown = place::folder(&path);
    if path.exists() {
        let message = format!("`{shown}` is there already, and nothing is overwritten");
        return Err(Refused::new(message, "choose another name, or move it away").into());
    }
    let files = [
        ("theme.toml", SETTINGS.replace("NAME", name)),
        ("theme.css", styles()?),
        ("README.md", README.replace("NAME", name)),
    ];
    folder::write(&path, &files.map(|(path, text)| (path.to_string(), text)))?;
    let is_portfolio = portfolio::is_one(&args.dir)?;
    terminal.say(&format!("Made 3 files in {shown}. Next:"));
    if is_portfolio {
        terminal.say(&format!(
            "  set `theme = \"{name}\"` in `[site]` of portfolio.toml, for the pages about all projects"
        ));
        terminal.say(&format!("  milepost build --theme {name}   gives it to its projects as well"));
    } else {
        terminal.say(&format!("  set `theme = \"{name}\"` in `[site]` of project.toml"));
        terminal.say("  milepost theme gallery   shows every component and chart in it");
    }
    Ok(Exit::Done)
}

const SETTINGS: &str = r##"# The theme "NAME". Every key is optional; take the # away in front of those you want.
name = "NAME"
extends = "plain"                  # or "board", "clear", or another folder of themes/

[brand]
# name = "Acme Logistics"          # what the logo says; stands in its place where there is none
# logo = "static/logo.svg"         # put the file into the folder static/ here
# accent = "#6b2d84"               # links, the current page, bars; made darker or lighter until it can be read
# second = "#00707a"               # the critical path
# font = "static/fonts/acme.woff2" # a font of your own
# font_stack = "Georgia, serif"    # or fonts that readers have
# allow_low_contrast = false       # true takes the colours as they are, and says so on the page About

[options]
# dark = "auto"                    # "off" where there should be no dark site
# density = "normal"               # "dense" for tighter tables
# words = { bad = "Red", warn = "Amber", ok = "Green" }
"##;

const README: &str = "\
# The theme \"NAME\"

- `theme.toml`: logo, two colours, a font, a few switches. Often this is all.
- `theme.css`: your styles. All tokens stand in it as comments, with their built-in values.
- `static/`: logo, icon (`favicon.svg`), fonts.
- `templates/`: templates in place of the built-in ones, by their names. To change one block of a page, begin with
  `{% extends \"builtin/base.html\" %}`.

Set `theme = \"NAME\"` in `[site]` of `project.toml`, and build. `milepost theme gallery` writes pages that show every
component and every chart in this theme, in light and in dark. Colours that are too alike are reported by the build.
";

/// Returns a stylesheet with every token of the built-in theme as a comment, so that none is ever missing here.
fn styles() -> anyhow::Result<String> {
    let theme = Theme::load(Vec::new()).map_err(InputError)?;
    let sheets: Vec<&str> = theme.sheets().iter().map(|(_, css)| css.as_str()).collect();
    let light = tokens::values(&sheets, Scheme::Light);
    let mut css = "/* Your styles come after the built-in ones and win over them. Take tokens out of the comments. */\n".to_string();
    css += "\n/*\n:root {\n";
    for (name, (value, ..)) in &light {
        css += &format!("  --{name}: {value};\n");
    }
    css += "}\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n";
    for (name, (value, ..)) in tokens::values(&sheets, Scheme::Dark) {
        if light.get(&name).is_none_or(|(other, ..)| *other != value) {
            css += &format!("    --{name}: {value};\n");
        }
    }
    Ok(css + "  }\n}\n*/\n")
}
