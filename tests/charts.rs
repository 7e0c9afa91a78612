//! Pictures of all charts, and what every drawing must keep to.
//!
//! A picture is kept in `tests/charts/` per chart and case; `UPDATE=1 cargo test --test all` rewrites them.

mod random;
mod reading;
mod samples;

use milepost::chart::CHARTS;
use samples::{Sample, all};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/charts")
}

#[test]
fn pictures_are_as_kept() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut changed = Vec::new();
    for Sample { name, svg, is_kept, .. } in all() {
        let path = folder().join(format!("{name}.svg"));
        if !is_kept {
            continue;
        }
        if update {
            std::fs::write(&path, &svg).unwrap();
        } else if std::fs::read_to_string(&path).unwrap_or_default() != svg {
            changed.push(name);
        }
    }
    assert!(changed.is_empty(), "changed: {changed:?}; look at them, then run with UPDATE=1");
}

#[test]
fn every_chart_has_a_picture_and_every_picture_a_chart() {
    let samples = all();
    for chart in CHARTS {
        assert!(samples.iter().any(|sample| sample.name.starts_with(chart)), "{chart} has no picture");
    }
    for entry in std::fs::read_dir(folder()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if let Some(name) = name.strip_suffix(".svg") {
            assert!(samples.iter().any(|sample| sample.name == name), "{name}.svg has no sample");
        }
    }
}

#[test]
fn a_drawing_is_the_same_each_time() {
    for (first, second) in all().iter().zip(all()) {
        assert_eq!(first.svg, second.svg, "{}", first.name);
    }
}

#[test]
fn drawings_are_well_formed_and_carry_no_paint() {
    for Sample { name, svg, .. } in all() {
        reading::check(&svg).unwrap_or_else(|fault| panic!("{name}: {fault}\n{svg}"));
        for forbidden in ["style", "rgb(", "stroke=", "NaN", "inf\"", "infinity", "transform"] {
            assert!(!svg.contains(forbidden), "{name} holds `{forbidden}`");
        }
        assert_eq!(svg.matches("fill=").count(), svg.matches("fill=\"none\"").count(), "{name}");
    }
}

#[test]
fn no_label_touches_another_or_leaves_the_drawing() {
    for Sample { name, svg, .. } in all() {
        let (width, height, boxes) = reading::text_boxes(&svg);
        for (index, (text, a)) in boxes.iter().enumerate() {
            let inside = a.0 >= -0.5 && a.1 >= -0.5 && a.2 <= width + 0.5 && a.3 <= height + 0.5;
            assert!(inside, "{name}: `{text}` {a:?} leaves {width} x {height}");
            for (other, b) in &boxes[..index] {
                let meets = a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3;
                assert!(!meets, "{name}: `{text}` {a:?} touches `{other}` {b:?}");
            }
        }
    }
}

#[test]
fn the_status_line_runs_through_no_date() {
    for Sample { name, svg, .. } in all().iter().filter(|sample| sample.name.starts_with("gantt")) {
        let Some((_, path)) = svg.split_once("class=\"today\" d=\"M") else { continue };
        let ends: Vec<f64> = path.split([' ', 'v', '"']).take(2).map(|end| end.parse().unwrap()).collect();
        for (text, place) in reading::text_boxes(svg).2 {
            // The flag and the months stand above the line.
            let is_clear = place.3 <= ends[1] || place.2 < ends[0] || ends[0] < place.0;
            assert!(is_clear, "{name}: the line at {ends:?} runs through `{text}` {place:?}");
        }
    }
}

#[test]
fn drawings_keep_to_their_weight() {
    for Sample { name, svg, budget, .. } in all() {
        assert!(svg.len() <= budget, "{name} weighs {} of {budget} bytes", svg.len());
    }
}

#[test]
fn pages_can_be_shown_beside_the_theme() {
    // With GALLERY set to a file, all drawings are written to it as one page, for a look at them.
    let Some(path) = std::env::var_os("GALLERY") else { return };
    let theme = std::env::var("GALLERY_CSS").unwrap_or_default();
    let mut page = format!("<!doctype html><meta charset=utf-8><link rel=stylesheet href=\"{theme}\"><body>");
    let filter = std::env::var("GALLERY_ONLY").unwrap_or_default();
    for Sample { name, svg, .. } in all().iter().filter(|sample| sample.name.contains(&filter)) {
        page.push_str(&format!("<h3>{name}, {} bytes</h3><div>{svg}</div>", svg.len()));
    }
    std::fs::write(path, page).unwrap();
}
