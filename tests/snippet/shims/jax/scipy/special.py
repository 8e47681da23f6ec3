from jets import erfc
