//! What charts are drawn on: any of plotters' backends, behind one trait that can be passed as `dyn`.
//!
//! Plotters' own [`DrawingBackend`] is generic in each of its methods, so all that draws would have to be generic in the backend, and
//! would be compiled once for each of them. What charts need of it is six methods.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::style::{ShapeStyle, TextStyle};
use thiserror::Error;

/// A backend could not draw.
#[derive(Debug, Error)]
#[error("the chart cannot be drawn: {0}")]
pub struct DrawError(String);

/// Whether something could be drawn.
pub type Drawn = Result<(), DrawError>;

/// An area that shapes are drawn on. Places are in whole units of the backend, from the top left.
/// All that draws fails if the backend cannot draw.
#[expect(clippy::missing_errors_doc, reason = "said once for all methods")]
pub trait DrawTarget {
    /// The width and the height, in units of the backend.
    fn size(&self) -> (u32, u32);

    /// A rectangle between two opposite corners, filled or as its rim.
    fn rectangle(&self, corners: [(i32, i32); 2], style: ShapeStyle) -> Drawn;

    /// A filled polygon.
    fn polygon(&self, corners: &[(i32, i32)], style: ShapeStyle) -> Drawn;

    /// A circle, filled or as its rim.
    fn circle(&self, centre: (i32, i32), radius: i32, style: ShapeStyle) -> Drawn;

    /// Straight lines from each point to the next.
    fn path(&self, points: &[(i32, i32)], style: ShapeStyle) -> Drawn;

    /// A line of text, whose anchor lies at a place.
    fn text(&self, text: &str, style: &TextStyle, at: (i32, i32)) -> Drawn;
}

impl<B: DrawingBackend> DrawTarget for DrawingArea<B, Shift> {
    fn size(&self) -> (u32, u32) {
        self.dim_in_pixel()
    }

    fn rectangle(&self, corners: [(i32, i32); 2], style: ShapeStyle) -> Drawn {
        self.draw(&Rectangle::new(corners, style)).map_err(DrawError::of)
    }

    fn polygon(&self, corners: &[(i32, i32)], style: ShapeStyle) -> Drawn {
        self.draw(&Polygon::new(corners, style)).map_err(DrawError::of)
    }

    fn circle(&self, centre: (i32, i32), radius: i32, style: ShapeStyle) -> Drawn {
        self.draw(&Circle::new(centre, radius, style)).map_err(DrawError::of)
    }

    fn path(&self, points: &[(i32, i32)], style: ShapeStyle) -> Drawn {
        self.draw(&PathElement::new(points, style)).map_err(DrawError::of)
    }

    fn text(&self, text: &str, style: &TextStyle, at: (i32, i32)) -> Drawn {
        self.draw_text(text, style, at).map_err(DrawError::of)
    }
}

impl DrawError {
    pub(super) fn of(error: impl core::fmt::Display) -> Self {
        Self(error.to_string())
    }
}
