//! How fast the rooms are. Run with `cargo bench`; one module a topic.

fn main() {
    divan::main();
}
