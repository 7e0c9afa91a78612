//! The commands: one file each, with the arguments (their doc comments are the help) and what they do.
//!
//! Only this room decides on words, colours and exit codes. Results go to standard output, all else to
//! standard error.

mod baseline;
mod build;
mod check;
mod choice;
mod completions;
mod explain;
mod export;
mod import;
mod init;
mod left_out;
mod new;
mod portfolio;
mod print;
mod project;
#[cfg(feature = "serve")]
mod rebuild;
mod rules;
#[cfg(feature = "serve")]
mod serve;
mod tally;
mod theme;
#[cfg(feature = "serve")]
mod trouble;
#[cfg(feature = "serve")]
mod watch;

use crate::cli::print::Terminal;
use crate::io::Refused;
use clap::{Parser, Subcommand, ValueEnum};
use std::fmt;
use std::process::ExitCode;

/// Turns a folder of Markdown and TOML that describes an IT project into an honest status site.
#[derive(Parser)]
#[command(name = "milepost", version, max_term_width = 100, propagate_version = true)]
#[command(after_help = EXIT_CODES)]
pub struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

const EXIT_CODES: &str = "Exit status: 0 done; 1 the project's files have errors (or warnings under `--deny warnings`); \
                          2 the command line is wrong; 3 the machine failed.";

#[derive(clap::Args)]
#[command(next_help_heading = "Global options")]
struct Global {
    /// Whether to write in colour
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto, value_name = "WHEN")]
    color: Colour,
    /// Say nothing but errors and warnings
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say more about what is done
    #[arg(short, long, global = true)]
    verbose: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Colour {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    Always,
    Never,
}

#[derive(Subcommand)]
enum Command {
    Init(init::Args),
    New(new::Args),
    Build(build::Args),
    Check(check::Args),
    #[cfg(feature = "serve")]
    Serve(serve::Args),
    #[cfg(feature = "serve")]
    Watch(watch::Args),
    Export(export::Args),
    Import(import::Args),
    Baseline(baseline::Args),
    Explain(explain::Args),
    Rules(rules::Args),
    Theme(theme::Args),
    Completions(completions::Args),
}

/// How a command ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Exit {
    Done,
    /// The project's files have errors, or what `--deny` names.
    Input,
    /// The command line cannot be done as it stands.
    Usage,
    /// The disk, the network or another part of the machine failed.
    Machine,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(match exit {
            Exit::Done => 0,
            Exit::Input => 1,
            Exit::Usage => 2,
            Exit::Machine => 3,
        })
    }
}

/// Something wrong with the project's files that has no place in them, such as a theme that cannot be read.
#[derive(Debug)]
pub struct InputError(pub String);

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for InputError {}

/// Reads the command line and runs the command.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    match cli.global.color {
        Colour::Auto => anstream::ColorChoice::Auto,
        // `AlwaysAnsi` also where the terminal would need other means: what is asked for is the bytes.
        Colour::Always => anstream::ColorChoice::AlwaysAnsi,
        Colour::Never => anstream::ColorChoice::Never,
    }
    .write_global();
    let terminal = Terminal { is_quiet: cli.global.quiet, is_verbose: cli.global.verbose };
    run(&cli.command, &terminal).unwrap_or_else(|error| exit_of(&error, &terminal)).into()
}

fn run(command: &Command, terminal: &Terminal) -> anyhow::Result<Exit> {
    match command {
        Command::Init(args) => init::run(args, terminal),
        Command::New(args) => new::run(args, terminal),
        Command::Build(args) => build::run(args, terminal),
        Command::Check(args) => check::run(args, terminal),
        #[cfg(feature = "serve")]
        Command::Serve(args) => serve::run(args, terminal),
        #[cfg(feature = "serve")]
        Command::Watch(args) => watch::run(args, terminal),
        Command::Export(args) => export::run(args, terminal),
        Command::Import(args) => import::run(args, terminal),
        Command::Baseline(args) => baseline::run(args, terminal),
        Command::Explain(args) => explain::run(args, terminal),
        Command::Rules(args) => rules::run(args, terminal),
        Command::Theme(args) => theme::run(args, terminal),
        Command::Completions(args) => completions::run(args, terminal),
    }
}

/// Says what went wrong and returns the exit that belongs to it.
fn exit_of(error: &anyhow::Error, terminal: &Terminal) -> Exit {
    if let Some(refused) = error.downcast_ref::<Refused>() {
        terminal.error(&refused.message, &[&refused.hint]);
        return Exit::Usage;
    }
    let reasons: Vec<String> = error
        .chain()
        .map(|reason| match reason.downcast_ref::<std::io::Error>() {
            Some(io) => crate::io::disk::reason(io),
            None => reason.to_string(),
        })
        .collect();
    let cause = error.chain().find_map(|reason| reason.downcast_ref::<std::io::Error>());
    let hints: Vec<&str> = cause.and_then(crate::io::disk::next_step).into_iter().collect();
    terminal.error(&reasons.join(": "), &hints);
    if error.downcast_ref::<InputError>().is_some() { Exit::Input } else { Exit::Machine }
}

/// What a command treats as an error.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Errors in a project of a portfolio; those of a project that is built alone always count
    Errors,
    /// Warnings about the files, and warnings and alarms in the project; notices do not count
    Warnings,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }
}
