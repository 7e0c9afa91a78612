//! Opens an address in the user's browser, where there is one.

use std::process::{Command, Stdio};

/// Asks the system to open an address. Returns false where it has no way to; that is never an error.
pub fn open(address: &str) -> bool {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        // The empty argument is the window's title, which `start` would take the address for.
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let child = Command::new(program)
        .args(arguments)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    match child {
        Ok(mut child) => {
            // Waited for in the background, so that no dead process is left while the server runs.
            std::thread::spawn(move || child.wait());
            true
        }
        Err(_) => false,
    }
}
