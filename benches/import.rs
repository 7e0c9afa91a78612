//! How long an import takes, from bytes to texts.

use crate::samples::large;
use divan::{Bencher, black_box};
use milepost::import::{self, Existing, Input};

#[divan::bench(args = [1_000, 10_000, 50_000], max_time = 5)]
fn mspdi(bencher: Bencher, tasks: usize) {
    let text = large(tasks);
    bencher.bench_local(|| {
        let draft = (import::ALL[0].read)(&Input { bytes: black_box(text.as_bytes()), stem: "plan" });
        draft.and_then(|draft| import::write(draft, &Existing::default(), "plan.xml"))
    });
}
