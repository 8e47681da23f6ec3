// Activations over whole arrays: values and slopes of sums.

/** erf, by formula 7.1.26 of Abramowitz and Stegun: within 1.5e-7. */
function erf(x) {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const y = 1 - tail * Math.exp(-x * x);
  return x < 0 ? -y : y;
}

export const activations = {
  tanh(sums, values, slopes) {
    for (let i = 0; i < sums.length; i++) {
      const y = Math.tanh(sums[i]);
      values[i] = y;
      slopes[i] = 1 - y * y;
    }
  },

  relu(sums, values, slopes) {
    for (let i = 0; i < sums.length; i++) {
      const x = sums[i];
      values[i] = x > 0 ? x : 0;
      slopes[i] = x > 0 ? 1 : 0;
    }
  },

  /** With β = 1. */
  smelu(sums, values, slopes) {
    for (let i = 0; i < sums.length; i++) {
      const x = sums[i];
      const rise = Math.min(Math.max(0.5 * (x + 1), 0), 1);
      values[i] = x > 1 ? x : rise * rise;
      slopes[i] = rise;
    }
  },

  softplus(sums, values, slopes) {
    for (let i = 0; i < sums.length; i++) {
      const x = sums[i];
      const e = Math.exp(-Math.abs(x));
      values[i] = Math.max(x, 0) + Math.log1p(e);
      slopes[i] = (x > 0 ? 1 : e) / (1 + e);
    }
  },

  gelu(sums, values, slopes) {
    for (let i = 0; i < sums.length; i++) {
      const x = sums[i];
      const share = 0.5 * (1 + erf(x * Math.SQRT1_2));
      values[i] = x * share;
      slopes[i] = share + x * Math.exp(-0.5 * x * x) * 0.3989422804014327;
    }
  },
};
