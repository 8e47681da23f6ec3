//! What the labs and the groups that a link can hide are called, and what the keys of a view mean.

use super::{Named, Table, further};
use crate::view::{Group, Key, Lab};

impl Named for Lab {
    const KIND: &'static str = "lab";

    fn name(&self) -> &str {
        Lab::name(*self)
    }
}

impl Named for Key {
    const KIND: &'static str = "view";
    const TABLE: fn() -> &'static dyn Table = || further();

    fn name(&self) -> &str {
        Key::name(*self)
    }
}

impl Named for Group {
    const KIND: &'static str = "group";
    const TABLE: fn() -> &'static dyn Table = || further();

    fn name(&self) -> &str {
        Group::name(*self)
    }
}
