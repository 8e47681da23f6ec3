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

# $set (String) - The data set: “MNIST”.
# $megabytes (String) - The size of what is fetched.
data-loading = Loading the data set “{ $set }”, { $megabytes } MB

# $set (String) - The data set.
data-loading-failed = The data set “{ $set }” could not be loaded from the server of this page. Check the connection, then try again.
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

## Why there is nothing to learn from. Each goes on after “data: ”, or stands alone.

# $set (String) - The data set: “MNIST”.
missing-bundled = the data set “{ $set }” has not been loaded yet
missing-unchosen = no file has been chosen yet

# $file (String) - The name of the file.
# $size (Number) - Its size.
missing-file = this experiment is on the file “{ $file }” ({ $size } bytes), which no link can hold; choose that file to continue

# $label (Number) - The label that has too few points.
# $count (Number) - How many it has.
missing-points = { $count ->
    [0] label { $label } has no point, and needs at least two, one for training and one for testing; place more points of label { $label }
   *[other] label { $label } has only one point, and needs at least two, one for training and one for testing; place more points of label { $label }
}

## What can be wrong with files of images. Each goes on after “This cannot be used: ”.

# $images (Number) - Files of images that were chosen.
# $labels (Number) - Files of labels that were chosen.
images-incomplete = the files chosen are { $images } of images and { $labels } of labels, but four are needed together: images and labels for training, images and labels for testing

# $file (String) - The name of the file.
images-packed = { $file } is compressed by gzip, but damaged or larger than 200 MB when decompressed; download it again

# $file (String) - The name of the file.
images-kind = { $file } is not an IDX file of bytes: it has to begin with 00 00 08 03 (images) or 00 00 08 01 (labels); choose another

# $file (String) - The name of the file.
# $found (String) - Bytes that it has.
# $expected (String) - Bytes that it should have.
images-length = { $file } has { $found } bytes, but { $expected } according to its header; download it again

# $images (Number) - Images.
# $labels (Number) - Labels.
images-training-count = there are { $images } images, but { $labels } labels for training; choose files that belong together

# $images (Number) - Images.
# $labels (Number) - Labels.
images-test-count = there are { $images } images, but { $labels } labels for testing; choose files that belong together

# $train (String) - Width × height of the images for training.
# $test (String) - Width × height of the images for testing.
images-size = images for training have { $train } pixels, images for testing { $test }; choose files that belong together

# $found (Number) - How many there are.
# $most (Number) - How many there can be.
images-too-many = there are { $found } images, but at most { $most } can be used here; use a part of them

# $found (Number) - How many there are.
# $most (Number) - How many there can be.
images-many-pixels = an image has { $found } pixels, but at most { $most } can be used here; use smaller images

# $found (Number) - How many there are.
# $most (Number) - How many there can be.
images-many-labels = there are { $found } different labels, but at most { $most } can be used here; use a part of them

# $found (Number) - How many there are.
# $least (Number) - How many are needed.
images-too-few = there are { $found } images, but at least { $least } are needed; choose other files

# $found (Number) - How many there are.
# $least (Number) - How many are needed.
images-few-pixels = an image has { $found } pixels, but at least { $least } are needed; choose other files

# $found (Number) - How many there are.
# $least (Number) - How many are needed.
images-few-labels = there are { $found } different labels, but at least { $least } are needed; choose other files

## What can be wrong with a table. Each goes on after “This cannot be used: ”.

# A column that has no name in the header.
# $number (Number) - Its number, from 1.
table-column = column { $number }

# A cell of the table.
# $row (Number) - Its row in the file, counted from 1, the header included.
# $column (String) - The name of its column.
table-cell = row { $row }, column “{ $column }”

# $megabytes (String) - Its size.
table-too-large = it has { $megabytes } MB, but at most 20 MB can be read here; use a part of its rows

# $found (Number) - How many files were chosen.
table-several = { $found } files were chosen; choose one table

# $found (Number) - How many columns it has.
table-columns = it has { $found } columns, but 2 to 1000 are needed, separated by comma, semicolon or tab; one of them is the label

# $found (Number) - How many rows it has, the header aside.
table-rows = it has { $found } rows, but 20 to 100 000 are needed; add or remove some

# $row (Number) - The row in the file, counted from 1.
# $found (Number) - Its cells.
# $expected (Number) - The cells of the first row.
table-ragged = row { $row } has { $found } cells, but the first row { $expected }; correct that row, or put cells that contain a separator in quotes

# $row (Number) - The row in the file, counted from 1.
table-no-text = row { $row } is not UTF-8 text; save the table as CSV in UTF-8

# $cell (String) - table-cell.
table-empty = { $cell } has no value; fill it in, or remove that row

# $cell (String) - table-cell.
# $text (String) - The beginning of what is in it.
table-malformed = { $cell } is “{ $text }”, which is not a number; features must be numbers such as 1.5, so correct it, or choose that column as the label

# $chosen (Number) - The column that was chosen, counted from 1.
# $columns (Number) - How many there are.
table-no-column = there is no column { $chosen } for the label, since the table has { $columns }; choose another

# $column (String) - The name of the label's column.
table-many-classes = the label “{ $column }” has more than 20 different values, but must have 2 to 20; choose another column as the label

# $column (String) - The name of the label's column.
table-one-class = the label “{ $column }” has the same value in every row, so there is nothing to distinguish; choose another column as the label

## What the labels of the click data are called.

clicks-none = no click
clicks-one = click
