//! The papers that the page is about.

/// A paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Authors, year and number, as beside what is from it.
    pub short: &'static str,
    /// As in a list of references.
    pub full: &'static str,
}

/// SmeLU, gSmeLU and RESCU.
pub const SMOOTH_ACTIVATIONS: Paper = Paper {
    short: "Shamir, Lin and Coviello, 2020, arXiv 2010.09931",
    full: "G. I. Shamir, D. Lin, L. Coviello, 2020: Smooth activations and reproducibility in deep networks. arXiv 2010.09931.",
};

/// The same in systems that recommend.
pub const RECOMMENDATION_SYSTEMS: Paper = Paper {
    short: "Shamir and Lin, 2022, arXiv 2202.06499",
    full: "G. I. Shamir, D. Lin, 2022: Real World Large Scale Recommendation Systems Reproducibility and Smooth Activations. arXiv 2202.06499.",
};

/// Where twins part in a setting that is made for it.
pub const SYNTHESIZING_IRREPRODUCIBILITY: Paper = Paper {
    short: "Snapp and Shamir, 2021, arXiv 2102.10696",
    full: "R. R. Snapp, G. I. Shamir, 2021: Synthesizing Irreproducibility in Deep Networks. arXiv 2102.10696.",
};

impl Paper {
    /// All of them, the one that the page is named after first.
    pub const ALL: [Self; 3] = [SMOOTH_ACTIVATIONS, RECOMMENDATION_SYSTEMS, SYNTHESIZING_IRREPRODUCIBILITY];
}
