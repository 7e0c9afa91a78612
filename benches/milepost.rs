//! How fast the rooms are. Run with `cargo bench`; one module a topic.

#[path = "../tests/plan/build.rs"]
#[allow(dead_code, clippy::unwrap_used)]
mod build;
mod forecast;
mod import;
mod plan;
#[path = "../tests/import/samples.rs"]
#[allow(dead_code)]
mod samples;
mod twister;
mod whole;

fn main() {
    divan::main();
}
