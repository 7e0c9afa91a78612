//! `milepost completions`: what a shell needs to complete our commands.

use crate::cli::print::Terminal;
use crate::cli::{Cli, Exit};
use clap::CommandFactory;
use clap_complete::Shell;

/// Write the completion script for a shell
///
/// Where it goes depends on the shell; for bash, for example:
/// milepost completions bash > ~/.local/share/bash-completion/completions/milepost
#[derive(clap::Args)]
pub struct Args {
    /// The shell to complete in
    #[arg(value_enum)]
    pub shell: Shell,
}

pub fn run(args: &Args, terminal: &Terminal) -> anyhow::Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "milepost", &mut script);
    terminal.result(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Done)
}
