//! Addresses that reach somebody: of mail, telephone and chat.

/// How addresses begin that write or ring to somebody.
const SCHEMES: &[&str] = &[
    "mailto:",
    "tel:",
    "sms:",
    "smsto:",
    "sip:",
    "sips:",
    "callto:",
    "skype:",
    "facetime:",
    "facetime-audio:",
    "xmpp:",
    "msteams:",
    "slack://",
    "tg://",
    "viber://",
    "sgnl://",
    "whatsapp://",
];

/// Sites on which an address is that of somebody, or only where it leads into one of the folders named.
const HOSTS: &[(&str, &[&str])] = &[
    ("wa.me", &[]),
    ("api.whatsapp.com", &[]),
    ("web.whatsapp.com", &[]),
    ("t.me", &[]),
    ("telegram.me", &[]),
    ("signal.me", &[]),
    ("join.skype.com", &[]),
    ("teams.microsoft.com", &["/l/chat", "/l/call"]),
    ("teams.live.com", &["/l/"]),
    ("outlook.office.com", &["/deeplink/compose"]),
    ("outlook.office365.com", &["/deeplink/compose"]),
    ("outlook.live.com", &["/deeplink/compose"]),
];

/// Tells whether an address is that of somebody, read as a browser reads it.
pub fn is_one(url: &str) -> bool {
    let is_kept = |c: &char| !c.is_control();
    let url: String = url.trim().chars().filter(is_kept).collect::<String>().to_ascii_lowercase();
    SCHEMES.iter().any(|scheme| url.starts_with(scheme)) || is_on_a_host(&url)
}

fn is_on_a_host(url: &str) -> bool {
    let is_stroke = |c: char| matches!(c, '/' | '\\');
    let after = url.strip_prefix("https:").or_else(|| url.strip_prefix("http:")).unwrap_or(url);
    let rest = after.trim_start_matches(is_stroke);
    if rest.len() == after.len() {
        return false;
    }
    let end = rest.find(|c| is_stroke(c) || matches!(c, '?' | '#')).unwrap_or(rest.len());
    let (site, folder) = rest.split_at(end);
    let host = site.rsplit('@').next().unwrap_or(site);
    let host = host.split(':').next().unwrap_or(host).trim_end_matches('.');
    let host = host.strip_prefix("www.").unwrap_or(host);
    let is_in = |folders: &[&str]| folders.is_empty() || folders.iter().any(|known| folder.contains(known));
    HOSTS.iter().any(|(known, folders)| *known == host && is_in(folders))
}

/// Tells whether an address may begin at the beginning of a text.
pub fn may_begin(text: &str) -> bool {
    let begins = |start: &str| text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
    begins("http:") || begins("https:") || begins("//") || SCHEMES.iter().any(|scheme| begins(scheme))
}

/// Returns a text without words that are addresses of somebody.
pub fn without(text: &str) -> String {
    let is_gap = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>' | '[' | ']');
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(is_gap) {
        let bare = word.trim_end_matches(is_gap);
        let is_address = is_one(bare) || bare.contains('@') && bare.contains('.');
        out.push_str(if is_address { &word[bare.len()..] } else { word });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_known_however_they_are_written() {
        for one in [
            "mailto:p@a.example",
            " MAILTO:p@a.example",
            "https://wa.me/44",
            "https://www.t.me/p",
            "https://WWW.wa.me/44",
            "https://wa.me:443/44",
            "https://user@wa.me/44",
            "//t.me/p",
            "https:\\\\t.me\\p",
            "https://teams.microsoft.com/_#/l/chat/0/0?users=p@a.example",
            "https://outlook.office.com/mail/deeplink/compose?to=p@a.example",
        ] {
            assert!(is_one(one), "{one}");
        }
        for other in ["https://a.example/t.me/x", "t.me", "https://t.me.example/", "tell: it", "a/b"] {
            assert!(!is_one(other), "{other}");
        }
    }

    #[test]
    fn words_that_are_addresses_are_left_out() {
        assert_eq!(without("Ask [Priya](mailto:p@a.example) at noon"), "Ask [Priya]() at noon");
        assert_eq!(without("Ask <p@a.example>"), "Ask <>");
    }
}
