//! Runs a command and turns its outcome into an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    milepost::cli::main()
}
