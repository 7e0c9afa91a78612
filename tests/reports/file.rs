//! The page needs no other file, runs nothing, and no link in it is dead.

use super::{example, export, page, unpublished};
use milepost::pipeline::{self, Asked};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Returns the values of an attribute, wherever it stands in a tag.
fn values<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// Returns the page without its one style sheet, and the style sheet.
fn without_style(html: &str) -> (String, &str) {
    let (before, rest) = html.split_once("<style>").unwrap();
    let (style, after) = rest.split_once("</style>").unwrap();
    assert!(!after.contains("<style"), "there is a second style sheet");
    (format!("{before}{after}"), style)
}

/// The letters of RFC 4648, bit by bit.
fn base64(bytes: &[u8]) -> String {
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
    let letter = |six: &[u8]| {
        let value = (0..6).fold(0, |sum, place| sum * 2 + six.get(place).copied().unwrap_or(0));
        match value {
            0..=25 => char::from(b'A' + value),
            26..=51 => char::from(b'a' + value - 26),
            52..=61 => char::from(b'0' + value - 52),
            62 => '+',
            _ => '/',
        }
    };
    let mut out: String = bits.chunks(6).map(letter).collect();
    while !out.len().is_multiple_of(4) {
        out.push('=');
    }
    out
}

#[test]
fn nothing_is_asked_of_anybody() {
    for html in [page(&example(), Asked::Default), page(&unpublished(), Asked::Default)] {
        let (markup, style) = without_style(&html);
        for word in
            ["<script", "<link rel=\"stylesheet\"", "@import", "<iframe", "<object", "<img", " style=\""]
        {
            assert!(!html.contains(word), "{word}");
        }
        assert!(!style.contains("url("), "the built-in styles need no file");
        for name in ["src", "srcset", "action", "data", "poster"] {
            assert_eq!(values(&markup, name), [""; 0], "{name}");
        }
        let icons: Vec<&str> = markup.split("<link rel=\"icon\" href=\"").skip(1).collect();
        assert!(icons.len() == 1 && icons[0].starts_with("data:image/svg+xml;base64,"));
    }
}

#[test]
fn the_policy_names_the_bytes_of_the_styles() {
    let html = page(&example(), Asked::Default);
    let (_, style) = without_style(&html);
    let hash = base64(&Sha256::digest(style.as_bytes()));
    let policy = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; \
         img-src data:; base-uri 'none'; form-action 'none'\">"
    );
    assert!(html.replace("&#39;", "'").replace("&#x27;", "'").contains(&policy), "{policy}");
}

#[test]
fn ids_are_unique_and_links_within_lead_to_them() {
    for html in [page(&example(), Asked::Default), page(&unpublished(), Asked::Default)] {
        let (markup, _) = without_style(&html);
        let ids = values(&markup, "id");
        let set: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), set.len(), "an id stands twice");
        let within: Vec<&str> =
            values(&markup, "href").iter().filter_map(|href| href.strip_prefix('#')).collect();
        assert!(within.contains(&"page__week") && within.contains(&"page__why"));
        for id in within {
            assert!(set.contains(id), "#{id} leads nowhere");
        }
        for list in values(&markup, "aria-labelledby") {
            assert!(list.split(' ').all(|id| set.contains(id)), "{list}");
        }
    }
}

#[test]
fn links_go_to_the_site_or_are_words() {
    let published = page(&example(), Asked::Default);
    let address = "https://status.ashlark.example/m365/";
    let is_known =
        |href: &&str| href.starts_with(['#']) || href.starts_with("data:") || href.starts_with("http");
    assert!(values(&published, "href").iter().all(is_known));
    assert!(
        values(&published, "href").iter().any(|href| href.starts_with(&format!("{address}decisions.html#")))
    );
    let alone = page(&unpublished(), Asked::Default);
    assert!(!alone.contains(address));
    let inside = |href: &&str| href.starts_with('#') || href.starts_with("data:");
    let outside: Vec<&str> = values(&alone, "href").into_iter().filter(|href| !inside(href)).collect();
    assert!(
        outside.iter().all(|href| href.starts_with("https://") || href.starts_with("mailto:")),
        "{outside:?}"
    );
    // Words that only say where to go on go with their link; the names of things stay.
    assert!(published.contains("Open the full timeline") && !alone.contains("Open the full timeline"));
    assert!(alone.contains("How long must invoices stay searchable?"));
}

#[test]
fn both_pages_are_in_it_as_the_site_has_them() {
    let html = page(&example(), Asked::Default);
    let outcome = export(pipeline::build, &example(), Asked::Default, Vec::new());
    let site = outcome.site.unwrap();
    let heading = |text: &str| text.split("<h1>").nth(1).unwrap().split("</h1>").next().unwrap().to_string();
    for name in ["index.html", "week.html"] {
        let page = String::from_utf8(site.get(name).unwrap().bytes.clone()).unwrap();
        assert!(html.contains(&format!("<h1>{}</h1>", heading(&page))), "{name}");
        let drawings = page.split("<main").nth(1).unwrap().matches("<svg").count();
        assert!(html.matches("<svg").count() >= drawings, "{name}");
    }
    assert!(html.contains("<div class=\"part\" id=\"page__index\">"));
}

#[test]
fn it_is_light_enough_to_mail() {
    let bytes = page(&example(), Asked::Default).len();
    assert!(bytes <= 150 * 1024, "{bytes} bytes");
}

#[test]
fn fonts_and_logos_of_a_theme_come_along() {
    let theme = vec![
        ("static/a.woff2".to_string(), b"wOF2 not really".to_vec()),
        ("static/logo.png".to_string(), b"\x89PNG not really".to_vec()),
        (
            "theme.css".to_string(),
            b"@font-face{font-family:A;src:url(a.woff2)}\r\n/* </style><p>out</p> */".to_vec(),
        ),
    ];
    let html = export(pipeline::report, &example(), Asked::Default, theme).report.unwrap();
    assert!(html.contains(&format!("url(\"data:font/woff2;base64,{}\")", base64(b"wOF2 not really"))));
    assert!(html.contains(&format!("<img src=\"data:image/png;base64,{}\"", base64(b"\x89PNG not really"))));
    assert!(html.contains("img-src data:; font-src data:;"));
    // What would end the styles does not, and what is hashed is what a browser reads.
    let (_, style) = without_style(&html);
    assert!(style.contains("out<\\/p>") && !style.contains('\r'), "the styles end early");
    let hash = base64(&Sha256::digest(style.as_bytes()));
    assert!(html.contains(&hash));
}

#[test]
fn a_template_of_the_project_counts_here_too() {
    let theme = vec![(
        "templates/index.html".to_string(),
        b"{% extends \"base.html\" %}{% block main %}<h1 id=\"ours\">Ours</h1>{% endblock %}".to_vec(),
    )];
    let html = export(pipeline::report, &example(), Asked::Default, theme).report.unwrap();
    assert!(html.contains("<h1 id=\"ours\">Ours</h1>"));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(page(&example(), Asked::Default), page(&example(), Asked::Default));
}
