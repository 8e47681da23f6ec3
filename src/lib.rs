//! RESCU Explorer: train the same network twice and see how far its predictions part.
//!
//! The map of the crate, in the order in which one part may use another:
//!
//! | module | what it holds |
//! |---|---|
//! | [`hash`] | short names for long contents |
//! | [`paper`] | the papers that the page is about |
//! | [`choice`] | settings that are one of a few named alternatives |
//! | [`undo`] | changes that are taken back and made again |
//! | [`random`] | the streams of random numbers |
//! | [`elementary`] | exp, tanh and their like in f32, written so that loops over them vectorise |
//! | [`activation`] | f, f′ and f″: RESCU and its kernels, the drawn one, the baselines |
//! | [`snippet`] | an activation as code for `PyTorch`, JAX, TensorFlow, NumPy and Rust, and as LaTeX, and piece by piece as `MathML` |
//! | [`network`] | shapes, matrix kernels, initialisation, loss, optimisers, forward and backward |
//! | [`data`] | the data sets |
//! | [`measure`] | prediction difference and its uncertainty, accuracy, fingerprint, histograms |
//! | [`experiment`] | an experiment as plain data and as a link, difference sources, the training of twins |
//! | [`sweep`] | many configurations over many seeds: units of work, summaries, the front, what was found |
//! | [`scene`] | experiments that each show one thing, with what was counted of them |
//! | [`lesson`] | guided stories over the labs, and when a reader has done what they ask for |
//! | [`glossary`] | the terms that the page explains where they stand |
//! | [`view`] | how an experiment is looked at, and both as a link |
//! | [`record`] | runs that are kept: as files that can be run again, and as a bounded list |
//! | [`embedding`] | what the page in a frame and the page around it say to each other |
//! | [`wire`] | messages between the page and its trainers, and the trainer |
//! | [`words`] | the table of words, and the sentences that are made of facts |
//! | [`plot`] | charts for any of plotters' backends |
//! | `page` | the page, for wasm32 only |

pub mod activation;
pub mod choice;
pub mod data;
pub mod elementary;
pub mod embedding;
pub mod experiment;
pub mod glossary;
pub mod hash;
pub mod lesson;
pub mod measure;
pub mod network;
#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub mod page;
pub mod paper;
#[cfg(any(not(target_arch = "wasm32"), feature = "page"))]
pub mod plot;
pub mod random;
pub mod record;
pub mod scene;
pub mod snippet;
pub mod sweep;
pub mod undo;
pub mod view;
pub mod wire;
#[cfg(any(not(target_arch = "wasm32"), feature = "page"))]
pub mod words;
