//! From a folder's texts to a finished site in memory: the example, and plans of growing size.

use crate::registers;
use divan::{Bencher, black_box};
use milepost::pipeline::{self, Asked, Clock, Input};
use milepost::render::Theme;
use milepost::source::Sources;
use milepost::units::Date;
use std::fmt::Write;
use std::path::Path;

fn input<'a>(sources: &'a Sources, theme: &'a Theme) -> Input<'a> {
    let clock = Clock { as_of: Date::from_ymd(2026, 11, 13), today: Date::from_days(0) };
    Input { sources, theme, clock, asked: Asked::Widest, theme_name: None, base_url: None }
}

fn build(sources: &Sources, theme: &Theme) -> usize {
    let outcome = pipeline::build(&input(sources, theme));
    let site = outcome.site.expect("the project has no errors");
    site.files().iter().map(|file| file.bytes.len()).sum()
}

/// The example project, read once: reading a folder is the disk's business.
#[divan::bench]
fn example(bencher: Bencher) {
    let folder = milepost::io::disk::read(Path::new("example-project"), Path::new("example-project/site"))
        .expect("the example is there");
    let theme = Theme::load(folder.theme).expect("the built-in theme loads");
    bencher.bench_local(|| black_box(build(&folder.sources, &theme)));
}

/// Plans of many tasks in phases of fifty, each task after one or two others.
#[divan::bench(args = [100, 1_000, 10_000], sample_count = 10)]
fn tasks(bencher: Bencher, count: usize) {
    let sources = Sources::from_texts([("project.toml", PROJECT.to_string()), ("plan.toml", plan(count))]);
    let theme = Theme::load(Vec::new()).expect("the built-in theme loads");
    bencher.bench_local(|| black_box(build(&sources, &theme)));
}

/// Everything that `milepost check` does with a very large project, but for reading its files.
#[divan::bench(sample_count = 10)]
fn check_all_registers(bencher: Bencher) {
    let sources = Sources::from_texts(registers::texts(&registers::LARGE));
    let theme = Theme::load(Vec::new()).expect("the built-in theme loads");
    bencher.bench_local(|| {
        let outcome = pipeline::check(&input(&sources, &theme));
        assert!(!outcome.findings.is_empty(), "the project has no errors");
        black_box(outcome)
    });
}

/// The rules alone: from the figures to findings and colours.
#[divan::bench(sample_count = 10)]
fn rules(bencher: Bencher) {
    let sources = Sources::from_texts(registers::texts(&registers::LARGE));
    let day = Date::from_ymd(2026, 11, 13).expect("a date");
    bencher
        .with_inputs(|| {
            let project = milepost::load::load(&sources).project.expect("the project has no errors");
            let plan = milepost::plan::plan(&project, day);
            let (edition, _) = milepost::edition::issue(project, plan, None);
            let figures = milepost::analysis::analyse(&edition);
            (edition, figures)
        })
        .bench_local_values(|(edition, figures)| milepost::checks::report(edition, figures));
}

/// The whole site of the same project.
#[divan::bench(sample_count = 5)]
fn build_all_registers(bencher: Bencher) {
    let sources = Sources::from_texts(registers::texts(&registers::LARGE));
    let theme = Theme::load(Vec::new()).expect("the built-in theme loads");
    bencher.bench_local(|| black_box(build(&sources, &theme)));
}

/// From a folder on disk to the bytes of its timeline page, the theme's templates included.
#[divan::bench(args = [1_000], sample_count = 50)]
fn folder_to_timeline_page(bencher: Bencher, count: usize) {
    let folder = tempfile::tempdir().expect("a place for the folder");
    for (name, text) in [("project.toml", PROJECT.to_string()), ("plan.toml", plan(count))] {
        std::fs::write(folder.path().join(name), text).expect("the folder takes files");
    }
    bencher.bench_local(|| {
        let read = milepost::io::disk::read(folder.path(), &folder.path().join("site")).expect("it is there");
        let theme = Theme::load(read.theme).expect("the built-in theme loads");
        let project = milepost::load::load(&read.sources).project.expect("the plan has no errors");
        let plan = milepost::plan::plan(&project, Date::from_ymd(2026, 11, 13).expect("a date"));
        let (edition, _) = milepost::edition::issue(project, plan, None);
        let figures = milepost::analysis::analyse(&edition);
        let report = milepost::checks::report(edition, figures);
        let context = milepost::pages::Context { report: &report, version: "", downloads: &[] };
        let mut pages = milepost::pages::build(&context);
        pages.retain(|page| page.path == "timeline.html");
        black_box(milepost::render::render(&pages, &report, &theme).expect("the templates fit"))
    });
}

/// Understanding alone: texts to a validated project.
#[divan::bench(args = [1_000, 10_000], sample_count = 10)]
fn load(bencher: Bencher, count: usize) {
    let sources = Sources::from_texts([("project.toml", PROJECT.to_string()), ("plan.toml", plan(count))]);
    bencher.bench_local(|| black_box(milepost::load::load(&sources)));
}

const PROJECT: &str = "name = \"Large\"\nstart = 2026-01-05\nstatus_date = 2026-11-13\n";

fn plan(count: usize) -> String {
    let mut text = String::new();
    for index in 0..count {
        if index % 50 == 0 {
            let phase = index / 50;
            writeln!(text, "[[phase]]\nid = \"p{phase}\"\nname = \"Phase {phase}\"\n").ok();
        }
        let (phase, days) = (index / 50, index % 9 + 1);
        writeln!(text, "[[task]]\nid = \"t{index}\"\nname = \"Task number {index}\"\nphase = \"p{phase}\"")
            .ok();
        writeln!(text, "workstream = \"Stream {}\"\nduration = \"{days}d\"", index % 12).ok();
        match index {
            0 => {}
            _ if index % 3 == 0 => {
                writeln!(text, "after = [\"t{}\", \"t{} SS + 2d\"]", index - 1, index / 2).ok();
            }
            _ => {
                writeln!(text, "after = [\"t{}\"]", index - index.min(7)).ok();
            }
        }
        text.push('\n');
    }
    text
}
