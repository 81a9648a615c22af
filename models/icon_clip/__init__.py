"""IconCLIP: scores icon crops against descriptions; its data, training and measuring."""
