### The difference chart as sound.

sound-open = As sound
sound-listen = Listen
sound-stop = Stop (Esc)
# $seconds (String) - How long it sounds.
# $least (String) - A difference.
# $low (String) - Its pitch in hertz.
# $most (String) - Another.
# $high (String) - Its pitch.
sound-explained = The run in { $seconds } seconds: the larger the prediction difference Δ₁, the higher the pitch. It goes from { $low } Hz for { $least } and less to { $high } Hz for { $most } and more; each factor of ten is half an octave. Identical twins are silent.
# $explained (String) - sound-explained.
# $arms (String) - The arms.
sound-of-arms = { $explained } From left to right: { $arms }.
