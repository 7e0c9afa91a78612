//! How fast the rooms are. Run with `cargo bench`; one module a topic.

#[path = "../tests/plan/build.rs"]
#[allow(dead_code, clippy::unwrap_used)]
mod build;
mod forecast;
mod import;
mod ledger;
#[path = "../tests/portfolio/many.rs"]
#[allow(dead_code)]
mod many;
mod money;
mod plan;
mod portfolio;
mod registers;
#[path = "../tests/import/samples.rs"]
#[allow(dead_code)]
mod samples;
mod twister;
mod whole;

fn main() {
    // `cargo bench -- --write FOLDER`: the large project as files, to time the program itself.
    let mut arguments = std::env::args().skip_while(|argument| argument != "--write");
    if let (Some(_), Some(folder)) = (arguments.next(), arguments.next()) {
        registers::write(std::path::Path::new(&folder)).expect("the folder takes files");
        return;
    }
    let mut arguments = std::env::args().skip_while(|argument| argument != "--portfolio");
    if let (Some(_), Some(folder)) = (arguments.next(), arguments.next()) {
        portfolio::write(std::path::Path::new(&folder)).expect("the folder takes files");
        return;
    }
    divan::main();
}
