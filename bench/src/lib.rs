//! The speed of RESCU Explorer beside that of its peers.
//!
//! | module | what it holds |
//! |---|---|
//! | [`workload`] | which network learns what, in which batches, and how many operations that takes |
//! | [`engine`] | a workload on the library's engine |
//! | [`twins`] | whole runs of twins, and what a replica more costs |
//! | [`roof`] | the most that the machine can do |
//! | `exports` | the above for JavaScript, for wasm32 only |
//! | `clock` | timing; from here on natively only |
//! | `mnist` | MNIST's files |
//! | `hand_out` | what the peers are given |
//! | `failure` | what went wrong, and the remedy |

#[cfg(not(target_arch = "wasm32"))]
pub mod clock;
pub mod engine;
#[cfg(target_arch = "wasm32")]
pub mod exports;
#[cfg(not(target_arch = "wasm32"))]
pub mod failure;
#[cfg(not(target_arch = "wasm32"))]
pub mod hand_out;
#[cfg(not(target_arch = "wasm32"))]
pub mod mnist;
pub mod roof;
pub mod twins;
pub mod workload;
