//! What only looks like a secret: placeholders, references to a vault, ids, dates, words.

/// Words that stand where a password would be, or say what is the matter with it.
const STAND_INS: &[&str] = &[
    "changeme",
    "change-me",
    "change_me",
    "changeit",
    "placeholder",
    "example",
    "sample",
    "dummy",
    "redacted",
    "removed",
    "hidden",
    "masked",
    "none",
    "null",
    "nil",
    "empty",
    "todo",
    "tbd",
    "n/a",
    "unknown",
    "undefined",
    "password",
    "passwd",
    "passwort",
    "kennwort",
    "passphrase",
    "secret",
    "pass",
    "token",
    "string",
    "true",
    "false",
    "required",
    "optional",
    "expired",
    "rotated",
    "changed",
    "reset",
    "missing",
    "pending",
    "default",
    "vault",
];

/// What a value begins with that says where the secret is, instead of being it.
const REFERENCES: &[&str] = &[
    "${",
    "$(",
    "$",
    "{{",
    "{",
    "<",
    "[",
    "%",
    "(",
    "@microsoft.keyvault",
    "op://",
    "vault:",
    "vault/",
    "secret/",
    "keyvault:",
    "arn:",
    "env:",
    "env(",
    "env.",
    "os.environ",
    "process.env",
    "getenv",
    "secrets.",
    "var.",
    "local.",
    "file:",
    "http:",
    "https:",
    "your",
    "my-",
    "my_",
    "insert",
    "replace",
    "enter-",
    "see-",
    "…",
    "...",
];

/// Tells whether a value stands for a secret without being one: `<password>`, `***`, `${DB_PASSWORD}`, `changeme`.
pub fn is_placeholder(value: &str) -> bool {
    let small = value.to_lowercase();
    let plain = small.trim_matches(|letter: char| !letter.is_alphanumeric());
    STAND_INS.contains(&plain)
        || STAND_INS.contains(&small.as_str())
        || REFERENCES.iter().any(|start| small.starts_with(start))
        || is_uniform(value)
        || names_itself(value)
        || is_variable(value)
        || is_uuid(value)
}

/// Tells whether a text has only few different letters, as `xxxxxxxx`, `********` and `1111-1111`.
pub fn is_uniform(text: &str) -> bool {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters.dedup();
    letters.len() < 4.min(text.len()) || (text.len() >= 16 && letters.len() < 6)
}

/// Tells whether a text says of itself that it is an example, as those in the documents of providers do.
pub fn names_itself(text: &str) -> bool {
    let small = text.to_ascii_lowercase();
    ["example", "placeholder", "redacted", "xxxx", "your_", "your-", "abcdefghij", "0123456789abcdef"]
        .iter()
        .any(|word| small.contains(word))
}

/// Tells whether a text is the name of an environment variable, `DB_PASSWORD`.
fn is_variable(text: &str) -> bool {
    text.contains('_')
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// Tells whether a text is a plain word or number.
pub fn is_word(text: &str) -> bool {
    text.chars().all(char::is_alphabetic)
        || text.chars().all(|letter| letter.is_numeric() || matches!(letter, '.' | '-' | ':' | '/' | '%'))
}

/// Tells whether a text has letters and digits.
pub fn has_figures(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit()) && text.chars().any(char::is_alphabetic)
}

/// Tells whether a text is mixed as no word is: small and capital letters and digits, digits all over, or signs
/// beside letters and digits.
pub fn is_mixed(text: &str) -> bool {
    let has = |is: fn(&char) -> bool| text.chars().any(|letter| is(&letter));
    let has_case = has(|letter| letter.is_lowercase()) && has(|letter| letter.is_uppercase());
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (digits > 0 && has_case)
        || (digits >= 4 && has_figures(text) && text.len() >= 16)
        || (digits > 0 && has(is_sign))
}

/// Tells whether a text has letters, a digit and a sign.
pub fn has_sign_and_figure(text: &str) -> bool {
    has_figures(text) && text.chars().any(|letter| is_sign(&letter))
}

/// Signs that people put into passwords, and seldom into words.
fn is_sign(letter: &char) -> bool {
    matches!(letter, '!' | '@' | '#' | '$' | '%' | '^' | '&' | '*' | '?' | '~' | '+' | '=')
}

/// Tells whether a text in a sentence looks like a password or key: letters with digits or signs, and no id, date,
/// path, address, version or measure.
pub fn is_strong(text: &str) -> bool {
    let inner: Vec<char> = text.chars().collect();
    let has_sign = inner.iter().any(is_sign);
    let has_letter = inner.iter().any(|letter| letter.is_alphabetic());
    has_letter
        && (has_figures(text) || has_sign)
        && !is_reference(text)
        && !is_measure(text)
        && !is_compound(text)
}

/// Tells whether a text points at something: a record, a file, an address, a commit.
pub fn is_reference(text: &str) -> bool {
    let has_sign = text.chars().any(|letter| is_sign(&letter));
    let is_id = text.bytes().all(|byte| {
        byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_' | b'.' | b'/')
    }) && (text.contains(['-', '_', '/'])
        || text
            .trim_start_matches(|letter: char| letter.is_ascii_uppercase())
            .bytes()
            .all(|byte| byte.is_ascii_digit()));
    let is_path = !has_sign && (text.starts_with(['/', '.', '~']) || text.matches('/').count() >= 2);
    let is_address = text.contains("://")
        || text.rsplit_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.contains(|letter| is_sign(&letter))
        });
    let is_file = !has_sign
        && text.rsplit_once('.').is_some_and(|(_, ending)| {
            (2..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_lowercase())
        });
    is_id || is_path || is_address || is_file || is_uuid(text) || is_commit(text)
}

/// A commit is told by 7 to 40 hexadecimal digits; a key has a length of its own (32, or more than 40).
fn is_commit(text: &str) -> bool {
    let is_length = (7..=12).contains(&text.len()) || text.len() == 40;
    is_length && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// Tells whether a text is a number with what it counts, a date, a time or a version: `90days`, `v1.2.3`, `24x7`.
fn is_measure(text: &str) -> bool {
    let rest = text.trim_start_matches(|letter: char| {
        letter.is_ascii_digit() || matches!(letter, '.' | '-' | ':' | '/')
    });
    let is_counted = rest.len() < text.len()
        && (rest.chars().all(char::is_alphabetic) && rest.len() <= 8 || rest.starts_with(['%', '+']));
    let version = text.strip_prefix('v').unwrap_or(text);
    is_counted || version.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// Tells whether a text is made of words: `AES-256-encrypted`, `multi-factor+backup`.
fn is_compound(text: &str) -> bool {
    let mut parts = text.split(['-', '/', '+', '&', '_', '=']).peekable();
    let is_word = |part: &str| part.len() >= 4 && part.chars().all(char::is_lowercase);
    text.contains(['-', '/', '+', '&', '_', '=']) && parts.any(is_word)
}
