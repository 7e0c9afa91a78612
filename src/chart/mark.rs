//! Elements for Plotters that carry a class and a tooltip.
//!
//! Plotters' own elements know colours only. A mark is placed in pixels with halves allowed and reaches
//! the backend in tenths of a pixel.

use crate::chart::lean::Lean;
use crate::chart::roles::Role;
use plotters::element::{Drawable, PointCollection};
use plotters::style::Color;
use plotters_backend::{BackendCoord, DrawingBackend, DrawingErrorKind};
use std::convert::Infallible;
use std::slice;

/// Returns a place or length of pixels in tenths; what is not a number is 0.
pub fn tenths(pixels: f64) -> i32 {
    (pixels * 10.0).round() as i32
}

enum Shape {
    Rect { round: i32 },
    Line,
    Area,
    Circle { radius: i32 },
}

/// One mark of a drawing.
pub struct Mark<'a> {
    shape: Shape,
    points: Vec<BackendCoord>,
    role: Role,
    title: &'a str,
}

impl<'a> Mark<'a> {
    fn new(shape: Shape, points: &[(f64, f64)], role: Role) -> Mark<'a> {
        let points = points.iter().map(|(x, y)| (tenths(*x), tenths(*y))).collect();
        Mark { shape, points, role, title: "" }
    }

    /// A rectangle; one of negative width or height is drawn the other way round.
    pub fn rect(x: f64, y: f64, width: f64, height: f64, role: Role) -> Mark<'a> {
        Mark::new(Shape::Rect { round: 0 }, &[(x, y), (x + width, y + height)], role)
    }

    /// An open line through points.
    pub fn line(points: &[(f64, f64)], role: Role) -> Mark<'a> {
        Mark::new(Shape::Line, points, role)
    }

    /// A closed shape through points.
    pub fn area(points: &[(f64, f64)], role: Role) -> Mark<'a> {
        Mark::new(Shape::Area, points, role)
    }

    pub fn circle(x: f64, y: f64, radius: f64, role: Role) -> Mark<'a> {
        Mark::new(Shape::Circle { radius: tenths(radius) }, &[(x, y)], role)
    }

    /// A square on its corner, `radius` pixels from its middle to each corner.
    pub fn diamond(x: f64, y: f64, radius: f64, role: Role) -> Mark<'a> {
        Mark::area(&[(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)], role)
    }

    /// Gives a rectangle round corners, so that it is an element of its own.
    pub fn round(mut self, radius: f64) -> Mark<'a> {
        self.shape = Shape::Rect { round: tenths(radius) };
        self
    }

    pub fn title(mut self, title: &'a str) -> Mark<'a> {
        self.title = title;
        self
    }
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Mark<'_> {
    type Point = &'a BackendCoord;
    type IntoIter = slice::Iter<'a, BackendCoord>;
    fn point_iter(self) -> Self::IntoIter {
        self.points.iter()
    }
}

impl Drawable<Lean> for Mark<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        backend: &mut Lean,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<Infallible>> {
        let points: Vec<BackendCoord> = points.collect();
        let color = self.role.to_backend_color();
        match (&self.shape, points.as_slice()) {
            (Shape::Rect { round }, [from, to]) if *round > 0 || !self.title.is_empty() => {
                backend.rounded(self.role, (*from, *to), *round, self.title);
            }
            (Shape::Rect { .. }, [from, to]) => backend.draw_rect(*from, *to, &color, true)?,
            (Shape::Line, points) => backend.draw_path(points.iter().copied(), &color)?,
            (Shape::Area, points) if self.title.is_empty() => {
                backend.fill_polygon(points.iter().copied(), &color)?;
            }
            (Shape::Area, points) => backend.shape(self.role, points, self.title),
            (Shape::Circle { radius }, [center, ..]) => {
                backend.draw_circle(*center, (*radius).max(0) as u32, &color, true)?;
            }
            _ => {}
        }
        Ok(())
    }
}
