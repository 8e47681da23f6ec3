from functions import sigmoid
