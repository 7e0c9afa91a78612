//! How text is set, and lines of text as elements for Plotters.

use crate::chart::lean::Lean;
use crate::chart::mark::tenths;
use crate::chart::roles::Role;
use plotters::element::{Drawable, PointCollection};
use plotters::style::Color;
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendTextStyle, DrawingErrorKind, FontFamily};
use std::convert::Infallible;
use std::slice;

/// How a label is set. Sizes are pixels.
#[derive(Clone, Copy)]
pub struct Lettering {
    pub role: Role,
    pub size: f64,
    pub halo: bool,
    pub anchor: HPos,
}

impl Lettering {
    /// Plain lettering of a role: 12 pixels, from its left.
    pub const fn new(role: Role) -> Lettering {
        Lettering { role, size: 12.0, halo: false, anchor: HPos::Left }
    }

    /// The lettering of names: 13 pixels.
    pub const fn large(mut self) -> Lettering {
        self.size = 13.0;
        self
    }

    /// The smallest lettering: 11.5 pixels.
    pub const fn small(mut self) -> Lettering {
        self.size = 11.5;
        self
    }

    /// Keeps lines away from the letters.
    pub const fn halo(mut self) -> Lettering {
        self.halo = true;
        self
    }

    pub const fn centered(mut self) -> Lettering {
        self.anchor = HPos::Center;
        self
    }

    /// Sets the end of the text at its place.
    pub const fn ending(mut self) -> Lettering {
        self.anchor = HPos::Right;
        self
    }

    /// Returns the width of a text in pixels.
    pub fn width(&self, text: &str) -> f64 {
        crate::chart::text::width(text, self.size, self.role.is_bold())
    }

    /// Reads the lettering of a style that came through Plotters.
    pub fn of<S: BackendTextStyle>(style: &S) -> Lettering {
        let role = Role::of(style.color()).unwrap_or(Role::Text);
        Lettering { role, size: style.size(), halo: false, anchor: style.anchor().h_pos }
    }

    /// Returns the classes of the text.
    pub fn class(&self) -> String {
        let size = match self.size {
            size if size > 12.5 => "l13",
            size if size < 11.9 => "l11",
            _ => "",
        };
        let halo = if self.halo { "halo" } else { "" };
        let parts = [self.role.class(), size, halo, anchor_class(self.anchor)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

impl BackendTextStyle for Lettering {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        self.role.to_backend_color()
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn anchor(&self) -> Pos {
        Pos::new(self.anchor, VPos::Bottom)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::SansSerif
    }

    fn layout_box(&self, text: &str) -> Result<((i32, i32), (i32, i32)), Infallible> {
        Ok(((0, tenths(-self.size)), (tenths(self.width(text)), tenths(self.size * 0.2))))
    }

    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _: &str,
        _: BackendCoord,
        _: F,
    ) -> Result<Result<(), E>, Infallible> {
        // Letters are written, never painted as pixels.
        Ok(Ok(()))
    }
}

/// One line of text; its place is its baseline, in pixels.
pub struct Label<'a> {
    at: [BackendCoord; 1],
    text: &'a str,
    aside: &'a str,
    style: Lettering,
}

impl<'a> Label<'a> {
    pub fn new(x: f64, y: f64, text: &'a str, style: Lettering) -> Label<'a> {
        Label { at: [(tenths(x), tenths(y))], text, aside: "", style }
    }

    /// Adds a lighter second part, such as the date after a name.
    pub fn aside(mut self, aside: &'a str) -> Label<'a> {
        self.aside = aside;
        self
    }
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Label<'_> {
    type Point = &'a BackendCoord;
    type IntoIter = slice::Iter<'a, BackendCoord>;
    fn point_iter(self) -> Self::IntoIter {
        self.at.iter()
    }
}

impl Drawable<Lean> for Label<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut points: I,
        backend: &mut Lean,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        if let Some(at) = points.next() {
            backend.letters(self.text, self.aside, &self.style, at);
        }
        Ok(())
    }
}

/// The place of an anchor in a class.
fn anchor_class(anchor: HPos) -> &'static str {
    match anchor {
        HPos::Left => "",
        HPos::Center => "m",
        HPos::Right => "e",
    }
}
