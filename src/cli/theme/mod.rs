//! `milepost theme`: a folder to start a theme from, and a page that shows what it does to everything.

mod gallery;
mod new;

use crate::cli::Exit;
use crate::cli::print::Terminal;
use clap::Subcommand;

/// Start a theme, or look at everything that a theme changes
#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    New(new::Args),
    Gallery(gallery::Args),
}

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    match &args.command {
        Command::New(args) => new::run(args, terminal),
        Command::Gallery(args) => gallery::run(args, terminal),
    }
}
