### A newer version of the page, which the browser has fetched beside the one that is open.

new-version = A new version is ready.
new-version-load = Load it
