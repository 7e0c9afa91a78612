//! An SVG while it is written: elements, attributes and the path that is still open.
//!
//! Lengths are tenths of a pixel throughout, so that whole numbers carry one decimal and no float is ever
//! printed. Marks of one class that follow each other share one `<path>`.

use crate::chart::lettering::Lettering;
use crate::chart::markup::{escape, number, pair_with, step};
use crate::chart::roles::Role;
use crate::chart::{Caption, Standing, Svg};
use plotters_backend::BackendCoord;
use std::fmt::Write;

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

    pub fn size(&self) -> (u32, u32) {
        self.size
    }

    /// Ends an element without content.
    pub fn end(&mut self) {
        self.out.push_str("/>");
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

    /// Opens a link that the keyboard passes over: the same link stands in the table beside the drawing.
    pub fn open_quiet_link(&mut self, href: &str) {
        self.open("a");
        self.text_at("href", href);
        self.out.push_str(" tabindex=\"-1\">");
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
        self.text_at("href", &format!("#i__{key}"));
        self.corners(at, (at.0 + size, at.1 + size));
        self.out.push_str(" class=\"ic\"/></g>");
    }

    pub fn open(&mut self, element: &str) {
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

    pub fn number_at(&mut self, name: &str, tenths: i32) {
        self.attribute(name);
        number(&mut self.out, tenths);
        self.out.push('"');
    }

    pub fn text_at(&mut self, name: &str, value: &str) {
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
    pub fn path_through(
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
