//! Text into HTML text.

/// Escapes the five characters that mean something in HTML, for text and for quoted attributes alike.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Not allowed in HTML at all; a file may still hold them.
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => {
                out.push('\u{fffd}');
            }
            c if is_noncharacter(c) => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// Escapes a text and keeps the ids in it to one line: browsers break after the dash of `R-07`.
pub fn unbroken(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, id, after)) = next_id(rest) {
        out.push_str(&format!("{}<span class=\"nw\">{id}</span>", escape(before)));
        rest = after;
    }
    out + &escape(rest)
}

/// Finds the first id of capitals and digits, and what stands before and after it.
fn next_id(text: &str) -> Option<(&str, &str, &str)> {
    text.match_indices('-').find_map(|(dash, _)| {
        let (head, tail) = (&text[..dash], &text[dash + 1..]);
        let start = head.trim_end_matches(|c: char| c.is_ascii_uppercase());
        let after = tail.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '/' | '.');
        let is_short =
            (1..=6).contains(&(head.len() - start.len())) && (1..=6).contains(&(tail.len() - after.len()));
        let ends = !after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '/'));
        let stands_alone = !start.ends_with(is_part) && ends;
        (is_short && stands_alone).then(|| (start, &text[start.len()..text.len() - after.len()], after))
    })
}

/// Keeps plus and minus with the sign of a currency that follows: browsers may begin a line between `+` and `£`.
pub fn whole_amounts(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 64);
    let mut before = '\0';
    for c in html.chars() {
        if matches!(before, '+' | '−' | '±') && is_currency(c) {
            out.push(WORD_JOINER);
        }
        out.push(c);
        before = c;
    }
    out
}

/// Takes no room, and keeps what is on both sides of it together.
const WORD_JOINER: char = '\u{2060}';

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '¢'..='¥' | '\u{20a0}'..='\u{20cf}')
}

fn is_noncharacter(c: char) -> bool {
    ('\u{fdd0}'..='\u{fdef}').contains(&c) || u32::from(c) & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_opens_a_tag_or_ends_an_attribute() {
        assert_eq!(escape("<a b=\"c\" d='e'>&"), "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;");
        assert_eq!(escape("a\u{0}b\u{fffe}"), "a\u{fffd}b\u{fffd}");
    }

    #[test]
    fn amounts_keep_to_one_line() {
        assert_eq!(
            whole_amounts("<b>+£ 4 or −$3, 1+€</b>"),
            "<b>+\u{2060}£ 4 or −\u{2060}$3, 1+\u{2060}€</b>"
        );
        assert_eq!(whole_amounts("+4 £, £+4, 5 €"), "+4 £, £+4, 5 €");
    }

    #[test]
    fn ids_keep_to_one_line() {
        assert_eq!(unbroken("R-07"), "<span class=\"nw\">R-07</span>");
        assert_eq!(
            unbroken("D-08 Sign <here>, see INV-52688."),
            "<span class=\"nw\">D-08</span> Sign &lt;here&gt;, see <span class=\"nw\">INV-52688</span>."
        );
        for other in
            ["plan/T-2.toml:7", "Go-live", "follow-up & more", "-7", "", "T-", "16-7", "GAO-16-89G", "Ä-7É"]
        {
            assert_eq!(unbroken(other), escape(other));
        }
    }
}
