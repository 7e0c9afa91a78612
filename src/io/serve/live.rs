//! Lets a served page reload itself. The bytes of a built site are never touched; only what goes down the wire.

/// Returns a page with the reload script in it, and its content policy opened for just that.
pub fn page(html: &[u8], version: u64) -> Vec<u8> {
    let html = relax_policy(html);
    let script = format!("<script src=\"/__milepost/reload.js?version={version}\"></script>");
    // A page without an end, such as a broken one from a theme, takes it last.
    let at = rfind(&html, b"</body>").unwrap_or(html.len());
    [&html[..at], script.as_bytes(), &html[at..]].concat()
}

/// Allows scripts and connections of the server itself in the page's content policy, if it has one.
fn relax_policy(html: &[u8]) -> Vec<u8> {
    let policy = policy_range(html);
    let Some((range, quote)) = policy else { return html.to_vec() };
    let mut text = String::from_utf8_lossy(&html[range.clone()]).into_owned();
    for escaped in ["&#39;", "&#x27;", "&apos;"] {
        text = text.replace(escaped, "'");
    }
    let mut directives: Vec<String> = text.split(';').map(|directive| directive.trim().to_string()).collect();
    directives.retain(|directive| !directive.is_empty());
    for name in ["script-src", "connect-src"] {
        let existing =
            directives.iter_mut().find(|directive| directive.split_whitespace().next() == Some(name));
        match existing {
            Some(directive) if directive.contains("'self'") => {}
            Some(directive) => *directive = format!("{} 'self'", directive.replace("'none'", "").trim_end()),
            None => directives.push(format!("{name} 'self'")),
        }
    }
    let mut policy = directives.join("; ");
    if quote == b'\'' {
        policy = policy.replace('\'', "&#39;");
    }
    [&html[..range.start], policy.as_bytes(), &html[range.end..]].concat()
}

/// Returns where the text of `<meta http-equiv="Content-Security-Policy" content="…">` is, and its quote.
fn policy_range(html: &[u8]) -> Option<(std::ops::Range<usize>, u8)> {
    let name = find(html, b"content-security-policy", 0)?;
    let start = html[..name].iter().rposition(|&byte| byte == b'<')?;
    let attribute = b"content=";
    let mut from = start;
    loop {
        let at = find(html, attribute, from)?;
        let is_own_attribute = html[at - 1].is_ascii_whitespace();
        let value = at + attribute.len();
        let quote = *html.get(value)?;
        if is_own_attribute && matches!(quote, b'"' | b'\'') {
            let length = html[value + 1..].iter().position(|&byte| byte == quote)?;
            return Some((value + 1..value + 1 + length, quote));
        }
        from = value;
    }
}

fn find(text: &[u8], part: &[u8], from: usize) -> Option<usize> {
    let found = text.get(from..)?.windows(part.len()).position(|window| window.eq_ignore_ascii_case(part))?;
    Some(from + found)
}

fn rfind(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).rposition(|window| window.eq_ignore_ascii_case(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn served(html: &str) -> String {
        String::from_utf8(page(html.as_bytes(), 7)).unwrap()
    }

    const SCRIPT: &str = "<script src=\"/__milepost/reload.js?version=7\"></script>";

    #[test]
    fn the_script_goes_before_the_end_of_the_last_body() {
        assert_eq!(served("<body>a</body>b</BODY>\n"), format!("<body>a</body>b{SCRIPT}</BODY>\n"));
        assert_eq!(served("text"), format!("text{SCRIPT}"));
    }

    #[test]
    fn the_policy_is_opened_for_the_server_only() {
        let html =
            r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">"#;
        let open = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'\">";
        assert!(served(html).contains(open), "{}", served(html));
        let html =
            r#"<META content="script-src 'none';connect-src 'self' x" http-equiv="content-security-policy">"#;
        let open = r#"<META content="script-src 'self'; connect-src 'self' x" http-equiv"#;
        assert!(served(html).contains(open), "{}", served(html));
        let html = "<meta http-equiv='Content-Security-Policy' content='default-src &#39;none&#39;'>";
        assert!(served(html).contains("&#39;none&#39;; script-src &#39;self&#39;;"), "{}", served(html));
    }
}
