//! Activations, held against other programs' numbers, against calculus, and against themselves.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
#![allow(clippy::panic, reason = "a failed test has to say what failed")]

mod calculus;
mod catalogue;
mod drawn;
mod kernels;
mod lanes;
mod properties;
mod reference;
mod rescu;
mod specimens;
mod squareplus;
mod summary;
mod text;
