//! Text without fonts: widths by a table, shortening, labels pushed apart.
//!
//! The table is for the widest of the usual system fonts, DejaVu Sans, so that a label that fits here fits
//! everywhere.

/// The widths of letters that differ from their class, in em.
fn em(letter: char) -> f64 {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => 0.0,
        'i' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.28,
        'j' | ' ' | '\u{a0}' => 0.28,
        '\u{202f}' => 0.2,
        't' | 'f' | '(' | ')' | '/' => 0.37,
        'r' | '-' => 0.42,
        'm' | 'M' => 0.9,
        '0'..='9' => 0.61,
        'w' => 0.8,
        'W' | '%' | '…' | '—' => 0.95,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' => 1.0,
        '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{1f000}'..='\u{1faff}' => 1.25,
        _ if letter.is_uppercase() => 0.68,
        _ => 0.58,
    }
}

/// Returns the width of a text in pixels at a font size in pixels.
pub fn width(text: &str, size: f64, bold: bool) -> f64 {
    let ems: f64 = text.chars().map(em).sum();
    ems * size * 1.04 * if bold { 1.12 } else { 1.0 }
}

/// Returns the text, cut with an ellipsis where it is wider than `most` pixels.
pub fn shorten(text: &str, most: f64, size: f64, bold: bool) -> String {
    if width(text, size, bold) <= most {
        return text.to_string();
    }
    let room = most - width("…", size, bold);
    let mut used = 0.0;
    let mut kept = String::new();
    for letter in text.chars() {
        used += width(letter.encode_utf8(&mut [0; 4]), size, bold);
        if used > room {
            break;
        }
        kept.push(letter);
    }
    format!("{}…", kept.trim_end())
}

/// Moves places along a line so that neighbours are at least `gap` apart and all lie in `low..=high`.
///
/// Places keep their order, and as much of their place as the others leave. Where there is no room for
/// all, they are spread evenly.
pub fn push_apart(places: &[f64], gap: f64, low: f64, high: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by(|a, b| places[*a].total_cmp(&places[*b]));
    let gap = match places.len() {
        0 | 1 => gap,
        count => gap.min((high - low).max(0.0) / (count - 1) as f64),
    };
    let mut out = places.to_vec();
    // Neighbours that are too close become a block that stands around its middle.
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    for &index in &order {
        let mut block = (places[index], 1);
        while let Some(&(before, count)) = blocks.last() {
            let reach = gap * (count + block.1) as f64 / 2.0;
            if block.0 - before >= reach - 1e-9 {
                break;
            }
            let total = count + block.1;
            let middle = (before * count as f64 + block.0 * block.1 as f64) / total as f64;
            block = (middle, total);
            blocks.pop();
        }
        let half = gap * (block.1 - 1) as f64 / 2.0;
        block.0 = block.0.min(high - half).max(low + half);
        blocks.push(block);
    }
    settle(&mut blocks, gap, high);
    let mut next = order.into_iter();
    for (middle, count) in blocks {
        let first = middle - gap * (count - 1) as f64 / 2.0;
        for (step, index) in next.by_ref().take(count).enumerate() {
            out[index] = first + gap * step as f64;
        }
    }
    out
}

/// Pushes blocks back from the upper end, for those that met it.
fn settle(blocks: &mut [(f64, usize)], gap: f64, high: f64) {
    let mut limit = high + gap / 2.0;
    for (middle, count) in blocks.iter_mut().rev() {
        let half = gap * *count as f64 / 2.0;
        *middle = middle.min(limit - half);
        limit = *middle - half;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_is_cut_to_its_room() {
        let cut = shorten("Migration of the northern depots", 100.0, 12.0, false);
        assert!(cut.ends_with('…'));
        assert!(width(&cut, 12.0, false) <= 100.0);
        assert_eq!(shorten("Mail", 100.0, 12.0, true), "Mail");
    }

    #[test]
    fn labels_are_pushed_apart_and_stay_inside() {
        assert_eq!(push_apart(&[10.0, 40.0], 14.0, 0.0, 100.0), vec![10.0, 40.0]);
        assert_eq!(push_apart(&[20.0, 20.0], 14.0, 0.0, 100.0), vec![13.0, 27.0]);
        for places in [vec![1.0, 2.0, 3.0], vec![99.0, 98.0, 97.0, 50.0], vec![50.0; 5]] {
            let moved = push_apart(&places, 14.0, 0.0, 100.0);
            let mut sorted = moved.clone();
            sorted.sort_by(f64::total_cmp);
            assert!(sorted.windows(2).all(|pair| pair[1] - pair[0] > 13.99), "{moved:?}");
            assert!(sorted[0] >= -0.01 && sorted[sorted.len() - 1] <= 100.01, "{moved:?}");
        }
        assert_eq!(push_apart(&[5.0; 3], 14.0, 0.0, 10.0), vec![0.0, 5.0, 10.0]);
    }
}
