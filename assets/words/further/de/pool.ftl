### The workers that train many networks at once: for “Repeat over seeds” and for the Trade-off lab.

## How many there may be.
pool-workers = Worker
pool-workers-explained = Wie viele Netze gleichzeitig trainiert werden dürfen, jedes auf einem eigenen Prozessorkern.

## How far they are.

pool-time-left = { $counted }, noch { $time }
pool-paused = { $counted }; angehalten
# The workers rest while the networks of the Twins lab train.
pool-waiting = { $counted }; wartet auf den Lauf im Labor „Zwillinge“

## Why there are no workers.
pool-dead = Nichts kann trainiert werden: Die Worker sind abgebrochen oder ließen sich nicht starten.
pool-stale = Nichts kann trainiert werden: Die Worker gehören zu einer anderen Version als die Seite. Vielleicht hat der Browser eine alte Kopie behalten.
pool-stale-reload = Seite neu laden
