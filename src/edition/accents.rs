//! Letters with a mark above or below, from a letter and a mark that stand one after the other: some keyboards and file
//! systems write them so (Unicode's decomposed form).

/// A mark, and pairs of a letter without and with it: of the languages of Europe that are written so.
const MARKS: [(char, &str); 14] = [
    ('\u{300}', "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳ"),
    (
        '\u{301}',
        "AÁCĆEÉGǴIÍKḰLĹNŃOÓRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺnńoórŕsśuúwẃyýzźÆǼæǽØǾøǿΑΆΕΈΗΉΙΊΟΌΥΎΩΏαάεέηήιίοόυύωώГЃКЌгѓкќ",
    ),
    ('\u{302}', "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ"),
    ('\u{303}', "AÃIĨNÑOÕUŨaãiĩnñoõuũ"),
    ('\u{304}', "AĀEĒIĪOŌUŪaāeēiīoōuū"),
    ('\u{306}', "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭИЙУЎийуў"),
    ('\u{307}', "CĊEĖGĠIİZŻcċeėgġzż"),
    ('\u{308}', "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿΙΪΥΫιϊυϋЕЁІЇеёії"),
    ('\u{30a}', "AÅUŮaåuů"),
    ('\u{30b}', "OŐUŰoőuű"),
    ('\u{30c}', "AǍCČDĎEĚGǦIǏLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧiǐlľnňoǒrřsštťuǔzž"),
    ('\u{326}', "SȘTȚsștț"),
    ('\u{327}', "CÇGĢKĶLĻNŅRŖSŞTŢcçgģkķlļnņrŗsştţ"),
    ('\u{328}', "AĄEĘIĮOǪUŲaąeęiįoǫuų"),
];

/// Tells whether a sign is a mark that belongs to the letter before it.
pub fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}')
}

/// Returns a letter with a mark as one letter, where there is such.
pub fn with_mark(letter: char, mark: char) -> Option<char> {
    let (_, pairs) = MARKS.iter().find(|(known, _)| *known == mark)?;
    let mut pairs = pairs.chars();
    while let (Some(plain), Some(marked)) = (pairs.next(), pairs.next()) {
        if plain == letter {
            return Some(marked);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_and_its_mark_become_one() {
        for (letter, mark, one) in [('e', '\u{301}', 'é'), ('U', '\u{308}', 'Ü'), ('s', '\u{30c}', 'š')] {
            assert_eq!(with_mark(letter, mark), Some(one));
        }
        assert_eq!(with_mark('q', '\u{301}'), None);
        // Each mark has pairs.
        assert!(MARKS.iter().all(|(_, pairs)| pairs.chars().count() % 2 == 0));
    }
}
