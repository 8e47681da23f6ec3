### What is drawn in charts, and what stands at the heads of the columns in their files.

## Axes. Measures, activations and their derivatives are named elsewhere.

axis-epoch = Epoche
axis-step = Schritt
axis-logarithmic = { $quantity } (log)
axis-cross-entropy = Kreuzentropie (nat)
axis-half-squared-error = halber quadratischer Fehler
# The relative distance of the weights of twins.
axis-weights = Gewichtsabstand
# Units that are on in one twin and off in the other.
axis-unlike-units = Anteil verschieden aktiver Neuronen
axis-probability = p(Label { $label })
axis-probability-by-twin = p(Label 1) laut Zwilling { $twin }
axis-true-label-by-twin = p(wahres Label) laut Zwilling { $twin }
axis-predicted = vorhergesagtes p(Label 1)
axis-predicted-best = vorhergesagtes p des wahrscheinlichsten Labels
axis-observed = beobachteter Anteil von Label 1
axis-observed-best = Anteil richtiger Vorhersagen
axis-pre-activation = Präaktivierung x
axis-density = Dichte
# The parameters of activations that do not have the same symbol.
axis-parameter = Parameter

## The Trade-off chart. The arrows point to where values are better.

tradeoff-better-left = ← besser
tradeoff-better-below = ↓ besser
tradeoff-better-above = ↑ besser
# What the bars around the dots are, a line each.
tradeoff-bars-none = ein Seed: kein Intervall über Seeds
tradeoff-bars-seeds = dünn: 95-%-Intervall über { $seeds } Seeds
tradeoff-bars-without = gemeinsame Seed-Effekte entfernt
tradeoff-bars-without-of-size = gemeinsame Seed-Effekte je Netzgröße entfernt
tradeoff-bars-twins = dick: ± Jackknife-Fehler über { $twins } Zwillinge
tradeoff-dot-untrained = { $name }: nicht trainiert
tradeoff-dot-diverged = { $name }: { $count } divergiert
# A configuration where networks differ in size.
tradeoff-with-layers = { $name } ({ $layers })
tradeoff-without-layers = { $name } (ohne verborgene Schicht)

## Heads of columns

column-of = { $quantity } von { $name }
column-example = Testbeispiel
column-repetition = Wiederholung
column-configuration = Konfiguration
column-seeds = Seeds
column-diverged = divergiert
column-on-front = auf der Front
column-half-interval = halbes Intervall
column-jackknife = Jackknife-Fehler
