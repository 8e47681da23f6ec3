### The page in a frame of another page.

embed-whole-page = In RESCU Explorer öffnen
