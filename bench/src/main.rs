//! The benchmark's native half; the same crate compiled for wasm32 is what the browser runs.

#[cfg(not(target_arch = "wasm32"))]
mod commands;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    commands::run()
}

/// In a browser, the page calls the exports.
#[cfg(target_arch = "wasm32")]
fn main() {
    // Named, so that the exports are linked.
    use rescu_bench as _;
}
