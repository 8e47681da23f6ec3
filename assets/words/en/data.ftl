### Data of the reader's: files that are chosen, dropped or pasted, what is fetched, and what can be wrong with them.

## Choosing files.
data-choose-images = Choose the four files, or drop them here
data-choose-table = Choose a CSV file, or drop it here
data-private = Nothing leaves this page.
data-paste = Or paste a table
data-paste-label = A table as CSV
data-paste-example = age,dose,cured
data-paste-read = Use this table

## Fetching and reading.

# $megabytes (String) - The size of what is fetched.
data-loading-mnist = Loading MNIST, { $megabytes } MB
data-mnist-failed = MNIST could not be loaded from the server of this page. Check the connection, then try again.
data-again = Try again

# $file (String) - The name of the file.
data-reading = Reading { $file }
data-checking = Checking
data-progress = Progress

# $megabytes (String) - The size of what was given.
# $most (String) - How many megabytes can be read.
data-too-large = These files have { $megabytes } MB, but at most { $most } MB can be read. Use a part of the data.

# $file (String) - The name of the file.
data-unreadable = { $file } could not be read. Choose it again.

# $file (String) - The name of the file.
data-damaged = { $file } is compressed by gzip, but damaged. Download it again.

# $why (String) - What is wrong with the file.
data-unusable = This cannot be used: { $why }.

# $file (String) - The name of the file that was given.
data-other = { $file } is not the file that the link names, so results will differ.
data-other-use = Use it anyway

## A table that is at hand.

# $file (String) - The name of the file.
# $rows (Number) - Its rows, the header aside.
# $columns (Number) - Its columns.
data-table-named = { $file }: { $rows } rows, { $columns } columns; the first row names the columns.

# $file (String) - The name of the file.
# $rows (Number) - Its rows.
# $columns (Number) - Its columns.
data-table-numbered = { $file }: { $rows } rows, { $columns } columns; no header, so columns are numbered.

# $column (String) - The name of the last column.
data-label-last = the last: { $column }
data-label = The column that the networks learn to predict.
