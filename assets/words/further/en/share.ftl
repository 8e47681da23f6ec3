### Passing on what is shown: its link, the command that repeats it, a citation.

share-link = Link
share-code = The link as a QR code
share-too-long = This link is too long for a QR code.
share-picture = Picture
share-picture-note = What the lab shows now, with the link below it, as text and as a QR code.
share-frame = To embed in a page
share-command = As a command
share-citation = To cite this run (BibTeX)
share-copy = Copy
share-refused = Copy it by hand
share-lecture = For a lecture
share-lecture-list = Links to go through by Page Down and Page Up while you present (key P), one a line:
share-lecture-add = Add this link
share-note = The link holds all settings. Whoever opens it, or runs the command, gets the same run, bit for bit. Files of your own stay with you.
