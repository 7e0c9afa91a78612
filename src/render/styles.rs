//! One stylesheet from those of several themes, in layers, so that the later wins without `!important`.
//!
//! What forced colours need comes last: a theme's colours must not hide a drawing from readers who chose their own.

/// The styles of one site, from the lowest.
pub struct Sheets<'a> {
    pub base: String,
    /// Those of the themes and the project's `theme.css`, in order.
    pub theme: Vec<&'a str>,
    pub custom: Vec<&'a str>,
}

const FORCED: &str = "@media (forced-colors:active){";
const DARK: &str = "@media screen and (prefers-color-scheme:dark){";
const DENSE: &str = ":root{--cell:.3rem;--s-5:1.125rem;--s-6:1.5rem;--s-7:2rem}";

impl Sheets<'_> {
    /// Joins the styles, and returns with them the parts that are in the site of every project.
    pub fn join(self) -> (String, Vec<String>) {
        let mut base = self.base;
        if self.theme.is_empty() && self.custom.is_empty() {
            return (base.clone(), vec![base]);
        }
        let forced = take_block(&mut base, FORCED).unwrap_or_default();
        let mut css = format!("@layer base,theme,custom,forced;\n@layer base{{\n{base}\n}}\n");
        for (name, parts) in [("theme", self.theme), ("custom", self.custom)] {
            for part in parts {
                css.push_str(&format!("@layer {name}{{\n{part}\n}}\n"));
            }
        }
        css.push_str(&format!("@layer forced{{\n{forced}\n}}\n"));
        (css, vec![base, forced])
    }
}

/// Puts the styles of a stylesheet that only some pages need where `site.css` has put its own.
pub fn in_base_layer(css: &str) -> String {
    format!("@layer base{{\n{css}\n}}\n")
}

/// Takes the dark scheme out of the built-in styles.
pub fn without_dark(mut base: String) -> String {
    take_block(&mut base, DARK);
    base.replacen("color-scheme:light dark", "color-scheme:light", 1)
}

/// Returns the styles with one scheme for every reader, for a page that shows both side by side.
pub fn in_one_scheme(css: &str, is_dark: bool) -> String {
    let mut css = css.to_string();
    if is_dark {
        for head in [DARK, "@media (prefers-color-scheme: dark) {", "@media (prefers-color-scheme:dark){"] {
            css = css.replace(head, "@media screen{");
        }
        return css.replacen("color-scheme:light dark", "color-scheme:dark", 1);
    }
    for head in [DARK, "@media (prefers-color-scheme: dark) {", "@media (prefers-color-scheme:dark){"] {
        css = css.replace(head, "@media not all{");
    }
    css.replacen("color-scheme:light dark", "color-scheme:light", 1)
}

/// Returns the styles of `density = "dense"`.
pub fn dense() -> &'static str {
    DENSE
}

fn take_block(css: &mut String, head: &str) -> Option<String> {
    let start = css.find(head)?;
    let mut depth = 0usize;
    let length = css[start..].char_indices().find_map(|(at, c)| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        (c == '}' && depth == 0).then_some(at + 1)
    })?;
    let block = css[start..start + length].to_string();
    css.replace_range(start..start + length, "");
    Some(block)
}

/// Leaves out the notes to ourselves and the space that only we need. Ours holds no string that looks
/// like a note or ends a line; the styles of a project are left as they are.
pub fn lean(css: &str) -> String {
    let mut bare = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        bare.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    let mut out = String::with_capacity(bare.len());
    for line in bare.lines().map(str::trim).filter(|line| !line.is_empty()) {
        out.push_str(line);
        if !line.ends_with(['{', '}', ';', ',']) {
            out.push('\n');
        }
    }
    for (long, short) in [("; ", ";"), ("} ", "}"), (";}", "}")] {
        out = out.replace(long, short);
    }
    out
}

/// The same for our script: notes stand on lines of their own, and no text in it holds an operator between blanks.
pub fn lean_script(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let mut out: String = lines.map(|line| format!("{line}\n")).collect();
    for operator in ["!==", "===", "=>", "=", "&&", "||", "??", "?", "*", "+", "-", "+=", "<", ">", ":"] {
        out = out.replace(&format!(" {operator} "), operator);
    }
    for (long, short) in [
        ("{ ", "{"),
        (" }", "}"),
        (" {", "{"),
        (",\n", ","),
        (";\n", ";"),
        ("{\n", "{"),
        ("if (", "if("),
        ("async (", "async("),
        ("for (", "for("),
        ("const [", "const["),
        ("return [", "return["),
        (", ", ","),
        (": ", ":"),
        (";}", "}"),
        ("}\n}", "}}"),
    ] {
        out = out.replace(long, short);
    }
    out
}

/// Nothing may be fetched from elsewhere; a font only where the theme brings one, and nothing may run but the
/// site's own script, where the project wants it.
pub fn csp(has_font: bool, has_script: bool) -> String {
    let script = if has_script { "; script-src 'self'" } else { "" };
    let font = if has_font { "; font-src 'self'" } else { "" };
    format!(
        "default-src 'none'; style-src 'self'{script}; img-src 'self'{font}; base-uri 'none'; form-action 'none'"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forced_colours_win_over_every_theme() {
        let base = "a{b:c}@media (forced-colors:active){:root{--ink:X}}d{e:f}".to_string();
        let (css, ours) = Sheets { base, theme: vec![":root{--ink:red}"], custom: Vec::new() }.join();
        assert!(css.starts_with("@layer base,theme,custom,forced;"));
        assert!(css.find("--ink:red") < css.find("--ink:X"));
        assert!(ours.iter().all(|part| css.contains(part.as_str())) && css.matches("--ink:X").count() == 1);
    }

    #[test]
    fn the_dark_scheme_can_be_left_out() {
        let base = format!(":root{{color-scheme:light dark}}{DARK}:root{{--a:b}}}}x{{}}");
        assert_eq!(without_dark(base), ":root{color-scheme:light}x{}");
    }

    #[test]
    fn notes_are_left_out_of_scripts() {
        assert_eq!(lean_script("// a\n  b();\n\n  // c\nd() // e\n"), "b();d() // e\n");
    }
}
