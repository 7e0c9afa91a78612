//! The digest: what it says, how long it is, and that no name in it means anything to a chat.

use super::{digest, example, owned};
use milepost::pipeline::Asked;

#[test]
fn the_example_in_few_words() {
    let text = digest(&example(), Asked::Default).replace('\u{200b}', "");
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("*Microsoft 365 migration*, status at 13 Nov 2026"), "{}", lines[0]);
    assert!(lines[1].starts_with("*Off track.* Forecast to finish on 3 Feb 2027, "), "{}", lines[1]);
    assert!(text.contains("The facts say off track; the call says at risk."));
    assert!(text.contains("\nReason given: Three risks are severe"));
    for (heading, most) in
        [("Figures", 4), ("Decisions needed", 4), ("Changed", 3), ("Blocked", 3), ("Next", 3)]
    {
        let start = lines.iter().position(|line| *line == format!("*{heading}*")).unwrap();
        let items = lines[start + 1..].iter().take_while(|line| line.starts_with("- ")).count();
        assert!((1..=most).contains(&items), "{heading}: {items}");
    }
    assert!(text.contains("- By 18 Nov (in 5 days): Sign the landlord's access terms for Preston. "));
    assert!(text.ends_with("\nAll of it: https://status.ashlark.example/m365/\n"));
    assert!(!text.contains("[[") && !text.contains("**"));
}

fn tasks(names: &[&str]) -> Vec<(String, String)> {
    let plan: String = names
        .iter()
        .enumerate()
        .map(|(place, name)| {
            format!(
                "[[task]]\nid = \"t{place}\"\nname = '{name}'\nduration = \"9d\"\n\
                 blocked = {{ since = 2026-11-0{}, why = \"Waiting\", owner = \"j\" }}\n",
                place + 2
            )
        })
        .collect();
    owned(&[
        ("project.toml", "name = \"Move\"\nstatus_date = 2026-11-13\nstart = 2026-11-02\n"),
        ("people.toml", "[[person]]\nid = \"j\"\nname = \"Jo\"\n"),
        ("plan.toml", &plan),
    ])
}

/// Returns the line of blocked work of this name, up to why it is blocked.
fn written(name: &str) -> String {
    let text = digest(&tasks(&[name]), Asked::Default);
    let after = text.split("\n*Blocked*\n- ").nth(1).unwrap_or_else(|| panic!("{text}"));
    let line = after.lines().next().unwrap();
    line.strip_suffix(": Waiting, 11 days").unwrap_or_else(|| panic!("{line}")).to_string()
}

#[test]
fn no_name_is_markup() {
    // Written by hand: what Slack, Teams or GitHub would make something of, and what is written for it.
    for (name, safe) in [
        ("A *bold* move", "A ∗bold∗ move"),
        ("A _slanted_ move", "A ＿slanted＿ move"),
        ("Table mail_box_size", "Table mail_box_size"),
        ("A ~~struck~~ move", "A ∼∼struck∼∼ move"),
        ("Run `rm`", "Run 'rm'"),
        ("Ask <b>Jo</b>", "Ask ‹b›Jo‹/b›"),
        ("A \\*bold\\* move", "A ∖∗bold∖∗ move"),
        ("Costs $x^2$ and $5", "Costs ＄x^2＄ and $5"),
        ("R&amp;D &#64;here", "R&\u{200b}amp;D &\u{200b}#\u{200b}64;here"),
        ("R&D and R & D", "R&\u{200b}D and R & D"),
    ] {
        assert_eq!(written(name), safe, "{name}");
    }
}

#[test]
fn no_name_calls_anybody_or_leads_anywhere() {
    for (name, safe) in [
        ("Tell @here", "Tell @\u{200b}here"),
        ("Tell <!channel>", "Tell ‹!channel›"),
        ("Tell <at>Jo</at>", "Tell ‹at›Jo‹/at›"),
        ("Mail jo@a.example", "Mail jo@\u{200b}a.\u{200b}example"),
        ("See https://evil.example/x", "See https:\u{200b}//evil.\u{200b}example/x"),
        ("See www.evil.example", "See www.\u{200b}evil.\u{200b}example"),
        ("See [this](https://evil.example)", "See [this]\u{200b}(https:\u{200b}//evil.\u{200b}example)"),
        ("See ![this](x)", "See ![this]\u{200b}(x)"),
        ("See <https://evil.example|this>", "See ‹https:\u{200b}//evil.\u{200b}example|this›"),
        ("Fix #12 and GH-12", "Fix #\u{200b}12 and GH-\u{200b}12"),
        ("Party :tada:", "Party :\u{200b}tada::"),
    ] {
        let safe = safe.trim_end_matches(':');
        assert_eq!(written(name).trim_end_matches([':', '\u{200b}']), safe, "{name}");
    }
}

#[test]
fn no_name_begins_another_line_or_list() {
    for (name, safe) in [
        ("# Heading", "\u{200b}# Heading"),
        ("- More", "\u{200b}- More"),
        ("1. First", "\u{200b}1. First"),
        ("[x] Done", "\u{200b}[x] Done"),
        ("+ Plus", "\u{200b}+ Plus"),
        ("> Said", "\u{200b}› Said"),
    ] {
        assert_eq!(written(name), safe, "{name}");
    }
    let text = digest(&tasks(&["x\u{202e}y"]), Asked::Default);
    assert!(!text.contains('\u{202e}'), "the order of letters can be turned");
}

#[test]
fn the_order_and_the_number_of_blocked_work_are_kept() {
    let text = digest(&tasks(&["One", "Two", "Three", "Four"]), Asked::Default);
    let (_, blocked) = text.split_once("\n*Blocked*\n").unwrap();
    let lines: Vec<&str> = blocked.lines().take_while(|line| line.starts_with("- ")).collect();
    // The longest blocked stand first.
    assert_eq!(lines, ["- One: Waiting, 11 days", "- Two: Waiting, 10 days", "- Three: Waiting, 9 days"]);
}

/// The example with a hundred times its records, and with long texts in them.
fn large() -> Vec<(String, String)> {
    let mut files = example();
    let long = "A very long name with *signs* and @everybody in it, ".repeat(12);
    let mut plan = String::new();
    let (mut decisions, mut risks) = (String::new(), String::new());
    for place in 0..1500 {
        let day = 10 + place % 18;
        plan += &format!(
            "[[task]]\nid = \"more-{place}\"\nname = \"{long}{place}\"\nduration = \"9d\"\n\
             blocked = {{ since = 2026-10-{day}, why = \"{long}\", owner = \"amira\" }}\n"
        );
        decisions += &format!(
            "[[decision]]\nid = \"DX-{place}\"\ntitle = \"{long}{place}\"\nneeded_by = 2026-11-{day}\n\
             decider = \"rohit\"\nstatus = \"needed\"\nrecommendation = \"{long}\"\noptions = [\"{long}\"]\n"
        );
        risks += &format!(
            "[[risk]]\nid = \"RX-{place}\"\ntitle = \"{long}{place}\"\nprobability = 5\nimpact = 5\n"
        );
    }
    files.push(("plan/9-more.toml".to_string(), plan));
    for (path, text) in &mut files {
        match path.as_str() {
            "decisions.toml" => text.push_str(&decisions),
            "risks.toml" => text.push_str(&risks),
            _ => {}
        }
    }
    files
}

#[test]
fn a_hundred_times_the_example_is_no_longer() {
    for files in [example(), large()] {
        let text = digest(&files, Asked::Default);
        let length = text.encode_utf16().count();
        assert!((500..=4_000).contains(&length), "{length} characters");
        assert!(text.ends_with("https://status.ashlark.example/m365/\n"), "{text}");
    }
}
