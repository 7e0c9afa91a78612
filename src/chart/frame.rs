//! What drawings share: the canvas, the flag at the status date, days without work and the time axis.

use crate::chart::dates::Days;
use crate::chart::lean::{Head, Lean};
use crate::chart::lettering::{Label, Lettering};
use crate::chart::mark::{Mark, tenths};
use crate::chart::roles::Role;
use crate::chart::ticks::Tick;
use crate::chart::{Caption, Freeze, Standing, Svg, Width};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use std::cell::RefCell;
use std::rc::Rc;

/// A drawing area of Plotters over our backend, in pixels.
pub struct Canvas {
    backend: Rc<RefCell<Lean>>,
    area: DrawingArea<Lean, Shift>,
}

impl Canvas {
    /// Opens a chart with a name for one of its widths.
    pub fn chart(caption: Caption<'_>, width: Width, height: f64, has_links: bool) -> Canvas {
        let variant = if width.is_narrow() { "n" } else { "w" };
        Canvas::open(width.pixels(), height, &Head::Named { caption, variant, has_links })
    }

    /// Opens a chart that grows with the font size.
    pub fn scaled(caption: Caption<'_>, width: f64, height: f64, has_links: bool) -> Canvas {
        Canvas::open(width, height, &Head::Scaled { caption, has_links })
    }

    /// Opens a small mark that stands beside the same fact in words.
    pub fn small(width: f64, height: f64, class: &str) -> Canvas {
        Canvas::open(width, height, &Head::Mark { class })
    }

    fn open(width: f64, height: f64, head: &Head<'_>) -> Canvas {
        let size = (tenths(width).max(10) as u32, tenths(height).max(10) as u32);
        let backend = Rc::new(RefCell::new(Lean::new(size, head)));
        let area = DrawingArea::from(&backend);
        Canvas { backend, area }
    }

    pub fn draw(&self, mark: &Mark<'_>) {
        self.area.draw(mark).expect("writing to a string cannot fail");
    }

    pub fn label(&self, label: &Label<'_>) {
        self.area.draw(label).expect("writing to a string cannot fail");
    }

    /// Writes text with its baseline at a place.
    pub fn write(&self, x: f64, y: f64, text: &str, style: Lettering) {
        self.label(&Label::new(x, y, text, style));
    }

    pub fn rect(&self, x: f64, y: f64, width: f64, height: f64, role: Role) {
        self.draw(&Mark::rect(x, y, width, height, role));
    }

    pub fn line(&self, from: (f64, f64), to: (f64, f64), role: Role) {
        self.draw(&Mark::line(&[from, to], role));
    }

    /// Draws marks inside a link with a name for screen readers and a tooltip.
    pub fn link(&self, href: &str, label: &str, title: &str, draw: impl FnOnce()) {
        self.backend.borrow_mut().open_link(href, label);
        self.backend.borrow_mut().title(title);
        draw();
        self.backend.borrow_mut().close_link();
    }

    /// Draws marks that share a tooltip, and a link where there is one.
    pub fn tip(&self, title: &str, href: Option<&str>, draw: impl FnOnce()) {
        match href {
            Some(href) => self.link(href, "", title, draw),
            None if title.is_empty() => draw(),
            None => {
                self.backend.borrow_mut().open_group();
                self.backend.borrow_mut().title(title);
                draw();
                self.backend.borrow_mut().close_group();
            }
        }
    }

    /// Draws marks that share a tooltip, and a link that stands in the table beside the drawing as well.
    pub fn tip_beside(&self, title: &str, href: Option<&str>, draw: impl FnOnce()) {
        let Some(href) = href else { return self.tip(title, None, draw) };
        self.backend.borrow_mut().open_quiet_link(href);
        self.backend.borrow_mut().title(title);
        draw();
        self.backend.borrow_mut().close_link();
    }

    /// Marks a place that links of the page may lead to.
    pub fn target(&self, id: &str, x: f64, y: f64, width: f64, height: f64) {
        let corner = |x, y| (tenths(x), tenths(y));
        self.backend.borrow_mut().target(id, corner(x, y), corner(x + width, y + height));
    }

    /// Draws a status symbol with its upper left corner at a place.
    pub fn symbol(&self, x: f64, y: f64, size: f64, standing: Standing) {
        self.backend.borrow_mut().symbol(standing, (tenths(x), tenths(y)), tenths(size));
    }

    /// Returns the area for series in coordinates of Plotters.
    pub fn area(&self) -> &DrawingArea<Lean, Shift> {
        &self.area
    }

    pub fn finish(self) -> Svg {
        self.backend.borrow_mut().finish()
    }
}

/// A stretch of time on a canvas: where its days and its upper and lower edges lie, in pixels.
#[derive(Clone, Copy)]
pub struct TimePane {
    pub days: Days,
    pub left: f64,
    pub top: f64,
    pub bottom: f64,
}

impl TimePane {
    pub fn x(&self, date: Date) -> f64 {
        self.left + self.days.place(date)
    }

    /// Returns the place of the evening of a date, where bars that finish on it end.
    pub fn evening(&self, date: Date) -> f64 {
        self.x(date.next())
    }

    pub fn noon(&self, date: Date) -> f64 {
        self.left + self.days.noon(date)
    }

    /// Returns where the line of the status date stands: the evening of that day.
    pub fn status(&self, status: Date) -> f64 {
        self.noon(status)
    }

    /// Tints what is past, and the days without work.
    pub fn tint(&self, canvas: &Canvas, status: Date, freezes: &[Freeze<'_>]) {
        let height = self.bottom - self.top;
        if status > self.days.first() {
            canvas.rect(self.left, self.top, self.status(status) - self.left, height, Role::Past);
        }
        for freeze in freezes {
            let (from, to) = (self.x(freeze.first), self.evening(freeze.last));
            if to > from {
                canvas.draw(&Mark::rect(from, self.top, to - from, height, Role::Freeze).title(freeze.name));
            }
        }
    }

    /// Draws a line at each tick.
    pub fn grid(&self, canvas: &Canvas) {
        for date in self.days.grid() {
            canvas.line((self.x(date), self.top), (self.x(date), self.bottom), Role::Grid);
        }
        for date in self.days.minor() {
            canvas.line((self.x(date), self.top), (self.x(date), self.top + 4.0), Role::Grid);
        }
    }

    /// Writes the labels of the ticks on one line, `baseline` pixels from the top of the drawing.
    pub fn tick_labels(&self, canvas: &Canvas, baseline: f64) -> Vec<Tick> {
        let ticks = self.days.ticks();
        for tick in ticks.iter().filter(|tick| !tick.label.is_empty()) {
            canvas.write(self.x(tick.date) + 4.0, baseline, &tick.label, Lettering::new(Role::Faint));
        }
        ticks
    }
}

/// The lettering of the flag.
const FLAG: Lettering = Lettering::new(Role::TodayText).centered();

/// Returns the words on the flag: `Status 20 Nov`.
pub fn flag_text(status: Date, locale: Locale) -> String {
    say!(locale, "chart-status", date = locale.day_month(status))
}

/// Returns the width of the flag in pixels.
pub fn flag_width(status: Date, locale: Locale) -> f64 {
    FLAG.width(&flag_text(status, locale)) + 14.0
}

/// Draws the flag around `x`, moved as far as it must be to stay between `low` and `high`. Returns its
/// left edge.
pub fn flag(
    canvas: &Canvas,
    (status, locale): (Date, Locale),
    x: f64,
    y: f64,
    (low, high): (f64, f64),
) -> f64 {
    let width = flag_width(status, locale);
    let left = (x - width / 2.0).min(high - width).max(low);
    canvas.rect(left, y, width, 17.0, Role::TodayBox);
    canvas.write(left + width / 2.0, y + 12.5, &flag_text(status, locale), FLAG);
    left
}
