### The page in a frame of another page.

# A link to all of the page, at the foot of the frame.
embed-whole-page = Open in RESCU Explorer
