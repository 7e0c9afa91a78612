//! A portfolio of a hundred projects, from its folder to its site, by the program itself. It tells the most memory that was used as well.
//!
//! `cargo bench --bench milepost -- portfolio`; with `--portfolio FOLDER` in place of `portfolio` it writes the folder.

use crate::many;
use divan::Bencher;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// Writes the portfolio into a folder.
pub fn write(folder: &Path) -> std::io::Result<()> {
    for (path, text) in many::texts(&many::LARGE) {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap_or(folder))?;
        std::fs::write(path, text)?;
    }
    Ok(())
}

/// `milepost build` into a folder that is not there yet.
// The harness tells times only: the memory is printed.
#[allow(clippy::print_stdout)]
#[divan::bench(sample_count = 3, sample_size = 1)]
fn portfolio(bencher: Bencher) {
    let folder = tempfile::tempdir().expect("a place for the folder");
    write(folder.path()).expect("the folder takes files");
    let peak = std::cell::Cell::new(0);
    bencher
        .with_inputs(|| tempfile::tempdir().expect("a place for the site"))
        .bench_local_values(|site| peak.set(peak.get().max(build(folder.path(), &site.path().join("site")))));
    println!("\nthe most memory: {} MB", peak.get() / 1024);
}

/// Builds, and returns the most memory that the program held, in KiB; 0 where the system does not tell.
fn build(folder: &Path, site: &Path) -> u64 {
    let mut program = Command::new(env!("CARGO_BIN_EXE_milepost"))
        .args(["build", "-q", "-o"])
        .args([site, folder])
        .stderr(Stdio::inherit())
        .spawn()
        .expect("the program runs");
    let status = format!("/proc/{}/status", program.id());
    let mut peak = 0;
    loop {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let held = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let held = held.and_then(|held| held.trim().trim_end_matches(" kB").parse().ok());
        peak = peak.max(held.unwrap_or(0));
        match program.try_wait().expect("the program is ours") {
            Some(ended) => break assert!(ended.success(), "the portfolio has no errors"),
            None => sleep(Duration::from_millis(5)),
        }
    }
    peak
}
