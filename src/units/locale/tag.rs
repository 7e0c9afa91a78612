//! What a language tag (BCP 47) says: which language the words of a site are in, and which part of a tag says nothing.

use crate::units::locale::Locale;

/// The countries: ISO 3166-1 alpha-2, and Kosovo as CLDR has it.
const REGIONS: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV \
    BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO \
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP \
    KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU \
    MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB \
    SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY \
    UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";
/// Parts of the world: UN M.49, as the registry of tags has them.
const AREAS: &str = "001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 \
    151 154 155 202 419";
/// Scripts that sites are written in: ISO 15924.
const SCRIPTS: &str = "Arab Armn Beng Cans Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hans Hant Hebr Jpan Khmr Knda Kore Laoo \
    Latf Latg Latn Mlym Mong Mymr Orya Sinh Syrc Taml Telu Thaa Thai Tibt";
/// Ways to write one of our languages, as the registry of tags has them.
const VARIANTS: &str =
    "1606nict 1694acad 1901 1990 1996 1994 oxendict scotland scouse simple unifon valencia";

/// A language tag as `[site]` gives it.
pub struct Tag<'a> {
    parts: Vec<&'a str>,
}

impl<'a> Tag<'a> {
    pub fn new(tag: &'a str) -> Tag<'a> {
        Tag { parts: tag.split(['-', '_']).collect() }
    }

    /// Tells whether the site has words of the language.
    pub fn is_spoken(&self) -> bool {
        Locale::spoken().iter().any(|known| known.eq_ignore_ascii_case(self.language()))
    }

    /// Returns the language alone, `de` of `de-CH`.
    pub fn language(&self) -> &'a str {
        self.parts.first().copied().unwrap_or_default()
    }

    /// Returns the parts behind the language that are in no list of what a tag may say: `XX` of `de-XX`.
    pub fn unknown(&self) -> Vec<&'a str> {
        let rest = self.parts.get(1..).unwrap_or_default();
        // What follows a single letter is an extension: its words are its own.
        let plain = rest.iter().take_while(|part| part.len() != 1);
        plain.copied().filter(|part| !self.is_known(part)).collect()
    }

    fn is_known(&self, part: &str) -> bool {
        let lists = [REGIONS, AREAS, SCRIPTS, VARIANTS];
        let is_listed = |list: &&str| list.split(' ').any(|known| known.eq_ignore_ascii_case(part));
        // Ours alone: English in strange letters.
        lists.iter().any(is_listed)
            || self.language().eq_ignore_ascii_case("en") && part.eq_ignore_ascii_case("XA")
    }

    /// Returns the tag of the language that the words of the pages are in, for the programs that read them aloud: that of
    /// the site as far as it is known, and English where the site has no words of its language.
    pub fn of_words(&self) -> String {
        if !self.is_spoken() {
            return "en-GB".to_string();
        }
        let known = self.parts.iter().skip(1).take_while(|part| self.is_known(part));
        let parts: Vec<&str> = std::iter::once(&self.parts[0]).chain(known).copied().collect();
        parts.join("-")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_in_the_language_of_the_site_or_english() {
        for tag in [
            "en-GB",
            "en-US",
            "en",
            "en-AU",
            "de",
            "de-CH",
            "fr-CA",
            "es-419",
            "de-Latn-AT",
            "de-1996",
            "en-XA",
        ] {
            assert_eq!(Tag::new(tag).of_words(), tag);
            assert!(Tag::new(tag).unknown().is_empty(), "{tag}");
        }
        for tag in ["nl", "ar", "ar-EG", "hu-HU", "", "xx", "english", "d", "nl-BE"] {
            assert_eq!(Tag::new(tag).of_words(), "en-GB", "{tag}");
        }
        // As a tag is written, and as far as it says something.
        assert_eq!(Tag::new("de_CH").of_words(), "de-CH");
        assert_eq!(Tag::new("de-XX").of_words(), "de");
        assert_eq!(Tag::new("de-u-nu-latn").of_words(), "de");
    }

    #[test]
    fn what_says_nothing_is_found() {
        let unknown = |tag| Tag::new(tag).unknown();
        assert_eq!(unknown("de-XX"), ["XX"]);
        assert_eq!(unknown("en-Brexit"), ["Brexit"]);
        assert_eq!(unknown("fr-"), [""]);
        assert_eq!(unknown("de-999"), ["999"]);
        assert_eq!(unknown("de-XA"), ["XA"]);
        assert!(unknown("de-x-house").is_empty() && unknown("de-u-nu-latn").is_empty());
        assert!(unknown("nl-BE").is_empty() && unknown("az-Arab").is_empty());
    }
}
