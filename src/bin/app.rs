//! The page.

#[cfg(target_arch = "wasm32")]
fn main() {
    rescu_explorer::page::mount();
}

/// A page has a meaning in a browser only.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
