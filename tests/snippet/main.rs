//! What is taken home, against what was computed here. `check.py` does for the snippets in Python what `compiled.rs` does for Rust's.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

mod compiled;
mod text;
