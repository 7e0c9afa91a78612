//! The registers beside plan, risks, issues, decisions and money.

use super::{PEOPLE, Size, day};
use std::fmt::Write;

pub fn vendors(size: &Size) -> String {
    let mut text = String::new();
    for index in 0..60 {
        writeln!(
            text,
            "[[vendor]]\nid = \"V-{index}\"\nname = \"Carrier {index}\"\nresponse = \"4 working hours\""
        )
        .ok();
        text.push_str("commitments = [\n");
        for at in 0..5 {
            let (due, promised, task) =
                (day(1_150 + at * 40), day(1_160 + at * 45), (index * 80 + at) % size.tasks);
            writeln!(
                text,
                "  {{ what = \"Part {at}\", due = {due}, promised = {promised}, task = \"t{task}\" }},"
            )
            .ok();
        }
        text.push_str("]\n\n");
    }
    text
}

pub fn stakeholders() -> String {
    let mut text = String::new();
    for index in 0..80 {
        writeln!(
            text,
            "[[stakeholder]]\nid = \"S-{index}\"\nname = \"Head of site {index}\"\ninfluence = \"high\""
        )
        .ok();
        writeln!(text, "involvement = \"monthly\"\n").ok();
        writeln!(
            text,
            "[[communication]]\nid = \"M-{index}\"\nwhat = \"Letter {index}\"\naudience = [\"S-{index}\"]"
        )
        .ok();
        writeln!(text, "cadence = \"monthly\"\nlast = {}\n", day(1_200 + index)).ok();
    }
    text
}

pub fn quality() -> String {
    let mut text = String::new();
    for index in 0..100 {
        writeln!(text, "[[suite]]\nid = \"Q-{index}\"\nname = \"Suite {index}\"\nkind = \"system\"").ok();
        writeln!(text, "planned = 200\nrun = {}\npassed = {}\nfailed = 9\n", 100 + index, 91 + index).ok();
    }
    for index in 0..150 {
        let (date, open) = (day(400 + index * 6), 20 + index % 31);
        writeln!(text, "[[defects]]\ndate = {date}\nopened = 9\nclosed = 8\nopen = {open}\ncritical = 1\n")
            .ok();
    }
    text
}

pub fn readiness() -> String {
    let mut text = String::new();
    for index in 0..300 {
        writeln!(
            text,
            "[[item]]\nid = \"G-{index}\"\nwhat = \"Way back of site {index}\"\ncategory = \"rollback\""
        )
        .ok();
        let state = if index % 2 == 0 {
            "done = true".to_string()
        } else {
            format!("due = {}", day(1_250 + index % 90))
        };
        writeln!(text, "owner = \"p{}\"\n{state}\n", index % PEOPLE).ok();
    }
    text
}

pub fn sprints() -> String {
    let mut text = String::new();
    for index in 0..90 {
        let (from, to) = (day(index * 14), day(index * 14 + 11));
        writeln!(text, "[[sprint]]\nid = \"N-{index}\"\nfrom = {from}\nto = {to}\ncommitted = 40").ok();
        writeln!(text, "completed = {}\nadded = {}\n", 30 + index % 12, index % 5).ok();
    }
    text
}

pub fn closure() -> String {
    let mut text = String::new();
    for index in 0..150 {
        writeln!(
            text,
            "[[acceptance]]\nid = \"A-{index}\"\ndeliverable = \"t{}\"\nby = \"p0\"\n",
            index * 30
        )
        .ok();
        writeln!(
            text,
            "[[handover]]\nid = \"H-{index}\"\nwhat = \"Site {index}\"\nto = \"p2\"\ndue = {}\n",
            day(1_280 + index)
        )
        .ok();
    }
    text
}

pub fn lessons() -> String {
    let mut text = String::new();
    for index in 0..200 {
        writeln!(
            text,
            "[[lesson]]\nid = \"B-{index}\"\ntitle = \"Order part {index} earlier\"\nwent = \"badly\"\n"
        )
        .ok();
    }
    text
}
