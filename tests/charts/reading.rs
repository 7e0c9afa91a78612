//! Reads a drawing back: whether it is well-formed, and where its texts stand.
//!
//! The widths are measured with a table of its own, a tenth wider than letters are, so that a fault in the
//! table of the charts is found as well.

/// The width of a text in pixels in the widest usual font, times 1.1; bold is wider still.
fn width(text: &str, size: f64, bold: bool) -> f64 {
    let em = |letter: char| match letter {
        'i' | 'l' | 'I' | 'j' | '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\'' | ':' => 0.27,
        't' | 'f' | '(' | ')' => 0.36,
        'r' | '-' => 0.41,
        'm' | 'M' => 0.9,
        'w' => 0.79,
        '0'..='9' => 0.62,
        'W' | '%' | '…' => 0.93,
        letter if letter as u32 >= 0x2E80 => 1.0,
        letter if letter.is_uppercase() => 0.65,
        _ => 0.57,
    };
    let ems: f64 = text.chars().map(em).sum();
    ems * size * 1.1 * if bold { 1.08 } else { 1.0 }
}

/// Left, top, right and bottom.
pub type Place = (f64, f64, f64, f64);

fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let Some(from) = tag.find(&format!(" {name}=\"")) else { return "" };
    let value = &tag[from + name.len() + 3..];
    value.split('"').next().unwrap_or("")
}

fn plain(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// Returns the size of a drawing and the boxes of its texts.
pub fn text_boxes(svg: &str) -> (f64, f64, Vec<(String, Place)>) {
    let view: Vec<f64> = attribute(svg, "viewBox").split(' ').map(|part| part.parse().unwrap()).collect();
    let mut boxes = Vec::new();
    for part in svg.split("<text").skip(1) {
        let (tag, rest) = part.split_once('>').unwrap();
        let body = rest.split("</text>").next().unwrap();
        let tag = format!("{tag} ");
        let classes: Vec<&str> = attribute(&tag, "class").split(' ').collect();
        let has = |class: &str| classes.contains(&class);
        let size = if has("l13") {
            13.0
        } else if has("l11") {
            11.5
        } else {
            12.0
        };
        let bold = ["tb", "tbad", "twarn", "tok", "tacc", "todayt", "mkt"].into_iter().any(has);
        let (main, aside) = match body.split_once(" <tspan class=\"td\">") {
            Some((main, aside)) => (main, aside.trim_end_matches("</tspan>")),
            None => (body, ""),
        };
        let mut length = width(&plain(main), size, bold);
        if !aside.is_empty() {
            length += width(" ", size, bold) + width(&plain(aside), 12.0, false);
        }
        let (x, y): (f64, f64) =
            (attribute(&tag, "x").parse().unwrap(), attribute(&tag, "y").parse().unwrap());
        let left = if has("e") {
            x - length
        } else if has("m") {
            x - length / 2.0
        } else {
            x
        };
        boxes.push((plain(body), (left, y - size * 0.78, left + length, y + size * 0.22)));
    }
    (view[2], view[3], boxes)
}

/// Checks that tags are closed in order, ids are unique and all text is text.
pub fn check(svg: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut ids: Vec<&str> = Vec::new();
    let mut rest = svg;
    while let Some(from) = rest.find('<') {
        let text = &rest[..from];
        check_text(text)?;
        if open.is_empty() && !text.is_empty() {
            return Err("text outside the drawing".to_string());
        }
        let to = rest.find('>').ok_or("a tag does not end")?;
        let tag = &rest[from + 1..to];
        rest = &rest[to + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("`{name}` is closed but not open"));
            }
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap_or("");
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return Err(format!("tag `{tag}`"));
        }
        check_attributes(tag.trim_end_matches('/'), &mut ids)?;
        if !tag.ends_with('/') {
            open.push(name);
        }
    }
    if !open.is_empty() || !rest.is_empty() {
        return Err(format!("left open: {open:?} {rest}"));
    }
    ids.sort_unstable();
    match ids.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(format!("id `{}` twice", pair[0])),
        None => Ok(()),
    }
}

fn check_attributes<'a>(tag: &'a str, ids: &mut Vec<&'a str>) -> Result<(), String> {
    let parts: Vec<&str> = tag.split('"').collect();
    if parts.len().is_multiple_of(2) {
        return Err(format!("quotes in `{tag}`"));
    }
    let mut names = Vec::new();
    for pair in parts.chunks_exact(2) {
        let name = pair[0].split(' ').next_back().unwrap_or("").trim_end_matches('=');
        if !pair[0].ends_with('=') || names.contains(&name) {
            return Err(format!("attribute `{name}` in `{tag}`"));
        }
        names.push(name);
        check_text(pair[1])?;
        if name == "id" {
            ids.push(pair[1]);
        }
        let numeric = ["x", "y", "width", "height", "r", "cx", "cy", "rx"].contains(&name);
        let number = pair[1].trim_end_matches("em").parse::<f64>();
        if numeric && !number.is_ok_and(|number| number.is_finite() && number.abs() < 1e6) {
            return Err(format!("{name}=\"{}\"", pair[1]));
        }
        if name == "width" && pair[1].starts_with('-') {
            return Err("a negative width".to_string());
        }
        if name == "d" && !pair[1].bytes().all(|byte| b"Mlhvz0123456789.- ".contains(&byte)) {
            return Err(format!("path {}", pair[1]));
        }
    }
    Ok(())
}

fn check_text(text: &str) -> Result<(), String> {
    for part in text.split('&').skip(1) {
        let known = ["lt;", "gt;", "amp;", "quot;"].into_iter().any(|entity| part.starts_with(entity));
        if !known {
            return Err(format!("`&{part}`"));
        }
    }
    match text.chars().find(|letter| letter.is_control() || *letter == '>') {
        Some(letter) => Err(format!("control character {letter:?}")),
        None => Ok(()),
    }
}
