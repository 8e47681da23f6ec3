### The workers that train many networks at once: for “Repeat over seeds” and for the Trade-off lab.

## How many there may be.
pool-workers = Workers
pool-workers-explained = How many networks may be trained at the same time, each on a processor core of its own.

## How far they are.

# $counted (String) - Such as “3 of 24 seeds”.
# $time (String) - One of the messages pool-time-…
pool-time-left = { $counted }, { $time } left
# $counted (String) - Such as “3 of 24 seeds”.
pool-paused = { $counted }; paused
# The workers rest while the networks of the Twins lab train.
# $counted (String) - Such as “3 of 24 seeds”.
pool-waiting = { $counted }; waiting for the run in the Twins lab

## Why there are no workers.
pool-dead = Nothing can be trained: the workers have stopped or could not be started.
pool-stale = Nothing can be trained: the workers are from another version than the page. The browser may have kept an old copy.
pool-stale-reload = Load the page again
