### A newer version of the page, which the browser has fetched beside the one that is open.

new-version = Eine neue Version ist bereit.
new-version-load = Laden
