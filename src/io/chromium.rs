//! Prints a page through a browser of the Chromium family that is on this machine.

use crate::io::Refused;
use anyhow::{Context, bail};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The variable that names the browser.
pub const VARIABLE: &str = "MILEPOST_BROWSER";

/// The commands that are looked for, in this order.
const COMMANDS: [&str; 8] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
];

/// Where browsers are that are no commands.
#[cfg(target_os = "macos")]
const PLACES: [&str; 3] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
#[cfg(windows)]
const PLACES: [&str; 4] = [
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    r"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
];
#[cfg(not(any(target_os = "macos", windows)))]
const PLACES: [&str; 1] = ["/snap/bin/chromium"];

/// How long one page may take: a browser that starts for the first time on a slow machine needs some of it.
const PATIENCE: Duration = Duration::from_secs(60);

/// Finds the browser: the one that is named, else the one in the environment, else one that is installed.
///
/// # Errors
///
/// Says what was looked for, and what to do, where there is none.
pub fn find(named: Option<&Path>) -> Result<PathBuf, Refused> {
    let by_hand = "or export with `--format html` and print the page from any browser";
    if let Some(named) = named {
        return command(named).ok_or_else(|| {
            Refused::new(
                format!("there is no browser `{}`", named.display()),
                format!("name the program of a Chromium, Chrome or Edge with `--browser`, {by_hand}"),
            )
        });
    }
    if let Some(named) = env::var_os(VARIABLE).filter(|named| !named.is_empty()) {
        let named = PathBuf::from(named);
        return command(&named).ok_or_else(|| {
            Refused::new(
                format!("there is no browser `{}`, which the variable {VARIABLE} names", named.display()),
                format!("correct it, name another program with `--browser`, {by_hand}"),
            )
        });
    }
    let installed = COMMANDS.iter().chain(&PLACES).find_map(|name| command(Path::new(name)));
    installed.ok_or_else(|| {
        let looked = COMMANDS.iter().chain(&PLACES).map(|name| format!("`{name}`"));
        Refused::new(
            format!(
                "a PDF is printed by a Chromium, Chrome or Edge, and none was found: looked for {}",
                looked.collect::<Vec<_>>().join(", ")
            ),
            format!("name one with `--browser PATH` or the variable {VARIABLE}, {by_hand}"),
        )
    })
}

/// Returns the program of a name: a path, or a command in one of the folders of `PATH`.
fn command(name: &Path) -> Option<PathBuf> {
    let is_path = name.parent().is_some_and(|folder| !folder.as_os_str().is_empty());
    if is_path {
        return name.is_file().then(|| fs::canonicalize(name).unwrap_or_else(|_| name.to_path_buf()));
    }
    let folders = env::var_os("PATH")?;
    let with_ending = name.with_extension(env::consts::EXE_EXTENSION);
    env::split_paths(&folders)
        .filter(|folder| folder.is_absolute())
        .map(|folder| folder.join(if env::consts::EXE_EXTENSION.is_empty() { name } else { &with_ending }))
        .find(|path| path.is_file())
}

/// Prints a page that needs no other file, and returns the PDF.
///
/// The browser gets a profile of its own, which is gone afterwards, and no way into a network.
pub fn print(browser: &Path, html: &str) -> anyhow::Result<Vec<u8>> {
    let folder = tempfile::Builder::new()
        .prefix("milepost-")
        .tempdir()
        .context("no folder could be made for the browser")?;
    let page = folder.path().join("report.html");
    fs::write(&page, html).with_context(|| format!("`{}` could not be written", page.display()))?;
    match run(browser, folder.path(), &page, true)? {
        Ended::Printed(pdf) => Ok(pdf),
        // In a container and for root, a browser has no sandbox to work in. The page runs no script and asks for
        // nothing, so that it is safe without one.
        Ended::Failed(said) if said.contains("sandbox") => match run(browser, folder.path(), &page, false)? {
            Ended::Printed(pdf) => Ok(pdf),
            Ended::Failed(said) => Err(failed(browser, &said)),
        },
        Ended::Failed(said) => Err(failed(browser, &said)),
    }
}

enum Ended {
    Printed(Vec<u8>),
    /// What it said on standard error.
    Failed(String),
}

fn run(browser: &Path, folder: &Path, page: &Path, has_sandbox: bool) -> anyhow::Result<Ended> {
    let (pdf, said) = (folder.join("report.pdf"), folder.join("said.txt"));
    let errors = fs::File::create(&said).context("the browser's messages could not be kept")?;
    let mut command = Command::new(browser);
    command
        .args(["--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check"])
        .args(["--no-pdf-header-footer", "--disable-extensions", "--disable-sync", "--disable-quic"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage"])
        // No name is found and no address reached: the page needs none.
        .args(["--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=http://127.0.0.1:9"])
        .arg(argument("--user-data-dir=", &folder.join("profile")))
        .arg(argument("--print-to-pdf=", &pdf));
    if !has_sandbox {
        command.arg("--no-sandbox");
    }
    let mut child = command
        .arg(page)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(errors)
        .spawn()
        .with_context(|| format!("the browser `{}` could not be started", browser.display()))?;
    let begin = Instant::now();
    loop {
        if child.try_wait().context("the browser could not be waited for")?.is_some() {
            break;
        }
        if begin.elapsed() > PATIENCE {
            // It may have ended in between, which is as good.
            let _ = child.kill();
            let _ = child.wait();
            bail!(
                "the browser `{}` did not print the report within {} seconds; name another with `--browser`, or \
                 export with `--format html` and print the page yourself",
                browser.display(),
                PATIENCE.as_secs()
            );
        }
        thread::sleep(Duration::from_millis(20));
    }
    let bytes = fs::read(&pdf).unwrap_or_default();
    if is_whole(&bytes) {
        return Ok(Ended::Printed(bytes));
    }
    Ok(Ended::Failed(String::from_utf8_lossy(&fs::read(&said).unwrap_or_default()).into_owned()))
}

fn argument(name: &str, path: &Path) -> std::ffi::OsString {
    let mut out = std::ffi::OsString::from(name);
    out.push(path);
    out
}

/// Tells whether a PDF has its beginning and its end.
fn is_whole(bytes: &[u8]) -> bool {
    let tail = &bytes[bytes.len().saturating_sub(1024)..];
    bytes.starts_with(b"%PDF-") && tail.windows(5).any(|part| part == b"%%EOF")
}

fn failed(browser: &Path, said: &str) -> anyhow::Error {
    let said = said.lines().rev().map(str::trim).find(|line| !line.is_empty());
    let said = said.map_or_else(String::new, |line| format!(": {line}"));
    anyhow::anyhow!(
        "the browser `{}` printed nothing{said}; name another with `--browser`, or export with `--format html` and \
         print the page yourself",
        browser.display()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_a_file_is_none() {
        assert!(is_whole(b"%PDF-1.4\n1 0 obj\n%%EOF\n"));
        assert!(!is_whole(b"%PDF-1.4\n1 0 obj\n"));
        assert!(!is_whole(b""));
    }
}
