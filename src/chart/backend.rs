//! Our drawing backend for Plotters: its calls become lean SVG with classes for colours.

use crate::chart::lean::Lean;
use crate::chart::lettering::Lettering;
use crate::chart::roles::Role;
use crate::chart::text;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use std::convert::Infallible;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

fn class(color: BackendColor) -> &'static str {
    Role::of(color).map_or("", Role::class)
}

impl DrawingBackend for Lean {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size()
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
        self.end();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::Caption;
    use crate::chart::lean::Head;

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
