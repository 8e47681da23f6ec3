### What a sweep has found, as the Trade-off lab and the report of the command line say it.

findings-front = Die besten Kompromisse zwischen „{ $difference }“ und „{ $goodness }“ (keine andere Konfiguration ist in beidem besser): { $names }.
findings-without-hidden = Ohne verborgene Schicht: { $finding }
findings-with-hidden = Mit verborgenen Schichten { $layers }: { $finding }
findings-no-reference = Es gibt keine ReLU-Konfiguration ohne divergierte Netze, mit der sich vergleichen ließe.
findings-none-smooth = Es gibt keine Konfiguration mit glatter Aktivierung ohne divergierte Netze.
# The measure is one of which smaller is better, such as the loss.
findings-none-as-low = Keine Konfiguration mit glatter Aktivierung liegt im Maß „{ $goodness }“ im Mittel gleichauf mit ReLU oder darunter.
# The measure is one of which larger is better, such as the accuracy.
findings-none-as-high = Keine Konfiguration mit glatter Aktivierung liegt im Maß „{ $goodness }“ im Mittel gleichauf mit ReLU oder darüber.
findings-best-as-low = { $count ->
    [one] Eine Konfiguration mit glatter Aktivierung liegt im Maß „{ $goodness }“ im Mittel gleichauf mit ReLU oder darunter: { $name }. { $compared }
   *[other] Von { $count } Konfigurationen mit glatter Aktivierung, die im Maß „{ $goodness }“ im Mittel gleichauf mit ReLU oder darunter liegen, hat { $name } den kleinsten Wert im Maß „{ $difference }“. { $compared }
}
findings-best-as-high = { $count ->
    [one] Eine Konfiguration mit glatter Aktivierung liegt im Maß „{ $goodness }“ im Mittel gleichauf mit ReLU oder darüber: { $name }. { $compared }
   *[other] Von { $count } Konfigurationen mit glatter Aktivierung, die im Maß „{ $goodness }“ im Mittel gleichauf mit ReLU oder darüber liegen, hat { $name } den kleinsten Wert im Maß „{ $difference }“. { $compared }
}
findings-selection = Die beste Konfiguration wurde mit eben diesen Seeds ausgewählt, ihr Vorsprung ist also überschätzt; andere Seeds würden zeigen, wie sehr.

## ReLU and the best, seed by seed.

findings-no-ratio = { $seeds ->
    [one] Im Maß „{ $difference }“ ist der Wert von ReLU bei { $larger } von 1 Seed größer; ein Verhältnis gibt es nicht, da einer der beiden Werte 0 ist.
   *[other] Im Maß „{ $difference }“ ist der Wert von ReLU bei { $larger } von { $seeds } Seeds größer; ein Verhältnis gibt es nicht, da einer der beiden Werte 0 ist.
}
findings-ratio-of-one = Im Maß „{ $difference }“ ist der Wert von ReLU bei dem einen abgeschlossenen Seed { $ratio }-mal so groß wie der dieser Konfiguration
findings-ratio-of-some = Im Maß „{ $difference }“ ist der Wert von ReLU { $ratio }-mal so groß wie der dieser Konfiguration (Median über die { $runs } von { $seeds } Seeds, bei denen keiner der beiden 0 ist) und bei { $larger } von { $seeds } Seeds größer
findings-ratio-of-all = Im Maß „{ $difference }“ ist der Wert von ReLU { $ratio }-mal so groß wie der dieser Konfiguration (Median über { $seeds } Seeds) und bei { $larger } von { $seeds } Seeds größer
findings-interval = { $ratio }; 95-%-Intervall von { $low } bis { $high } (Bootstrap über die Seeds).
findings-interval-undecided = { $ratio }; das 95-%-Intervall von { $low } bis { $high } enthält 1, diese Seeds lassen also keinen Schluss zu.
findings-too-few-ratios = { $ratio }. So wenige Verhältnisse erlauben kein Intervall.
findings-one-seed = { $ratio }. Ein einziger Seed erlaubt kein Intervall.
findings-few-seeds = { $ratio }. Seed für Seed { $each }: geometrisches Mittel { $mean }, 95-%-Intervall von { $low } bis { $high } (t-Verteilung, auf Logarithmen; ab { $fewest } Seeds Bootstrap).
findings-few-seeds-undecided = { $ratio }. Seed für Seed { $each }: geometrisches Mittel { $mean }, 95-%-Intervall von { $low } bis { $high }; es enthält 1, diese Seeds lassen also keinen Schluss zu (t-Verteilung, auf Logarithmen; ab { $fewest } Seeds Bootstrap).
