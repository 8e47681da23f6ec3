from jets import relu, sigmoid, softplus
