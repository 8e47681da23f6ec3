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
//! | `contender` | the engine and its peers behind one interface |
//! | `measure` | checking and timing them by turns |
//! | `page` | the page while it trains |
//! | `sweep` | the grid of the Trade-off lab |
//! | `contents` | what the page's wasm is made of |
//! | `machine` | the machine it is measured on |
//! | `measurements` | what was measured |
//! | `report` | the report of it |
//! | `failure` | what went wrong, and the remedy |

#[cfg(not(target_arch = "wasm32"))]
pub mod clock;
#[cfg(not(target_arch = "wasm32"))]
pub mod contender;
#[cfg(not(target_arch = "wasm32"))]
pub mod contents;
pub mod engine;
#[cfg(target_arch = "wasm32")]
pub mod exports;
#[cfg(not(target_arch = "wasm32"))]
pub mod failure;
#[cfg(not(target_arch = "wasm32"))]
pub mod hand_out;
#[cfg(not(target_arch = "wasm32"))]
pub mod machine;
#[cfg(not(target_arch = "wasm32"))]
pub mod measure;
#[cfg(not(target_arch = "wasm32"))]
pub mod measurements;
#[cfg(not(target_arch = "wasm32"))]
pub mod mnist;
#[cfg(not(target_arch = "wasm32"))]
pub mod page;
#[cfg(not(target_arch = "wasm32"))]
pub mod report;
pub mod roof;
#[cfg(not(target_arch = "wasm32"))]
pub mod sweep;
pub mod twins;
pub mod workload;
