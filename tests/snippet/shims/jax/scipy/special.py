from functions import erfc
