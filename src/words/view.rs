//! What the labs are called.

use super::Named;
use crate::view::Lab;

impl Named for Lab {
    const KIND: &'static str = "lab";

    fn name(&self) -> &str {
        Lab::name(*self)
    }
}
