//! Which way a language is read.

/// The languages that are read from right to left where their tag names no script.
///
/// *Source:* Unicode CLDR 48, `layout/orientation` of each language.
const RIGHT_TO_LEFT: [&str; 9] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ur", "yi"];
/// Such scripts, where a tag names one: `az-Arab`.
const SCRIPTS: [&str; 4] = ["arab", "hebr", "syrc", "thaa"];

/// Tells whether a language tag (BCP 47) is that of a language that is read from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    let tag = tag.to_ascii_lowercase();
    let mut parts = tag.split(['-', '_']);
    let language = parts.next().unwrap_or_default();
    // A script has four letters: `ar-Latn` is Arabic in Latin letters.
    let script = parts.find(|part| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic()));
    match script {
        Some(script) => SCRIPTS.contains(&script),
        None => RIGHT_TO_LEFT.contains(&language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_decides_where_there_is_one() {
        for tag in
            ["ar", "ar-EG", "he", "fa", "ur", "yi", "ps", "sd", "ckb", "dv", "AR", "az-Arab", "pa-Arab-PK"]
        {
            assert!(is_right_to_left(tag), "{tag}");
        }
        for tag in ["", "en-GB", "de", "ar-Latn", "arn", "sd-Deva-IN", "de-1996"] {
            assert!(!is_right_to_left(tag), "{tag}");
        }
    }
}
