//! Our drawing backend for Plotters: lean SVG with classes for colours.
//!
//! Lengths are tenths of a pixel throughout, so that whole numbers carry one decimal and no float is ever
//! printed. Marks of one class that follow each other share one `<path>`.

use crate::chart::mark::Lettering;
use crate::chart::roles::Role;
use crate::chart::{Caption, Standing, Svg, text};
use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use std::convert::Infallible;
use std::fmt::Write;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// How a drawing presents itself to the page.
#[derive(Clone, Copy)]
pub enum Head<'a> {
    /// A chart with a name. `variant` tells the ids of its two widths apart.
    Named { caption: Caption<'a>, variant: &'a str, has_links: bool },
    /// A chart whose size follows the font size, 16 pixels to one em.
    Scaled { caption: Caption<'a>, has_links: bool },
    /// A mark beside text that says the same; hidden from screen readers.
    Mark { class: &'a str },
}

/// An SVG that is being written. Sizes and places are tenths of a pixel.
pub struct Lean {
    out: String,
    size: (u32, u32),
    /// The class of the path that is still open.
    path: Option<&'static str>,
}

impl Lean {
    /// Opens a drawing of a size in tenths of a pixel.
    pub fn new(size: (u32, u32), head: &Head<'_>) -> Lean {
        let mut lean = Lean { out: String::from("<svg"), size, path: None };
        let (width, height) = (size.0 as i32, size.1 as i32);
        if matches!(head, Head::Scaled { .. }) {
            lean.ems("width", width);
            lean.ems("height", height);
        } else {
            lean.number_at("width", width);
            lean.number_at("height", height);
        }
        lean.out.push_str(" viewBox=\"0 0 ");
        number(&mut lean.out, width);
        lean.out.push(' ');
        number(&mut lean.out, height);
        lean.out.push('"');
        match head {
            Head::Named { caption, variant, has_links } => lean.name(caption, variant, *has_links),
            Head::Scaled { caption, has_links } => lean.name(caption, "", *has_links),
            Head::Mark { class } => {
                lean.out.push_str(" aria-hidden=\"true\"");
                if !class.is_empty() {
                    lean.text_at("class", class);
                    lean.out.push_str(" preserveAspectRatio=\"xMinYMid\"");
                }
                lean.out.push('>');
            }
        }
        lean
    }

    fn name(&mut self, caption: &Caption<'_>, variant: &str, has_links: bool) {
        let id = format!("{}-{variant}", caption.id);
        self.text_at("role", if has_links { "group" } else { "img" });
        self.text_at("aria-labelledby", &format!("{id}t {id}d"));
        self.out.push_str("><title");
        self.text_at("id", &format!("{id}t"));
        self.out.push('>');
        escape(&mut self.out, caption.title);
        self.out.push_str("</title><desc");
        self.text_at("id", &format!("{id}d"));
        self.out.push('>');
        escape(&mut self.out, caption.desc);
        self.out.push_str("</desc>");
    }

    /// Closes the drawing and returns it.
    pub fn finish(&mut self) -> Svg {
        self.close_path();
        self.out.push_str("</svg>");
        Svg(std::mem::take(&mut self.out))
    }

    /// Opens a link around the marks that follow.
    pub fn open_link(&mut self, href: &str, label: &str) {
        self.open("a");
        self.text_at("href", href);
        if !label.is_empty() {
            self.text_at("aria-label", label);
        }
        self.out.push('>');
    }

    pub fn close_link(&mut self) {
        self.close_path();
        self.out.push_str("</a>");
    }

    /// Opens a group around the marks that follow, so that they share a tooltip.
    pub fn open_group(&mut self) {
        self.open("g");
        self.out.push('>');
    }

    pub fn close_group(&mut self) {
        self.close_path();
        self.out.push_str("</g>");
    }

    /// Writes the tooltip of the link or group that was just opened.
    pub fn title(&mut self, title: &str) {
        if !title.is_empty() {
            self.out.push_str("<title>");
            escape(&mut self.out, title);
            self.out.push_str("</title>");
        }
    }

    /// Writes a place without a mark, for links of the page to lead to.
    pub fn target(&mut self, id: &str, from: BackendCoord, to: BackendCoord) {
        self.open("rect");
        self.text_at("id", id);
        self.corners(from, to);
        self.out.push_str(" fill=\"none\"/>");
    }

    /// Writes a rectangle with rounded corners and a tooltip.
    pub fn rounded(&mut self, role: Role, at: (BackendCoord, BackendCoord), round: i32, title: &str) {
        self.open("rect");
        self.text_at("class", role.class());
        self.corners(at.0, at.1);
        if round > 0 {
            self.number_at("rx", round);
        }
        self.close_with("rect", title);
    }

    /// Writes a filled shape of its own with a tooltip.
    pub fn shape(&mut self, role: Role, points: &[BackendCoord], title: &str) {
        self.close_path();
        self.path_through(role.class(), points.iter().copied(), true);
        self.path = None;
        self.out.push('"');
        self.close_with("path", title);
    }

    /// Writes text with its baseline at a place, and a second, lighter part after it. No text is nothing.
    pub fn letters(&mut self, text: &str, aside: &str, style: &Lettering, at: BackendCoord) {
        if text.is_empty() {
            return;
        }
        self.open("text");
        let class = style.class();
        if !class.is_empty() {
            self.text_at("class", &class);
        }
        self.number_at("x", at.0);
        self.number_at("y", at.1);
        self.out.push('>');
        escape(&mut self.out, text);
        if !aside.is_empty() {
            self.out.push_str(" <tspan class=\"td\">");
            escape(&mut self.out, aside);
            self.out.push_str("</tspan>");
        }
        self.out.push_str("</text>");
    }

    /// Writes a status symbol of the page.
    pub fn symbol(&mut self, standing: Standing, at: BackendCoord, size: i32) {
        let key = standing.key();
        self.open("g");
        self.text_at("class", &format!("st-{key}"));
        self.out.push_str("><use");
        self.text_at("href", &format!("#i-{key}"));
        self.corners(at, (at.0 + size, at.1 + size));
        self.out.push_str(" class=\"ic\"/></g>");
    }

    fn open(&mut self, element: &str) {
        self.close_path();
        self.out.push('<');
        self.out.push_str(element);
    }

    fn close_with(&mut self, element: &str, title: &str) {
        if title.is_empty() {
            self.out.push_str("/>");
        } else {
            self.out.push('>');
            self.title(title);
            self.out.push_str("</");
            self.out.push_str(element);
            self.out.push('>');
        }
    }

    fn corners(&mut self, from: BackendCoord, to: BackendCoord) {
        self.number_at("x", from.0.min(to.0));
        self.number_at("y", from.1.min(to.1));
        self.number_at("width", (to.0 - from.0).abs());
        self.number_at("height", (to.1 - from.1).abs());
    }

    fn number_at(&mut self, name: &str, tenths: i32) {
        self.attribute(name);
        number(&mut self.out, tenths);
        self.out.push('"');
    }

    fn text_at(&mut self, name: &str, value: &str) {
        self.attribute(name);
        escape(&mut self.out, value);
        self.out.push('"');
    }

    /// Writes a length of tenths of a pixel in em: a sixteenth of a pixel has four decimals at most.
    fn ems(&mut self, name: &str, tenths: i32) {
        self.attribute(name);
        let (whole, rest) = (tenths / 160, tenths % 160 * 625);
        let decimals = format!("{rest:05}");
        let decimals = decimals.trim_end_matches('0');
        let dot = if decimals.is_empty() { "" } else { "." };
        write!(self.out, "{whole}{dot}{decimals}em\"").ok();
    }

    fn attribute(&mut self, name: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
    }

    fn close_path(&mut self) {
        if self.path.take().is_some() {
            self.out.push_str("\"/>");
        }
    }

    /// Goes on with the open path if it has the class, else begins another.
    fn path_through(
        &mut self,
        class: &'static str,
        points: impl Iterator<Item = BackendCoord>,
        closed: bool,
    ) {
        if self.path != Some(class) {
            self.open("path");
            self.text_at("class", class);
            self.attribute("d");
            self.path = Some(class);
        }
        let mut pen: Option<BackendCoord> = None;
        for point in points {
            match pen {
                None => {
                    self.out.push('M');
                    number(&mut self.out, point.0);
                    pair_with(&mut self.out, point.1);
                }
                Some(pen) => step(&mut self.out, point.0 - pen.0, point.1 - pen.1),
            }
            pen = Some(point);
        }
        if closed {
            self.out.push('z');
        }
    }
}

/// Writes one relative step of a path, by its shortest name.
fn step(out: &mut String, dx: i32, dy: i32) {
    match (dx, dy) {
        (0, 0) => {}
        (0, dy) => {
            out.push('v');
            number(out, dy);
        }
        (dx, 0) => {
            out.push('h');
            number(out, dx);
        }
        (dx, dy) => {
            out.push('l');
            number(out, dx);
            pair_with(out, dy);
        }
    }
}

/// Writes the second number of a pair; a minus parts the two already.
fn pair_with(out: &mut String, tenths: i32) {
    if tenths >= 0 {
        out.push(' ');
    }
    number(out, tenths);
}

/// Writes tenths as a number without trailing zeros: 125 is `12.5`, 5 is `.5`.
fn number(out: &mut String, tenths: i32) {
    if tenths < 0 {
        out.push('-');
    }
    let (whole, rest) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    if whole > 0 || rest == 0 {
        write!(out, "{whole}").ok();
    }
    if rest > 0 {
        write!(out, ".{rest}").ok();
    }
}

/// Writes text so that it is text in any place; control characters become spaces.
fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => out.push(' '),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
}

fn class(color: BackendColor) -> &'static str {
    Role::of(color).map_or("", Role::class)
}

impl DrawingBackend for Lean {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(point, (point.0 + 10, point.1 + 10), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        _: bool,
    ) -> Drawn {
        self.fill_polygon([from, (to.0, from.1), to, (from.0, to.1)], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.path_through(class(style.color()), path.into_iter(), false);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.path_through(class(style.color()), corners.into_iter(), true);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        _: bool,
    ) -> Drawn {
        self.open("circle");
        self.text_at("class", class(style.color()));
        self.number_at("cx", center.0);
        self.number_at("cy", center.1);
        self.number_at("r", radius as i32);
        self.out.push_str("/>");
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        let style = Lettering::of(style);
        self.letters(text, "", &style, at);
        Ok(())
    }

    /// Estimates by the table of widths: the machine that builds has no fonts.
    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let style = Lettering::of(style);
        let width = text::width(text, style.size, style.role.is_bold());
        Ok(((width * 10.0).ceil() as u32, (style.size * 12.0).ceil() as u32))
    }
}

/// The place of an anchor in a class.
pub fn anchor_class(anchor: HPos) -> &'static str {
    match anchor {
        HPos::Left => "",
        HPos::Center => "m",
        HPos::Right => "e",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_decimal_and_no_trailing_zero() {
        for (tenths, text) in [(0, "0"), (5, ".5"), (-5, "-.5"), (120, "12"), (-123, "-12.3")] {
            let mut out = String::new();
            number(&mut out, tenths);
            assert_eq!(out, text);
        }
    }

    #[test]
    fn marks_of_one_class_share_a_path() {
        let mut lean = Lean::new((1000, 500), &Head::Mark { class: "" });
        let grid = plotters::style::Color::to_backend_color(&Role::Grid);
        lean.draw_line((0, 10), (100, 10), &grid).ok();
        lean.draw_line((0, 25), (100, 35), &grid).ok();
        assert_eq!(
            lean.finish().as_str(),
            "<svg width=\"100\" height=\"50\" viewBox=\"0 0 100 50\" aria-hidden=\"true\">\
             <path class=\"gr\" d=\"M0 1h10M0 2.5l10 1\"/></svg>"
        );
    }

    #[test]
    fn text_is_escaped_everywhere() {
        let caption = Caption { id: "a", title: "<b>&\"\u{1}", desc: "x" };
        let mut lean = Lean::new((160, 360), &Head::Scaled { caption, has_links: true });
        lean.open_link("#\"><script>", "a<b");
        lean.close_link();
        let svg = lean.finish().into_string();
        assert!(svg.contains("width=\"1em\" height=\"2.25em\""), "{svg}");
        assert!(svg.contains("role=\"group\""), "{svg}");
        assert!(svg.contains("&lt;b&gt;&amp;&quot; </title>"), "{svg}");
        assert!(!svg.contains("<script"), "{svg}");
    }
}
