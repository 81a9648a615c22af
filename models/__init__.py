"""The shipped models: weights, and the recipes they were made by."""
